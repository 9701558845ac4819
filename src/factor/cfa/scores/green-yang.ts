import { bivariateNormalCdf } from "../../../numeric/distributions/bivariate-normal";
import { normalCdf } from "../../../numeric/distributions/special";

/** What categorical omega of one factor rests on; all of the factor's items, in one order. */
export interface GreenYangParts {
  /** Standardized loadings, times the factor's standard deviation: their products are the correlations it explains. */
  readonly loadings: readonly number[];
  /** Standard normal thresholds of each item, ascending. */
  readonly thresholds: readonly (readonly number[])[];
  /** Correlations of the imagined continuous answers, item x item. */
  readonly correlation: readonly (readonly number[])[];
}

/**
 * Categorical omega: the share of the variance of the sum of ordered answers (categories counted 0, 1, 2, ...) that a
 * factor explains. Both variances are sums over pairs of items of the covariance of category numbers, in the numerator
 * with the correlation that the factor explains (an item's with itself is its squared loading), in the denominator with
 * the correlation given.
 *
 * With the sample's polychorics, as semTools has it, the ratio can exceed 1 where the model fits badly.
 *
 * @returns null where a loading is beyond 1 or the sum has no positive variance
 * @see Green & Yang (2009), Psychometrika, 74, 155-167, eq. 21. Reference: `semTools::compRelSEM`.
 */
export function greenYangOmega({ loadings, thresholds, correlation }: GreenYangParts): number | null {
  if (loadings.some((loading) => !(Math.abs(loading) <= 1))) return null;
  let explained = 0;
  let total = 0;
  loadings.forEach((one, i) => {
    for (let j = 0; j <= i; j++) {
      const times = i === j ? 1 : 2;
      const pair = [thresholds[i]!, thresholds[j]!] as const;
      explained += times * categoryCovariance(pair, one * loadings[j]!);
      total += times * categoryCovariance(pair, i === j ? 1 : correlation[i]![j]!);
    }
  });
  return total > 0 ? explained / total : null;
}

/** Covariance of the category numbers of two items whose continuous answers are correlated `rho`. */
function categoryCovariance(
  [one, other]: readonly [readonly number[], readonly number[]],
  rho: number,
): number {
  let sum = 0;
  for (const first of one) {
    for (const second of other) {
      sum += bivariateNormalCdf(first, second, rho) - normalCdf(first) * normalCdf(second);
    }
  }
  return sum;
}
