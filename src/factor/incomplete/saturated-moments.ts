import { product } from "../../numeric/linear-algebra/dense";
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
const TOLERANCE = 1e-10;
const MAX_ITERATIONS = 5000;

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
  let moments = start;
  let converged = false;
  for (let iteration = 0; iteration < MAX_ITERATIONS && !converged; iteration++) {
    const at = likelihoodAt(answers, moments);
    if (at === null) return null;
    const next = emStep(moments, likelihoodSlopes(at), p);
    converged = largestChange(moments, next, p) <= TOLERANCE;
    moments = next;
  }
  const at = likelihoodAt(answers, moments);
  return at && { moments, deviance: at.deviance, converged };
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

function largestChange(from: Float64Array, to: Float64Array, p: number): number {
  const deviation = Float64Array.from({ length: p }, (_, i) => Math.sqrt(to[momentPlace(p, i, i)]!));
  let most = 0;
  for (let i = 0; i < p; i++) {
    most = Math.max(most, Math.abs(to[i]! - from[i]!) / deviation[i]!);
    for (let j = i; j < p; j++) {
      const at = momentPlace(p, i, j);
      most = Math.max(most, Math.abs(to[at]! - from[at]!) / (deviation[i]! * deviation[j]!));
    }
  }
  return most;
}
