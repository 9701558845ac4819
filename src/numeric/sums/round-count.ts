/**
 * A count rounded to the nearest multiple; half to even, so that rounding is unbiased.
 * @param count 0 or more
 * @param base an integer, 1 for no rounding
 * @example
 * ```ts
 * roundCount(12, 5); // 10
 * roundCount(13, 5); // 15
 * [5, 15, 25].map((count) => roundCount(count, 10)); // [0, 20, 20]
 * ```
 */
export function roundCount(count: number, base: number): number {
  const multiple = count / base;
  const below = Math.floor(multiple);
  const above = multiple - below > 0.5 || (multiple - below === 0.5 && below % 2 !== 0);
  return (above ? below + 1 : below) * base;
}
