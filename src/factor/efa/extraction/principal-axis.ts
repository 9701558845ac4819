import { lengthOf } from "../../../numeric/elementary/length";
import type { Rows } from "../../../numeric/linear-algebra/matrix";
import type { Extract } from "./best-start";
import { eigenOf, loadingsFrom, startingUniquenesses, UNIQUENESS_BOX } from "./reduced-eigen";

const TOLERANCE = 1e-9;
const MAX_CYCLES = 2000;

interface Step {
  readonly loadings: number[][];
  readonly next: number[];
  /** Half the sum of the squared residual eigenvalues at the step's initial uniquenesses. */
  readonly discrepancy: number;
}

/**
 * Iterated principal axes (Thomson 1934): the loadings of R with the communalities on its diagonal give the next
 * communalities, until none changes by more than 1e-9. The steps are extrapolated (SQUAREM; Varadhan & Roland 2008,
 * scheme S3) where that lowers the discrepancy. Its fixed point is a minres solution within the bounds of the
 * uniquenesses. `gradient` is the largest change of the last plain step. The matrix need not be positive definite.
 * Reference: psych::fa(fm = "pa", min.err = 1e-9, max.iter = 5000); psych's own defaults stop at 1e-3 or 50 iterations.
 */
export const extractPrincipalAxis: Extract = (matrix, factors, start) => {
  let psi = (start ?? startingUniquenesses(matrix)(factors)).map(intoBox);
  let step = principalAxes(matrix, factors, psi);
  let change = largestChange(psi, step.next);
  let iterations = 1;
  while (change > TOLERANCE && iterations < 3 * MAX_CYCLES) {
    const second = principalAxes(matrix, factors, step.next);
    const jump = principalAxes(matrix, factors, extrapolate(psi, step.next, second.next));
    psi = jump.discrepancy <= second.discrepancy ? jump.next : second.next;
    step = principalAxes(matrix, factors, psi);
    change = largestChange(psi, step.next);
    iterations += 3;
  }
  return { loadings: step.loadings, psi, converged: change <= TOLERANCE, iterations, gradient: change };
};

function principalAxes(matrix: Rows, factors: number, psi: readonly number[]): Step {
  const eigen = eigenOf(matrix, psi, { form: "reduced", factors });
  const loadings = loadingsFrom(eigen, factors, { squaredLength: (value) => value });
  const leftOut = eigen.values.filter((value, k) => k >= factors || value < 0);
  return {
    loadings,
    next: loadings.map((row) => intoBox(1 - row.reduce((sum, value) => sum + value * value, 0))),
    discrepancy: leftOut.reduce((sum, value) => sum + value * value, 0) / 2,
  };
}

/** From three successive points x0, x1, x2: x0 + 2 a r + a^2 v with r = x1 - x0, v = x2 - 2 x1 + x0, a = |r| / |v| >= 1. */
function extrapolate(x0: readonly number[], x1: readonly number[], x2: readonly number[]): number[] {
  const r = x0.map((value, i) => x1[i]! - value);
  const v = x0.map((_, i) => x2[i]! - x1[i]! - r[i]!);
  const length = lengthOf(v);
  const a = length === 0 ? 1 : Math.max(1, lengthOf(r) / length);
  return x0.map((value, i) => intoBox(value + 2 * a * r[i]! + a * a * v[i]!));
}

function largestChange(from: readonly number[], to: readonly number[]): number {
  return from.reduce((most, value, i) => Math.max(most, Math.abs(to[i]! - value)), 0);
}

function intoBox(value: number): number {
  return Math.min(UNIQUENESS_BOX.upper, Math.max(UNIQUENESS_BOX.lower, value));
}
