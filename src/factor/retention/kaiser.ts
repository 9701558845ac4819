/**
 * How many eigenvalues of the correlation matrix exceed 1 (Guttman 1954; Kaiser 1960). Known to name too many factors
 * (Zwick & Velicer 1986); shown because readers ask for it.
 *
 * @param eigenvalues of the correlation matrix
 *
 * @example
 * ```ts
 * kaiser([2.4, 0.9, 0.7]); // 1
 * ```
 */
export function kaiser(eigenvalues: readonly number[]): number {
  return eigenvalues.filter((value) => value > 1).length;
}
