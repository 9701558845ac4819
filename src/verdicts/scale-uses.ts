import type { ScaleReliability } from "../reliability/scale-result";

/** Whether something suffices for a use, with the coefficient that it is decided by. */
export interface UseVerdict {
  /** "undecided" where the interval covers the limit, or there is none. */
  readonly verdict: "adequate" | "inadequate" | "undecided";
  readonly coefficient: number;
  readonly interval: readonly [number, number] | null;
  /** The least coefficient that suffices. */
  readonly limit: number;
}

/** What a scale's score is reliable enough for. */
export interface ScaleUses {
  /**
   * The reliability of a mean of `people` people where true means of groups have a standard deviation of .2 of that of
   * true scores within groups, and how many people a group needs for the limit.
   */
  readonly groupMeans: UseVerdict & { readonly people: number; readonly needed: number };
  /**
   * Telling single people apart: alpha; inadequate, too, where half of the people or more share the lowest or the highest
   * score. `tied` is their share then, and null otherwise.
   */
  readonly ranking: UseVerdict & { readonly tied: number | null };
}

/** The least reliability for each use; the others are ours. */
export const USE_LIMITS = {
  /** Of a group's mean, and at a cut-off (Nunnally 1978: for early research). */
  groupMeans: 0.7,
  cutOff: 0.7,
  /** For ranking people (Nunnally 1978: for basic research; decisions on single people need .90). */
  ranking: 0.8,
  /** Standard deviation of groups' true means, in those of people within them: a small effect (Cohen 1988). */
  spread: 0.2,
  /** People of a group. */
  people: 100,
  /** Share of people with one score from which on a ranking is one of the others. */
  tied: 0.5,
} as const;

/** Whether a coefficient reaches a limit, by its interval. */
export function useVerdict(
  coefficient: number,
  interval: readonly [number, number] | null,
  limit: number,
): UseVerdict {
  const verdict =
    interval === null || (interval[0] < limit && interval[1] >= limit)
      ? "undecided"
      : interval[0] >= limit
        ? "adequate"
        : "inadequate";
  return { verdict, coefficient, interval, limit };
}

/**
 * What a scale is reliable enough for, by alpha and its interval (the bootstrap's where there is one). A mean of n people has the reliability t / (t + 1 / n), with t the variance of groups' true means over that of
 * observed scores within groups, here .2^2 times alpha: means need far less than ranks of people do.
 *
 * @returns null where alpha is not defined or not above 0
 * @see Nunnally, J. C. (1978). Psychometric theory (2nd ed.), pp. 245-246 (the limits); Raudenbush, S. W., & Bryk, A. S.
 *   (2002). Hierarchical linear models (2nd ed.), chapter 3 (the reliability of a group's mean); Brennan, R. L. (1995).
 *   The conventional wisdom about group mean scores. Journal of Educational Measurement, 32, 385-396.
 */
export function scaleUses({
  alpha,
  alphaInterval,
  alphaBootstrapInterval,
  descriptives,
}: Pick<
  ScaleReliability,
  "alpha" | "alphaInterval" | "alphaBootstrapInterval" | "descriptives"
>): ScaleUses | null {
  if (alpha === null || !(alpha > 0)) return null;
  const { people, spread, groupMeans, ranking } = USE_LIMITS;
  const interval = alphaBootstrapInterval ?? alphaInterval;
  const ofMean = (reliability: number): number => {
    const signal = spread ** 2 * Math.max(0, reliability) * people;
    return signal / (signal + 1);
  };
  const ends = interval && ([ofMean(interval[0]), ofMean(interval[1])] as const);
  const byAlpha = useVerdict(alpha, interval, ranking);
  const atAnEnd = Math.max(descriptives?.floor ?? 0, descriptives?.ceiling ?? 0);
  const tied = atAnEnd >= USE_LIMITS.tied ? atAnEnd : null;
  return {
    groupMeans: {
      ...useVerdict(ofMean(alpha), ends, groupMeans),
      people,
      needed: Math.ceil(groupMeans / (1 - groupMeans) / (spread ** 2 * alpha) - 1e-9),
    },
    ranking: { ...(tied === null ? byAlpha : { ...byAlpha, verdict: "inadequate" }), tied },
  };
}
