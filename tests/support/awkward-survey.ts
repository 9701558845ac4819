import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

const definition: MeasureDefinition = {
  id: "awkward",
  items: [
    {
      id: "a",
      column: 'q"1; DROP TABLE x --',
      categories: [{ code: 1 }, { code: 2 }, { code: 3 }],
      missing: [{ code: 888 }, { code: -9 }],
      contexts: {
        online: { columns: ["on 1", "on`2"], yes: [1] },
        offline: { columns: ["on`2"], yes: [2, 3] },
      },
    },
    { id: "b", column: "SELECT", reverse: true, categories: [{ code: 0 }, { code: 1 }] },
    { id: "c", column: "x'y", scale: "continuous", missing: [{ code: 99 }] },
  ],
  groups: {
    sex: { column: "sex", labels: { "1": "boy", "2": "girl", "3": "girl", m: "boy" }, missing: ["9"] },
    age: {
      column: "Age (years)",
      values: { "1": 12, "2": 13, "3": 16 },
      bands: [
        [12, 13],
        [14, 17],
      ],
    },
    site: { column: "site" },
    item: { column: "SELECT" },
  },
  weight: { column: "w.t", missing: "drop" },
  stratum: { column: "str" },
  dichotomize: { yes: [1, 2] },
};
/** A measure with column names that need quoting, shared columns, reversed and continuous items and contexts. */
export const awkwardMeasure = parseMeasure(definition);

export const awkwardColumns = [
  ...['q"1; DROP TABLE x --', "SELECT", "x'y", "on 1", "on`2"],
  ...["sex", "Age (years)", "site", "w.t", "str"],
];

/** Rows of cells as a file may have them: blanks, codes written in several ways, weights of many sizes. */
export function awkwardRows(n: number): string[][] {
  const random = createRandom(7);
  const one = <T>(choices: readonly T[]): T => choices[random.integer(choices.length)]!;
  return Array.from({ length: n }, (_, row) => [
    one(["1", "1.0", " 1", "2", "3", "888", "-9", "", "NA"]),
    one(["0", "1", "", "0.0"]),
    one(["1.5", "-2", "99", "", ".5", "1e2"]),
    one(["1", "0", "", "7"]),
    one(["1", "2", "3", "0", ""]),
    one(["1", "2", "3", "m", "9", "", "2.0"]),
    one(["1", "2", "3", ""]),
    one(["north", "it's", '"q"', "01", "1", ""]),
    row % 17 === 0
      ? one(["", "0", "NA"])
      : one(["0.1", "1", String(random.uniform() * 10), String(random.uniform() * 1e-6), "123456.789"]),
    one(["x", "y", "10"]),
  ]);
}

/** The rows as CSV. */
export function awkwardCsv(rows: readonly (readonly string[])[], columns = awkwardColumns): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}
