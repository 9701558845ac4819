/**
 * How long it takes to decide what is hidden: parts of the sample by few and many groupings.
 * Run: npx tsx scripts/attack/time-control.ts [rows ...]
 */

import { readFileSync } from "node:fs";
import { collectFailures, type PartResults } from "../../src/analysis/part";
import { PARTS } from "../../src/analysis/parts/parts";
import { resolveSettings } from "../../src/analysis/settings";
import { tablesOf } from "../../src/analysis/tables";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { inline } from "../../src/numeric/workers/workers";

const sample = readFileSync(new URL("../../data/sample/disrupting-harm.csv", import.meta.url), "utf8");
const [header = "", ...lines] = sample.trim().split("\n");
const OWN = ["country", "sex", "age", "area"];

/** The measure with so many groupings: its own first, then some that are drawn by lot. */
function grouped(number: number): { readonly measure: Measure; readonly drawn: readonly string[] } {
  const drawn = Array.from({ length: Math.max(0, number - OWN.length) }, (_, at) => `drawn${at + 1}`);
  const labels = { 0: "a", 1: "b", 2: "c", 3: "d", 4: "e" };
  const lot = Object.fromEntries(drawn.map((column) => [column, { column, labels }]));
  const item = { id: "a", categories: [{ code: 0 }, { code: 1 }] };
  const all = {
    ...disruptingHarm.groups,
    ...parseMeasure({ id: "drawn", items: [item], groups: lot }).groups,
  };
  const names = Object.keys(all).slice(0, number);
  const crossed = names.flatMap((one, at) =>
    names.slice(at + 1, at === 0 ? undefined : 3).map((other) => `${one} x ${other}`),
  );
  const groups = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  const release = { ...disruptingHarm.release, groups: names, crossed: crossed.slice(0, 6) };
  return { measure: { ...disruptingHarm, groups, release }, drawn };
}

/** Seconds of the processor in each step (a busy machine takes longer), and what they decided. */
function timed(rows: number, number: number) {
  const { measure, drawn } = grouped(number);
  const { uniform } = createRandom(rows);
  const step = lines.length / Math.min(rows, lines.length);
  const text = Array.from({ length: Math.min(rows, lines.length) }, (_, at) =>
    [lines[Math.floor(at * step)], ...drawn.map(() => Math.floor(uniform() * 5))].join(","),
  );
  const groups = measure.release.groups;
  const csv = parseCsv([[header, ...drawn].join(","), ...text].join("\n"));
  const responses = readResponses(csv, measure, { groups: [...groups], contexts: true });
  const settings = resolveSettings(responses, { constantItems: "drop" });
  const tables = tablesOf(responses, settings);
  const context = { responses, workers: inline, onProgress: () => {} };
  let found = {} as PartResults;
  const seconds: Record<string, number> = {};
  for (const part of PARTS.slice(0, 1 + PARTS.findIndex(({ id }) => id === "withheld"))) {
    const start = process.cpuUsage();
    const run = part.run(tables, settings, {
      ...context,
      failures: collectFailures(),
      earlier: [],
      found,
    } as never);
    found = { ...found, ...run };
    seconds[part.id] = process.cpuUsage(start).user / 1e6;
  }
  const { hidden } = found.margins.options;
  const cells = found.margins.hiddenCells;
  const sum = (key: "hidden" | "cells") => cells.reduce((all, one) => all + one[key], 0);
  return {
    rows,
    groupings: number,
    margins: Number(seconds.margins?.toFixed(2)),
    withheld: Number(seconds.withheld?.toFixed(2)),
    hidden: `${sum("hidden")} of ${sum("cells")}`,
    forced: hidden.forced,
  };
}

const asked = process.argv.slice(2).map(Number);
const found = (asked.length > 0 ? asked : [50, 150, 300, 1000, 12_000]).flatMap((rows) =>
  [1, 4, 6].map((number) => timed(rows, number)),
);
console.table(found);
