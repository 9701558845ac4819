import { innerProduct } from "../linear-algebra/dense";
import {
  type ConstrainedPoint,
  type ConstrainedStep,
  FEASIBLE,
  lengthening,
  quadraticStep,
  type ScoringConstraint,
  scaledFactor,
  withTangents,
} from "./constrained-step";
import type { ScoringMinimum } from "./damped-scoring";
import type { ScoringTarget } from "./scoring-step";

export interface ConstrainedMinimum extends ScoringMinimum {
  /** The constraints that hold exactly there, by place. */
  readonly active: readonly number[];
}

const MOST_ITERATIONS = 300;
const TOLERANCE = 1e-9;
const SUFFICIENT = 1e-4;
const MOST_HALVINGS = 30;
const MOST_DAMPING = 1e8;
/** Iterations after which the exact Hessian is worth its price. */
const SLOW = 12;
const DIFFERENCE = 1e-5;
/** Iterations without coming nearer to the constraints by a tenth after which they are given up. */
const MOST_VAIN = 40;
/** A change of the merit by this share is rounding. */
const NOISE = 1e-12;

/**
 * Minimizes a function under equalities and inequalities, linear or not, by sequential quadratic programming: each step
 * solves the quadratic approximation (Gauss-Newton or Fisher-scoring, with the constraints' curvature where that leaves it
 * convex, and the exact Hessian where convergence is slow) under the constraints' tangents with an active set, and is shortened
 * until the exact penalty function falls, with a second-order correction (Nocedal & Wright 2006, chapters 12, 16 and 18).
 *
 * @param target the function
 * @param constraints twice differentiable
 * @param start n values where the function is defined; they need not meet the constraints
 * @returns `converged`: the gradient of the Lagrangian over the roots of the Hessian's diagonal, and what the constraints
 *   are missed by, are at most 1e-9; `hessian` has the outer products of the active constraints' gradients added
 */
export function constrainedScoring(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  start: Float64Array,
): ConstrainedMinimum {
  let at = pointAt(target, constraints, start.slice());
  let multipliers = new Float64Array(constraints.length);
  let penalty = 1;
  let damping = 0;
  let iterations = 0;
  let converged = false;
  let nearest = { missed: Number.POSITIVE_INFINITY, iterations: 0 };
  while (iterations < MOST_ITERATIONS) {
    const missed = missedBy(at.constraints, constraints);
    if (missed < 0.9 * nearest.missed) nearest = { missed, iterations };
    if (missed > FEASIBLE && iterations - nearest.iterations > MOST_VAIN) break;
    const hessian = curvedHessian(target, constraints, { at, multipliers, exact: iterations >= SLOW });
    const step = quadraticStep(at, constraints, hessian, damping);
    if (step === null) break;
    multipliers = Float64Array.from(step.multipliers);
    converged = isStationary(at, constraints, multipliers);
    if (converged) break;
    iterations++;
    const largest = multipliers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (penalty < 1.5 * largest) penalty = 2 * largest;
    const next = shortened(target, constraints, { at, step, penalty });
    if (next === null) {
      damping = Math.max(10 * damping, 1e-4);
      if (damping > MOST_DAMPING) break;
      continue;
    }
    damping = next.share === 1 ? damping / 10 : damping;
    if (damping < 1e-6) damping = 0;
    at = pointAt(target, constraints, next.x);
  }
  const active = constraints.flatMap(({ equality }, place) =>
    equality || Math.abs(at.constraints[place]!.value) <= 1e2 * FEASIBLE ? [place] : [],
  );
  const { x, value, gradient } = at;
  return { x, value, gradient, hessian: withTangents(at, active), iterations, converged, active };
}

function pointAt(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  x: Float64Array,
): ConstrainedPoint {
  const value = target.value(x);
  const { gradient, hessian } = target.derivatives(x);
  const n = x.length;
  const unit = x.map((_, i) => (hessian[i * n + i]! > 0 ? 1 / Math.sqrt(hessian[i * n + i]!) : 1));
  return { x, value, gradient, hessian, unit, constraints: constraints.map((one) => one.at(x)) };
}

/** Adds the constraints' curvature, and takes differences of the gradient for the rest, where the step stays one downhill. */
function curvedHessian(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  { at, multipliers, exact }: { at: ConstrainedPoint; multipliers: Float64Array; exact: boolean },
): Float64Array {
  const n = at.x.length;
  const used = constraints.flatMap((one, place) => (multipliers[place] === 0 ? [] : [{ one, place }]));
  if (used.length === 0 && !exact) return at.hessian;
  const out = exact ? new Float64Array(n * n) : at.hessian.slice();
  for (let j = 0; j < n; j++) {
    const step = DIFFERENCE * Math.max(1, Math.abs(at.x[j]!));
    const ahead = gradientBeside(target, used, { at, multipliers, exact, j, step });
    const behind = gradientBeside(target, used, { at, multipliers, exact, j, step: -step });
    if (ahead === null || behind === null) return at.hessian;
    for (let i = 0; i < n; i++) {
      const change = (ahead[i]! - behind[i]!) / (4 * step);
      out[i * n + j]! += change;
      out[j * n + i]! += change;
    }
  }
  const active = used.map(({ place }) => place);
  const isConvex = scaledFactor({ ...at, hessian: out }, active, 0) !== null;
  return isConvex ? out : at.hessian;
}

/** Gradient of the Lagrangian, or of its constraints' part. */
function gradientBeside(
  target: ScoringTarget,
  used: readonly { readonly one: ScoringConstraint; readonly place: number }[],
  {
    at,
    multipliers,
    exact,
    j,
    step,
  }: { at: ConstrainedPoint; multipliers: Float64Array; exact: boolean; j: number; step: number },
): Float64Array | null {
  const x = at.x.slice();
  x[j]! += step;
  let out = new Float64Array(x.length);
  if (exact) {
    if (!Number.isFinite(target.value(x))) return null;
    out = Float64Array.from(target.gradient?.(x) ?? target.derivatives(x).gradient);
  }
  for (const { one, place } of used) {
    one.at(x).slopes.forEach((slope, i) => {
      out[i]! -= multipliers[place]! * slope;
    });
  }
  return out.every(Number.isFinite) ? out : null;
}

function missedBy(
  values: readonly { readonly value: number }[],
  constraints: readonly ScoringConstraint[],
): number {
  return constraints.reduce((sum, { equality }, place) => {
    const { value } = values[place]!;
    return sum + (equality ? Math.abs(value) : Math.max(0, -value));
  }, 0);
}

function shortened(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  { at, step, penalty }: { at: ConstrainedPoint; step: ConstrainedStep; penalty: number },
): { readonly x: Float64Array; readonly share: number } | null {
  const { direction } = step;
  const missed = missedBy(at.constraints, constraints);
  const merit = at.value + penalty * missed;
  const slope = innerProduct(at.gradient, direction) - penalty * missed;
  const noise = NOISE * Math.max(1e-3, Math.abs(merit));
  const meritAt = (x: Float64Array): number => {
    const value = target.value(x);
    if (!Number.isFinite(value)) return Number.POSITIVE_INFINITY;
    const values = constraints.map((one) => one.at(x));
    const sum = value + penalty * missedBy(values, constraints);
    return Number.isNaN(sum) ? Number.POSITIVE_INFINITY : sum;
  };
  for (let halving = 0, share = 1; halving <= MOST_HALVINGS; halving++, share /= 2) {
    const x = at.x.map((value, i) => value + share * direction[i]!);
    const wanted = merit + SUFFICIENT * share * Math.min(slope, 0) + noise;
    if (meritAt(x) <= wanted) return { x, share };
    if (halving > 0) continue;
    const corrected = backToConstraints(at, step, constraints, x);
    if (meritAt(corrected) <= wanted) return { x: corrected, share };
  }
  return null;
}

/** A full step moved back along the active constraints' gradients to where they are met again. */
function backToConstraints(
  at: ConstrainedPoint,
  { multipliers }: ConstrainedStep,
  constraints: readonly ScoringConstraint[],
  x: Float64Array,
): Float64Array {
  const out = x.slice();
  constraints.forEach((one, place) => {
    if (multipliers[place] === 0) return;
    const { value, slopes } = one.at(out);
    const times = lengthening(at, place) * value;
    for (let i = 0; i < out.length; i++) out[i]! -= times * slopes[i]! * at.unit[i]! ** 2;
  });
  return out;
}

function isStationary(
  at: ConstrainedPoint,
  constraints: readonly ScoringConstraint[],
  multipliers: Float64Array,
): boolean {
  if (missedBy(at.constraints, constraints) > FEASIBLE) return false;
  return at.gradient.every((slope, i) => {
    const pulled = at.constraints.reduce(
      (rest, { slopes }, place) => rest - multipliers[place]! * slopes[i]!,
      slope,
    );
    return Math.abs(pulled * at.unit[i]!) <= TOLERANCE;
  });
}
