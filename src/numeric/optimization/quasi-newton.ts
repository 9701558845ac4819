import { innerProduct } from "../linear-algebra/dense";
import type { Reached } from "./reached";

export interface QuasiNewtonOptions {
  /** Positive definite guess of the inverse Hessian at the start; n x n, row-major. It is not changed. */
  readonly metric: Float64Array;
  /** Ends where a step is predicted to lower the value by no more than this. */
  readonly tolerance: number;
  readonly maxIterations: number;
  /** Largest move of an element in a step, in units of its size where that is above 1. @default Infinity */
  readonly maxStep?: number | undefined;
  readonly onIteration?: ((iteration: number, value: number) => void) | undefined;
}

export interface QuasiNewtonMinimum extends Minimum {
  /** By how much the last step lowered the value. */
  readonly change: number;
  /** The final approximation of the inverse Hessian; n x n, row-major. */
  readonly metric: Float64Array;
}

const SUFFICIENT_DECREASE = 1e-4;
const MAX_HALVINGS = 30;
const ROUNDING = 64 * Number.EPSILON;

/**
 * Minimizes a smooth function by BFGS with a backtracking search; the value never rises beyond rounding.
 * @param target value and gradient at a point; null where the function is not defined (the step is then shortened)
 * @param start a point where it is defined
 * @see Nocedal & Wright (2006), Numerical optimization, algorithm 6.1
 */
export function quasiNewton(
  target: (x: Float64Array) => ValueAndGradient | null,
  start: { readonly x: Float64Array } & ValueAndGradient,
  options: QuasiNewtonOptions,
): QuasiNewtonMinimum {
  const n = start.x.length;
  const metric = options.metric.slice();
  let at = { x: start.x, value: start.value, gradient: start.gradient };
  let change = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration < options.maxIterations; iteration++) {
    const direction = timesMinus(metric, at.gradient, n);
    const slope = innerProduct(direction, at.gradient);
    const done = -slope / 2 <= options.tolerance;
    const next = done ? null : search(target, at, shortened(at.x, { direction, slope }, options.maxStep));
    if (next === null) {
      return { ...at, iterations: iteration, change: iteration === 0 ? 0 : change, converged: done, metric };
    }
    change = at.value - next.value;
    update(metric, {
      step: next.x.map((value, i) => value - at.x[i]!),
      turn: next.gradient.map((value, i) => value - at.gradient[i]!),
    });
    at = next;
    options.onIteration?.(iteration + 1, at.value);
  }
  return { ...at, iterations: options.maxIterations, change, converged: false, metric };
}

interface Direction {
  readonly direction: Float64Array;
  readonly slope: number;
}

function shortened(
  x: Float64Array,
  { direction, slope }: Direction,
  maxStep = Number.POSITIVE_INFINITY,
): Direction {
  let largest = 0;
  for (let i = 0; i < x.length; i++) {
    largest = Math.max(largest, Math.abs(direction[i]!) / Math.max(1, Math.abs(x[i]!)));
  }
  if (largest <= maxStep) return { direction, slope };
  const share = maxStep / largest;
  return { direction: direction.map((value) => value * share), slope: slope * share };
}

function timesMinus(matrix: Float64Array, vector: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum -= matrix[at++]! * vector[j]!;
    out[i] = sum;
  }
  return out;
}

function search(
  target: (x: Float64Array) => ValueAndGradient | null,
  at: { x: Float64Array } & ValueAndGradient,
  { direction, slope }: Direction,
): ({ x: Float64Array } & ValueAndGradient) | null {
  const rounding = ROUNDING * (1 + Math.abs(at.value));
  for (let halving = 0, length = 1; halving < MAX_HALVINGS; halving++, length /= 2) {
    const x = at.x.map((value, i) => value + length * direction[i]!);
    const found = target(x);
    if (found === null || Number.isNaN(found.value)) continue;
    if (found.value <= at.value + SUFFICIENT_DECREASE * length * slope + rounding) return { x, ...found };
  }
  return null;
}

/** BFGS update of the inverse, skipped where the curvature along the step is not positive. */
function update(inverse: Float64Array, { step, turn }: { step: Float64Array; turn: Float64Array }): void {
  const n = step.length;
  const curvature = innerProduct(step, turn);
  if (!(curvature > 1e-12 * Math.sqrt(innerProduct(step, step) * innerProduct(turn, turn)))) return;
  const moved = timesMinus(inverse, turn, n);
  const factor = (1 - innerProduct(turn, moved) / curvature) / curvature;
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < n; j++, at++) {
      inverse[at]! +=
        factor * step[i]! * step[j]! + (moved[i]! * step[j]! + step[i]! * moved[j]!) / curvature;
    }
  }
}

export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: Float64Array;
}

export type Minimum = Reached<Float64Array> & ValueAndGradient;
