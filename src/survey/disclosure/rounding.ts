/**
 * A count rounded to the nearest multiple; halfway to the even multiple, so that rounding does not lean upwards.
 *
 * @param count 0 or more
 * @param base a whole number, 1 for no rounding
 *
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

/**
 * A share that tells of its count no more than the multiple of the base nearest to it.
 *
 * @param share 0 to 1, weighted or not
 * @param n the people that it is of
 *
 * @example
 * ```ts
 * roundedShare(0.131, 100, 5); // 0.15
 * roundedShare(0.131, 100, 1); // 0.131
 * ```
 */
export function roundedShare(share: number, n: number, base: number): number {
  if (base === 1 || n === 0) return share;
  const people = Math.max(base, roundCount(n, base));
  return Math.min(1, roundCount(share * people, base) / people);
}
