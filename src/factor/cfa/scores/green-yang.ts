import {
  bivariateNormalCdf,
  bivariateNormalCdfSlope,
  bivariateNormalPdf,
} from "../../../numeric/distributions/bivariate-normal";
import { normalCdf, normalPdf } from "../../../numeric/distributions/special";

/** Input of categorical omega of one factor; all of the factor's items, in one order. */
export interface GreenYangParts {
  /** Standardized loadings times the factor's standard deviation: their products are the explained correlations. */
  readonly loadings: readonly number[];
  /** Standard normal thresholds of each item, ascending. */
  readonly thresholds: readonly (readonly number[])[];
  /** Correlations of the latent answers, item x item. */
  readonly correlation: readonly (readonly number[])[];
}

/**
 * Categorical omega: the share of the variance of the sum of ordered answers (categories counted 0, 1, 2, ...) that a
 * factor explains. Both variances are sums over pairs of items of the covariance of category numbers, in the numerator
 * with the explained correlation (squared loading of an item with itself), in the denominator with the given
 * correlation. With the sample's polychorics, as in semTools, the ratio can exceed 1 where the model fits badly.
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

/** Covariance of the category numbers of two items whose latent answers correlate `rho`. */
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

export interface GreenYangSlopes {
  readonly loadings: Float64Array;
  /** By item and threshold. */
  readonly thresholds: readonly Float64Array[];
  /** By the correlation of two items, row-major; 0 on and below the diagonal. */
  readonly correlation: Float64Array;
}

/**
 * The derivatives of `greenYangOmega` in closed form: a bivariate normal probability has the density as its derivative
 * by the correlation, and phi(a) Phi((b - rho a) / sqrt(1 - rho^2)) by a threshold a.
 * @param parts with loadings and correlations within -1 and 1
 * @returns null where `greenYangOmega` is
 */
export function greenYangSlopes(parts: GreenYangParts): GreenYangSlopes | null {
  const omega = greenYangOmega(parts);
  if (omega === null) return null;
  const { loadings, thresholds, correlation } = parts;
  const size = loadings.length;
  const byLoading = new Float64Array(size);
  const byThreshold = thresholds.map((own) => new Float64Array(own.length));
  const byCorrelation = new Float64Array(size * size);
  let total = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const pair = [thresholds[i]!, thresholds[j]!] as const;
      const explained = loadings[i]! * loadings[j]!;
      const whole = i === j ? 1 : correlation[i]![j]!;
      total += categoryCovariance(pair, whole);
      byLoading[i]! += 2 * loadings[j]! * densities(pair, explained);
      addThresholdSlopes(byThreshold[i]!, pair, { rho: explained, factor: 2 });
      addThresholdSlopes(byThreshold[i]!, pair, { rho: whole, factor: -2 * omega });
      if (i < j) byCorrelation[i * size + j] = -2 * omega * densities(pair, whole);
    }
  }
  const shared = (values: Float64Array): Float64Array => values.map((value) => value / total);
  return {
    loadings: shared(byLoading),
    thresholds: byThreshold.map(shared),
    correlation: shared(byCorrelation),
  };
}

function densities([one, other]: readonly [readonly number[], readonly number[]], rho: number): number {
  let sum = 0;
  for (const first of one) for (const second of other) sum += bivariateNormalPdf(first, second, rho);
  return sum;
}

/** Adds the factor times the derivatives of `categoryCovariance` by the first item's thresholds. */
function addThresholdSlopes(
  slopes: Float64Array,
  [one, other]: readonly [readonly number[], readonly number[]],
  { rho, factor }: { readonly rho: number; readonly factor: number },
): void {
  one.forEach((first, at) => {
    const density = normalPdf(first);
    let sum = 0;
    for (const second of other) {
      // At a correlation of 1 the probability is that of the smaller threshold; half for each where they are equal.
      const beside = first === second ? 0.5 : Number(first < second);
      const slope = rho < 1 ? bivariateNormalCdfSlope(first, second, rho) : density * beside;
      sum += slope - density * normalCdf(second);
    }
    slopes[at]! += factor * sum;
  });
}
