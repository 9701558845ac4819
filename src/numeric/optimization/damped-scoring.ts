import type { Minimum } from "./quasi-newton";
import {
  dampedStep,
  plainStep,
  type ScoringPoint,
  type ScoringTarget,
  scaledGradient,
  scoringPoint,
} from "./scoring-step";

export interface ScoringMinimum extends Minimum {
  readonly hessian: Float64Array;
}

const FIRST_DAMPING = 1e-4;
const MIN_DAMPING = 1e-9;
const MAX_DAMPING = 1e12;
/** A change of the value up to this share of it is rounding. */
const NOISE = 1e-13;
/** Iterations after which the exact Hessian is tried, and how often it is retried. */
const EXACT_HESSIAN_AFTER = 20;
const EXACT_HESSIAN_EVERY = 10;
/** Steps that leave at most this share of the gradient reach the minimum before an exact Hessian is computed. */
const FAST = 0.5;

/**
 * Minimizes a function by Gauss-Newton or Fisher-scoring steps. Where an undamped step does not lower the value, steps
 * are damped in the metric of the Hessian's diagonal (Levenberg 1944; Marquardt 1963; Nielsen 1999) and corrected by
 * the geodesic acceleration of Transtrum & Sethna (2012, arXiv:1201.5885). Where convergence is slow the exact Hessian
 * takes over. Invariant to the scale of the variables.
 * @param start n starting values where the function is defined
 * @param options ends where the scaled gradient and the root of twice the predicted decrease are at most `gradient`
 *   (default 1e-9) or after `iterations` (default 200); `stop`: called after each step
 * @returns the point reached; `converged` is false where the tolerance was not met
 */
export function dampedScoring(
  target: ScoringTarget,
  start: Float64Array,
  options: {
    gradient?: number | undefined;
    iterations?: number | undefined;
    stop?: ((at: ScoringMinimum) => boolean) | undefined;
  } = {},
): ScoringMinimum {
  const { gradient: tolerance = 1e-9, iterations: most = 200, stop } = options;
  let at = scoringPoint(start.slice(), target.value(start), target.derivatives(start));
  let converged = isStationary(at, tolerance);
  let damping = 0;
  let iterations = 0;
  let exact = null as Newton | null;
  let isFast = false;
  const minimum = (): ScoringMinimum => {
    const { x, value, gradient, hessian } = at;
    return { x, value, gradient, hessian, iterations, converged };
  };
  while (!converged && iterations < most) {
    const isDue: boolean =
      exact !== null ||
      (!isFast && iterations >= EXACT_HESSIAN_AFTER && iterations % EXACT_HESSIAN_EVERY === 0);
    exact = isDue ? newtonStep(target, at, exact?.hessian) : null;
    const next: Step | null =
      exact === null ? firstDecreasingStep(target, at, damping) : { at: exact.at, damping };
    if (next === null) break;
    isFast = scaledGradient(next.at) < FAST * scaledGradient(at);
    ({ at, damping } = next);
    iterations++;
    converged = isStationary(at, tolerance);
    if (!converged && stop?.(minimum()) === true) break;
  }
  return minimum();
}

interface Step {
  readonly at: ScoringPoint;
  readonly damping: number;
}

/** The first of increasingly damped steps that lowers the value; null where none does. */
function firstDecreasingStep(target: ScoringTarget, at: ScoringPoint, before: number): Step | null {
  let damping = before;
  for (let factor = 2; damping <= MAX_DAMPING; factor *= 2) {
    const step = dampedStep(at, damping);
    if (step !== null) {
      const x = movedBy(at.x, step.direction);
      const value = target.value(x);
      const noise = noiseOf(target, at);
      const ratio = (at.value - value) / step.predicted;
      const rounding = step.predicted < noise && value - at.value < noise;
      if (ratio > 1e-4 || rounding) {
        const next = scoringPoint(x, value, target.derivatives(x));
        return { at: next, damping: rounding ? damping : nextDamping(damping, ratio) };
      }
    }
    damping = Math.max(factor * damping, FIRST_DAMPING);
  }
  return null;
}

function noiseOf({ rounding = 0 }: ScoringTarget, { value }: ScoringPoint): number {
  return Math.max(NOISE * Math.abs(value), rounding);
}

function movedBy(x: Float64Array, direction: Float64Array): Float64Array {
  const out = new Float64Array(x.length);
  for (let i = 0; i < out.length; i++) out[i] = x[i]! + direction[i]!;
  return out;
}

function nextDamping(damping: number, ratio: number): number {
  if (damping === 0) return ratio < 0.25 ? FIRST_DAMPING : 0;
  const gain = 2 * ratio - 1;
  const next = damping * Math.max(0.1, 1 - gain * gain * gain);
  return next < MIN_DAMPING ? 0 : next;
}

interface Newton {
  readonly at: ScoringPoint;
  /** Exact there or at a point before. */
  readonly hessian: Float64Array;
}

/** A step by the Hessian of a point before is good enough where it leaves at most this share of the gradient. */
const STILL_GOOD = 0.1;

/**
 * A step by the exact Hessian: that of a point before as long as it leaves little of the gradient, since a Hessian takes
 * one gradient for each variable. Null where it does not reduce the scaled gradient.
 */
function newtonStep(target: ScoringTarget, at: ScoringPoint, before?: Float64Array): Newton | null {
  const again = before && steppedBy(target, at, before);
  if (again && scaledGradient(again.at) <= STILL_GOOD * scaledGradient(at)) return again;
  const plain = plainStep(at);
  if (plain === null || plain.predicted > NEAR_MINIMUM * at.value) return null;
  const hessian = exactHessian(target, at);
  const next = hessian && steppedBy(target, at, hessian);
  return next && scaledGradient(next.at) < scaledGradient(at) ? next : null;
}

/** Null where the Hessian is not positive definite or the value rises. */
function steppedBy(target: ScoringTarget, at: ScoringPoint, hessian: Float64Array): Newton | null {
  const { gradient, unit, value: from } = at;
  const step = dampedStep({ gradient, hessian, unit, value: from }, 0);
  if (step === null) return null;
  const x = movedBy(at.x, step.direction);
  const value = target.value(x);
  if (!(value - from <= noiseOf(target, at))) return null;
  return { at: scoringPoint(x, value, target.derivatives(x)), hessian };
}

/** Whether the scaled gradient and the decrease predicted by the quadratic approximation are small. */
function isStationary(at: ScoringPoint, tolerance: number): boolean {
  if (!(scaledGradient(at) <= tolerance)) return false;
  const step = plainStep(at);
  return step !== null && Math.sqrt(2 * step.predicted) <= tolerance;
}

/** Near the minimum the predicted decrease is at most this share of the value. */
const NEAR_MINIMUM = 1e-5;
/** Step of the differences, in units of the variable's scale. */
const DIFFERENCE = 1e-6;

/**
 * From differences of the gradient. It converges where scoring steps are slow or fail because residuals are large
 * (Dennis & Schnabel 1983, section 10.2).
 */
function exactHessian(target: ScoringTarget, at: ScoringPoint): Float64Array | null {
  const n = at.x.length;
  const hessian = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const step = DIFFERENCE * (Math.abs(at.x[j]!) + at.unit[j]! * Math.sqrt(at.value));
    const ahead = gradientAtOffset(target, at, { j, step });
    if (ahead === null) return null;
    for (let i = 0; i < n; i++) hessian[i * n + j] = (ahead[i]! - at.gradient[i]!) / step;
  }
  return hessian;
}

function gradientAtOffset(
  target: ScoringTarget,
  at: ScoringPoint,
  { j, step }: { j: number; step: number },
): Float64Array | null {
  const x = at.x.slice();
  x[j]! += step;
  if (!Number.isFinite(target.value(x))) return null;
  return target.gradient?.(x) ?? target.derivatives(x).gradient;
}
