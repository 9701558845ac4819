import {
  addElement,
  elementList,
  type SparseRows,
  sparseProduct,
  sparseRows,
} from "../../../numeric/linear-algebra/sparse-rows";

/** The changes X of Sigma that columns of covariances stand for, as sums of terms e_i w' + w e_i'. */
export interface NormalTerms {
  /** By term: its column and the item i. */
  readonly column: Int32Array;
  readonly item: Int32Array;
  /** Terms x items: w. */
  readonly along: SparseRows;
  /** Terms x items: Sigma^-1 w. */
  readonly turned: Float64Array;
}

/**
 * A parameter moves Sigma in the rows and columns of few items: each element of X goes to that of its two items which
 * has more of them, so that there are few terms.
 *
 * @param matrix moments (means, then variances and covariances) x columns
 * @param inverse Sigma^-1, p x p
 */
export function normalTerms(matrix: SparseRows, inverse: Float64Array, p: number): NormalTerms {
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

/** Columns x items: how many elements of the column's X the item has. */
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
