import { studentCritical } from "../numeric/distributions/student-critical";
import type { Bounded } from "./measurement-error";
import { averaging, estimateError, isSimpleSample, type Ratings } from "./ratings";

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
  const average = averaging(ratings);
  const difference = other.map((value, row) => value - one[row]!);
  const mean = other.map((value, row) => (value + one[row]!) / 2);
  const [bias, center] = [average(difference), average(mean)];
  const apart = difference.map((value) => value - bias);
  const squares = apart.map((value) => value ** 2);
  const variance = average(squares);
  const factor = Math.sqrt(n / (n - 1));
  const sd = factor * Math.sqrt(variance);
  const simple = isSimpleSample(ratings);
  const bounded = (estimate: number, influence: Float64Array, normal: number, df = n - 1): Bounded => {
    const half = simple ? studentCritical(0.95, df) * normal : (estimateError(ratings, influence)?.half ?? 0);
    return { estimate, interval: half > 0 ? [estimate - half, estimate + half] : null };
  };
  const limit = (sign: 1 | -1): Bounded => {
    const slope = sd > 0 ? (sign * Z * factor) / (2 * Math.sqrt(variance)) : 0;
    const influence = apart.map((value, row) => value + slope * (squares[row]! - variance));
    return bounded(bias + sign * Z * sd, influence, sd * Math.sqrt(1 / n + Z ** 2 / (2 * (n - 1))));
  };
  /** Least squares of the difference on the mean. */
  const proportional = (): Bounded | null => {
    const spread = average(mean.map((value) => (value - center) ** 2));
    if (!(spread > 0)) return null;
    const estimate = average(mean.map((value, row) => (value - center) * apart[row]!)) / spread;
    const rest = mean.map((value, row) => apart[row]! - estimate * (value - center));
    const influence = rest.map((value, row) => ((mean[row]! - center) * value) / spread);
    const residual = average(rest.map((value) => value ** 2));
    return bounded(estimate, influence, Math.sqrt(residual / (n - 2) / spread), n - 2);
  };
  return {
    n,
    sd,
    lower: limit(-1),
    upper: limit(1),
    bias: bounded(bias, apart, sd / Math.sqrt(n)),
    slope: proportional(),
  };
}
