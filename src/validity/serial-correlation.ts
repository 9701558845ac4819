import { normalPdf, normalQuantile } from "../numeric/distributions/special";
import type { Domain, LinearEstimate } from "./linear-estimate";

/**
 * Correlation of a score with the normal variable behind ordered answers: polyserial, and biserial where there are two. It
 * is the covariance of the score with the answers' places over the score's standard deviation and the sum of the normal
 * densities at the thresholds.
 *
 * @param score by row of the domain's table
 * @param places of the answers, 0 the lowest
 * @returns null where either does not vary; what is beyond 1 stays so, since a score that is not normal can reach it
 * @see Olsson, Drasgow & Dorans (1982), Psychometrika, 47, 337-347 (the estimator of equation 29). Reference: psych
 *   `polyserial`, `biserial`.
 */
export function serialCorrelation(
  score: Float64Array,
  places: Float64Array,
  { table, rows, total }: Domain,
): LinearEstimate | null {
  const { weight } = table;
  const origin = score[rows[0] ?? 0] ?? 0;
  let [scoreSum, placeSum] = [0, 0];
  for (const row of rows) {
    scoreSum += weight[row]! * (score[row]! - origin);
    placeSum += weight[row]! * places[row]!;
  }
  const [scoreMean, placeMean] = [origin + scoreSum / total, placeSum / total];
  let [squares, products] = [0, 0];
  for (const row of rows) {
    const deviation = score[row]! - scoreMean;
    squares += weight[row]! * deviation * deviation;
    products += weight[row]! * deviation * (places[row]! - placeMean);
  }
  const variance = squares / total;
  const thresholds = thresholdsOf(places, { table, rows, total });
  if (!(variance > 0) || thresholds.length === 0) return null;
  const deviation = Math.sqrt(variance);
  const density = densityOf(thresholds);
  const covariance = products / total;
  const estimate = covariance / (deviation * density);
  const influence = new Float64Array(table.rows);
  for (const row of rows) {
    const own = score[row]! - scoreMean;
    const product = own * (places[row]! - placeMean) - covariance;
    const ofDensity = thresholds.reduce(
      (sum, { value, place, below, step }) => sum - step * value * (Number(places[row]! <= place) - below),
      0,
    );
    influence[row] =
      (product / (deviation * density) -
        estimate * ((own * own - variance) / (2 * variance) + ofDensity / density)) /
      total;
  }
  return { estimate, influence };
}

/**
 * How many times as large the correlation with the normal variable behind ordered answers is as that with the answers' own
 * numbers: their standard deviation over the sum of the densities at the thresholds, times the steps there.
 *
 * @param values of the answers; any ascending numbers
 * @returns null where they do not vary
 */
export function latentScale(values: Float64Array, { table, rows, total }: Domain): number | null {
  const average = (of: (row: number) => number): number =>
    rows.reduce((sum, row) => sum + table.weight[row]! * of(row), 0) / total;
  const mean = average((row) => values[row]!);
  const deviation = Math.sqrt(average((row) => (values[row]! - mean) ** 2));
  const density = densityOf(thresholdsOf(values, { table, rows, total }));
  return density > 0 ? deviation / density : null;
}

interface Threshold {
  readonly value: number;
  /** The answer below it, the share up to it, and by how much the next answer is higher. */
  readonly place: number;
  readonly below: number;
  readonly step: number;
}

const densityOf = (thresholds: readonly Threshold[]): number =>
  thresholds.reduce((sum, { value, step }) => sum + step * normalPdf(value), 0);

/** Between the answers that somebody gave. */
function thresholdsOf(
  places: Float64Array,
  { table, rows, total }: Pick<Domain, "table" | "rows" | "total">,
): Threshold[] {
  const weights = new Map<number, number>();
  for (const row of rows) weights.set(places[row]!, (weights.get(places[row]!) ?? 0) + table.weight[row]!);
  const given = [...weights.keys()].sort((one, other) => one - other);
  let sum = 0;
  return given.slice(0, -1).map((place, at) => {
    sum += weights.get(place) ?? 0;
    const below = sum / total;
    return { value: normalQuantile(below), place, below, step: (given[at + 1] ?? place) - place };
  });
}
