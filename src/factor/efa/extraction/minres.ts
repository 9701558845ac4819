import type { FlatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import { minimizeInBox, type SmoothFunction } from "../../../numeric/optimization/minimize";
import { rememberLast } from "../../../numeric/workers/remember";
import { bestStart } from "./best-start";
import type { Extract } from "./extracted";
import { addTurning, eigenOf, loadingsFrom, startingUniquenesses, UNIQUENESS_BOX } from "./reduced-eigen";

/**
 * Minimum residuals, which is unweighted least squares (Harman & Jones 1966): half the sum of squares of R - psi - LL',
 * minimized over L in closed form (the leading eigenvectors of R - psi) and over psi by Newton's method with the exact
 * derivatives of the concentrated function (Jöreskog 1977, eqs. 22-27), from several starts where none is given (see `bestStart`). Needs no positive definite matrix.
 * Reference: psych::fa(fm = "minres"), lavaan::efa(estimator = "ULS").
 */
export const extractMinres: Extract = (matrix, factors, start) => {
  const target = concentratedUls(matrix, factors);
  const minimizeFrom = (psi: readonly number[]) => minimizeInBox(target, psi, { box: UNIQUENESS_BOX });
  const { lower } = UNIQUENESS_BOX;
  const { minimum, ...starts } =
    start === undefined
      ? bestStart(minimizeFrom, startingUniquenesses(matrix, factors), { psi: lower, x: lower })
      : { minimum: minimizeFrom(start) };
  const eigen = target.eigenAt(minimum.x);
  return {
    loadings: loadingsFrom(eigen, factors, { squaredLength: (value) => value }),
    psi: Array.from(minimum.x),
    converged: minimum.converged,
    iterations: minimum.iterations,
    gradient: minimum.projected,
    ...starts,
  };
};

/**
 * The discrepancy with the loadings at their best for given uniquenesses: half the sum of the squared left-out eigenvalues;
 * `eigenAt`: the eigen decomposition of R - psi that it rests on.
 */
export function concentratedUls(
  matrix: readonly (readonly number[])[],
  factors: number,
): SmoothFunction & { eigenAt(psi: Float64Array): FlatEigen } {
  const decompose = rememberLast((psi) => eigenOf(matrix, psi, "reduced"));
  return {
    eigenAt: decompose,
    value: (psi) => {
      const { values } = decompose(psi);
      return leftOut(values, keptFactors(values, factors));
    },
    derivatives: (psi) => {
      const eigen = decompose(psi);
      const kept = keptFactors(eigen.values, factors);
      return {
        value: leftOut(eigen.values, kept),
        gradient: gradientOf(eigen, kept),
        hessian: hessianOf(eigen, kept),
      };
    },
  };
}

/** A factor of negative variance explains nothing: only positive eigenvalues among the first m are kept. */
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

function gradientOf({ values, vectors }: FlatEigen, kept: number): Float64Array {
  const p = values.length;
  const gradient = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    let slope = 0;
    for (let k = kept, at = i * p + kept; k < p; k++, at++) slope -= values[k]! * vectors[at]! * vectors[at]!;
    gradient[i] = slope;
  }
  return gradient;
}

function hessianOf(eigen: FlatEigen, kept: number): Float64Array {
  const { vectors } = eigen;
  const p = eigen.values.length;
  const hessian = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let residual = i === j ? 1 : 0;
      for (let l = 0; l < kept; l++) residual -= vectors[i * p + l]! * vectors[j * p + l]!;
      hessian[i * p + j] = residual ** 2;
      hessian[j * p + i] = residual ** 2;
    }
  }
  addTurning(hessian, eigen, { factors: kept, coefficient: (left, kept) => (2 * left) / (left - kept) });
  return hessian;
}
