import type { Rows } from "../../../numeric/linear-algebra/matrix";
import { fixedPoint, type MapStep } from "../../../numeric/optimization/fixed-point";
import type { Extract } from "./best-start";
import { eigenOf, loadingsFrom, startingUniquenesses, UNIQUENESS_BOX } from "./reduced-eigen";

const TOLERANCE = 1e-9;
const MAX_CYCLES = 2000;

/** `value`: half the sum of the squared residual eigenvalues at the step's initial uniquenesses. */
interface Step extends MapStep {
  readonly loadings: number[][];
}

/**
 * Iterated principal axes (Thomson 1934): the loadings of R with the communalities on its diagonal give the next
 * communalities, until none changes by more than 1e-9, with extrapolated steps (`fixedPoint`). Its fixed point is a
 * minres solution within the bounds of the uniquenesses. `gradient` is the largest change of the last plain step. The
 * matrix need not be positive definite.
 * Reference: psych::fa(fm = "pa", min.err = 1e-9, max.iter = 5000); psych's own defaults stop at 1e-3 or 50 iterations.
 */
export const extractPrincipalAxis: Extract = (matrix, factors, start) => {
  const first = Float64Array.from(start ?? startingUniquenesses(matrix)(factors), intoBox);
  const { x, step, iterations, converged } = fixedPoint((psi) => principalAxes(matrix, factors, psi), first, {
    change: TOLERANCE,
    iterations: MAX_CYCLES,
    inside: (psi) => psi.map(intoBox),
  })!;
  return {
    loadings: step.loadings,
    psi: Array.from(x),
    converged,
    iterations: 1 + 3 * iterations,
    gradient: x.reduce((most, value, i) => Math.max(most, Math.abs(step.next[i]! - value)), 0),
  };
};

function principalAxes(matrix: Rows, factors: number, psi: Float64Array): Step {
  const eigen = eigenOf(matrix, psi, "reduced");
  const loadings = loadingsFrom(eigen, factors, { squaredLength: (value) => value });
  const leftOut = eigen.values.filter((value, k) => k >= factors || value < 0);
  return {
    loadings,
    next: Float64Array.from(loadings, (row, i) =>
      intoBox(1 - row.reduce((sum, value) => sum + value * value, 0) / matrix[i]![i]!),
    ),
    value: leftOut.reduce((sum, value) => sum + value * value, 0) / 2,
  };
}

function intoBox(value: number): number {
  return Math.min(UNIQUENESS_BOX.upper, Math.max(UNIQUENESS_BOX.lower, value));
}
