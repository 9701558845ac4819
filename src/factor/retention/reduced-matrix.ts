import { cholesky, invert, symmetricEigen } from "../../numeric/matrix";

/** Eigenvalues of a correlation matrix and of its reduced form, both descending. */
export interface ScreeEigenvalues {
  readonly components: readonly number[];
  readonly factors: readonly number[];
  /** What stood on the diagonal of the reduced matrix. */
  readonly diagonal: "squared-multiple-correlation" | "largest-correlation";
}

/**
 * Eigenvalues for parallel analysis: of the correlation matrix (components), and of the same matrix with each item's
 * squared multiple correlation with the others, 1 - 1/r^ii, on the diagonal (factors; Guttman 1956; Humphreys &
 * Montanelli 1975). A matrix that is not positive definite has no such correlations: there each item's largest
 * absolute correlation stands in (Thurstone 1947), and `diagonal` says so.
 *
 * @param matrix p x p correlations, finite
 */
export function screeEigenvalues(matrix: readonly (readonly number[])[]): ScreeEigenvalues {
  const squared = squaredMultipleCorrelations(matrix);
  const diagonal = squared ?? matrix.map((row, i) => largestElsewhere(row, i));
  const reduced = matrix.map((row, i) => row.map((value, j) => (i === j ? diagonal[i]! : value)));
  return {
    components: symmetricEigen(matrix).values,
    factors: symmetricEigen(reduced).values,
    diagonal: squared ? "squared-multiple-correlation" : "largest-correlation",
  };
}

/** Each item's squared multiple correlation with all the others; null where the matrix is not positive definite. */
export function squaredMultipleCorrelations(matrix: readonly (readonly number[])[]): number[] | null {
  if (cholesky(matrix) === null) return null;
  return invert(matrix).map((row, i) => 1 - 1 / row[i]!);
}

function largestElsewhere(row: readonly number[], own: number): number {
  return row.reduce((most, value, j) => (j === own ? most : Math.max(most, Math.abs(value))), 0);
}
