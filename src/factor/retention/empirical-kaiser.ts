/**
 * The empirical Kaiser criterion (Braeken & van Assen 2017, eq. 2): the j-th reference eigenvalue is
 * max(1, (1 + sqrt(p/n))^2 (p - sum of the eigenvalues before it) / (p - j + 1)), and factors are counted while the
 * eigenvalue exceeds it. Derived for product-moment correlations of normal variables; with tetrachoric or polychoric
 * correlations it is descriptive.
 *
 * Checked against the formula computed apart in R.
 *
 * @param eigenvalues of the correlation matrix, descending; they add to p
 * @param n people (the effective number where there are weights)
 *
 * @example
 * ```ts
 * empiricalKaiser([2.4, 0.9, 0.7], 100).factors; // 1
 * ```
 */
export function empiricalKaiser(
  eigenvalues: readonly number[],
  n: number,
): { readonly factors: number; readonly reference: readonly number[] } {
  const size = eigenvalues.length;
  const edge = (1 + Math.sqrt(size / n)) ** 2;
  let left = size;
  const reference = eigenvalues.map((value, j) => {
    const bound = Math.max(1, (edge * left) / (size - j));
    left -= value;
    return bound;
  });
  const end = eigenvalues.findIndex((value, j) => !(value > reference[j]!));
  return { factors: end < 0 ? size : end, reference };
}
