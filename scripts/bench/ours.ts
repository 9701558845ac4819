/**
 * Our side as a process: `ours.ts people|items folder` runs the steps on a data set, `ours.ts rows|papaparse folder` reads
 * the large file there. Prints a SideRecord.
 */
import { readFileSync } from "node:fs";
import { version } from "../../package.json";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { startWorkers } from "../../src/node/workers/worker-pool";
import { filesIn } from "./data";
import { groupSteps } from "./our-people";
import { parseOnly, rowsSteps } from "./our-rows";
import { exploratorySteps, modelSteps, sharedSteps, type Work } from "./our-steps";
import type { DataSet, SideRecord, StepRecord } from "./record";
import type { Settings } from "./settings";
import { createStopwatch } from "./stopwatch";

const [mode = "", folder = ""] = process.argv.slice(2);
const files = filesIn(folder);
const settings = JSON.parse(readFileSync(files.settings, "utf8")) as Settings;

function dataSetSteps(dataSet: DataSet): readonly StepRecord[] {
  const definition = JSON.parse(readFileSync(files[`${dataSet}Measure`], "utf8")) as MeasureDefinition;
  const watch = createStopwatch(settings);
  const text = readFileSync(files[dataSet], "utf8");
  const work: Work = { text, measure: parseMeasure(definition), settings, watch };
  const explored = exploratorySteps(work);
  modelSteps(explored.table, work);
  if (dataSet === "people") groupSteps(work);
  const workers = startWorkers();
  try {
    sharedSteps(explored, work, workers);
  } finally {
    workers.stop();
  }
  return watch.records;
}

async function steps(): Promise<readonly StepRecord[]> {
  if (mode === "people" || mode === "items") return dataSetSteps(mode);
  if (mode === "rows") return rowsSteps(files.rows, settings);
  if (mode === "papaparse") return parseOnly(files.rows);
  throw new Error(`unknown mode: ${mode}`);
}

const record: SideRecord = {
  steps: await steps(),
  versions: { itemwise: version, Node: process.version },
  peak: 1024 * process.resourceUsage().maxRSS,
};
process.stdout.write(JSON.stringify(record));
