import { type SymmetricEigen, symmetricEigen } from "../../../numeric/linear-algebra/matrix";

/** A matrix whose smallest eigenvalue is below this is not positive definite, as in `correlate`. */
const LEAST_EIGENVALUE = 1e-10;

/** Eigenvalues of a correlation matrix and of its reduced form, both descending. */
export interface ScreeEigenvalues {
  readonly components: readonly number[];
  readonly factors: readonly number[];
  /** Each item's communality: the diagonal of the reduced matrix. */
  readonly communalities: readonly number[];
  /** What stood on the diagonal of the reduced matrix. */
  readonly diagonal: ReducedDiagonal;
  readonly positiveDefinite: boolean;
}

export type ReducedDiagonal = "squared-multiple-correlation" | "largest-correlation";

/**
 * Eigenvalues for parallel analysis: of the correlation matrix (components), and of the same matrix with each item's
 * squared multiple correlation with the others, 1 - 1/r^ii, on the diagonal (factors; Guttman 1956; Humphreys &
 * Montanelli 1975). A matrix that is not positive definite has no such correlations: there each item's largest
 * absolute correlation stands in (Thurstone 1947), and `diagonal` says so.
 *
 * @param matrix p x p correlations, finite
 * @param wish "largest-correlation" puts these on the diagonal of any matrix, to compare it with one that needs them
 */
export function screeEigenvalues(
  matrix: readonly (readonly number[])[],
  wish: ReducedDiagonal = "squared-multiple-correlation",
): ScreeEigenvalues {
  const eigen = symmetricEigen(matrix);
  const positiveDefinite = eigen.values[eigen.values.length - 1]! >= LEAST_EIGENVALUE;
  const usable = positiveDefinite && wish === "squared-multiple-correlation";
  const squared = usable ? squaredMultipleCorrelations(eigen) : null;
  const diagonal = squared ?? matrix.map((row, i) => largestElsewhere(row, i));
  const reduced = matrix.map((row, i) => row.map((value, j) => (i === j ? diagonal[i]! : value)));
  return {
    components: eigen.values,
    factors: symmetricEigen(reduced).values,
    communalities: diagonal,
    diagonal: squared ? "squared-multiple-correlation" : "largest-correlation",
    positiveDefinite,
  };
}

/** Each item's squared multiple correlation with all the others. */
function squaredMultipleCorrelations({ values, vectors }: SymmetricEigen): number[] {
  return vectors.map((row) => 1 - 1 / row.reduce((sum, entry, k) => sum + entry ** 2 / values[k]!, 0));
}

function largestElsewhere(row: readonly number[], own: number): number {
  return row.reduce((most, value, j) => (j === own ? most : Math.max(most, Math.abs(value))), 0);
}
