import { ItemwiseError } from "../../../errors";
import { exp } from "../../../numeric/elementary/exp";
import { log } from "../../../numeric/elementary/log";
import { positiveDefiniteInverse, type Rows } from "../../../numeric/linear-algebra/matrix";
import { type BoxMinimum, minimizeInBox, type SmoothFunction } from "../../../numeric/optimization/minimize";
import { rememberLast } from "../../../numeric/workers/remember";
import * as messages from "../messages";
import { bestStart, type Extract } from "./best-start";
import { boundEigen } from "./bound-eigen";
import { addTurning, eigenOf, type LeftOut, leftOutOf, loadingsFrom, UNIQUENESS_BOX } from "./reduced-eigen";

/**
 * Maximum likelihood (Lawley & Maxwell 1971): the discrepancy is minimized over the loadings in closed form and over
 * the log uniquenesses by Newton's method with exact derivatives of the concentrated function (Jöreskog 1967, 1977),
 * from several starts where none is given (`bestStart`). Reference: stats::factanal, psych::fa(fm = "ml"),
 * lavaan::efa(estimator = "ML").
 * @throws ItemwiseError "not-positive-definite" where the matrix is not
 */
export const extractMl: Extract = (matrix, factors, start) => {
  if (positiveDefiniteInverse(matrix) === null) throw notPositiveDefinite();
  const minimizer = (kept: number) => {
    const target = concentratedMl(matrix, kept);
    return (psi: readonly number[], tolerance?: number) =>
      minimizeInBox(target, psi.map(log), { box: LOG_BOX, rounding: ROUNDING, tolerance });
  };
  const { minimum, search } =
    start === undefined
      ? bestStart(matrix, factors, { minimizer, uniquenessesOf, valuesAtBound: boundMl(matrix) })
      : { minimum: minimizer(factors)(start), search: undefined };
  if (!Number.isFinite(minimum.value)) throw notPositiveDefinite();
  const psi = uniquenessesOf(minimum);
  return {
    loadings: loadingsFrom(eigenOf(matrix, psi, { form: "scaled", factors }), factors, {
      squaredLength: (value) => value - 1,
      rowScale: (i) => Math.sqrt(psi[i]!),
    }),
    psi,
    converged: minimum.converged,
    iterations: minimum.iterations,
    gradient: minimum.projected,
    search,
  };
};

/** Rounding error of the discrepancy: with uniquenesses at their bound, eigenvalues are in the hundreds. */
const ROUNDING = 1e-12;
const LOG_BOX = { lower: log(UNIQUENESS_BOX.lower), upper: 0 } as const;

function uniquenessesOf({ x }: BoxMinimum): number[] {
  return Array.from(x, (log) => (log === LOG_BOX.lower ? UNIQUENESS_BOX.lower : exp(log)));
}

function notPositiveDefinite(): ItemwiseError {
  return new ItemwiseError("not-positive-definite", messages.notPositiveDefinite(), {
    hint: messages.notPositiveDefiniteHint(),
  });
}

/** The discrepancy by the log uniquenesses: the sum of theta - log theta - 1 over the residual eigenvalues. */
export function concentratedMl(matrix: readonly (readonly number[])[], factors: number): SmoothFunction {
  const form = "scaled";
  const decompose = rememberLast((x) => {
    const psi = x.map(exp);
    return { psi, eigen: eigenOf(matrix, psi, { form, factors }) };
  });
  return {
    value: (x) => leftOut(decompose(x).eigen.values, factors),
    derivatives: (x) => {
      const { psi, eigen } = decompose(x);
      const left = leftOutOf(matrix, psi, { eigen, form, factors });
      return { value: leftOut(eigen.values, factors), gradient: gradientOf(left), hessian: hessianOf(left) };
    },
  };
}

function leftOut(values: Float64Array, factors: number): number {
  let sum = 0;
  for (let k = factors; k < values.length; k++) sum += values[k]! - log(values[k]!) - 1;
  return sum;
}

/** Log eigenvalues sum to the log determinant, in which each uniqueness subtracts its logarithm. */
function boundMl(matrix: Rows) {
  return (psi: readonly number[], count: number): number[] => {
    const { values, leading, sums } = boundEigen(matrix, psi, { form: "scaled", count });
    const logs = values.reduce((sum, value) => sum + log(value), 0);
    return leading.map((largest, item) => {
      const all = sums[item]! - logs - log(psi[item]! / UNIQUENESS_BOX.lower) - values.length;
      return largest.reduce((left, value) => left - (value - log(value) - 1), all);
    });
  };
}

function gradientOf({ weighted, plain }: LeftOut): Float64Array {
  const p = Math.round(Math.sqrt(plain.length));
  return Float64Array.from({ length: p }, (_, i) => plain[i * p + i]! - weighted[i * p + i]!);
}

/**
 * Coefficients (theta_k - 1)(theta_k + theta_l) / (theta_k - theta_l) are theta_k + 1 plus the term of `addTurning`.
 */
function hessianOf(left: LeftOut): Float64Array {
  const { weighted, plain } = left;
  const p = Math.round(Math.sqrt(plain.length));
  const hessian = new Float64Array(p * p);
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      const at = i * p + j;
      const kept = (i === j ? 1 : 0) - plain[at]!;
      const element = plain[at]! * weighted[at]! + kept * (weighted[at]! + plain[at]!);
      hessian[at] = element;
      hessian[j * p + i] = element;
    }
  }
  addTurning(hessian, left, (value) => 2 * (value - 1));
  return hessian;
}
