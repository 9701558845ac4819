/** The files and options that are attacked. */
import Papa from "papaparse";
import { createRandom } from "../../src/numeric/random/random";
import { type Hostile, hostileFile } from "./hostile";

export interface Run {
  readonly name: string;
  /** Of the sample's rows, which; or a survey that is made up to be given away. */
  readonly rows:
    | { readonly country: string }
    | { readonly size: number; readonly seed: number }
    | "all"
    | Hostile;
  readonly options: readonly string[];
  /** Whether the sample is the one with whom children told. */
  readonly telling?: boolean | undefined;
  /** Share of the filled context cells that are made blank. */
  readonly blanks?: number | undefined;
  /** Whether strata and clusters are added, and named by the measure. */
  readonly design?: boolean | undefined;
  /** Whether outcomes are added: one that few have and few leave out, and one that many do. */
  readonly outcomes?: boolean | undefined;
  /** Whether the definition carries the file's own counts as its population. */
  readonly pilot?: boolean | undefined;
  /** Options of other releases of the same file. */
  readonly others?: readonly (readonly string[])[] | undefined;
}

const COUNTRIES = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13];
const UNWEIGHTED = ["--weights", "none"];
const STRICT = ["--disclosure", "strict"];

const hostile = (name: string, rows: Hostile, options: readonly string[] = []): Run => ({
  name,
  rows,
  options,
});

/** Few people in levels, a second occasion of most and of few, everyday scales, models of one predictor. */
const HOSTILE: readonly Run[] = [
  hostile("made up, 400", { people: 400, seed: 11, again: "most" }),
  hostile("made up, 1200", { people: 1200, seed: 12, again: "few" }),
  hostile("made up, 2500", { people: 2500, seed: 13, again: "most" }),
  hostile("made up, 1200, strict", { people: 1200, seed: 14, again: "most" }, STRICT),
  ...[130, 300].map((people) =>
    hostile(`made up, even, ${people}`, { people, seed: 14, again: "most", even: true }, ["--ordinal"]),
  ),
  hostile("made up, even, 300, strict", { people: 300, seed: 15, again: "most", even: true }, [
    "--ordinal",
    ...STRICT,
  ]),
  hostile("made up, even, 1500", { people: 1500, seed: 16, again: "few", even: true }),
  ...[400, 900].map((people) =>
    hostile(`made up, one predictor, ${people}`, { people, seed: 17, again: "few", bare: true }),
  ),
];

const TELLING: readonly Run[] = [
  ...[9, 12, 13].map((code) => ({
    name: `country ${code}, telling`,
    rows: { country: `${code}` },
    options: UNWEIGHTED,
    telling: true,
  })),
  {
    name: "country 12, telling, strict",
    rows: { country: "12" },
    telling: true,
    options: [...UNWEIGHTED, ...STRICT],
  },
  {
    name: "1500 rows, telling",
    rows: { size: 1500, seed: 1 },
    telling: true,
    options: [...UNWEIGHTED, "--constant-items", "drop"],
  },
];

/** One with hidden pairs of items; it ends within a minute. */
export const QUICK: readonly Run[] = [
  { name: "Indonesia", rows: { country: "9" }, options: [...UNWEIGHTED, "--group", "sex"] },
];

export const ALL: readonly Run[] = [
  ...COUNTRIES.map((code) => ({
    name: `country ${code}`,
    rows: { country: `${code}` },
    options: UNWEIGHTED,
  })),
  { name: "country 12, weights", rows: { country: "12" }, options: [] },
  {
    name: "country 12, listwise",
    rows: { country: "12" },
    options: [...UNWEIGHTED, "--missing", "listwise"],
  },
  { name: "country 12, ordinal", rows: { country: "12" }, options: [...UNWEIGHTED, "--ordinal"] },
  { name: "country 12, crossed", rows: { country: "12" }, options: [...UNWEIGHTED, "--cross", "sex x age"] },
  { name: "country 12, strict", rows: { country: "12" }, options: [...UNWEIGHTED, "--disclosure", "strict"] },
  { name: "country 12, strata and clusters", rows: { country: "12" }, options: UNWEIGHTED, design: true },
  ...[1, 9, 12].map((code) => ({
    name: `country ${code}, outcomes`,
    rows: { country: `${code}` },
    options: UNWEIGHTED,
    outcomes: true,
  })),
  {
    name: "country 9, outcomes, strict",
    rows: { country: "9" },
    outcomes: true,
    options: [...UNWEIGHTED, "--disclosure", "strict"],
  },
  { name: "country 12, blanked contexts", rows: { country: "12" }, options: UNWEIGHTED, blanks: 0.1 },
  { name: "country 12, definition with a pilot", rows: { country: "12" }, options: UNWEIGHTED, pilot: true },
  {
    name: "country 12, four releases",
    rows: { country: "12" },
    options: UNWEIGHTED,
    others: [
      ["--group", "sex"],
      ["--group", "age"],
      ["--group", "sex", "--group", "area"],
    ],
  },
  { name: "sample", rows: "all", options: [] },
  { name: "sample, no weights", rows: "all", options: UNWEIGHTED },
  { name: "sample, strict", rows: "all", options: ["--disclosure", "strict"] },
  {
    name: "1500 rows, three releases",
    rows: { size: 1500, seed: 1 },
    options: UNWEIGHTED,
    others: [
      ["--group", "sex"],
      ["--group", "country", "--group", "age"],
    ],
  },
  ...[50, 150, 300, 500, 1500, 3000].flatMap((size) =>
    [1, 2].map((seed) => ({
      name: `${size} rows, seed ${seed}`,
      rows: { size, seed },
      options: [...UNWEIGHTED, "--constant-items", "drop"],
    })),
  ),
  ...HOSTILE,
  ...TELLING,
];

/** The file of a run, from the sample's. */
export function fileOf(run: Run, sample: string): string {
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
