import { studentCritical } from "../numeric/distributions/student-critical";
import type { Bounded } from "./measurement-error";
import { type EstimateError, estimateError, isSimpleSample, type Ratings, weightShares } from "./ratings";

/** The differences of two ratings of the same people: the second less the first. */
export interface BlandAltman {
  readonly n: number;
  readonly bias: Bounded;
  readonly sd: number;
  /** Between which 95 % of differences lie, if they are normal. */
  readonly lower: Bounded;
  readonly upper: Bounded;
  /** By how much the difference grows with a point of the mean of the two; null where that mean does not vary. */
  readonly slope: Bounded | null;
}

const Z = 1.96;

/**
 * Bias, limits of agreement and proportional bias of two ratings. Limits are the mean difference plus and minus 1.96
 * standard deviations; their standard error is that of normal differences, or, as all others under weights, strata or
 * clusters, linearized. The slope is by least squares of the difference on the mean.
 *
 * @param ratings complete; the first two are compared
 * @returns null where fewer than three people have both
 * @see Bland & Altman (1999), Statistical Methods in Medical Research, 8, 135-160. Reference: R (agreement.R), `lm`.
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 2, 3, 4], other: [2, 2, 4, 5] } });
 * const { bias, sd } = blandAltman(completeRatings(table, [["one"], ["other"]]));
 * bias.estimate; // 0.75
 * sd.toFixed(3); // "0.500"
 * ```
 */
export function blandAltman(ratings: Ratings): BlandAltman | null {
  const { n, scores } = ratings;
  const [one, other] = scores;
  if (one === undefined || other === undefined || n < 3) return null;
  const shares = weightShares(ratings);
  const average = (values: Float64Array): number =>
    values.reduce((sum, value, row) => sum + shares[row]! * value, 0);
  const difference = other.map((value, row) => value - one[row]!);
  const mean = other.map((value, row) => (value + one[row]!) / 2);
  const [bias, center] = [average(difference), average(mean)];
  const squares = difference.map((value) => (value - bias) ** 2);
  const variance = average(squares);
  const factor = Math.sqrt(n / (n - 1));
  const sd = factor * Math.sqrt(variance);
  const simple = isSimpleSample(ratings);
  const t = studentCritical(0.95, n - 1);
  const half = (influence: Float64Array, normal: number): number | null =>
    simple ? t * normal : (estimateError(ratings, influence)?.half ?? null);
  const within = (estimate: number, width: number | null): Bounded => ({
    estimate,
    interval: width === null || !(width > 0) ? null : [estimate - width, estimate + width],
  });
  const limit = (sign: 1 | -1): Bounded => {
    const slope = sd > 0 ? (sign * Z * factor) / (2 * Math.sqrt(variance)) : 0;
    const influence = difference.map((value, row) => value - bias + slope * (squares[row]! - variance));
    const normal = sd * Math.sqrt(1 / n + Z ** 2 / (2 * (n - 1)));
    return within(bias + sign * Z * sd, half(influence, normal));
  };
  return {
    ...{ n, sd, lower: limit(-1), upper: limit(1) },
    bias: within(
      bias,
      half(
        difference.map((value) => value - bias),
        sd / Math.sqrt(n),
      ),
    ),
    slope: proportional(ratings, { difference, mean, bias, center, average }),
  };
}

/** Least squares of the difference on the mean. */
function proportional(
  ratings: Ratings,
  of: {
    readonly difference: Float64Array;
    readonly mean: Float64Array;
    readonly bias: number;
    readonly center: number;
    readonly average: (values: Float64Array) => number;
  },
): Bounded | null {
  const { difference, mean, bias, center, average } = of;
  const { n } = ratings;
  const spread = average(mean.map((value) => (value - center) ** 2));
  if (!(spread > 0)) return null;
  const along = mean.map((value, row) => (value - center) * (difference[row]! - bias));
  const estimate = average(along) / spread;
  const rest = mean.map((value, row) => difference[row]! - bias - estimate * (value - center));
  const simple = isSimpleSample(ratings);
  const residual = average(rest.map((value) => value ** 2));
  const linearized: EstimateError | null = simple
    ? null
    : estimateError(
        ratings,
        rest.map((value, row) => ((mean[row]! - center) * value) / spread),
      );
  const half = simple
    ? studentCritical(0.95, n - 2) * Math.sqrt(residual / (n - 2) / spread)
    : linearized?.half;
  return {
    estimate,
    interval: half === undefined || !(half > 0) ? null : [estimate - half, estimate + half],
  };
}
