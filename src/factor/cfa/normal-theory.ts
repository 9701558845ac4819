import { product } from "../../numeric/dense";

/**
 * The normal-theory weight at Sigma times each column of a matrix of moments: Sigma^-1 m for the means, and for the
 * covariances the elements of half of Sigma^-1 X Sigma^-1, those off the diagonal twice (Browne 1974).
 *
 * @param matrix moments (means, then variances and covariances) x columns, row-major
 * @param inverse Sigma^-1
 */
export function normalTheory(matrix: Float64Array, columns: number, inverse: Float64Array): Float64Array {
  const p = Math.round(Math.sqrt(inverse.length));
  const out = new Float64Array(matrix.length);
  const square = { rows: p, inner: p, columns: p };
  const column = new Float64Array(matrix.length / columns);
  for (let c = 0; c < columns; c++) {
    for (let k = 0, at = c; k < column.length; k++, at += columns) column[k] = matrix[at]!;
    const means = product(column, inverse, { ...square, rows: 1 });
    for (let i = 0; i < p; i++) out[i * columns + c] = means[i]!;
    // What is 0 in the left factor costs nothing.
    const both = product(inverse, product(squareOf(column, p), inverse, square), square);
    for (let i = 0, at = p * columns + c; i < p; i++) {
      for (let j = i; j < p; j++, at += columns) out[at] = both[i * p + j]! * (i === j ? 0.5 : 1);
    }
  }
  return out;
}

/** The covariance matrix that stands among continuous moments. */
export function squareOf(moments: Float64Array, p: number): Float64Array {
  const square = new Float64Array(p * p);
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      square[i * p + j] = moments[at]!;
      square[j * p + i] = moments[at]!;
    }
  }
  return square;
}
