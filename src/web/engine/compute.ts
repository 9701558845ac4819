/** Loaded with the first answer: analyses and the report. */
export { release } from "../../analysis/release";
export { answerQuestion } from "./answer-question";
export { describedAnswer } from "./described-answer";
export { suggestScales } from "./suggest-scales";
