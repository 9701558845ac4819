import { ItemwiseError } from "../../../errors";
import { exp } from "../../../numeric/elementary/exp";
import { log } from "../../../numeric/elementary/log";
import { positiveDefiniteInverse } from "../../../numeric/linear-algebra/matrix";
import * as messages from "../messages";
import type { Extract } from "./best-start";
import { boundEigen } from "./bound-eigen";
import { type ConcentratedForm, extractBy } from "./concentrated";
import { UNIQUENESS_BOX } from "./reduced-eigen";

const LOG_BOX = { lower: log(UNIQUENESS_BOX.lower), upper: 0 } as const;

/** The sum of theta - log theta - 1 over the residual eigenvalues of psi^-1/2 R psi^-1/2, by the log uniquenesses. */
export const ML: ConcentratedForm = {
  form: "scaled",
  variable: log,
  uniqueness: (x) => (x === LOG_BOX.lower ? UNIQUENESS_BOX.lower : exp(x)),
  box: LOG_BOX,
  // With uniquenesses at their bound, eigenvalues are in the hundreds.
  rounding: 1e-12,
  term: (value) => value - log(value) - 1,
  kept: (_, factors) => factors,
  slope: ({ weighted, plain }, at) => plain[at]! - weighted[at]!,
  // Coefficients (theta_k - 1)(theta_k + theta_l) / (theta_k - theta_l) are theta_k + 1 plus the term of `addTurning`.
  curvature({ weighted, plain }, at, isDiagonal) {
    const kept = (isDiagonal ? 1 : 0) - plain[at]!;
    return plain[at]! * weighted[at]! + kept * (weighted[at]! + plain[at]!);
  },
  turning: (value) => 2 * (value - 1),
  squaredLength: (value) => value - 1,
  rowScale: Math.sqrt,
  /** Log eigenvalues sum to the log determinant, in which each uniqueness subtracts its logarithm. */
  valuesAtBound(matrix, psi, count) {
    const { values, leading, sums } = boundEigen(matrix, psi, { form: "scaled", count });
    const logs = values.reduce((sum, value) => sum + log(value), 0);
    return leading.map((largest, item) => {
      const all = sums[item]! - logs - log(psi[item]! / UNIQUENESS_BOX.lower) - values.length;
      return largest.reduce((left, value) => left - (value - log(value) - 1), all);
    });
  },
};

const minimize = extractBy(ML);

/**
 * Maximum likelihood (Lawley & Maxwell 1971): the discrepancy is minimized over the loadings in closed form and over
 * the log uniquenesses by Newton's method with exact derivatives of the concentrated function (Jöreskog 1967, 1977),
 * from several starts where none is given (`bestStart`). Reference: stats::factanal, psych::fa(fm = "ml"),
 * lavaan::efa(estimator = "ML").
 * @throws ItemwiseError "not-positive-definite" where the matrix is not
 */
export const extractMl: Extract = (matrix, factors, start) => {
  const found = positiveDefiniteInverse(matrix) && minimize(matrix, factors, start);
  if (found === null || !Number.isFinite(found.gradient)) {
    throw new ItemwiseError("not-positive-definite", messages.notPositiveDefinite, {
      hint: messages.notPositiveDefiniteHint,
    });
  }
  return found;
};
