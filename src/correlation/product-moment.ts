import type { PatternTable } from "../data/pattern-table";

export interface ProductMoment {
  /** Correlation, -1 to 1. */
  readonly r: number;
  /** From the influence function of each row, allowing for unequal weights. */
  readonly standardError: number;
  readonly people: number;
}

/**
 * Weighted product-moment (Pearson) correlation of two columns over the rows where both have a value.
 *
 * @param table gives counts and weights
 * @param first values by row, NaN where missing
 * @param second values by row, NaN where missing
 * @returns null where fewer than two people, or no variation, remain
 * @see The influence function of r is z1 z2 - r (z1^2 + z2^2) / 2 (Devlin, Gnanadesikan & Kettenring 1975, Biometrika,
 *   62, 531-545), so the standard error does not suppose normal answers. Reference: R `cor`.
 */
export function productMoment(
  table: PatternTable,
  first: Float64Array,
  second: Float64Array,
): ProductMoment | null {
  const rows: number[] = [];
  let people = 0;
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(first[row]!) || Number.isNaN(second[row]!) || table.weight[row] === 0) continue;
    rows.push(row);
    people += table.count[row]!;
    total += table.weight[row]!;
  }
  const mean = (values: Float64Array): number =>
    rows.reduce((sum, row) => sum + table.weight[row]! * values[row]!, 0) / total;
  const firstMean = mean(first);
  const secondMean = mean(second);
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (const row of rows) {
    const a = first[row]! - firstMean;
    const b = second[row]! - secondMean;
    const weight = table.weight[row]!;
    aa += weight * a * a;
    bb += weight * b * b;
    ab += weight * a * b;
  }
  if (people < 2 || !(aa > 0) || !(bb > 0)) return null;
  const r = Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
  let variance = 0;
  for (const row of rows) {
    const a = (first[row]! - firstMean) / Math.sqrt(aa / total);
    const b = (second[row]! - secondMean) / Math.sqrt(bb / total);
    variance += table.weightSquared[row]! * (a * b - (r * (a * a + b * b)) / 2) ** 2;
  }
  return { r, standardError: Math.sqrt(variance) / total, people };
}
