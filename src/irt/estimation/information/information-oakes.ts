import { type Likelihood, likelihoodAt } from "../likelihood";

/** Step of the differences, in units of the parameter's size. */
const STEP = 1e-4;

/**
 * The observed information of the marginal log-likelihood (with the priors' curvature, where there are any). By Oakes'
 * identity it is the total derivative of the EM algorithm's gradient, by the parameters that are estimated and those
 * that the expectation is taken at alike; the gradient is exact and is differentiated by central differences.
 *
 * @returns row-major, symmetric; null where the likelihood is not defined around the estimates
 * @see Oakes (1999), JRSS B, 61, 479-482; Pritikin (2017), Psychometrika
 */
export function differencedInformation(likelihood: Likelihood, estimates: Float64Array): Float64Array | null {
  const n = estimates.length;
  const out = new Float64Array(n * n);
  const x = estimates.slice();
  for (let i = 0; i < n; i++) {
    const step = STEP * Math.max(1, Math.abs(estimates[i]!));
    x[i] = estimates[i]! + step;
    const above = likelihoodAt(likelihood, x);
    x[i] = estimates[i]! - step;
    const below = likelihoodAt(likelihood, x);
    x[i] = estimates[i]!;
    if (above === null || below === null) return null;
    for (let j = 0; j < n; j++) {
      out[i * n + j] = -(above.gradient[j]! - below.gradient[j]!) / (2 * step);
    }
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (out[i * n + j]! + out[j * n + i]!) / 2;
      out[i * n + j] = mean;
      out[j * n + i] = mean;
    }
  }
  return out;
}
