import { choleskyFactor } from "./cholesky";
import { flatEigen, flatEigenvalues } from "./flat-eigen";

/** An eigenvalue at most this share of the largest counts as 0. */
const SINGULAR = 1e-10;

export interface UnitDiagonalCondition {
  /** Smallest and largest eigenvalue of the matrix scaled to a unit diagonal. */
  readonly smallest: number;
  readonly largest: number;
  /** Number of eigenvalues that count as 0. */
  readonly nullity: number;
  /** Variables that take part in directions whose eigenvalue counts as 0. */
  readonly dependent: readonly number[];
}

/**
 * How far a symmetric positive semidefinite matrix, scaled to a unit diagonal (nearly the best diagonal
 * scaling: van der Sluis 1969), is from singular. Where the smallest eigenvalue is at most 1e-10 of the
 * largest, `dependent` names the variables with a squared weight of at least .01 in null directions.
 * @param matrix row-major n x n; variables with a diagonal of 0 count as dependent; where an element is not
 *   finite, all do
 */
export function unitDiagonalCondition(matrix: Float64Array, n: number): UnitDiagonalCondition {
  if (n === 0) return { smallest: 1, largest: 1, nullity: 0, dependent: [] };
  const scaled = toUnitDiagonal(matrix, n);
  if (!scaled.every(Number.isFinite)) {
    return { smallest: 0, largest: 1, nullity: n, dependent: Array.from({ length: n }, (_, i) => i) };
  }
  const values = flatEigenvalues(scaled.slice(), n);
  const largest = values[0]!;
  const smallest = values[n - 1]!;
  if (smallest > SINGULAR * largest) return { smallest, largest, nullity: 0, dependent: [] };
  return { smallest, largest, ...nullDirections(scaled, n) };
}

/**
 * Whether every eigenvalue of the matrix, scaled to a unit diagonal, clearly does not count as 0: none is above the trace
 * n, and the matrix less 1e-10 n on the diagonal is positive definite. Much faster than the eigenvalues.
 */
export function isClearlyRegular(matrix: Float64Array, n: number): boolean {
  const scaled = toUnitDiagonal(matrix, n);
  for (let i = 0; i < n; i++) scaled[i * n + i]! -= SINGULAR * n;
  return scaled.every(Number.isFinite) && choleskyFactor(scaled, n) !== null;
}

function toUnitDiagonal(matrix: Float64Array, n: number): Float64Array {
  const scale = Float64Array.from({ length: n }, (_, i) => {
    const diagonal = matrix[i * n + i]!;
    return diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0;
  });
  const scaled = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) scaled[i * n + j] = matrix[i * n + j]! * scale[i]! * scale[j]!;
  }
  return scaled;
}

function nullDirections(
  scaled: Float64Array,
  n: number,
): Pick<UnitDiagonalCondition, "nullity" | "dependent"> {
  const { values, vectors } = flatEigen(scaled, n);
  const share = new Float64Array(n);
  let nullity = 0;
  for (let k = 0; k < n; k++) {
    if (values[k]! > SINGULAR * values[0]!) continue;
    nullity++;
    for (let i = 0; i < n; i++) share[i]! += vectors[i * n + k]! ** 2;
  }
  return { nullity, dependent: Array.from(share.keys()).filter((i) => share[i]! >= 0.01) };
}
