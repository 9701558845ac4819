/** Kaiser's normalization: each item's loadings scaled to length 1, with the lengths (1 where all are 0). */
import { lengthOf } from "../../../numeric/elementary/length";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
export function kaiserNormalized(loadings: Rows): { rows: number[][]; lengths: number[] } {
  const lengths = loadings.map((row) => lengthOf(row) || 1);
  return { rows: loadings.map((row, i) => row.map((value) => value / lengths[i]!)), lengths };
}
