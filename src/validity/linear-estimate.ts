import type { PatternTable } from "../data/answers/pattern-table";
import { normalPdf, normalQuantile } from "../numeric/distributions/special";
import { studentCritical } from "../numeric/distributions/student-critical";
import { exp } from "../numeric/elementary/exp";
import { atanh, tanh } from "../numeric/elementary/hyperbolic";
import { log } from "../numeric/elementary/log";
import { influenceVariance } from "../survey/design/influence-covariance";
import { designDegreesOfFreedom, designOrPeople, type SampleDesign } from "../survey/design/sample-design";

/** People of a table with complete values: a domain of its design. */
export interface Domain {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly rows: readonly number[];
  readonly people: number;
  readonly total: number;
  /** Sampling units minus strata among them. */
  readonly df: number;
}

/** An estimate with its influence by row of the table, 0 outside its domain. */
export interface LinearEstimate {
  readonly estimate: number;
  readonly influence: Float64Array;
}

/** An estimate with design-based standard error and 95 % interval; null where the units do not vary. */
export interface Interval {
  readonly estimate: number;
  readonly se: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The people with a weight and with all of these values (NaN where missing). */
export function domainOf(table: PatternTable, columns: readonly Float64Array[]): Domain {
  const design = designOrPeople(table);
  const rows: number[] = [];
  const counts = new Float64Array(table.rows);
  let [people, total] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!(table.weight[row]! > 0) || columns.some((values) => Number.isNaN(values[row]!))) continue;
    rows.push(row);
    counts[row] = table.count[row]!;
    people += table.count[row]!;
    total += table.weight[row]!;
  }
  return { table, design, rows, people, total, df: designDegreesOfFreedom(design, counts) };
}

/** Design-based standard error; null where the sampling units do not vary. */
export function standardErrorOf(
  influence: Float64Array,
  { table, design }: Pick<Domain, "table" | "design">,
): number | null {
  const variance = influenceVariance({ influence, weights: table }, design);
  return variance === null ? null : Math.sqrt(variance);
}

/** A scale on which an interval is symmetric. */
interface IntervalScale {
  readonly to: (value: number) => number;
  readonly from: (value: number) => number;
  /** Derivative of `to`. */
  readonly slope: (value: number) => number;
  readonly isInside: (value: number) => boolean;
}

/** "z" is Fisher's, for correlations; "logit" for shares; "plain" for differences. */
const SCALES: Readonly<Record<"z" | "logit" | "plain", IntervalScale>> = {
  z: {
    to: atanh,
    from: tanh,
    slope: (value) => 1 / (1 - value * value),
    isInside: (value) => Math.abs(value) < 1,
  },
  logit: {
    to: (value) => log(value / (1 - value)),
    from: (value) => 1 / (1 + exp(-value)),
    slope: (value) => 1 / (value * (1 - value)),
    isInside: (value) => value > 0 && value < 1,
  },
  plain: { to: (value) => value, from: (value) => value, slope: () => 1, isInside: () => true },
};

/** A 95 % interval by Student's t, symmetric on a scale; none without standard error or df, or at the scale's ends. */
export function intervalOn(
  scale: keyof typeof SCALES,
  { estimate, se, df }: { readonly estimate: number; readonly se: number | null; readonly df: number },
): Interval {
  const { to, from, slope, isInside } = SCALES[scale];
  if (se === null || !(df > 0) || !isInside(estimate)) return { estimate, se, low: null, high: null };
  const half = studentCritical(0.95, df) * se * slope(estimate);
  const middle = to(estimate);
  return { estimate, se, low: from(middle - half), high: from(middle + half) };
}

export function intervalOf(
  { estimate, influence }: LinearEstimate,
  domain: Pick<Domain, "table" | "design" | "df">,
  scale: keyof typeof SCALES,
): Interval {
  return intervalOn(scale, { estimate, se: standardErrorOf(influence, domain), df: domain.df });
}

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
    const densityInfluence = thresholds.reduce(
      (sum, { value, place, below, step }) => sum - step * value * (Number(places[row]! <= place) - below),
      0,
    );
    influence[row] =
      (product / (deviation * density) -
        estimate * ((own * own - variance) / (2 * variance) + densityInfluence / density)) /
      total;
  }
  return { estimate, influence };
}

/**
 * Ratio of the correlation with the latent normal variable of ordered answers to that with their values (any ascending
 * numbers): standard deviation over the sum of densities at the thresholds, times their steps. Null where values do not
 * vary.
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
  /** The answer below it, the share up to it, and the step to the next answer. */
  readonly place: number;
  readonly below: number;
  readonly step: number;
}

const densityOf = (thresholds: readonly Threshold[]): number =>
  thresholds.reduce((sum, { value, step }) => sum + step * normalPdf(value), 0);

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
