import { normalQuantile } from "../numeric/special";

/**
 * Where a standard normal latent answer is cut so that its categories are as frequent as given.
 *
 * @param frequencies of the categories in ascending order, counts or shares, not negative, their sum above 0
 * @returns one fewer, ascending; Infinity where nothing is above, -Infinity where nothing is below
 *
 * @example
 * ```ts
 * latentThresholds([1, 1]); // [0]
 * latentThresholds([3, 0]); // [Infinity]
 * ```
 */
export function latentThresholds(frequencies: readonly number[]): number[] {
  const all = frequencies.reduce((sum, value) => sum + value, 0);
  return frequencies.slice(1).map((_, cut) => {
    const above = frequencies.slice(cut + 1).reduce((sum, value) => sum + value, 0);
    return normalQuantile(1 - above / all);
  });
}
