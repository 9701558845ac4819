/** The entry point `itemwise/node`: reading files and writing reports. */
export { readAnswersByDuckDb } from "./read-duckdb";
export { readMeasure } from "./read-measure";
export { type ReadAnswersOptions, type ReadTableOptions, readAnswers, readTable } from "./read-table";
export { renderReport } from "./render-report";
export { renderWord } from "./render-word";
export { startWorkers, type WorkerPool } from "./worker-pool";
export { writeFileWhole } from "./write-file";
