import { ItemwiseError } from "../../../errors";
import type { FlatEigen } from "../../../numeric/linear-algebra/flat-eigen";
import { positiveDefiniteInverse } from "../../../numeric/linear-algebra/matrix";
import { minimizeInBox, type SmoothFunction } from "../../../numeric/optimization/minimize";
import { rememberLast } from "../../../numeric/workers/remember";
import { bestStart } from "./best-start";
import type { Extract } from "./extracted";
import {
  addTurning,
  eigenOf,
  loadingsFrom,
  overLeftOut,
  startingUniquenesses,
  UNIQUENESS_BOX,
} from "./reduced-eigen";

/**
 * Maximum likelihood (Lawley & Maxwell 1971): the discrepancy is minimized over the loadings in closed form and over
 * the logarithms of the uniquenesses by Newton's method with the exact derivatives of the concentrated function
 * (Jöreskog 1967; Jöreskog 1977), from several starts where none is given (see `bestStart`). Reference: stats::factanal, psych::fa(fm = "ml"), lavaan::efa(estimator = "ML").
 *
 * @throws ItemwiseError "not-positive-definite" where the matrix is not
 */
export const extractMl: Extract = (matrix, factors, start) => {
  if (positiveDefiniteInverse(matrix) === null) throw notPositiveDefinite();
  const target = concentratedMl(matrix, factors);
  const box = { lower: Math.log(UNIQUENESS_BOX.lower), upper: 0 };
  const minimizeFrom = (psi: readonly number[]) => minimizeInBox(target, psi.map(Math.log), { box });
  const { minimum, ...starts } =
    start === undefined
      ? bestStart(minimizeFrom, startingUniquenesses(matrix, factors), {
          psi: UNIQUENESS_BOX.lower,
          x: box.lower,
        })
      : { minimum: minimizeFrom(start) };
  if (!Number.isFinite(minimum.value)) throw notPositiveDefinite();
  const psi = Array.from(minimum.x, (x, i) =>
    minimum.x[i] === box.lower ? UNIQUENESS_BOX.lower : Math.exp(x),
  );
  return {
    loadings: loadingsFrom(eigenOf(matrix, psi, "scaled"), factors, {
      squaredLength: (value) => value - 1,
      rowScale: (i) => Math.sqrt(psi[i]!),
    }),
    psi,
    converged: minimum.converged,
    iterations: minimum.iterations,
    gradient: minimum.projected,
    ...starts,
  };
};

function notPositiveDefinite(): ItemwiseError {
  return new ItemwiseError(
    "not-positive-definite",
    "maximum likelihood needs a positive definite correlation matrix, and this one is not.",
    { hint: "Extract by minres or pa, which need none, or leave out the items that depend on each other." },
  );
}

/** The discrepancy by the log uniquenesses: the sum of theta - log theta - 1 over the left-out eigenvalues. */
export function concentratedMl(matrix: readonly (readonly number[])[], factors: number): SmoothFunction {
  const decompose = rememberLast((x) => eigenOf(matrix, x.map(Math.exp), "scaled"));
  return {
    value: (x) => leftOut(decompose(x).values, factors),
    derivatives: (x) => {
      const eigen = decompose(x);
      return {
        value: leftOut(eigen.values, factors),
        gradient: gradientOf(eigen, factors),
        hessian: hessianOf(eigen, factors),
      };
    },
  };
}

function leftOut(values: Float64Array, factors: number): number {
  let sum = 0;
  for (let k = factors; k < values.length; k++) sum += values[k]! - Math.log(values[k]!) - 1;
  return sum;
}

function gradientOf({ values, vectors }: FlatEigen, factors: number): Float64Array {
  const p = values.length;
  const gradient = new Float64Array(p);
  for (let i = 0; i < p; i++) {
    for (let k = factors; k < p; k++) gradient[i]! += (1 - values[k]!) * vectors[i * p + k]! ** 2;
  }
  return gradient;
}

function hessianOf(eigen: FlatEigen, factors: number): Float64Array {
  const p = eigen.values.length;
  const hessian = new Float64Array(p * p);
  const plain = overLeftOut(eigen, factors, () => 1);
  const weighted = overLeftOut(eigen, factors, (value) => value);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      const element = plain[i * p + j]! * weighted[i * p + j]!;
      hessian[i * p + j] = element;
      hessian[j * p + i] = element;
    }
  }
  addTurning(hessian, eigen, {
    factors,
    coefficient: (left, kept) => ((left - 1) * (left + kept)) / (left - kept),
  });
  return hessian;
}
