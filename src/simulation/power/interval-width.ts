import { type ProportionMethod, proportionInterval } from "../../survey/estimates/proportion-interval";

export interface IntervalOptions {
  readonly method: ProportionMethod;
  /** 0 to 1. */
  readonly confidence: number;
  /** Variance over that of a simple random sample of as many people. */
  readonly designEffect: number;
  /** People per cluster (1 without clusters): degrees of freedom are counted in clusters. */
  readonly clusterSize: number;
  /** Population size for the finite population correction; null if large. */
  readonly people: number | null;
}

export interface PlannedInterval {
  readonly low: number;
  readonly high: number;
  readonly halfWidth: number;
}

/**
 * The expected confidence interval of a prevalence among `n` people who answer: that of a sample with exactly that
 * prevalence, with the variance deff p (1 - p) (1 - n / N) / n (Kish 1965) and n / clusterSize - 1 degrees of freedom.
 * @param prevalence 0 to 1
 * @returns null without an interval (0 % and 100 % by "logit"; fewer than two clusters); the prevalence itself if
 *   everybody is asked
 * @see Reference: R, base distributions (scripts/reference/power.R).
 */
export function plannedInterval(
  prevalence: number,
  n: number,
  options: IntervalOptions,
): PlannedInterval | null {
  const { method, confidence, designEffect, clusterSize, people } = options;
  if (people !== null && n >= people) return { low: prevalence, high: prevalence, halfWidth: 0 };
  const unsampled = people === null ? 1 : 1 - n / people;
  const variance = (designEffect * unsampled * prevalence * (1 - prevalence)) / n;
  const { low, high } = proportionInterval(
    {
      estimate: prevalence,
      se: Math.sqrt(variance),
      n,
      kishN: n / (designEffect * unsampled),
      df: n / clusterSize - 1,
      problem: null,
    },
    { method, confidence },
  );
  return low === null || high === null ? null : { low, high, halfWidth: (high - low) / 2 };
}

/**
 * The fewest people who must answer for an interval of at most a half-width (mean of both sides); null without
 * intervals.
 */
export function peopleForWidth(
  prevalence: number,
  halfWidth: number,
  options: IntervalOptions,
): number | null {
  const { clusterSize, people } = options;
  const most = people === null ? MAX_PEOPLE : Math.ceil(people);
  const least = Math.min(most, Math.floor(clusterSize) + 1);
  const enough = (n: number): boolean =>
    (plannedInterval(prevalence, n, options)?.halfWidth ?? Number.POSITIVE_INFINITY) <= halfWidth;
  return fewestPeople(enough, { least, most });
}

export const MAX_PEOPLE = 1e9;

/** The smallest sufficient number of people from `least` to `most`, by doubling and bisection; null if none is. */
export function fewestPeople(
  enough: (n: number) => boolean,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  let high = least;
  while (high < most && !enough(high)) high = Math.min(most, 2 * high);
  if (!enough(high)) return null;
  let low = least - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
