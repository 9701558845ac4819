import { choleskyFactor, choleskySolve, innerProduct } from "./dense";

/** A function to minimise, with an approximation of its Hessian that is positive semidefinite. */
export interface ScoringTarget {
  /** Value at a point; Infinity where the function is not defined. */
  value(x: Float64Array): number;
  /** At a point where the function has a value. */
  derivatives(x: Float64Array): ScoringDerivatives;
}

/** Undamped steps converge by a constant factor; after so many of them the exact Hessian is worth its price. */
const SLOW = 20;
/** Step of its differences, in units of the variable's scale. */
const DIFFERENCE = 1e-5;

export interface ScoringDerivatives {
  readonly gradient: Float64Array;
  /** Gauss-Newton's or Fisher's matrix J' W J; row-major, symmetric. */
  readonly hessian: Float64Array;
  /**
   * J' W times the second derivative of the fitted quantities along a direction; null where it cannot be had. It bends
   * a step along a curved valley.
   */
  bend?(direction: Float64Array): Float64Array | null;
}

export interface ScoringMinimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const FIRST_DAMPING = 1e-4;
const LEAST_DAMPING = 1e-9;
const MOST_DAMPING = 1e12;
/** A change of the value by this share of it is rounding. */
const NOISE = 1e-13;
/** In the scaled metric, for a matrix that is singular to working precision. */
const RIDGE = 1e-12;
/** A step that bends more than this share of its length is too long (Transtrum & Sethna). */
const LARGEST_BEND = 0.75;

/**
 * Minimises a function by Gauss-Newton or Fisher-scoring steps. Where an undamped step does not lower the value, steps
 * are damped in the metric of the Hessian's diagonal (Levenberg 1944; Marquardt 1963; damping after Nielsen 1999) and
 * bent by the geodesic acceleration of Transtrum & Sethna (2012, arXiv:1201.5885), which follows narrow curved valleys.
 * Scaling variables differently changes nothing.
 *
 * @param target the function
 * @param start n starting values where the function is defined
 * @param options `tolerance` (default 1e-9) for the gradient's elements over the roots of the Hessian's diagonal, and
 *   for the root of twice the predicted decrease; `maxIterations` (default 200); `stop`: asked after each step
 * @returns the point reached; `converged` is false where the tolerance was not met
 */
export function dampedScoring(
  target: ScoringTarget,
  start: Float64Array,
  options: { tolerance?: number; maxIterations?: number; stop?: (at: ScoringMinimum) => boolean } = {},
): ScoringMinimum {
  const { tolerance = 1e-9, maxIterations = 200, stop } = options;
  let at = point(target, start.slice(), { value: target.value(start), iterations: 0, tolerance });
  let damping = 0;
  while (!at.converged && at.iterations < maxIterations) {
    const next = lowered(target, at, { damping, tolerance });
    if (next === null) break;
    damping = next.damping;
    at = next.at;
    if (!at.converged && stop?.(at) === true) break;
  }
  const { x, value, gradient, hessian, iterations, converged } = at;
  return { x, value, gradient, hessian, iterations, converged };
}

interface Point extends ScoringMinimum, ScoringDerivatives {
  /** One over the roots of the Hessian's diagonal. */
  readonly unit: Float64Array;
}

/** The first of increasingly damped steps that lowers the value; null where none does. */
function lowered(
  target: ScoringTarget,
  at: Point,
  options: { damping: number; tolerance: number },
): { at: Point; damping: number } | null {
  let { damping } = options;
  const newton = at.iterations >= SLOW && damping === 0 ? newtonStep(target, at, options.tolerance) : null;
  if (newton !== null) return { at: newton, damping };
  for (
    let factor = 2;
    damping <= MOST_DAMPING;
    damping = Math.max(factor * damping, FIRST_DAMPING), factor *= 2
  ) {
    const step = dampedStep(at, damping);
    if (step === null) continue;
    const x = at.x.map((value, i) => value + step.direction[i]!);
    const value = target.value(x);
    const noise = NOISE * Math.abs(at.value);
    const ratio = (at.value - value) / step.predicted;
    const rounding = step.predicted < noise && value - at.value < noise;
    if (!(ratio > 1e-4) && !rounding) continue;
    const next = point(target, x, { value, iterations: at.iterations + 1, tolerance: options.tolerance });
    return { at: next, damping: rounding ? damping : nextDamping(damping, ratio) };
  }
  return null;
}

/** A step by the exact Hessian, from differences of the gradient; null where it does not bring the minimum nearer. */
function newtonStep(target: ScoringTarget, at: Point, tolerance: number): Point | null {
  const n = at.x.length;
  const hessian = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const step = DIFFERENCE * (Math.abs(at.x[j]!) + at.unit[j]! * Math.sqrt(at.value));
    const [ahead, behind] = [step, -step].map((move) => {
      const x = at.x.slice();
      x[j]! += move;
      return Number.isFinite(target.value(x)) ? target.derivatives(x).gradient : null;
    });
    if (!ahead || !behind) return null;
    for (let i = 0; i < n; i++) hessian[i * n + j] = (ahead[i]! - behind[i]!) / (2 * step);
  }
  const step = dampedStep({ gradient: at.gradient, hessian, unit: at.unit }, 0);
  if (step === null) return null;
  const x = at.x.map((value, i) => value + step.direction[i]!);
  const value = target.value(x);
  if (!(value - at.value <= NOISE * Math.abs(at.value))) return null;
  const next = point(target, x, { value, iterations: at.iterations + 1, tolerance });
  return steepest(next) < steepest(at) ? next : null;
}

/** Largest element of the scaled gradient. */
function steepest({ gradient, unit }: Point): number {
  return gradient.reduce((most, slope, i) => Math.max(most, Math.abs(slope * unit[i]!)), 0);
}

function nextDamping(damping: number, ratio: number): number {
  if (damping === 0) return ratio < 0.25 ? FIRST_DAMPING : 0;
  const next = damping * Math.max(0.1, 1 - (2 * ratio - 1) ** 3);
  return next < LEAST_DAMPING ? 0 : next;
}

function unitsOf(hessian: Float64Array, n: number): Float64Array {
  const unit = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const diagonal = hessian[i * n + i]!;
    unit[i] = diagonal > 0 ? 1 / Math.sqrt(diagonal) : 1;
  }
  return unit;
}

interface Step {
  readonly direction: Float64Array;
  /** How far the quadratic approximation falls along it. */
  readonly predicted: number;
}

/**
 * Solves (H + damping diag(H)) d = -g in the scaled variables, and bends a damped step; null where the matrix is singular
 * or the step would bend too much.
 */
function dampedStep({ gradient, hessian, unit, bend }: StepFrom, damping: number): Step | null {
  const n = unit.length;
  const factor = scaledFactor(hessian, unit, damping);
  if (factor === null) return null;
  const right = gradient.map((value, i) => -value * unit[i]!);
  const solved = choleskySolve(factor, right, { n });
  const square = innerProduct(solved, solved);
  const predicted = 0.5 * (innerProduct(solved, right) + damping * square);
  const direction = solved.map((value, i) => value * unit[i]!);
  const curve = damping > 0 ? (bend?.(direction) ?? null) : null;
  if (curve === null) return { direction, predicted };
  const across = curve.map((value, i) => -value * unit[i]!);
  const bent = choleskySolve(factor, across, { n });
  if (4 * innerProduct(bent, bent) > LARGEST_BEND ** 2 * square) return null;
  for (let i = 0; i < n; i++) direction[i]! += 0.5 * bent[i]! * unit[i]!;
  return { direction, predicted };
}

type StepFrom = ScoringDerivatives & Pick<Point, "unit">;

function scaledFactor(hessian: Float64Array, unit: Float64Array, damping: number): Float64Array | null {
  const n = unit.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const own = unit[i]!;
    for (let j = 0, at = i * n; j <= i; j++, at++) matrix[at] = hessian[at]! * own * unit[j]!;
    matrix[i * n + i]! += damping;
  }
  return choleskyFactor(matrix, n);
}

function point(
  target: ScoringTarget,
  x: Float64Array,
  { value, iterations, tolerance }: { value: number; iterations: number; tolerance: number },
): Point {
  const derivatives = target.derivatives(x);
  const at = { ...derivatives, unit: unitsOf(derivatives.hessian, x.length) };
  return { x, value, iterations, converged: isStationary(at, tolerance), ...at };
}

/** Whether the scaled gradient is small, and so is the decrease that the quadratic approximation predicts. */
function isStationary(at: StepFrom, tolerance: number): boolean {
  if (!at.gradient.every((slope, i) => Math.abs(slope * at.unit[i]!) <= tolerance)) return false;
  const step = dampedStep({ ...at, bend: () => null }, 0) ?? dampedStep({ ...at, bend: () => null }, RIDGE);
  return step !== null && Math.sqrt(2 * step.predicted) <= tolerance;
}
