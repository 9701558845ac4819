import type { Domains } from "./domains";

/** Sums over the people of each level who have a value. */
export interface LevelSums {
  /** People. */
  readonly n: Float64Array;
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  /** Sum of weight times value. */
  readonly total: Float64Array;
}

/** @param values by row of the table, NaN where unknown */
export function levelSums(values: Float64Array, domains: Domains): LevelSums {
  const { count, weight, weightSquared } = domains.design;
  const { cellOfRow, cellLevel } = domains;
  const zeros = (): Float64Array => new Float64Array(domains.levels.length);
  const sums = { n: zeros(), weight: zeros(), weightSquared: zeros(), total: zeros() };
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    const value = values[row]!;
    if (cell < 0 || Number.isNaN(value)) continue;
    const level = cellLevel[cell]!;
    sums.n[level]! += count[row]!;
    sums.weight[level]! += weight[row]!;
    sums.weightSquared[level]! += weightSquared[row]!;
    sums.total[level]! += weight[row]! * value;
  }
  return sums;
}
