import { type FlatEigen, flatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import { positiveDefiniteInverse, type Rows } from "../../../numeric/linear-algebra/matrix";

/** The range of a uniqueness; an item that ends at the lower bound is a Heywood case. */
export const UNIQUENESS_BOX = { lower: 0.005, upper: 1 } as const;

/** Eigen decomposition of R - diag(psi) ("reduced") or of psi^-1/2 R psi^-1/2 ("scaled"). */
export function eigenOf(matrix: Rows, psi: ArrayLike<number>, form: "reduced" | "scaled"): FlatEigen {
  const p = matrix.length;
  const flat = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    const row = matrix[i]!;
    for (let j = 0; j < p; j++) {
      if (form === "scaled") flat[i * p + j] = row[j]! / Math.sqrt(psi[i]! * psi[j]!);
      else flat[i * p + j] = i === j ? row[j]! - psi[i]! : row[j]!;
    }
  }
  return flatEigen(flat, p);
}

/** The first m eigenvectors as columns, each times its `length` (0 where that is not positive), rows times `rowScale`. */
export function loadingsFrom(
  eigen: FlatEigen,
  factors: number,
  options: { squaredLength: (value: number) => number; rowScale?: ((row: number) => number) | undefined },
): number[][] {
  const p = eigen.values.length;
  const lengths = Array.from(eigen.values.subarray(0, factors), (value) =>
    Math.sqrt(Math.max(0, options.squaredLength(value))),
  );
  return Array.from({ length: p }, (_, i) => {
    const scale = options.rowScale?.(i) ?? 1;
    return lengths.map((length, k) => scale * length * eigen.vectors[i * p + k]!);
  });
}

/**
 * The part of a concentrated Hessian that comes from the turning of the eigenvectors: for each kept factor l the
 * elementwise product of w_l w_l' with the sum over the left-out k of coefficient(theta_k, theta_l) w_k w_k'.
 * It is added to `hessian` (row-major p x p).
 */
export function addTurning(
  hessian: Float64Array,
  eigen: FlatEigen,
  options: { factors: number; coefficient: (left: number, kept: number) => number },
): void {
  const { values, vectors } = eigen;
  const p = values.length;
  const { factors, coefficient } = options;
  for (let l = 0; l < factors; l++) {
    const sums = overLeftOut(eigen, factors, (value) => coefficient(value, values[l]!));
    for (let i = 0; i < p; i++) {
      const own = vectors[i * p + l]!;
      for (let j = 0; j <= i; j++) {
        const term = sums[i * p + j]! * own * vectors[j * p + l]!;
        hessian[i * p + j]! += term;
        if (i !== j) hessian[j * p + i]! += term;
      }
    }
  }
}

/**
 * The sum of weight(theta_k) w_k w_k' over the left-out k: the lower triangle of a row-major p x p array. Four sums run side
 * by side, as none has to wait for another.
 */
export function overLeftOut(
  { values, vectors }: FlatEigen,
  factors: number,
  weight: (value: number) => number,
): Float64Array {
  const p = values.length;
  const weights = values.map((value, k) => (k < factors ? 0 : weight(value)));
  const sums = new Float64Array(p * p);
  const weighted = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    for (let k = factors; k < p; k++) weighted[k] = weights[k]! * vectors[i * p + k]!;
    let j = 0;
    for (; j + 3 <= i; j += 4) {
      let [first, second, third, fourth] = [0, 0, 0, 0];
      for (let k = factors, at = j * p + factors; k < p; k++, at++) {
        const one = weighted[k]!;
        first += one * vectors[at]!;
        second += one * vectors[at + p]!;
        third += one * vectors[at + 2 * p]!;
        fourth += one * vectors[at + 3 * p]!;
      }
      sums[i * p + j] = first;
      sums[i * p + j + 1] = second;
      sums[i * p + j + 2] = third;
      sums[i * p + j + 3] = fourth;
    }
    for (; j <= i; j++) {
      let sum = 0;
      for (let k = factors, at = j * p + factors; k < p; k++, at++) sum += weighted[k]! * vectors[at]!;
      sums[i * p + j] = sum;
    }
  }
  return sums;
}

/** Uniquenesses to begin from: (1 - m / 2p) / r^ii (Jöreskog 1967, eq. 26); 1/2 each where R has no proper inverse. */
export function startingUniquenesses(matrix: Rows, factors: number): number[] {
  const inverse = positiveDefiniteInverse(matrix);
  if (inverse === null) return matrix.map(() => 0.5);
  const shrink = 1 - factors / (2 * matrix.length);
  return inverse.map((row, i) => shrink / row[i]!);
}
