import type { PatternTable } from "../../src/data/answers/pattern-table";
import reference from "../reference/reliability.json";
import { tableOf } from "../support/table";

type DataName = keyof typeof reference.data;

/** A data set of the reference file as a pattern table. */
export function referenceTable(name: DataName): PatternTable {
  const data = reference.data[name];
  const ids = data.expected.items;
  if ("patterns" in data) {
    const answers = data.patterns.map((pattern) =>
      [...pattern].map((character) => (character === "." ? null : Number(character))),
    );
    const table = tableOf(answers, { ids, categories: data.categories, frequencies: data.counts });
    return { ...table, weighting: "none" };
  }
  const values = Object.values(data.values) as (number | null)[][];
  const rows = values[0]?.length ?? 0;
  const ones = new Float64Array(rows).fill(1);
  return {
    items: ids.map((id) => ({
      id,
      label: id,
      wording: null,
      scale: "continuous",
      categories: [],
      missing: [],
    })),
    rows,
    columns: values.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
    count: ones,
    weight: ones,
    weightSquared: ones,
    weighting: "none",
    groupings: [],
    stratum: null,
    cluster: null,
  };
}

/** The largest absolute difference of two lists; infinite where their lengths differ, NaN where a value is null. */
export function furthest(actual: readonly (number | null)[], expected: readonly number[]): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(...actual.map((value, k) => Math.abs((value ?? Number.NaN) - expected[k]!)));
}
