import { choleskyFactor, choleskySolve, innerProduct } from "./dense";

/** A function to minimise, with an approximation of its Hessian that is positive semidefinite. */
export interface ScoringTarget {
  /** Value at a point; Infinity where the function is not defined. */
  value(x: Float64Array): number;
  /** Gradient and approximate Hessian (Gauss-Newton's or Fisher's; row-major, symmetric) at a point with a value. */
  derivatives(x: Float64Array): { readonly gradient: Float64Array; readonly hessian: Float64Array };
}

export interface ScoringMinimum {
  readonly x: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /**
   * Decrease of the value that the quadratic approximation predicts for the undamped step: half of g' H^-1 g, which
   * does not depend on how the function is parameterised; null where H is singular to working precision.
   */
  readonly predicted: number | null;
}

const FIRST_DAMPING = 1e-3;
const LEAST_DAMPING = 1e-7;
const MOST_DAMPING = 1e12;
/** A change of the value by this share of it is rounding. */
const NOISE = 1e-13;

/**
 * Minimises a function by Gauss-Newton or Fisher-scoring steps, damped in the metric of the Hessian's diagonal only
 * where an undamped step does not lower the value as predicted (Levenberg 1944; Marquardt 1963; Moré 1978). Scaling
 * variables differently changes nothing.
 *
 * @param target the function
 * @param start n starting values where the function is defined
 * @param options `tolerance` (default 1e-9) for the gradient's elements over the roots of the Hessian's diagonal, and
 *   for the root of twice the predicted decrease; `maxIterations` (default 200); `stop`: called after each step, true ends
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
  return at;
}

/** The first of increasingly damped steps that lowers the value; null where none does. */
function lowered(
  target: ScoringTarget,
  at: ScoringMinimum,
  options: { damping: number; tolerance: number },
): { at: ScoringMinimum; damping: number } | null {
  let { damping } = options;
  const scale = scaleOf(at.hessian, at.x.length);
  for (; damping <= MOST_DAMPING; damping = Math.max(10 * damping, FIRST_DAMPING)) {
    const step = dampedStep(at, scale, damping);
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

function nextDamping(damping: number, ratio: number): number {
  if (ratio < 0.25) return Math.max(4 * damping, FIRST_DAMPING);
  if (ratio < 0.75) return damping;
  return damping / 10 < LEAST_DAMPING ? 0 : damping / 10;
}

function scaleOf(hessian: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const diagonal = hessian[i * n + i]!;
    return diagonal > 0 ? Math.sqrt(diagonal) : 1;
  });
}

interface Step {
  readonly direction: Float64Array;
  /** How far the quadratic approximation falls along it. */
  readonly predicted: number;
}

/** Solves (H + damping diag(H)) d = -g in the scaled variables; null where the matrix is singular. */
function dampedStep(
  { gradient, hessian }: Pick<ScoringMinimum, "gradient" | "hessian">,
  scale: Float64Array,
  damping: number,
): Step | null {
  const n = scale.length;
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) matrix[i * n + j] = hessian[i * n + j]! / (scale[i]! * scale[j]!);
    matrix[i * n + i]! += damping;
  }
  const factor = choleskyFactor(matrix, n);
  if (factor === null) return null;
  const right = gradient.map((value, i) => -value / scale[i]!);
  const solved = choleskySolve(factor, right, { n });
  const along = innerProduct(solved, right);
  const predicted = 0.5 * (along + damping * innerProduct(solved, solved));
  return { direction: solved.map((value, i) => value / scale[i]!), predicted };
}

function point(
  target: ScoringTarget,
  x: Float64Array,
  { value, iterations, tolerance }: { value: number; iterations: number; tolerance: number },
): ScoringMinimum {
  const { gradient, hessian } = target.derivatives(x);
  const scale = scaleOf(hessian, x.length);
  const predicted = dampedStep({ gradient, hessian }, scale, 0)?.predicted ?? null;
  const steep = gradient.some((slope, i) => !(Math.abs(slope / scale[i]!) <= tolerance));
  const converged = !steep && predicted !== null && Math.sqrt(2 * predicted) <= tolerance;
  return { x, value, gradient, hessian, iterations, converged, predicted };
}
