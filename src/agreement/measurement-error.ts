import { exp } from "../numeric/elementary/exp";
import { estimateError, influenceAlong, meanSquares, type Ratings, type Triple } from "./ratings";
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
  const linearized = meanSquares(ratings);
  const [, columns, error] = linearized.triple;
  const bounded = (slopes: Triple): Bounded => {
    const variance = slopes[1] * columns + slopes[2] * error;
    const found = estimateError(ratings, influenceAlong(linearized, slopes), { limitDfByKurtosis: true });
    const estimate = Math.sqrt(Math.max(0, variance));
    if (found === null || !(variance > 0)) return { estimate, interval: null };
    const factor = exp(found.half / (2 * variance));
    return { estimate, interval: [estimate / factor, estimate * factor] };
  };
  const consistency = bounded([0, 0, 1]);
  const agreement = columns > error / n ? bounded([0, 1, 1 - 1 / n]) : consistency;
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
