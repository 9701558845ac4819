import { CholeskyDecomposition, LuDecomposition, Matrix, inverse as mlInverse } from "ml-matrix";
import { flatEigen } from "./flat-eigen";

export type Rows = readonly (readonly number[])[];

/** Eigenvalues descending; column k of `vectors` is the unit eigenvector of `values[k]`. */
export interface SymmetricEigen {
  readonly values: number[];
  readonly vectors: number[][];
}

/** `flatEigen` of a matrix by rows, which is not changed. @throws RangeError where a value is not finite */
export function symmetricEigen(matrix: Rows): SymmetricEigen {
  const n = matrix.length;
  const { values, vectors } = flatEigen(Float64Array.from(matrix.flat()), n);
  return {
    values: Array.from(values),
    vectors: matrix.map((_, i) => Array.from(vectors.subarray(i * n, (i + 1) * n))),
  };
}

/** Inverse of a square matrix; throws an Error where it is singular. */
export function invert(matrix: Rows): number[][] {
  return mlInverse(toMl(matrix)).to2DArray();
}

/** Inverse of a square n x n matrix, row-major; null where it is singular. */
export function flatInverse(matrix: Float64Array, n: number): Float64Array | null {
  const decomposition = new LuDecomposition(Matrix.from1DArray(n, n, matrix));
  return decomposition.isSingular()
    ? null
    : Float64Array.from(decomposition.solve(Matrix.eye(n)).to1DArray());
}

/** Inverse of a positive definite matrix; null where it is not numerically positive definite. */
export function positiveDefiniteInverse(matrix: Rows): number[][] | null {
  if (cholesky(matrix) === null) return null;
  const decomposition = new LuDecomposition(toMl(matrix));
  if (decomposition.isSingular()) return null;
  const inverse = decomposition.solve(toMl(identity(matrix.length))).to2DArray();
  return inverse.every((row, i) => row[i]! > 0 && row.every(Number.isFinite)) ? inverse : null;
}

/** Lower-triangular L with L L' = matrix, or null where the matrix is not positive definite. */
export function cholesky(matrix: Rows): number[][] | null {
  const decomposition = new CholeskyDecomposition(toMl(matrix));
  return decomposition.isPositiveDefinite() ? decomposition.lowerTriangularMatrix.to2DArray() : null;
}

/** Matrix product (n x m) (m x k). */
export function multiply(a: Rows, b: Rows): number[][] {
  const inner = b.length;
  const width = b[0]?.length ?? 0;
  return a.map((row) => {
    const out = new Array<number>(width).fill(0);
    for (let k = 0; k < inner; k++) {
      const factor = row[k]!;
      const other = b[k]!;
      for (let j = 0; j < width; j++) out[j]! += factor * other[j]!;
    }
    return out;
  });
}

/** Transpose of an n x m matrix (n >= 1). */
export function transpose(matrix: Rows): number[][] {
  const first = matrix[0] ?? [];
  return first.map((_, j) => matrix.map((row) => row[j]!));
}

export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

function toMl(matrix: Rows): Matrix {
  return new Matrix(matrix as number[][]);
}
