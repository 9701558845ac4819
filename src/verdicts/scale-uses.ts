import * as f from "../figures/declare";
import type { ScaleReliability } from "../reliability/scale-result";

export const useVerdictRecord = {
  /** "undecided" where the interval covers the limit or is missing. */
  verdict: f.code<"adequate" | "inadequate" | "undecided">(),
  coefficient: f.estimate,
  interval: f.orNull(f.ends(f.estimate)),
  /** Minimum coefficient. */
  limit: f.exact,
};
export interface UseVerdict extends f.Declared<typeof useVerdictRecord> {}

/** Uses for which a scale's score is reliable enough. */
export const scaleUsesRecord = {
  /**
   * Reliability of a mean of `people` people if groups' true means have a standard deviation of .2 of that of true
   * scores within groups, and the group size needed for the limit.
   */
  groupMeans: { ...useVerdictRecord, people: f.exact, needed: f.estimate },
  /**
   * Ranking people, by alpha; inadequate too where at least half share the lowest or highest score (`tied` is then
   * their share, otherwise null).
   */
  ranking: { ...useVerdictRecord, tied: f.orNull(f.share) },
};
export interface ScaleUses extends f.Declared<typeof scaleUsesRecord> {}

/** Minimum reliability by use; those without a source are this program's. */
export const USE_LIMITS = {
  /** Of a group's mean, and at a cut-off (Nunnally 1978: early research). */
  groupMeans: 0.7,
  cutOff: 0.7,
  /** Ranking people (Nunnally 1978: basic research; decisions on individuals need .90). */
  ranking: 0.8,
  /** Standard deviation of groups' true means over that within groups: a small effect (Cohen 1988). */
  spread: 0.2,
  people: 100,
  /** From this share of people with one score, ranking is inadequate. */
  tied: 0.5,
} as const;

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
 * Uses of a scale by alpha and its interval (bootstrap if available). A mean of n people has reliability t / (t + 1 /
 * n), with t the variance of groups' true means over that of observed scores within groups, here .2^2 times alpha:
 * means need far less than ranking people.
 * @returns null where alpha is undefined or not above 0
 * @see Nunnally, J. C. (1978). Psychometric theory (2nd ed.), pp. 245-246 (the limits); Raudenbush, S. W., & Bryk, A.
 *   S. (2002). Hierarchical linear models (2nd ed.), chapter 3 (the reliability of a group's mean); Brennan, R. L.
 *   (1995). The conventional wisdom about group mean scores. Journal of Educational Measurement, 32, 385-396.
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
