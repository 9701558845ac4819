/** Loaded with the first answer: analyses and the report. */
export { release } from "../../analysis/release";
export { answerQuestion } from "./answer-question";
export { agreementOf, checkOf, commandAnswer } from "./command-answer";
export { describedAnswer } from "./report-answer";
export { suggestScales } from "./suggest-scales";
