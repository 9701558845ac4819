import type { SparseRows } from "../../../numeric/linear-algebra/sparse-rows";
import { type NormalTerms, normalTerms } from "./normal-terms";

/**
 * The information of normal items J' W J, W the normal-theory weight at Sigma: of two parameters that move the means by m
 * and Sigma by X it is m' Sigma^-1 m + tr(Sigma^-1 X Sigma^-1 X) / 2 (Jöreskog 1969; Lee & Jennrich 1979). With
 * b = Sigma^-1 w the trace of two terms e_i w' + w e_i' of X needs no more than s^ij (w' b) + b_j b_i.
 *
 * @param slopes J: means, then variances and covariances, x columns
 * @param inverse Sigma^-1
 * @returns columns x columns, symmetric
 */
export function normalInformation(slopes: SparseRows, inverse: Float64Array): Float64Array {
  const p = Math.round(Math.sqrt(inverse.length));
  const out = new Float64Array(slopes.columns * slopes.columns);
  addMeans(out, slopes, { inverse, p });
  addCovariances(out, normalTerms(slopes, inverse, p), { inverse, p, columns: slopes.columns });
  return out;
}

function addMeans(
  out: Float64Array,
  { start, column, value, columns }: SparseRows,
  { inverse, p }: { readonly inverse: Float64Array; readonly p: number },
): void {
  for (let i = 0; i < p; i++) {
    for (let j = 0; j < p; j++) {
      for (let a = start[i]!; a < start[i + 1]!; a++) {
        const factor = inverse[i * p + j]! * value[a]!;
        const to = column[a]! * columns;
        for (let b = start[j]!; b < start[j + 1]!; b++) out[to + column[b]!]! += factor * value[b]!;
      }
    }
  }
}

function addCovariances(
  out: Float64Array,
  { column, item, along, turned }: NormalTerms,
  { inverse, p, columns }: { readonly inverse: Float64Array; readonly p: number; readonly columns: number },
): void {
  for (let t = 0; t < item.length; t++) {
    const own = item[t]!;
    for (let u = 0; u <= t; u++) {
      const other = item[u]!;
      const both = turned[t * p + other]! * turned[u * p + own]!;
      const element = inverse[own * p + other]! * alongProduct(along, turned, t, u) + both;
      out[column[t]! * columns + column[u]!]! += element;
      if (u < t) out[column[u]! * columns + column[t]!]! += element;
    }
  }
}

/** w' b of two terms, over the elements of the one that has fewer. */
function alongProduct(
  { start, column, value, columns }: SparseRows,
  turned: Float64Array,
  t: number,
  u: number,
): number {
  const isFewer = start[t + 1]! - start[t]! <= start[u + 1]! - start[u]!;
  const few = isFewer ? t : u;
  const from = (isFewer ? u : t) * columns;
  let sum = 0;
  for (let at = start[few]!, end = start[few + 1]!; at < end; at++)
    sum += value[at]! * turned[from + column[at]!]!;
  return sum;
}
