import { noncentralChiSquareQuantile } from "./noncentral-chi-square";
import { normalQuantile } from "./special";

/** The first three cumulants of a distribution: mean, variance and third central moment. */
export interface Cumulants {
  readonly mean: number;
  readonly variance: number;
  readonly third: number;
}

/** Below this skewness the distribution is normal to three decimals of a standard deviation. */
const MIN_SKEWNESS = 1e-3;

/**
 * The `p` quantile of a distribution with these cumulants, as a shifted multiple of a chi-square: exact for
 * chi-squares, near for quadratic forms of normal variables (Pearson 1959; Imhof 1961). Without positive
 * skewness it is normal.
 * @param p 0 < p < 1
 * @see Imhof, J. P. (1961). Biometrika, 48, 419-426, section 4. Reference: R `qchisq`.
 */
export function quantileByCumulants({ mean, variance, third }: Cumulants, p: number): number {
  const deviation = Math.sqrt(variance);
  const skewness = third / (variance * deviation);
  if (!(skewness > MIN_SKEWNESS)) return mean + deviation * normalQuantile(p);
  const df = 8 / (skewness * skewness);
  return mean + (deviation * (noncentralChiSquareQuantile(p, df, 0) - df)) / Math.sqrt(2 * df);
}
