import { dampedScoring, type ScoringMinimum } from "./damped-scoring";
import type { ScoringTarget } from "./scoring-step";

/** A function that is to be 0, or at least 0, with its gradient. */
export interface ScoringConstraint {
  readonly equality: boolean;
  at(x: Float64Array): { readonly value: number; readonly slopes: Float64Array };
}

/** What a constraint may be missed by, in units of the variables' scale. */
const FEASIBLE = 1e-10;
const MOST_ROUNDS = 40;
/** Rounds in which constraints came no nearer after which they are given up. */
const MOST_VAIN = 6;
/** Weight of the first penalty beside the function's curvature, and how it grows where a round brings too little. */
const FIRST_WEIGHT = 100;
const GROWTH = 10;
const LARGEST_WEIGHT = 1e8;

/**
 * Minimizes a function under equalities and inequalities, linear or not, by augmented Lagrangians: what constraints are
 * missed by is a penalty, and what the penalty pulls with becomes the multiplier of the next round, so that a moderate
 * penalty is enough (Hestenes 1969; Powell 1969; of inequalities Rockafellar 1973; Nocedal & Wright 2006, section 17.3).
 * Scaling variables or constraints differently changes nothing.
 *
 * @param constraints differentiable
 * @param start n values where the function is defined; they need not meet the constraints
 * @returns `converged`: the gradient of the Lagrangian vanishes as `dampedScoring` has it, and constraints are missed by
 *   no more than 1e-10 of the variables' scale; `hessian` has the outer products of the active constraints' gradients added
 */
export function constrainedScoring(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  start: Float64Array,
): ScoringMinimum {
  const multipliers = new Float64Array(constraints.length);
  const { hessian: first } = target.derivatives(start);
  const units = constraints.map((one) => unitOf(one, { x: start, hessian: first }));
  let weight = FIRST_WEIGHT;
  let x = start;
  let missed = Number.POSITIVE_INFINITY;
  let iterations = 0;
  let converged = false;
  for (let round = 0, vain = 0; round < MOST_ROUNDS && vain < MOST_VAIN && !converged; round++) {
    const weights = units.map((unit) => weight * unit);
    const reached = dampedScoring(augmented(target, constraints, { multipliers, weights }), x);
    x = reached.x;
    iterations += reached.iterations;
    let most = 0;
    constraints.forEach((one, k) => {
      const pull = pullOf(one, one.at(x).value, { multiplier: multipliers[k]!, weight: weights[k]! });
      most = Math.max(most, (Math.sqrt(units[k]!) * Math.abs(pull - multipliers[k]!)) / weights[k]!);
      multipliers[k] = pull;
    });
    converged = reached.converged && most <= FEASIBLE;
    vain = most < 0.9 * missed ? 0 : vain + 1;
    if (most > missed / GROWTH) weight = Math.min(LARGEST_WEIGHT, GROWTH * weight);
    missed = Math.min(most, missed);
  }
  const { gradient, hessian } = target.derivatives(x);
  const information = hessian.slice();
  constraints.forEach((one, k) => {
    if (!one.equality && multipliers[k] === 0) return;
    addProduct(information, one.at(x).slopes, unitOf(one, { x, hessian }));
  });
  return { x, value: target.value(x), gradient, hessian: information, iterations, converged };
}

/** What a constraint's pull is: its multiplier and its share of what it is missed by; an inequality never pulls back. */
function pullOf(
  { equality }: ScoringConstraint,
  value: number,
  { multiplier, weight }: { readonly multiplier: number; readonly weight: number },
): number {
  const pull = multiplier + weight * value;
  return equality ? pull : Math.min(0, pull);
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
      return { slopes, pull: pullOf(one, value, { multiplier: given[k]!, weight: weights[k]! }) };
    });
  const pulled = (x: Float64Array, own: Float64Array): Float64Array => {
    const gradient = own.slice();
    for (const { slopes, pull } of at(x)) {
      for (let i = 0; i < slopes.length; i++) gradient[i]! += pull * slopes[i]!;
    }
    return gradient;
  };
  return {
    ...(target.rounding === undefined ? {} : { rounding: target.rounding }),
    value(x) {
      const sum = at(x).reduce(
        (value, { pull }, k) => value + (pull * pull - given[k]! ** 2) / (2 * weights[k]!),
        target.value(x),
      );
      return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
    },
    gradient: (x) => pulled(x, target.gradient?.(x) ?? target.derivatives(x).gradient),
    derivatives(x) {
      const own = target.derivatives(x);
      const hessian = own.hessian.slice();
      at(x).forEach(({ slopes, pull }, k) => {
        if (constraints[k]!.equality || pull < 0) addProduct(hessian, slopes, weights[k]!);
      });
      return { gradient: pulled(x, own.gradient), hessian };
    },
  };
}

function addProduct(hessian: Float64Array, slopes: Float64Array, times: number): void {
  const n = slopes.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; slopes[i] !== 0 && j < n; j++) hessian[i * n + j]! += times * slopes[i]! * slopes[j]!;
  }
}

/** What makes the outer product of a constraint's gradient as large as the function's curvature along it. */
function unitOf(
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
