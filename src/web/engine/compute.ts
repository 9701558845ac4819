/** What is loaded when the first answer is asked for: analyses and the report's words. */
export { release } from "../../analysis/release";
export { answerQuestion } from "./answer-question";
export { suggestScales } from "./suggest-scales";
