/** Weighted sums of many columns at once. */

/** Columns by row, several whole numbers in one number where the weights count people: digits of a base that no sum reaches. */
export interface Packed {
  readonly items: number;
  /** By row, then by group of `digits` columns. */
  readonly values: Float64Array;
  readonly groups: number;
  readonly digits: number;
  readonly base: number;
  /** What was taken from every value, so that none is negative. */
  readonly lowest: number;
}

/** @param people what the weights, all whole numbers, add to; null for other weights */
export function pack(columns: readonly Float64Array[], people: number | null): Packed {
  const items = columns.length;
  const rows = columns[0]?.length ?? 0;
  const isWhole = people !== null && columns.every((column) => column.every(Number.isInteger));
  let lowest = 0;
  let highest = 0;
  for (const column of isWhole ? columns : []) {
    for (let row = 0; row < rows; row++) {
      lowest = Math.min(lowest, column[row]!);
      highest = Math.max(highest, column[row]!);
    }
  }
  const base = (people ?? 0) * (highest - lowest) + 1;
  let digits = 1;
  for (let size = base * base; isWhole && digits < items && size <= Number.MAX_SAFE_INTEGER; size *= base) {
    digits++;
  }
  const groups = Math.ceil(items / digits);
  const values = new Float64Array(rows * groups);
  for (let item = items - 1; item >= 0; item--) {
    const column = columns[item]!;
    const group = Math.floor(item / digits);
    for (let row = 0; row < rows; row++) {
      const at = row * groups + group;
      values[at] = (digits === 1 ? 0 : base * values[at]!) + column[row]! - lowest;
    }
  }
  return { items, values, groups, digits, base, lowest };
}

/** By column, the sum over rows of weight times value; the weights add to `people`. */
export function itemSums(
  { items, values, groups, digits, base, lowest }: Packed,
  weight: Float64Array,
  people: number,
): Float64Array {
  const packed = new Float64Array(groups);
  for (let row = 0; row < weight.length; row++) {
    const times = weight[row]!;
    if (times === 0) continue;
    for (let group = 0, at = row * groups; group < groups; group++, at++)
      packed[group]! += times * values[at]!;
  }
  const sums = new Float64Array(items);
  for (let item = 0; item < items; item++) {
    const group = Math.floor(item / digits);
    const left = packed[group]!;
    const rest = digits === 1 ? 0 : Math.floor(left / base);
    sums[item] = left - rest * base + people * lowest;
    packed[group] = rest;
  }
  return sums;
}
