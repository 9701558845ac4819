import { choleskyFactor, choleskySolve } from "../linear-algebra/cholesky";
import { innerProduct } from "../linear-algebra/dense";

/** Of a concave log-likelihood at some estimates; NaN where it is not defined. */
export interface Derivatives {
  readonly gradient: Float64Array;
  /** Observed or expected; row-major, of which the lower triangle is read before the next point is computed. */
  readonly information: Float64Array;
}

export interface NewtonStep {
  readonly estimates: Float64Array;
  readonly direction: Float64Array;
  /** Twice the gain in log-likelihood that the step predicts. */
  readonly gain: number;
}

/** Whether to end, or the share of the step to try first, up to 1. */
export type StepVerdict = "converged" | "diverging" | number;

export interface NewtonFit {
  readonly estimates: Float64Array;
  readonly isConverged: boolean;
  /** Cholesky factor of the information where the last step began; null where it is singular. */
  readonly factor: Float64Array | null;
  /** The last step. */
  readonly direction: Float64Array;
}

const MAX_STEPS = 200;
const MAX_HALVINGS = 40;
/** A step is too long where the slope along it has fallen below minus this share of the slope at its start. */
const OVERSHOOT = 0.5;

/**
 * Maximizes a concave log-likelihood by Newton's method or Fisher scoring, halving steps that lead too far beyond the
 * maximum along them. Where no logit (or log of a rate) moves by more than 2 in a step, each step then raises the
 * likelihood, since the curvature along it changes at most by the factor e^2.
 * @param judge decides on each step; the one that has converged is still taken
 * @see McCullagh & Nelder (1989), Generalized linear models, section 2.5
 */
export function newtonFit(
  at: (estimates: Float64Array) => Derivatives,
  start: Float64Array,
  judge: (step: NewtonStep) => StepVerdict,
): NewtonFit {
  const n = start.length;
  let estimates = start;
  let { gradient, information } = at(start);
  let direction: Float64Array = new Float64Array(n);
  for (let step = 0; ; step++) {
    const factor = choleskyFactor(information, n);
    if (factor === null || step === MAX_STEPS) return { estimates, isConverged: false, factor, direction };
    direction = choleskySolve(factor, gradient, { n });
    const gain = innerProduct(direction, gradient);
    const verdict = judge({ estimates, direction, gain });
    if (verdict === "converged")
      return { estimates: moved(estimates, direction, 1), isConverged: true, factor, direction };
    let [next, point] = [estimates, { gradient, information }];
    for (let halving = 0, length = Number(verdict); next === estimates; halving++, length /= 2) {
      if (verdict === "diverging" || halving > MAX_HALVINGS)
        return { estimates, isConverged: false, factor, direction };
      const trial = moved(estimates, direction, length);
      point = at(trial);
      if (innerProduct(point.gradient, direction) >= -OVERSHOOT * gain) next = trial;
    }
    estimates = next;
    ({ gradient, information } = point);
  }
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((value, j) => value + length * direction[j]!);
}
