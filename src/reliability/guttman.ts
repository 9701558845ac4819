import type { Warning } from "../errors";
import { cholesky, invert, type Rows } from "../numeric/linear-algebra/matrix";
import { cronbachAlpha, sumOf } from "./alpha";
import * as messages from "./messages";
import type { GuttmanLambdas, SplitHalf } from "./scale-result";

/**
 * Guttman's (1945) lambda 1 to 6: 1 the share of the covariances, 2 with their root mean square, 3 alpha, 4 the largest
 * split-half reliability, 5 from the item with the largest covariances, 6 from squared multiple correlations.
 * @param covariance k x k covariances (or correlations) of the items
 * @param largestSplit the largest split-half reliability (`splitHalf`)
 * @returns null for fewer than two items or where the total does not vary; `l6` is null where the matrix is not
 *   positive definite. Reference: psych `guttman` (of correlations).
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

interface ScaleFindings {
  readonly items: readonly string[];
  readonly alpha: number | null;
  readonly itemRest: Readonly<Record<string, number | null>>;
  /** Items on which all people with complete answers agree. */
  readonly constant: readonly string[];
  readonly split: SplitHalf | null;
  readonly lambdas: GuttmanLambdas | null;
  /** Of alpha. */
  readonly interval: readonly [number, number] | null;
  /** Whether the sample has strata or clusters. */
  readonly hasDesign: boolean;
}

/** Warnings on observed-score coefficients of a scale with at least two items and two people. */
export function scaleWarnings(findings: ScaleFindings): Warning[] {
  const { items: ids, alpha, itemRest, constant } = findings;
  const against = ids.filter((id) => (itemRest[id] ?? 0) < -1e-9);
  const warnings: Warning[] = [];
  const warn = (code: string, message: string): void => {
    warnings.push({ code, message });
  };
  if (constant.length > 0) warn("constant-item", messages.constantItem({ items: constant }));
  if (alpha === null) warn("no-variance", messages.noVariance({ items: ids }));
  if (alpha !== null && alpha < -1e-9) warn("negative-alpha", messages.negativeAlpha({ alpha }));
  if (against.length > 0) warn("negative-item-rest", messages.negativeItemRest({ items: against }));
  if (ids.length === 2) warn("two-items", messages.twoItems());
  if (findings.split?.exhaustive === false) {
    const { splits } = findings.split;
    warn("sampled-splits", messages.sampledSplits({ splits, items: ids.length }));
  }
  if (findings.lambdas && findings.lambdas.l6 === null) warn("no-lambda-6", messages.noLambda6());
  if (alpha !== null && findings.interval === null) {
    const { hasDesign } = findings;
    warn(hasDesign ? "no-design-interval" : "no-interval", messages.noInterval({ hasDesign }));
  }
  return warnings;
}
