import { studentCritical } from "../numeric/distributions/student-critical";
import { averaging, estimateError, isSimpleSample, type Ratings } from "./ratings";
import type { BlandAltman, Bounded } from "./scale-agreement-result";

/** Differences of two ratings of the same people: the second minus the first. */
const Z = 1.96;

/**
 * Bias, 95 % limits of agreement (mean difference -/+ 1.96 SD) and proportional bias (slope of the difference on the
 * mean) of two ratings. Standard errors assume normal differences, or are linearized under weights, strata or clusters.
 * @param ratings complete; the first two are compared
 * @returns null with fewer than three people
 * @see Bland & Altman (1999), Statistical Methods in Medical Research, 8, 135-160. Reference: R (agreement.R), `lm`.
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
