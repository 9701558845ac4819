/** The sum of some numbers, in their order. */
export function sum(values: readonly number[] | Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The sum of a figure of each of a list, in their order. */
export function sumBy<T>(list: ArrayLike<T>, of: (value: T, at: number) => number): number {
  let total = 0;
  for (let at = 0; at < list.length; at++) total += of(list[at]!, at);
  return total;
}
