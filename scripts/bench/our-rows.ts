/** Large files: reading, counting patterns and the exploratory analysis; and the CSV reader below ours on its own. */
import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { analyze } from "../../src/analysis/analyze";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../src/measures/measure";
import { readAnswers } from "../../src/node/files/read-table";
import { startWorkers } from "../../src/node/workers/worker-pool";
import { PEOPLE_MEASURE } from "./measures";
import type { StepRecord } from "./record";
import type { Settings } from "./settings";

/** One run each, cold: what is large is read once. */
function stepOf(id: string, start: number, numbers: StepRecord["numbers"] = {}): StepRecord {
  return { id, cold: (performance.now() - start) / 1000, warm: [], scaledFrom: null, numbers };
}

export async function rowsSteps(file: string, { replicates, bootstrap }: Settings): Promise<StepRecord[]> {
  const measure = parseMeasure(PEOPLE_MEASURE);
  const start = performance.now();
  const responses = await readAnswers(file, measure, { weights: "none", groups: [] });
  const table = patternTable(responses);
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const load = stepOf("load", start, { people, patterns: table.rows });
  const workers = startWorkers();
  try {
    const begin = performance.now();
    analyze(responses, { parts: ["exploratory", "reliability"], replicates, bootstrap, workers });
    return [load, stepOf("explore", begin)];
  } finally {
    workers.stop();
  }
}

/** PapaParse in pieces, each row as an array, nothing kept. */
export function parseOnly(file: string): Promise<StepRecord[]> {
  const start = performance.now();
  let rows = -1;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(file, { encoding: "utf8" }), {
      skipEmptyLines: true,
      step: () => {
        rows += 1;
      },
      complete: () => resolve([stepOf("load", start, { people: rows })]),
      error: reject,
    });
  });
}
