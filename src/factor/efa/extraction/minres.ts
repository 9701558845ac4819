import type { Rows } from "../../../numeric/linear-algebra/matrix";
import { minimizeInBox, type SmoothFunction } from "../../../numeric/optimization/minimize";
import { rememberLast } from "../../../numeric/workers/remember";
import { bestStart, type Extract } from "./best-start";
import { boundEigen } from "./bound-eigen";
import { addTurning, eigenOf, type LeftOut, leftOutOf, loadingsFrom, UNIQUENESS_BOX } from "./reduced-eigen";

/**
 * Minimum residuals, i.e. unweighted least squares (Harman & Jones 1966): half the sum of squares of R - psi - LL',
 * minimized over L in closed form (the leading eigenvectors of R - psi) and over psi by Newton's method with exact
 * derivatives of the concentrated function (Jöreskog 1977, eqs. 22-27), from several starts where none is given
 * (`bestStart`). The matrix need not be positive definite. Reference: psych::fa(fm = "minres"), lavaan::efa(estimator =
 * "ULS").
 */
export const extractMinres: Extract = (matrix, factors, start) => {
  const minimizer = (kept: number) => {
    const target = concentratedUls(matrix, kept);
    return (psi: readonly number[], tolerance?: number) =>
      minimizeInBox(target, psi, { box: UNIQUENESS_BOX, tolerance });
  };
  const { minimum, search } =
    start === undefined
      ? bestStart(matrix, factors, {
          minimizer,
          uniquenessesOf: ({ x }) => Array.from(x),
          valuesAtBound: boundUls(matrix),
        })
      : { minimum: minimizer(factors)(start), search: undefined };
  const eigen = eigenOf(matrix, minimum.x, { form: "reduced", factors });
  return {
    loadings: loadingsFrom(eigen, factors, { squaredLength: (value) => value }),
    psi: Array.from(minimum.x),
    converged: minimum.converged,
    iterations: minimum.iterations,
    gradient: minimum.projected,
    search,
  };
};

/** The discrepancy at optimal loadings for given uniquenesses: half the sum of the squared residual eigenvalues. */
export function concentratedUls(matrix: readonly (readonly number[])[], factors: number): SmoothFunction {
  const form = "reduced";
  const decompose = rememberLast((psi) => eigenOf(matrix, psi, { form, factors }));
  return {
    value: (psi) => {
      const { values } = decompose(psi);
      return leftOut(values, keptFactors(values, factors));
    },
    derivatives: (psi) => {
      const eigen = decompose(psi);
      const kept = keptFactors(eigen.values, factors);
      const left = leftOutOf(matrix, psi, { eigen, form, factors, kept });
      return { value: leftOut(eigen.values, kept), gradient: gradientOf(left), hessian: hessianOf(left) };
    },
  };
}

function boundUls(matrix: Rows) {
  return (psi: readonly number[], count: number): number[] => {
    const { leading, squares } = boundEigen(matrix, psi, { form: "reduced", count });
    return leading.map((values, item) => {
      const kept = values.reduce((sum, value) => sum + Math.max(0, value) ** 2, 0);
      return (squares[item]! - kept) / 2;
    });
  };
}

/** Factors of negative variance explain nothing: only positive eigenvalues among the first m are kept. */
function keptFactors(values: Float64Array, factors: number): number {
  let kept = 0;
  while (kept < factors && values[kept]! > 0) kept++;
  return kept;
}

function leftOut(values: Float64Array, kept: number): number {
  let sum = 0;
  for (let k = kept; k < values.length; k++) sum += values[k]! ** 2;
  return sum / 2;
}

function gradientOf({ weighted }: LeftOut): Float64Array {
  const p = Math.round(Math.sqrt(weighted.length));
  return Float64Array.from({ length: p }, (_, i) => -weighted[i * p + i]!);
}

function hessianOf(left: LeftOut): Float64Array {
  const { plain } = left;
  const p = Math.round(Math.sqrt(plain.length));
  const hessian = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      const residual = plain[i * p + j]! ** 2;
      hessian[i * p + j] = residual;
      hessian[j * p + i] = residual;
    }
  }
  addTurning(hessian, left, () => 2);
  return hessian;
}
