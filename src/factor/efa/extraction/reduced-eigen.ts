import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { type FlatEigen, flatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import { positiveDefiniteInverse, type Rows } from "../../../numeric/linear-algebra/matrix";

/** The range of a uniqueness as a share of the item's variance; an item that ends at the lower bound is a Heywood case. */
export const UNIQUENESS_BOX = { lower: 0.005, upper: 1 } as const;

/**
 * R - diag(psi) ("reduced") or psi^-1/2 R psi^-1/2 ("scaled"). Of covariances, which only the first takes, psi is a share
 * of the item's variance.
 */
export type Form = "reduced" | "scaled";

export function eigenOf(matrix: Rows, psi: ArrayLike<number>, form: Form): FlatEigen {
  return flatEigen(formed(matrix, psi, form), matrix.length);
}

export function formed(matrix: Rows, psi: ArrayLike<number>, form: Form): Float64Array {
  const p = matrix.length;
  const flat = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    const row = matrix[i]!;
    for (let j = 0; j < p; j++) {
      if (form === "scaled") flat[i * p + j] = row[j]! / Math.sqrt(psi[i]! * psi[j]!);
      else flat[i * p + j] = i === j ? row[j]! * (1 - psi[i]!) : row[j]!;
    }
  }
  return flat;
}

/** The first m eigenvectors as columns, each times its `length` (0 where that is not positive), rows times `rowScale`. */
export function loadingsFrom(
  { values, vectors }: FlatEigen,
  factors: number,
  options: { squaredLength: (value: number) => number; rowScale?: ((row: number) => number) | undefined },
): number[][] {
  const lengths = Array.from(values.subarray(0, factors), (value) =>
    Math.sqrt(Math.max(0, options.squaredLength(value))),
  );
  return Array.from(values, (_, i) => {
    const scale = options.rowScale?.(i) ?? 1;
    return lengths.map((length, k) => scale * length * vectors[i * values.length + k]!);
  });
}

/** Residual of a form of R after the kept factors, without the other eigenvectors: p x p, lower triangle filled. */
export interface LeftOut {
  /** The sum of theta w w' over the residual eigenvectors w: the form less the sum over the kept ones. */
  readonly weighted: Float64Array;
  /** The sum of w w' over them: the identity less the sum over the kept ones. */
  readonly plain: Float64Array;
  /** Kept eigenvalues and eigenvectors: a row of p for each. */
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

/** @param kept how many eigenvectors of `eigen` are kept */
export function leftOutOf(
  matrix: Rows,
  psi: ArrayLike<number>,
  { eigen, form, kept }: { readonly eigen: FlatEigen; readonly form: Form; readonly kept: number },
): LeftOut {
  const p = matrix.length;
  const weighted = formed(matrix, psi, form);
  const plain = new Float64Array(p * p);
  const vectors = new Float64Array(kept * p);
  for (let i = 0; i < p; i++) plain[i * p + i] = 1;
  for (let l = 0; l < kept; l++) {
    const value = eigen.values[l]!;
    const row = l * p;
    for (let i = 0; i < p; i++) vectors[row + i] = eigen.vectors[i * p + l]!;
    for (let i = 0; i < p; i++) {
      const own = vectors[row + i]!;
      for (let j = 0, at = i * p; j <= i; j++, at++) {
        const product = own * vectors[row + j]!;
        plain[at]! -= product;
        weighted[at]! -= value * product;
      }
    }
  }
  return { weighted, plain, values: eigen.values.subarray(0, kept), vectors };
}

/**
 * Adds to a concentrated Hessian (both triangles) the contribution of rotating eigenvectors: for each kept l
 * factor(theta_l) times the elementwise product of w_l w_l' with I - theta_l (theta_l I - W)^-1, W the weighted sum,
 * which is the sum of theta_k / (theta_k - theta_l) w_k w_k' over the residual k. Where two eigenvalues cross, the
 * Hessian becomes NaN.
 */
export function addTurning(
  hessian: Float64Array,
  { weighted, values, vectors }: LeftOut,
  factor: (value: number) => number,
): void {
  const p = Math.round(Math.sqrt(hessian.length));
  const shifted = new Float64Array(p * p);
  for (let l = 0; l < values.length; l++) {
    const value = values[l]!;
    for (let at = 0; at < shifted.length; at++) shifted[at] = -weighted[at]!;
    for (let i = 0; i < p; i++) shifted[i * p + i]! += value;
    const inverse = symmetricInverse(shifted, p);
    if (inverse === null) {
      hessian.fill(Number.NaN);
      return;
    }
    const scale = factor(value);
    for (let i = 0; i < p; i++) {
      const own = scale * vectors[l * p + i]!;
      for (let j = 0; j <= i; j++) {
        const sum = (i === j ? 1 : 0) - value * inverse[i * p + j]!;
        const term = sum * own * vectors[l * p + j]!;
        hessian[i * p + j]! += term;
        if (i !== j) hessian[j * p + i]! += term;
      }
    }
  }
}

/** Starting uniquenesses by number of factors m: (1 - m / 2p) / r^ii (Jöreskog 1967, eq. 26); 1/2 if R is singular. */
export function startingUniquenesses(matrix: Rows): (factors: number) => number[] {
  const inverse = positiveDefiniteInverse(matrix);
  if (inverse === null) return () => matrix.map(() => 0.5);
  return (factors) => {
    const shrink = 1 - factors / (2 * matrix.length);
    return inverse.map((row, i) => shrink / (row[i]! * matrix[i]![i]!));
  };
}
