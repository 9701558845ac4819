import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { rowsScaled, symmetricProduct } from "../numeric/linear-algebra/dense";
import { completeRows, peopleIn } from "./pairs/observed-categories";

export interface Moments {
  readonly n: number;
  readonly means: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/** Standard deviations of item scores, over those who answered an item ("pairwise") or all of them ("listwise"). */
export function standardDeviations(table: PatternTable, missing: "pairwise" | "listwise"): number[] {
  const items = table.items.map((_, index) => index);
  const variances =
    missing === "listwise"
      ? covarianceMatrix(table, { items, missing: "listwise" }).covariance.map((row, i) => row[i]!)
      : items.map(
          (index) => covarianceMatrix(table, { items: [index], missing: "listwise" }).covariance[0]![0]!,
        );
  return variances.map(Math.sqrt);
}

/**
 * Means and covariances of item scores over the people who answered all of the items.
 *
 * With weights, these are scaled to sum to the number of people n and the sum of squares is divided by n - 1, so that
 * equal weights give the ordinary covariance. An item's first score, then the mean, is subtracted before summing, so
 * that a large constant added to an item changes nothing.
 * @param options.items indices of the items in the table
 * @param options.missing always listwise
 * @returns `n` 0 with NaN means without complete answers; check n >= 2 before using the covariance
 * @see Reference: R `cov`, `cov.wt(method = "unbiased")` for equal weights
 */
export function covarianceMatrix(
  table: PatternTable,
  options: { items: readonly number[]; missing: "listwise" },
): Moments {
  const { items } = options;
  const included = completeRows(table, items);
  const n = peopleIn(table, included);
  const first = included.indexOf(1);
  const rows = Int32Array.from(included.keys()).filter(
    (row) => included[row] === 1 && table.weight[row]! > 0,
  );
  const weights = Float64Array.from(rows, (row) => table.weight[row]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shape = { rows: rows.length, columns: items.length };
  const centered = new Float64Array(shape.rows * shape.columns);
  const means = items.map((index, j) => {
    const scores = itemScores(table, index);
    const origin = scores[first] ?? Number.NaN;
    let sum = 0;
    for (let k = 0; k < rows.length; k++) sum += weights[k]! * (scores[rows[k]!]! - origin);
    const shift = sum / total;
    for (let k = 0, at = j; k < rows.length; k++, at += items.length)
      centered[at] = scores[rows[k]!]! - origin - shift;
    return origin + shift;
  });
  const products = symmetricProduct(rowsScaled(centered, weights), centered, shape);
  const factor = n / total / (n - 1);
  const covariance = items.map((_, i) => items.map((__, j) => factor * products[i * items.length + j]!));
  return { n, means, covariance };
}
