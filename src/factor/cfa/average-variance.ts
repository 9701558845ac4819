/**
 * Average variance extracted: the explained share of the variance of a factor's items, all of which load on it alone.
 *
 * @param loadings of the items, times the factor's standard deviation
 * @param variances of the items; 1 for standardised ones
 * @see Fornell & Larcker (1981), Journal of Marketing Research, 18, 39-50. Reference: `semTools::AVE` (with the delta
 *   parameterization; with theta it leaves ordered items unstandardised).
 *
 * @returns null without items or variance
 */
export function averageVarianceExtracted(
  loadings: readonly number[],
  variances: readonly number[],
): number | null {
  const explained = loadings.reduce((sum, loading) => sum + loading * loading, 0);
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  return total > 0 ? explained / total : null;
}
