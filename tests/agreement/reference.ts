import { completeRatings, type Ratings } from "../../src/agreement/ratings";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { parseMeasure } from "../../src/measures/measure";
import reference from "../reference/agreement.json";

export { reference };

/** Krippendorff (2011), section C: four observers, twelve units, some of them not rated by all. */
export const KRIPPENDORFF_UNITS = {
  a: [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  b: [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  c: [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  d: [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
};

export type Matrix = readonly (readonly (number | null)[])[];

const names = (matrix: Matrix): string[] => (matrix[0] ?? []).map((_, k) => `r${k + 1}`);

const itemsOf = (matrix: Matrix) =>
  Object.fromEntries(names(matrix).map((name, k) => [name, matrix.map((row) => row[k] ?? null)]));

/** Ratings by column, as they stand. */
export function ratingsOf(matrix: Matrix, options: { categories?: readonly number[] } = {}): Ratings {
  const scale = options.categories === undefined ? ("continuous" as const) : ("ordinal" as const);
  const table = fromAnswers({ items: itemsOf(matrix), scale, categories: options.categories });
  return completeRatings(
    table,
    names(matrix).map((name) => [name]),
  );
}

/** The survey of the reference, with weights and, where asked for, its strata and clusters. */
export function designedRatings(matrix: Matrix, design: "clustered" | "weighted"): Ratings {
  const { survey } = reference.designed;
  const isClustered = design === "clustered";
  const measure = parseMeasure({
    id: "rated",
    items: names(matrix).map((id) => ({ id, scale: "continuous" })),
    weight: { column: "weight" },
    stratum: isClustered ? { column: "stratum" } : null,
    cluster: isClustered ? { column: "cluster" } : null,
  });
  const lines = matrix.map((row, k) => [...row, ...Object.values(survey[k] ?? {})].join(","));
  const header = [...names(matrix), ...Object.keys(survey[0] ?? {})].join(",");
  const responses = readResponses(parseCsv([header, ...lines].join("\n")), measure);
  return completeRatings(
    patternTable(responses, { design: true }),
    names(matrix).map((name) => [name]),
  );
}
