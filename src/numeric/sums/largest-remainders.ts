/**
 * Divides a whole number in proportion to sizes: each gets the whole part of its share, and what is left goes one by
 * one to the largest remainders, the first of equals first (Hamilton's method).
 *
 * @param total a whole number >= 0
 * @param sizes not negative, their sum above 0
 * @returns whole numbers that add to `total`
 *
 * @example
 * ```ts
 * largestRemainders(10, [1, 1, 1]); // [4, 3, 3]
 * ```
 */
export function largestRemainders(total: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const exact = sizes.map((size) => (total * size) / all);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = exact.map((_, k) => k).sort((i, j) => (exact[j]! % 1) - (exact[i]! % 1) || i - j);
  for (const k of order.slice(0, left)) shares[k]!++;
  return shares;
}
