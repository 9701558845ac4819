/** The entry point `itemwise/node`: reading files and writing reports. */
export { readMeasure } from "./read-measure";
export { type ReadTableOptions, readTable } from "./read-table";
export { renderReport } from "./render-report";
export { writeFileWhole } from "./write-file";
