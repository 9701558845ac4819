/** The Euclidean length of a vector, without overflow where it is itself a double; 0 for zeros or none. */
export function lengthOf(values: readonly number[] | Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (const value of values) sum += (value / largest) ** 2;
  return largest * Math.sqrt(sum);
}
