import { endsOf, intervalOn } from "../numeric/distributions/interval";
import type { Estimate } from "../survey/design/estimate";
import { components, errorByKurtosis, type Ratings } from "./ratings";
import type { Bounded, MeasurementError } from "./scale-agreement-result";

const CHANGE = 1.96 * Math.SQRT2;

/**
 * Standard error of measurement (root of the error variance, with and without the variance between occasions or raters,
 * which is 0 where its estimate is negative) and smallest detectable change: 1.96 sqrt(2) times the former for
 * agreement; over sqrt(n) for a group's mean. Intervals are linearized on the log scale, without assuming normality,
 * and account for weights, strata and clusters.
 * @param ratings complete, at least two
 * @returns null with fewer than two people
 * @see de Vet, Terwee, Mokkink & Knol (2011), Measurement in medicine, section 5.6. Reference: R (agreement.R).
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 2, 3, 4], other: [2, 2, 4, 5] } });
 * const error = measurementError(completeRatings(table, [["one"], ["other"]]));
 * error?.agreement.estimate.toFixed(3); // "0.612"
 * ```
 */
export function measurementError(ratings: Ratings): MeasurementError | null {
  const { n, scores } = ratings;
  if (n < 2 || scores.length < 2) return null;
  const { columns, error } = components(ratings);
  const bounded = (variance: Estimate): Bounded => {
    if (!(variance.value > 0)) return { estimate: 0, interval: null };
    const root = variance.sqrt();
    const interval = endsOf(intervalOn("log", errorByKurtosis(root, ratings)));
    return { estimate: root.value, interval };
  };
  const consistency = bounded(error);
  const agreement =
    columns.value > error.value / n ? bounded(columns.plus(error.times(1 - 1 / n))) : consistency;
  const times = (factor: number, { estimate, interval }: Bounded): Bounded => ({
    estimate: factor * estimate,
    interval: interval && [factor * interval[0], factor * interval[1]],
  });
  const smallestChange = times(CHANGE, agreement);
  return {
    agreement,
    consistency,
    smallestChange,
    smallestGroupChange: smallestChange.estimate / Math.sqrt(n),
  };
}
