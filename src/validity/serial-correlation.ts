import { normalPdf, normalQuantile } from "../numeric/distributions/special";
import { chained, deviationsOf, type Estimate, meanOf, momentOf, sumOf } from "../survey/design/estimate";
import type { Domain } from "./domain";

/**
 * Polyserial (biserial, for two answers) correlation of a score with the latent normal variable of ordered answers: the
 * covariance of the score with the answers' indices over the score's standard deviation and the sum of normal densities
 * at the thresholds.
 * @param score by row of the domain's table
 * @param places indices of the answers, 0 the lowest
 * @returns null where either does not vary; a value beyond 1 is possible for a score that is not normal
 * @see Olsson, Drasgow & Dorans (1982), Psychometrika, 47, 337-347 (equation 29). Reference: psych `polyserial`,
 *   `biserial`.
 */
export function serialCorrelation(
  score: Float64Array,
  places: Float64Array,
  { weight }: Domain,
): Estimate | null {
  const own = deviationsOf(weight, score);
  const variance = momentOf(weight, own, own);
  const density = densityOf(places, weight);
  if (!(variance.value > 0) || density === null) return null;
  return momentOf(weight, own, deviationsOf(weight, places)).over(variance.sqrt()).over(density);
}

/**
 * Ratio of the correlation with the latent normal variable of ordered answers to that with their values (any ascending
 * numbers): standard deviation over the sum of densities at the thresholds, times their steps. Null where values do not
 * vary.
 */
export function latentScale(values: Float64Array, { weight }: Domain): number | null {
  const deviations = deviationsOf(weight, values);
  const density = densityOf(values, weight);
  return density && momentOf(weight, deviations, deviations).sqrt().over(density).value;
}

/** Sum of normal densities at the thresholds between answers, times the steps of these; null for a single answer. */
function densityOf(places: Float64Array, weight: Float64Array): Estimate | null {
  const given = [...new Set(places.filter((_, row) => weight[row]! > 0))].sort((one, other) => one - other);
  const densities = given.slice(0, -1).map((place, at) => {
    const below = meanOf(weight, (row) => Number(places[row]! <= place));
    const threshold = normalQuantile(below.value);
    const step = given[at + 1]! - place;
    return chained(step * normalPdf(threshold), [-step * threshold, below]);
  });
  return densities.length === 0 ? null : sumOf(densities);
}
