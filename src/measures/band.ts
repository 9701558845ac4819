/**
 * Whether a number is within a band of a group. A band of whole numbers, as of ages, ends where the next whole number begins:
 * 17.5 is within 12 to 17.
 * @param band its least and its largest number
 * @example
 * ```ts
 * inBand([12, 17], 17.5); // true
 * inBand([0, 0.5], 0.7); // false
 * ```
 */
export function inBand([low, high]: readonly [number, number], value: number): boolean {
  if (value < low) return false;
  return value <= high || (Number.isInteger(low) && Number.isInteger(high) && Math.floor(value) <= high);
}
