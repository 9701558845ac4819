import type { Rows } from "../numeric/linear-algebra/matrix";

/**
 * Cronbach's (1951) alpha, k / (k - 1) (1 - trace / sum); KR-20 (Kuder & Richardson 1937) for binary items,
 * standardized alpha for a correlation matrix, ordinal alpha for tetrachoric or polychoric correlations (Zumbo,
 * Gadermann & Zeisser 2007).
 * @param covariance k x k covariances or correlations of the items
 * @returns at most 1; null for fewer than two items or where the total does not vary. Reference: psych `alpha`.
 */
export function cronbachAlpha(covariance: Rows): number | null {
  const k = covariance.length;
  const total = sumOf(covariance);
  const trace = covariance.reduce((sum, row, i) => sum + row[i]!, 0);
  if (k < 2 || !(total > 1e-12 * trace)) return null;
  return (k / (k - 1)) * (1 - trace / total);
}

/** Alpha without each item in turn; null where fewer than two are left. Reference: psych `alpha`. */
export function alphaIfDropped(covariance: Rows): (number | null)[] {
  return covariance.map((_, dropped) =>
    cronbachAlpha(
      covariance.filter((_, i) => i !== dropped).map((row) => row.filter((_, j) => j !== dropped)),
    ),
  );
}

/** Mean of the correlations above the diagonal; null for fewer than two items. */
export function averageCorrelation(correlation: Rows): number | null {
  const k = correlation.length;
  if (k < 2) return null;
  const trace = correlation.reduce((sum, row, i) => sum + row[i]!, 0);
  return (sumOf(correlation) - trace) / (k * (k - 1));
}

/** Sum of all elements; for a covariance matrix, the variance of the sum score. */
export function sumOf(matrix: Rows): number {
  let total = 0;
  for (const row of matrix) for (const value of row) total += value;
  return total;
}
