import type { Shape } from "./dense";

/** The elements of a matrix that are not 0, row by row (compressed sparse rows; Davis 2006, section 2.1). */
export interface SparseRows extends Shape {
  /** Where each row begins in `column` and `value`, and where the last one ends. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** A row-major matrix by its elements that are not 0. */
export function sparseRows(matrix: Float64Array, { rows, columns }: Shape): SparseRows {
  let count = 0;
  for (let at = 0; at < matrix.length; at++) if (matrix[at]! !== 0) count++;
  const start = new Int32Array(rows + 1);
  const column = new Int32Array(count);
  const value = new Float64Array(count);
  for (let i = 0, at = 0, to = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      const element = matrix[at]!;
      if (element === 0) continue;
      column[to] = j;
      value[to++] = element;
    }
    start[i + 1] = to;
  }
  return { rows, columns, start, column, value };
}

/** A' B for a sparse A and a row-major B of so many columns. */
export function sparseTransposedProduct(a: SparseRows, b: Float64Array, columns: number): Float64Array {
  const { rows, start, column, value } = a;
  const out = new Float64Array(a.columns * columns);
  for (let k = 0; k < rows; k++) {
    for (let at = start[k]!; at < start[k + 1]!; at++) {
      const factor = value[at]!;
      for (let j = 0, to = column[at]! * columns, from = k * columns; j < columns; j++)
        out[to++]! += factor * b[from++]!;
    }
  }
  return out;
}
