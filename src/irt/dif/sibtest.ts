import { chiSquareUpper } from "../../numeric/distributions/special";
import { type FoundDif, NO_CONTRAST, type NoFinding, sizeOf } from "./dif-finding";
import { categoryMoments, type Moments, type Stratum } from "./score-strata";

export interface SibtestInput {
  /** Of two groups, the reference group first, by the score of the other items. */
  readonly strata: readonly Stratum[];
  readonly highest: number;
  /** By group: alpha of the items in the score. */
  readonly reliability: readonly number[];
  /** Whether the item has two answers, for which sizes are published. */
  readonly binary: boolean;
}

/** Scores with so few people of a group, or fewer, are left out. */
const MIN_PEOPLE = 5;
/** Roussos & Stout (1996), for items of two answers. */
const BETA_LIMITS = [0.059, 0.088] as const;

/**
 * SIBTEST: the mean difference of an item (reference - focal) between people of the same true score on the other
 * items, by a regression that corrects for the unreliability of the observed score. Positive: the item favors the
 * reference group. Scores enter with more than five people of each group who differ in the item; the lowest and the
 * highest possible score do not.
 * @see Shealy & Stout (1993), Psychometrika, 58, 159-194; Chang, Mazzeo & Roussos (1996), Journal of Educational
 *   Measurement, 33, 333-353. Reference: mirt's `SIBTEST`, where both neighbors of each score have people: without
 *   them mirt takes a mean of 0, this the next score that has.
 */
export function sibtest(input: SibtestInput): FoundDif {
  const points = matchedPoints(input);
  if (!Array.isArray(points)) return points;
  const { beta, variance } = total(points);
  const statistic = beta ** 2 / variance;
  const p = chiSquareUpper(statistic, 1);
  const size = input.binary ? sizeOf(beta, { p, limits: BETA_LIMITS }) : null;
  return { statistic, df: 1, p, effect: beta, size };
}

/**
 * Crossing SIBTEST: the differences are added up apart below and above the score at which their weighted regression on
 * the score is 0, which finds items that favor one group below and the other above. The effect is the sum of both
 * absolute sums. Without a crossing among the scores it is SIBTEST, with 1 df.
 * @see Li & Stout (1996), Psychometrika, 61, 647-677, for the crossing; Chalmers (2018), Psychometrika, 83, 376-386, for
 *   the chi-square with 2 df. Reference: mirt's `SIBTEST`, where its crossing lies between the same scores: mirt weights
 *   the regression differently; R code of these formulas everywhere.
 */
export function crossingSibtest(input: SibtestInput): FoundDif {
  const points = matchedPoints(input);
  if (!Array.isArray(points)) return points;
  const crossing = crossingScore(points);
  const sides = [
    points.filter(({ score }) => score < crossing),
    points.filter(({ score }) => score >= crossing),
  ];
  const parts = (sides.some((side) => side.length === 0) ? [points] : sides).map(total);
  const statistic = parts.reduce((sum, { beta, variance }) => sum + beta ** 2 / variance, 0);
  const effect = parts.reduce((sum, { beta }) => sum + Math.abs(beta), 0);
  return { statistic, df: parts.length, p: chiSquareUpper(statistic, parts.length), effect, size: null };
}

interface MatchedPoint {
  readonly score: number;
  readonly weight: number;
  /** Reference - focal, at the same true score. */
  readonly difference: number;
  readonly variance: number;
}

function total(points: readonly MatchedPoint[]): { beta: number; variance: number } {
  let [beta, variance] = [0, 0];
  for (const point of points) {
    beta += point.weight * point.difference;
    variance += point.weight ** 2 * point.variance;
  }
  return { beta, variance };
}

function matchedPoints({ strata, highest, reliability }: SibtestInput): MatchedPoint[] | NoFinding {
  const moments = strata.map(({ counts }) => counts.map(categoryMoments));
  const enters = strata.map(
    ({ score }, at) =>
      score > 0 && score < highest && moments[at]!.every(({ n, variance }) => n > MIN_PEOPLE && variance > 0),
  );
  const people = strata.map((_, at) => moments[at]!.reduce((sum, { n }) => sum + n, 0));
  const all = people.reduce((sum, own, at) => sum + (enters[at] ? own : 0), 0);
  if (all === 0) return { reason: "few-people" };
  const trues = [0, 1].map((group) =>
    trueScores(strata, moments, { group, reliability: reliability[group]! }),
  );
  const points = strata.flatMap(({ score }, at) => {
    if (!enters[at]) return [];
    const middle = (trues[0]![at]! + trues[1]![at]!) / 2;
    const [reference, focal] = [0, 1].map((group) =>
      meanAt(middle, at, { moments, group, trues: trues[group]! }),
    );
    const variance = moments[at]!.reduce((sum, own) => sum + own.variance / own.n, 0);
    return [{ score, weight: people[at]! / all, difference: reference! - focal!, variance }];
  });
  return points.every(({ difference }) => Number.isFinite(difference)) ? points : NO_CONTRAST;
}

/** Kelley's estimate of the true score at each score. */
function trueScores(
  strata: readonly Stratum[],
  moments: readonly (readonly Moments[])[],
  { group, reliability }: { readonly group: number; readonly reliability: number },
): number[] {
  let [n, sum] = [0, 0];
  strata.forEach(({ score }, at) => {
    n += moments[at]![group]!.n;
    sum += moments[at]![group]!.n * score;
  });
  return strata.map(({ score }) => sum / n + reliability * (score - sum / n));
}

/** The group's mean at a true score, on the line through the neighboring scores that have people of the group. */
function meanAt(
  middle: number,
  at: number,
  {
    moments,
    group,
    trues,
  }: {
    readonly moments: readonly (readonly Moments[])[];
    readonly group: number;
    readonly trues: readonly number[];
  },
): number {
  const own = moments[at]![group]!.mean;
  const next = (step: 1 | -1): number => {
    for (let place = at + step; place >= 0 && place < moments.length; place += step) {
      if (moments[place]![group]!.n > 0) return place;
    }
    return at;
  };
  const [below, above] = [next(-1), next(1)];
  if (below === above) return own;
  const slope =
    (moments[above]![group]!.mean - moments[below]![group]!.mean) / (trues[above]! - trues[below]!);
  return own + slope * (middle - trues[at]!);
}

/** Where the regression of the differences on the score, weighted by people, is 0; infinite if nowhere. */
function crossingScore(points: readonly MatchedPoint[]): number {
  const mean = (of: (point: MatchedPoint) => number): number =>
    points.reduce((sum, point) => sum + point.weight * of(point), 0);
  const [score, difference] = [mean((point) => point.score), mean((point) => point.difference)];
  const spread = mean((point) => (point.score - score) ** 2);
  const slope = mean((point) => (point.score - score) * (point.difference - difference)) / spread;
  return Number.isFinite(difference / slope) ? score - difference / slope : Number.POSITIVE_INFINITY;
}
