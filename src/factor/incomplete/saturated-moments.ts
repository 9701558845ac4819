import { product } from "../../numeric/linear-algebra/dense";
import { fixedPoint, type MapStep } from "../../numeric/optimization/fixed-point";
import { type AnswerPatterns, momentPlace, squareOf } from "../moments/group-moments";
import { likelihoodAt, likelihoodSlopes } from "./incomplete-likelihood";

/** Means, variances and covariances by maximum likelihood from incomplete answers. */
interface SaturatedMoments {
  readonly moments: Float64Array;
  /** -2 log-likelihood per person. */
  readonly deviance: number;
  readonly converged: boolean;
}

/** Largest change, in standard deviations and correlations, at which the iterations end. */
const TOLERANCE = 1e-11;
const MAX_ITERATIONS = 2000;

/**
 * The EM algorithm for normal answers that are missing at random (Dempster, Laird & Rubin 1977; Orchard & Woodbury
 * 1972). With s and G the derivatives of the log-likelihood by means and (symmetric) covariances, G doubled, a step
 * goes from mu and Sigma to mu + Sigma s and Sigma + Sigma G Sigma - (Sigma s)(Sigma s)'.
 * @param start means and variances, covariances 0
 * @returns null if a covariance matrix on the way is not positive definite
 * @see Reference: lavaan's `lavInspect(fit, "sampstat")` with `missing = "ml"`.
 */
export function saturatedMoments(answers: AnswerPatterns, start: Float64Array): SaturatedMoments | null {
  const p = answers.items;
  const step = (moments: Float64Array): MapStep | null => {
    const at = likelihoodAt(answers, moments);
    return at && { next: emStep(moments, likelihoodSlopes(at), p), value: at.deviance };
  };
  const units = unitsOf(start, p);
  const found = fixedPoint(step, start, { change: TOLERANCE, units, iterations: MAX_ITERATIONS });
  return found && { moments: found.x, deviance: found.value, converged: found.converged };
}

function emStep(moments: Float64Array, slopes: Float64Array, p: number): Float64Array {
  const covariance = squareOf(moments, p);
  const doubledSlopes = squareOf(slopes, p).map((value, at) => (at % (p + 1) === 0 ? 2 * value : value));
  const shape = { rows: p, inner: p, columns: p };
  const shift = product(covariance, slopes.subarray(0, p), { ...shape, columns: 1 });
  const turned = product(product(covariance, doubledSlopes, shape), covariance, shape);
  const next = moments.slice();
  for (let i = 0; i < p; i++) {
    next[i]! += shift[i]!;
    for (let j = i; j < p; j++) next[momentPlace(p, i, j)]! += turned[i * p + j]! - shift[i]! * shift[j]!;
  }
  return next;
}

/** Standard deviations of the means, and their products, of which correlations are shares. */
function unitsOf(moments: Float64Array, p: number): Float64Array {
  const units = moments.slice();
  const deviation = Float64Array.from({ length: p }, (_, i) => Math.sqrt(moments[momentPlace(p, i, i)]!));
  units.set(deviation);
  for (let i = 0; i < p; i++) {
    for (let j = i; j < p; j++) units[momentPlace(p, i, j)] = deviation[i]! * deviation[j]!;
  }
  return units;
}
