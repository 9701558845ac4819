import { cholesky, invert, type Rows } from "../numeric/linear-algebra/matrix";
import { cronbachAlpha, sumOf } from "./alpha";

/** Guttman's (1945) lower bounds to reliability. */
export interface GuttmanLambdas {
  readonly l1: number;
  readonly l2: number;
  readonly l3: number;
  readonly l4: number;
  readonly l5: number;
  readonly l6: number | null;
}

/**
 * Guttman's (1945) lambda 1 to 6: 1 the share of the covariances, 2 with their root mean square, 3 alpha, 4 the
 * largest split-half reliability, 5 from the item with the largest covariances, 6 from each item's regression on the
 * others.
 *
 * @param covariance k x k covariances (or correlations) of the items
 * @param largestSplit the largest reliability of a split in halves (see `splitHalf`)
 * @returns null for fewer than two items or where the total score does not vary; `l6` alone is null where the matrix is
 *   not positive definite, so that the regressions are not defined. Reference: psych `guttman` (of correlations).
 */
export function guttmanLambdas(covariance: Rows, largestSplit: number): GuttmanLambdas | null {
  const l3 = cronbachAlpha(covariance);
  if (l3 === null) return null;
  const k = covariance.length;
  const total = sumOf(covariance);
  const columnSquares = covariance.map((row, i) =>
    row.reduce((sum, value, j) => (i === j ? sum : sum + value * value), 0),
  );
  const squares = columnSquares.reduce((sum, value) => sum + value, 0);
  const l1 = (l3 * (k - 1)) / k;
  return {
    l1,
    l2: l1 + Math.sqrt((k / (k - 1)) * squares) / total,
    l3,
    l4: largestSplit,
    l5: l1 + (2 * Math.sqrt(Math.max(...columnSquares))) / total,
    l6: regressionBound(covariance, total),
  };
}

/** The error variance of an item's regression on the others is 1 over the diagonal of the inverse. */
function regressionBound(covariance: Rows, total: number): number | null {
  const spreads = covariance.map((row, i) => Math.sqrt(row[i]!));
  if (spreads.some((spread) => !(spread > 0))) return null;
  const correlation = covariance.map((row, i) => row.map((value, j) => value / (spreads[i]! * spreads[j]!)));
  const factor = cholesky(correlation);
  if (!factor || factor.some((row, i) => row[i]! ** 2 < 1e-10)) return null;
  const inverse = invert(correlation);
  const errors = inverse.reduce((sum, row, i) => sum + spreads[i]! ** 2 / row[i]!, 0);
  return 1 - errors / total;
}
