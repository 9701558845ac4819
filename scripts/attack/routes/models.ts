/**
 * Everything that is computed from pairs of items, by the program itself: how each printed figure moves with each hidden
 * count (found by analyzing the file's twins) and how closely it is printed bound that count: one at a time, all the others
 * being known; and all at once, to first order.
 */

import type { Analysis } from "../../../src/analysis/analysis";
import { type AnalyzeOptions, analysisOf } from "../../../src/analysis/analyze";
import type { ReleaseMode } from "../../../src/analysis/settings";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import type { Measure } from "../../../src/measures/measure";
import { halfDigit } from "../digits";
import type { Finding } from "../finding";
import { kindOf, leavesOf } from "../leaves";
import { Programme } from "../programme";
import { twinsOf } from "../twins";

/** Of everybody, and computed from pairs or patterns of answers. */
export const MODEL_SECTIONS = [
  "correlation",
  "retention",
  "efa",
  "structures",
  "splitHalf",
  "reliability",
  "cfa",
  "comparison",
  "crossValidation",
  "esem",
  "irt",
  "irtComparison",
  "items",
];

/** Computed figures are exact to about this share of themselves. */
const NOISE = 1e-6;
/** The figures that tell most of each count; more only repeat them. */
const PER_COUNT = 12;

export interface ModelAttack {
  readonly csv: string;
  readonly measure: Measure;
  readonly record: Analysis;
  readonly names: readonly string[];
  readonly truth: (name: string) => number;
}

/** A printed figure, how far it may be from the printed value, and how it moves with a count. */
interface Slope {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  readonly byName: Map<string, number>;
}

export async function modelFindings(attack: ModelAttack): Promise<Finding[]> {
  const slopes = slopesOf(attack);
  const names = [...new Set(slopes.flatMap(({ byName }) => [...byName.keys()]))];
  const single = names.flatMap((name) => oneAtATime(name, slopes, attack.truth(name)));
  return [...single, ...(await allAtOnce(names, slopes, attack.truth))];
}

function slopesOf({ csv, measure, record, names }: ModelAttack): Slope[] {
  const options: AnalyzeOptions & ReleaseMode = {
    bootstrap: 0,
    replicates: record.settings.replicates,
    seed: record.settings.seed,
    disclosure: record.disclosure.mode,
    categories: record.settings.categories,
    missing: record.settings.missing,
    parts: [
      "exploratory",
      "splitHalf",
      "reliability",
      "confirmatory",
      "crossValidation",
      "robustness",
      "irt",
    ],
  };
  const groups = record.settings.groups;
  const analyzed = (text: string): Analysis =>
    analysisOf(readResponses(parseCsv(text), measure, { weights: "none", groups }), options);
  const withheldOf = ({ disclosure }: Analysis): string => disclosure.withheld.join();
  const printed = leavesOf(record, MODEL_SECTIONS);
  const digits = halfDigits(printed);
  const original = analyzed(csv);
  const own = leavesOf(original, MODEL_SECTIONS);
  const slopes = new Map<string, Slope>();
  let strange = 0;
  for (const [path, value] of printed) {
    const exact = own.get(path);
    // Errors have three decimals, small ones three digits.
    const isError = /se\b|[eE]rror|Se$/.test(path) && value !== 0;
    const first = Math.min(-1, Math.floor(Math.log10(Math.abs(value))));
    const own3 = isError ? 0.5 * 10 ** (first - 2) : 0;
    const half = Math.max(digits.get(kindOf(path)) ?? 0, own3) + NOISE * Math.abs(value);
    if (exact === undefined || Math.abs(exact - value) > 2 * half) {
      strange++;
      continue;
    }
    slopes.set(path, { path, low: value - half - exact, high: value + half - exact, byName: new Map() });
  }
  // The attack is worth nothing where it does not compute what was printed.
  if (strange > Math.max(2, 0.02 * printed.size))
    throw new Error(`${strange} of ${printed.size} figures are not met`);
  for (const twin of twinsOf(csv, measure, names)) {
    const other = analyzed(twin.csv);
    // Which items are withheld says what "hidden" says of a pair: that it, or another, is of few.
    if (withheldOf(other) !== withheldOf(original)) continue;
    const moved = leavesOf(other, MODEL_SECTIONS);
    for (const [path, slope] of slopes) {
      const [before, after] = [own.get(path) ?? 0, moved.get(path)];
      const by = after === undefined ? 0 : (after - before) * twin.change;
      if (Math.abs(by) > 20 * NOISE * Math.max(1e-3, Math.abs(before))) slope.byName.set(twin.name, by);
    }
  }
  return [...slopes.values()].filter(({ byName }) => byName.size > 0);
}

function halfDigits(printed: ReadonlyMap<string, number>): Map<string, number> {
  const byKind = new Map<string, number[]>();
  for (const [path, value] of printed) byKind.set(kindOf(path), [...(byKind.get(kindOf(path)) ?? []), value]);
  return new Map([...byKind].map(([kind, values]) => [kind, halfDigit(values)]));
}

/** By section of the record, what its figures leave of a count whose others are known. */
function oneAtATime(name: string, slopes: readonly Slope[], count: number): Finding[] {
  const bySection = new Map<string, { low: number; high: number }>();
  for (const { path, low, high, byName } of slopes) {
    const by = byName.get(name);
    if (by === undefined) continue;
    const ends = [low / by, high / by];
    const section = path.split(".")[0] ?? "";
    const before = bySection.get(section) ?? { low: -count, high: 1e6 };
    // What lies farther away bends: half as much again is allowed.
    const range = { low: Math.ceil(1.5 * Math.min(...ends)), high: Math.floor(1.5 * Math.max(...ends)) };
    bySection.set(section, { low: Math.max(before.low, range.low), high: Math.min(before.high, range.high) });
  }
  return [...bySection].map(([section, { low, high }]) => ({
    route: `${section}, others known`,
    name,
    low: count + Math.min(0, low),
    high: count + Math.max(0, high),
  }));
}

async function allAtOnce(
  names: readonly string[],
  slopes: readonly Slope[],
  truth: (name: string) => number,
): Promise<Finding[]> {
  const chosen = new Set<Slope>();
  for (const name of names) {
    const telling = slopes.filter(({ byName }) => byName.has(name));
    const width = ({ low, high, byName }: Slope): number => (high - low) / Math.abs(byName.get(name) ?? 1);
    for (const one of telling.sort((a, b) => width(a) - width(b)).slice(0, PER_COUNT)) chosen.add(one);
  }
  const programme = new Programme();
  for (const name of names) programme.bound(name, 0, truth(name) + 60);
  for (const { low, high, byName } of chosen) {
    const scale = Math.max(...[...byName.values()].map(Math.abs));
    const terms = [...byName].map(([name, by]) => [name, by / scale] as const);
    const at = terms.reduce((sum, [name, by]) => sum + by * truth(name), 0);
    const bend = 0.05 * terms.length ** 0.5;
    programme.row(
      terms,
      at + Math.min(-1e-3, (1.5 * low) / scale) - bend,
      at + Math.max(1e-3, (1.5 * high) / scale) + bend,
    );
  }
  const ranges = await programme.ranges(names, 5);
  return [...ranges].map(([name, range]) => ({ route: "models, all at once", name, ...range }));
}
