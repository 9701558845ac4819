import { rememberLast } from "../workers/remember";
import { minimizeInBox } from "./minimize";
import type { Reached } from "./reached";

/** A normal distribution of some variables; the precision matrix is row-major. */
export interface NormalPrior {
  readonly mean: Float64Array;
  readonly precision: Float64Array;
}

/** The log probability of an answer that depends on the variables by a linear predictor, concave in it. */
export interface AnswerTerm {
  /** The predictor's variables and their coefficients. */
  readonly places: ArrayLike<number>;
  readonly coefficients: ArrayLike<number>;
  readonly logProbability: number;
  /** Its first derivative by the predictor, and minus the second. */
  readonly slope: number;
  readonly curvature: number;
}

export interface PosteriorMode extends Reached<Float64Array> {
  /** Minus the second derivatives of the log posterior density at the mode: positive definite, row-major. */
  readonly information: Float64Array;
}

const EVERYWHERE = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/**
 * The mode of the posterior distribution of normal variables given answers, by Newton's method to a gradient of 1e-10.
 * @param answersAt adds the term of every answer at a point
 * @returns `value`: minus the log density, up to a constant; not converged where an answer's probability underflows
 */
export function posteriorMode(
  { mean, precision }: NormalPrior,
  answersAt: (x: Float64Array, add: (term: AnswerTerm) => void) => void,
): PosteriorMode {
  const n = mean.length;
  const derivatives = rememberLast((x) => {
    const gradient = new Float64Array(n);
    const hessian = precision.slice();
    let value = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) gradient[i]! += precision[i * n + j]! * (x[j]! - mean[j]!);
      value += (gradient[i]! * (x[i]! - mean[i]!)) / 2;
    }
    answersAt(x, ({ places, coefficients, logProbability, slope, curvature }) => {
      value -= logProbability;
      for (let s = 0; s < places.length; s++) {
        const coefficient = coefficients[s]!;
        const row = places[s]! * n;
        gradient[places[s]!]! -= slope * coefficient;
        for (let t = 0; t < places.length; t++) {
          hessian[row + places[t]!]! += curvature * coefficient * coefficients[t]!;
        }
      }
    });
    return { value, gradient, hessian };
  });
  const target = { value: (x: Float64Array) => derivatives(x).value, derivatives };
  const found = minimizeInBox(target, mean, { box: EVERYWHERE });
  return { ...found, information: derivatives(found.x).hessian };
}
