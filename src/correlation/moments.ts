import { itemScores } from "../data/item-scores";
import type { PatternTable } from "../data/pattern-table";
import { completeRows, peopleIn } from "./observed-categories";

export interface Moments {
  /** People in the rows used. */
  readonly n: number;
  readonly means: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Means and covariances of item scores over the people who answered all of the items.
 *
 * Weighted where the table is: weights are scaled to add to the number of people n, and the sum of squares is divided
 * by n - 1, so that equal weights give the ordinary covariance. An item's first score comes off before anything is
 * summed, then the mean, so that a large constant added to an item changes nothing.
 *
 * @param table the answers
 * @param options.items indices of the items in the table
 * @param options.missing people without a valid answer to every item are left out (the only rule there is)
 * @returns `n` 0 with NaN means where nobody answered all; the caller checks n >= 2 before it uses the covariance
 * @see Reference: R `cov`, `cov.wt(method = "unbiased")` for equal weights
 */
export function covarianceMatrix(
  table: PatternTable,
  options: { items: readonly number[]; missing: "listwise" },
): Moments {
  const { items } = options;
  const included = completeRows(table, items);
  const n = peopleIn(table, included);
  const scores = items.map((index) => itemScores(table, index));
  const first = included.indexOf(1);
  const origins = scores.map((column) => column[first] ?? Number.NaN);
  const columns = scores.map((column, j) => column.map((score) => score - origins[j]!));
  const total = weightedSum(table.weight, included, null);
  const shifts = columns.map((column) => weightedSum(table.weight, included, column) / total);
  const means = shifts.map((shift, j) => origins[j]! + shift);
  const centred = columns.map((column, j) => column.map((score) => score - shifts[j]!));
  const factor = n / total / (n - 1);
  const covariance = centred.map((first, i) =>
    centred.map((second, j) => (j < i ? 0 : factor * crossProduct(table.weight, included, [first, second]))),
  );
  for (let i = 0; i < items.length; i++) for (let j = 0; j < i; j++) covariance[i]![j] = covariance[j]![i]!;
  return { n, means, covariance };
}

function weightedSum(weight: Float64Array, included: Uint8Array, values: Float64Array | null): number {
  let sum = 0;
  for (let row = 0; row < weight.length; row++) {
    if (included[row] === 1) sum += weight[row]! * (values === null ? 1 : values[row]!);
  }
  return sum;
}

function crossProduct(
  weight: Float64Array,
  included: Uint8Array,
  [a, b]: [Float64Array, Float64Array],
): number {
  let sum = 0;
  for (let row = 0; row < weight.length; row++)
    if (included[row] === 1) sum += weight[row]! * a[row]! * b[row]!;
  return sum;
}
