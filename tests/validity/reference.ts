import type { AnalyzedItem, PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import reference from "../reference/validity.json";

export type DesignName = keyof typeof reference.associations;

const CATEGORIES: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, [1, 2, 3, 4, 5]])),
  ordered: [0, 1, 2, 3],
  binary: [0, 1],
};

function itemOf(id: string): AnalyzedItem {
  const categories = (CATEGORIES[id] ?? []).map((score) => ({ label: `${score}`, score }));
  const scale = categories.length === 0 ? "continuous" : "ordinal";
  return { id, label: id, wording: null, scale, categories, missing: [] };
}

function valuesOf(
  { categories }: AnalyzedItem,
  given: readonly (number | null)[],
): Int16Array | Float64Array {
  if (categories.length === 0) return Float64Array.from(given, (value) => value ?? Number.NaN);
  return Int16Array.from(given, (value) => categories.findIndex(({ score }) => score === value));
}

/** R's made-up people, as they were drawn or with what is left of that. */
export function madeTable(design: DesignName): PatternTable {
  const { weight, psu, stratum, ...answers } = reference.data;
  const items = Object.keys(answers).map(itemOf);
  const rows = weight.length;
  const ones = new Float64Array(rows).fill(1);
  const weights = design === "simple" ? ones : Float64Array.from(weight);
  const clustered = design === "clustered";
  return collapse({
    items,
    rows,
    columns: Object.values(answers).map((given, k) => valuesOf(items[k] ?? itemOf(""), given)),
    count: ones,
    weight: weights,
    weightSquared: weights.map((value) => value * value),
    weighting: design === "simple" ? "none" : "design",
    groupings: [],
    stratum: clustered ? Int32Array.from(stratum, (code) => code - 1) : null,
    cluster: clustered ? Int32Array.from(psu, (code) => code - 1) : null,
    strata: null,
  });
}
