import {
  addElement,
  elementList,
  type SparseRows,
  sparseProduct,
  sparseRows,
} from "../../../numeric/linear-algebra/sparse-rows";

/**
 * The information of normal items J' W J, W the normal-theory weight at Sigma: of two parameters that move the means by m
 * and Sigma by X it is m' Sigma^-1 m + tr(Sigma^-1 X Sigma^-1 X) / 2 (Jöreskog 1969; Lee & Jennrich 1979). With
 * b = Sigma^-1 w the trace of two terms e_i w' + w e_i' of X needs no more than s^ij (w' b) + b_j b_i.
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

/** The changes X of Sigma that columns of covariances stand for, as sums of terms e_i w' + w e_i'. */
interface NormalTerms {
  /** By term: its column and the item i. */
  readonly column: Int32Array;
  readonly item: Int32Array;
  /** Terms x items: w. */
  readonly along: SparseRows;
  /** Terms x items: Sigma^-1 w. */
  readonly turned: Float64Array;
}

/**
 * A parameter moves Sigma in the rows and columns of few items: each element of X goes to the one of its two items that
 * has more of them, so that there are few terms.
 * @param matrix moments (means, then variances and covariances) x columns
 * @param inverse Sigma^-1, p x p
 */
function normalTerms(matrix: SparseRows, inverse: Float64Array, p: number): NormalTerms {
  const { start, column, value, columns } = matrix;
  const counts = elementCounts(matrix, p);
  const place = new Int32Array(columns * p).fill(-1);
  const terms: { column: number[]; item: number[] } = { column: [], item: [] };
  const list = elementList(value.length);
  for (let i = 0, k = p; i < p; i++) {
    for (let j = i; j < p; j++, k++) {
      for (let at = start[k]!; at < start[k + 1]!; at++) {
        const from = column[at]! * p;
        const item = counts[from + i]! >= counts[from + j]! ? i : j;
        if (place[from + item] === -1) {
          place[from + item] = terms.item.length;
          terms.column.push(column[at]!);
          terms.item.push(item);
        }
        addElement(list, place[from + item]!, i + j - item, i === j ? value[at]! / 2 : value[at]!);
      }
    }
  }
  const along = sparseRows(list, { rows: terms.item.length, columns: p });
  return {
    column: Int32Array.from(terms.column),
    item: Int32Array.from(terms.item),
    along,
    turned: sparseProduct(along, inverse, p),
  };
}

/** Columns x items: number of elements of the column's X at the item. */
function elementCounts({ start, column, columns }: SparseRows, p: number): Int32Array {
  const counts = new Int32Array(columns * p);
  for (let i = 0, k = p; i < p; i++) {
    for (let j = i; j < p; j++, k++) {
      for (let at = start[k]!; at < start[k + 1]!; at++) {
        counts[column[at]! * p + i]!++;
        counts[column[at]! * p + j]!++;
      }
    }
  }
  return counts;
}
