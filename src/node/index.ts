/** The entry point `itemwise/node`: reading files and writing reports. */

export type { ReadAnswersOptions, ReadTableOptions } from "../project/answers-file";
export { readAnswersByDuckDb } from "./database/read-duckdb";
export { readMeasure } from "./definitions/read-model";
export { readAnswers, readTable } from "./files/read-table";
export { writeFileWhole } from "./files/write-file";
export { renderReport } from "./render/render-report";
export { renderWord } from "./render/render-word";
export { startWorkers, type WorkerPool } from "./workers/worker-pool";
