import { dampedScoring, type ScoringMinimum } from "./damped-scoring";
import type { ScoringTarget } from "./scoring-step";

/** An equality (value = 0) or inequality (value >= 0) constraint with its gradient. */
export interface ScoringConstraint {
  readonly equality: boolean;
  at(x: Float64Array): { readonly value: number; readonly slopes: Float64Array };
}

/** Largest violation of a constraint, in units of the variables' scale. */
const FEASIBILITY_TOLERANCE = 1e-10;
const MAX_ROUNDS = 40;
/** Rounds without progress towards the constraints before they are given up. */
const MAX_STALLED_ROUNDS = 6;
/** Weight of the first penalty relative to the function's curvature, and its growth where a round brings too little. */
const FIRST_WEIGHT = 100;
const GROWTH = 10;
const LARGEST_WEIGHT = 1e8;

/**
 * Minimizes a function under equalities and inequalities, linear or not, by augmented Lagrangians (Hestenes 1969;
 * Powell 1969; inequalities: Rockafellar 1973; Nocedal & Wright 2006, section 17.3). Invariant to the scale of
 * variables and constraints.
 * @param constraints differentiable
 * @param start n values where the function is defined; they need not meet the constraints
 * @returns `converged`: the gradient of the Lagrangian vanishes as in `dampedScoring`, and no constraint is violated by
 *   more than 1e-10 of the variables' scale; `hessian` includes the outer products of the active constraints' gradients
 */
export function constrainedScoring(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  start: Float64Array,
): ScoringMinimum {
  const multipliers = new Float64Array(constraints.length);
  const { hessian: first } = target.derivatives(start);
  const units = constraints.map((one) => constraintScale(one, { x: start, hessian: first }));
  let weight = FIRST_WEIGHT;
  let x = start;
  let violation = Number.POSITIVE_INFINITY;
  let iterations = 0;
  let converged = false;
  for (
    let round = 0, stalled = 0;
    round < MAX_ROUNDS && stalled < MAX_STALLED_ROUNDS && !converged;
    round++
  ) {
    const weights = units.map((unit) => weight * unit);
    const reached = dampedScoring(augmented(target, constraints, { multipliers, weights }), x);
    x = reached.x;
    iterations += reached.iterations;
    let largest = 0;
    constraints.forEach((one, k) => {
      const updated = updatedMultiplier(one, one.at(x).value, {
        multiplier: multipliers[k]!,
        weight: weights[k]!,
      });
      largest = Math.max(largest, (Math.sqrt(units[k]!) * Math.abs(updated - multipliers[k]!)) / weights[k]!);
      multipliers[k] = updated;
    });
    converged = reached.converged && largest <= FEASIBILITY_TOLERANCE;
    stalled = largest < 0.9 * violation ? 0 : stalled + 1;
    if (largest > violation / GROWTH) weight = Math.min(LARGEST_WEIGHT, GROWTH * weight);
    violation = Math.min(largest, violation);
  }
  const { gradient, hessian } = target.derivatives(x);
  const information = hessian.slice();
  constraints.forEach((one, k) => {
    if (!one.equality && multipliers[k] === 0) return;
    addProduct(information, one.at(x).slopes, constraintScale(one, { x, hessian }));
  });
  return { x, value: target.value(x), gradient, hessian: information, iterations, converged };
}

/** The updated multiplier: the multiplier plus weight times violation; 0 for an inequality that holds. */
function updatedMultiplier(
  { equality }: ScoringConstraint,
  value: number,
  { multiplier, weight }: { readonly multiplier: number; readonly weight: number },
): number {
  const updated = multiplier + weight * value;
  return equality ? updated : Math.min(0, updated);
}

function augmented(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  { multipliers, weights }: { readonly multipliers: Float64Array; readonly weights: readonly number[] },
): ScoringTarget {
  const given = multipliers.slice();
  const at = (x: Float64Array) =>
    constraints.map((one, k) => {
      const { value, slopes } = one.at(x);
      return {
        slopes,
        updated: updatedMultiplier(one, value, { multiplier: given[k]!, weight: weights[k]! }),
      };
    });
  const augmentedGradient = (x: Float64Array, own: Float64Array): Float64Array => {
    const gradient = own.slice();
    for (const { slopes, updated } of at(x)) {
      for (let i = 0; i < slopes.length; i++) gradient[i]! += updated * slopes[i]!;
    }
    return gradient;
  };
  return {
    ...(target.rounding === undefined ? {} : { rounding: target.rounding }),
    value(x) {
      const sum = at(x).reduce(
        (value, { updated }, k) => value + (updated * updated - given[k]! ** 2) / (2 * weights[k]!),
        target.value(x),
      );
      return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
    },
    gradient: (x) => augmentedGradient(x, target.gradient?.(x) ?? target.derivatives(x).gradient),
    derivatives(x) {
      const own = target.derivatives(x);
      const hessian = own.hessian.slice();
      at(x).forEach(({ slopes, updated }, k) => {
        if (constraints[k]!.equality || updated < 0) addProduct(hessian, slopes, weights[k]!);
      });
      return { gradient: augmentedGradient(x, own.gradient), hessian };
    },
  };
}

function addProduct(hessian: Float64Array, slopes: Float64Array, times: number): void {
  const n = slopes.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; slopes[i] !== 0 && j < n; j++) hessian[i * n + j]! += times * slopes[i]! * slopes[j]!;
  }
}

/** Scales the outer product of a constraint's gradient to the function's curvature along it. */
function constraintScale(
  constraint: ScoringConstraint,
  { x, hessian }: { readonly x: Float64Array; readonly hessian: Float64Array },
): number {
  let square = 0;
  constraint.at(x).slopes.forEach((slope, i) => {
    const own = hessian[i * (x.length + 1)]!;
    square += own > 0 ? slope ** 2 / own : slope ** 2;
  });
  return square > 0 ? 1 / square : 1;
}
