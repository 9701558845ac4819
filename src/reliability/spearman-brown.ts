/**
 * Reliability of a test of two halves (or items) with correlation r: 2r / (1 + r) (Spearman 1910; Brown 1910), the
 * coefficient for two-item scales (Eisinga, te Grotenhuis & Pelzer 2013). It equals alpha where both have the same
 * variance.
 *
 * @param correlation -1 to 1
 * @returns at most 1, null at -1 where it is not defined
 *
 * @example
 * ```ts
 * spearmanBrown(0.5); // 0.6666666666666666
 * ```
 */
export function spearmanBrown(correlation: number): number | null {
  return correlation > -1 ? (2 * correlation) / (1 + correlation) : null;
}
