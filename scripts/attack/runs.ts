/** The files and options that are attacked. */
import Papa from "papaparse";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { type Generated, generatedFile, generatedMeasure } from "./generated";
import { type Hostile, hostileFile, hostileMeasure } from "./hostile";
import type { ReleaseOptions } from "./release";

export interface Run {
  readonly name: string;
  /** Of the sample's rows, which; or a survey that is made up. */
  readonly rows:
    | { readonly country: string }
    | { readonly size: number; readonly seed: number }
    | "all"
    | Hostile
    | Generated;
  readonly options: ReleaseOptions;
  /** Whether the sample is the one with whom children told. */
  readonly telling?: boolean | undefined;
  /** Share of the filled context cells that are made blank. */
  readonly blanks?: number | undefined;
  /** Whether strata and clusters are added, and named by the measure. */
  readonly design?: boolean | undefined;
  /** Whether outcomes are added: one that few have and few leave out, and one that many do. */
  readonly outcomes?: boolean | undefined;
  /** The definition's threshold; 5 by default. */
  readonly threshold?: number | undefined;
  /** Other releases of the same file, and whether each is told of those before. */
  readonly others?: readonly ReleaseOptions[] | undefined;
  readonly isChained?: boolean | undefined;
}

const COUNTRIES = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13];
const TEN = { threshold: 10 };

const hostile = (name: string, rows: Hostile, more: Partial<Run> = {}): Run => ({
  name,
  rows,
  options: {},
  ...more,
});

/** Few people in levels, everyday scales, models of one predictor. */
const HOSTILE: readonly Run[] = [
  hostile("made up, 400", { people: 400, seed: 11, again: "most" }),
  hostile("made up, 1200", { people: 1200, seed: 12, again: "few" }),
  hostile("made up, 2500", { people: 2500, seed: 13, again: "most" }),
  hostile("made up, 1200, threshold 10", { people: 1200, seed: 14, again: "most" }, TEN),
  ...[130, 300].map((people) =>
    hostile(
      `made up, even, ${people}`,
      { people, seed: 14, again: "most", even: true },
      { options: { ordinal: true } },
    ),
  ),
  hostile(
    "made up, even, 300, threshold 10",
    { people: 300, seed: 15, again: "most", even: true },
    { ...TEN, options: { ordinal: true } },
  ),
  hostile("made up, even, 1500", { people: 1500, seed: 16, again: "few", even: true }),
  ...[400, 900].map((people) =>
    hostile(`made up, one predictor, ${people}`, { people, seed: 17, again: "few", bare: true }),
  ),
];

const TELLING: readonly Run[] = [
  ...[9, 12, 13].map((code) => ({
    name: `country ${code}, telling`,
    rows: { country: `${code}` },
    options: {},
    telling: true,
  })),
  { name: "country 12, telling, threshold 10", rows: { country: "12" }, telling: true, options: {}, ...TEN },
  { name: "1500 rows, telling", rows: { size: 1500, seed: 1 }, telling: true, options: {} },
];

const generated = (name: string, rows: Generated, more: Partial<Run> = {}): Run => ({
  name: `generated, ${name}`,
  rows,
  options: {},
  ...more,
});

const ORDINAL = { options: { ordinal: true } };

const GENERATED: readonly Run[] = [
  generated("nested", { people: 700, seed: 21, by: "nested" }),
  generated("nested, domain", { people: 700, seed: 22, by: "nested", domain: true }),
  generated("bands of one column", { people: 300, seed: 23, by: "bands" }),
  generated("crossed", { people: 500, seed: 24, by: "crossed" }),
  generated("crossed, threshold 10", { people: 900, seed: 25, by: "crossed", threshold: 10 }),
  generated("small levels", { people: 400, seed: 26, by: "small" }),
  generated(
    "weights by level",
    { people: 600, seed: 27, by: "crossed", weights: "by level", domain: true },
    { options: { weighted: true } },
  ),
  generated(
    "weights that vary",
    { people: 600, seed: 28, by: "crossed", weights: "varying" },
    { options: { weighted: true } },
  ),
  generated("graded", { people: 800, seed: 29, by: "nested", answers: "graded" }, ORDINAL),
  generated("graded with yes", { people: 600, seed: 30, by: "crossed", answers: "graded with yes" }, ORDINAL),
  generated(
    "both codings",
    { people: 600, seed: 31, by: "crossed", answers: "graded with yes" },
    { others: [{ ordinal: true }] },
  ),
  generated(
    "two releases",
    { people: 600, seed: 32, by: "crossed", listed: ["country", "sex"] },
    { others: [{ groups: ["country", "area"] }], isChained: true },
  ),
  generated("everyone", { people: 240, seed: 33, by: "small", coverage: "everyone" }),
  ...[41, 42, 43].map((seed) => generated(`60 people, seed ${seed}`, { people: 60, seed, by: "nested" })),
  ...[44, 45].map((seed) =>
    generated(`60 people, crossed, seed ${seed}`, { people: 60, seed, by: "crossed" }),
  ),
];

/** A small country, and an ordinal survey. */
export const QUICK: readonly Run[] = [
  { name: "country 13, by sex", rows: { country: "13" }, options: { groups: ["sex"] } },
  generated("graded with yes", { people: 300, seed: 30, by: "small", answers: "graded with yes" }, ORDINAL),
];

export const ALL: readonly Run[] = [
  ...COUNTRIES.map((code) => ({ name: `country ${code}`, rows: { country: `${code}` }, options: {} })),
  { name: "country 12, weights", rows: { country: "12" }, options: { weighted: true } },
  { name: "country 12, listwise", rows: { country: "12" }, options: { listwise: true } },
  { name: "country 12, ordinal", rows: { country: "12" }, options: { ordinal: true } },
  { name: "country 12, crossed", rows: { country: "12" }, options: { crossed: ["sex x age"] } },
  { name: "country 12, threshold 10", rows: { country: "12" }, options: {}, ...TEN },
  { name: "country 12, strata and clusters", rows: { country: "12" }, options: {}, design: true },
  ...[1, 9, 12].map((code) => ({
    name: `country ${code}, outcomes`,
    rows: { country: `${code}` },
    options: {},
    outcomes: true,
  })),
  { name: "country 9, outcomes, threshold 10", rows: { country: "9" }, outcomes: true, options: {}, ...TEN },
  { name: "country 12, blanked contexts", rows: { country: "12" }, options: {}, blanks: 0.1 },
  {
    name: "country 12, four releases",
    rows: { country: "12" },
    options: {},
    others: [{ groups: ["sex"] }, { groups: ["age"] }, { groups: ["sex", "area"] }],
  },
  { name: "sample", rows: "all", options: { weighted: true } },
  { name: "sample, no weights", rows: "all", options: {} },
  { name: "sample, threshold 10", rows: "all", options: { weighted: true }, ...TEN },
  {
    name: "1500 rows, three releases",
    rows: { size: 1500, seed: 1 },
    options: {},
    others: [{ groups: ["sex"] }, { groups: ["country", "age"] }],
  },
  ...[50, 150, 300, 500, 1500, 3000].flatMap((size) =>
    [1, 2].map((seed) => ({ name: `${size} rows, seed ${seed}`, rows: { size, seed }, options: {} })),
  ),
  ...HOSTILE,
  ...TELLING,
  ...GENERATED,
];

/** The definition of a run's file. */
export function measureOf({ rows, design, threshold }: Run, declared: Measure): Measure {
  if (rows !== "all" && "by" in rows) return generatedMeasure(rows);
  const own = rows !== "all" && "people" in rows ? hostileMeasure(rows) : declared;
  const units = design === true ? { stratum: { column: "STRATUM" }, cluster: { column: "CLUSTER" } } : {};
  return parseMeasure({ ...own, ...units, ...(threshold === undefined ? {} : { threshold }) });
}

/** The file of a run, from the sample's. */
export function fileOf(run: Run, sample: string): string {
  if (run.rows !== "all" && "by" in run.rows) return generatedFile(run.rows);
  if (run.rows !== "all" && "people" in run.rows) return hostileFile(run.rows);
  const { data } = Papa.parse<string[]>(sample, { skipEmptyLines: true });
  const [header = [], ...people] = data;
  const rows = run.rows;
  const chosen =
    rows === "all"
      ? people
      : "country" in rows
        ? people.filter((row) => row[header.indexOf("COUNTRY")] === rows.country)
        : drawn(people, rows);
  const { uniform } = createRandom(7);
  const contexts = header.flatMap((name, k) => (name.startsWith("G8_") ? [k] : []));
  const blanked = chosen.map((row) =>
    row.map((cell, k) => (contexts.includes(k) && cell !== "" && uniform() < (run.blanks ?? 0) ? "" : cell)),
  );
  if (run.outcomes === true) {
    const names = ["WB_ANXIETY", "WB_SELFHARM"];
    const answer = (share: number, silent: number): string =>
      uniform() < silent ? "999" : uniform() < share ? "1" : "0";
    const answered = blanked.map((row) => [...row, answer(0.3, 0.05), answer(0.04, 0.01)]);
    return Papa.unparse([[...header, ...names], ...answered], { newline: "\n" });
  }
  if (run.design !== true) return Papa.unparse([header, ...blanked], { newline: "\n" });
  const designed = blanked.map((row, k) => [...row, `${k % 4}`, `${k % 40}`]);
  return Papa.unparse([[...header, "STRATUM", "CLUSTER"], ...designed], { newline: "\n" });
}

function drawn<T>(all: readonly T[], { size, seed }: { readonly size: number; readonly seed: number }): T[] {
  const { uniform } = createRandom(seed);
  const order = all.map((row) => ({ row, at: uniform() })).sort((a, b) => a.at - b.at);
  return order.slice(0, size).map(({ row }) => row);
}
