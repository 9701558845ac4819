import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { flatEigenvalues } from "../../../numeric/linear-algebra/flat-eigen";

/** A matrix whose smallest eigenvalue is below this is not positive definite, as in `correlate`. */
const LEAST_EIGENVALUE = 1e-10;

/** Eigenvalues of a correlation matrix and of its reduced form, both descending. */
export interface ScreeEigenvalues {
  readonly components: Float64Array;
  readonly factors: Float64Array;
  /** Each item's communality: the diagonal of the reduced matrix. */
  readonly communalities: Float64Array;
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
 * @param matrix row-major p x p correlations, finite
 * @param wish "largest-correlation" puts these on the diagonal of any matrix, to compare it with one that needs them
 */
export function screeEigenvalues(
  matrix: Float64Array,
  wish: ReducedDiagonal = "squared-multiple-correlation",
): ScreeEigenvalues {
  const p = Math.round(Math.sqrt(matrix.length));
  const components = flatEigenvalues(matrix.slice(), p);
  const positiveDefinite = components[p - 1]! >= LEAST_EIGENVALUE;
  const usable = positiveDefinite && wish === "squared-multiple-correlation";
  const inverse = usable ? symmetricInverse(matrix, p) : null;
  const communalities = Float64Array.from({ length: p }, (_, i) =>
    inverse === null ? largestElsewhere(matrix, i, p) : 1 - 1 / inverse[i * p + i]!,
  );
  const reduced = matrix.slice();
  for (let i = 0; i < p; i++) reduced[i * p + i] = communalities[i]!;
  return {
    components,
    factors: flatEigenvalues(reduced, p),
    communalities,
    diagonal: inverse === null ? "largest-correlation" : "squared-multiple-correlation",
    positiveDefinite,
  };
}

function largestElsewhere(matrix: Float64Array, own: number, p: number): number {
  let most = 0;
  for (let j = 0; j < p; j++) if (j !== own) most = Math.max(most, Math.abs(matrix[own * p + j]!));
  return most;
}
