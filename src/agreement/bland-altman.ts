import { endsOf, intervalOn } from "../numeric/distributions/interval";
import { deviationsOf, type Estimate, meanOf, momentOf, standardErrorOf } from "../survey/design/estimate";
import { isSimpleSample, type Ratings } from "./ratings";
import type { BlandAltman, Bounded } from "./scale-agreement-result";

/** Limits of agreement are this many standard deviations from the mean difference. */
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
  const { weight } = ratings.table;
  const difference = other.map((value, row) => value - one[row]!);
  const mean = deviationsOf(
    weight,
    other.map((value, row) => (value + one[row]!) / 2),
  );
  const apart = deviationsOf(weight, difference);
  const bias = meanOf(weight, difference);
  const sd = momentOf(weight, apart, apart)
    .times(n / (n - 1))
    .sqrt();
  const simple = isSimpleSample(ratings);
  /** @param normal standard error for normal differences */
  const bounded = (found: Estimate, normal: number, rest = n - 1): Bounded => {
    const { value: estimate, influence } = found;
    const se = simple ? normal : standardErrorOf(influence, ratings);
    const error = { estimate, se: se === 0 ? null : se, df: simple ? rest : ratings.df };
    return { estimate, interval: endsOf(intervalOn("plain", error)) };
  };
  const limit = (sign: 1 | -1): Bounded =>
    bounded(bias.plus(sd.times(sign * Z)), sd.value * Math.sqrt(1 / n + Z ** 2 / (2 * (n - 1))));
  /** Least squares of the difference on the mean. */
  const proportional = (): Bounded | null => {
    const spread = momentOf(weight, mean, mean);
    if (!(spread.value > 0)) return null;
    const slope = momentOf(weight, mean, apart).over(spread);
    const rest = apart.map((value, row) => value - slope.value * mean[row]!);
    const residual = momentOf(weight, rest, rest).value;
    return bounded(slope, Math.sqrt(residual / (n - 2) / spread.value), n - 2);
  };
  return {
    n,
    sd: sd.value,
    lower: limit(-1),
    upper: limit(1),
    bias: bounded(bias, sd.value / Math.sqrt(n)),
    slope: proportional(),
  };
}
