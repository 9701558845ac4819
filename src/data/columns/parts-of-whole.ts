/** So many columns beside each other are parts. */
const MIN_PARTS = 3;
const MAX_COLUMNS = 120;
/** Shares add up to a hundred but for rounding, in so many rows of those with any. */
const WHOLE = 100;
const ROUNDING = 1.5;
const MIN_SHARE = 0.9;
const MIN_ROWS = 30;

/** Whether columns beside each other add up to a hundred in nearly all rows: percentages of one whole, such as of its people. */
export function holdParts(columns: readonly Float64Array[]): boolean {
  if (columns.length > MAX_COLUMNS) return false;
  return columns.some((first, at) => {
    const sums = Float64Array.from(first);
    return columns.slice(at + 1).some((own, place) => {
      for (let row = 0; row < sums.length; row++) sums[row]! += own[row]!;
      const given = sums.filter((sum) => sum > 0);
      const whole = given.filter((sum) => Math.abs(sum - WHOLE) <= ROUNDING);
      return place + 2 >= MIN_PARTS && given.length >= MIN_ROWS && whole.length >= MIN_SHARE * given.length;
    });
  });
}
