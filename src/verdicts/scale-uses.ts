import * as f from "../figures/declare";
import { log } from "../numeric/elementary/log";
import type { ScaleReliability } from "../reliability/scale-result";
import { type GroupMeans, groupMeansRecord } from "../reliability/uses-result";
import { attainable } from "./people-needed";

export const useVerdictRecord = {
  /** "undecided" where the interval covers the limit or is missing. */
  verdict: f.code<"adequate" | "inadequate" | "undecided">(),
  coefficient: f.estimate,
  interval: f.orNull(f.ends(f.estimate)),
  /** Minimum coefficient. */
  limit: f.exact,
};
export interface UseVerdict extends f.Declared<typeof useVerdictRecord> {}

const judgedGroupMeansRecord = {
  ...groupMeansRecord,
  /** Null below six levels and without a coefficient; "undecided" where the interval covers the limit. */
  verdict: f.orNull(useVerdictRecord.verdict),
  limit: f.exact,
};
export interface JudgedGroupMeans extends f.Declared<typeof judgedGroupMeansRecord> {}

/** Uses for which a scale's score is reliable enough. */
export const scaleUsesRecord = {
  /** Comparing means of this file's groups, by grouping; null without groups. */
  groupMeans: f.orNull(f.listOf(judgedGroupMeansRecord, "level")),
  /**
   * Ranking people, by alpha; inadequate too where at least half share the lowest or highest score (`tied` is then
   * their share, otherwise null).
   */
  ranking: {
    ...useVerdictRecord,
    tied: f.orNull(f.share),
    /** People with whom an interval about the same alpha would decide; null where it does, and where more would hardly. */
    needed: f.orNull(f.people),
  },
};
export interface ScaleUses extends f.Declared<typeof scaleUsesRecord> {}

/** Minimum reliability by use; those without a source are this program's. */
export const USE_LIMITS = {
  /** Of groups' means, and at a cut-off (Nunnally 1978: early research). */
  groupMeans: 0.7,
  cutOff: 0.7,
  /** Ranking people (Nunnally 1978: basic research; decisions on individuals need .90). */
  ranking: 0.8,
  /** Fewer groups leave the reliability of their means open, whatever it is. */
  groups: 6,
  /** From this share of people with one score, ranking is inadequate. */
  tied: 0.5,
  /** Omega hierarchical from which the total of several factors is one scale (Reise, Bonifay & Haviland 2013). */
  total: 0.7,
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
 * Uses of a scale: ranking people by alpha and its interval (bootstrap if available), comparing group means by their
 * reliability in this file.
 * @param groupMeans by grouping; null without groups
 * @returns null where alpha is undefined or not above 0, and where items are answered in opposite directions
 * @see Nunnally, J. C. (1978). Psychometric theory (2nd ed.), pp. 245-246 (the limits); Bliese, P. D. (2000), ICC(2).
 */
export function scaleUses(
  scale: Pick<
    ScaleReliability,
    "n" | "alpha" | "alphaInterval" | "alphaBootstrapInterval" | "descriptives" | "opposite"
  >,
  groupMeans: readonly GroupMeans[] | null = null,
): ScaleUses | null {
  const { n, alpha, alphaInterval, alphaBootstrapInterval, descriptives } = scale;
  if (alpha === null || !(alpha > 0) || scale.opposite.length > 0) return null;
  const byAlpha = useVerdict(alpha, alphaBootstrapInterval ?? alphaInterval, USE_LIMITS.ranking);
  const atAnEnd = Math.max(descriptives?.floor ?? 0, descriptives?.ceiling ?? 0);
  const tied = atAnEnd >= USE_LIMITS.tied ? atAnEnd : null;
  return {
    groupMeans: groupMeans?.map(judgedGroupMeans) ?? null,
    ranking: {
      ...byAlpha,
      verdict: tied === null ? byAlpha.verdict : "inadequate",
      tied,
      needed: tied === null ? peopleNeeded(byAlpha, n) : null,
    },
  };
}

/** Intervals narrow by the root of the number of people, on the scale of log(1 - alpha). */
function peopleNeeded({ verdict, coefficient, interval, limit }: UseVerdict, n: number): number | null {
  if (verdict !== "undecided" || interval === null || !(interval[1] < 1)) return null;
  const half = log((1 - interval[0]) / (1 - interval[1])) / 2;
  const needed = Math.ceil(n * (half / log((1 - coefficient) / (1 - limit))) ** 2);
  return attainable(Math.max(needed, n + 1), n);
}

function judgedGroupMeans(means: GroupMeans): JudgedGroupMeans {
  const { reliability, levels } = means;
  const { groupMeans: limit, groups } = USE_LIMITS;
  if (reliability === null || levels < groups) return { ...means, verdict: null, limit };
  const { estimate, low, high } = reliability;
  return { ...means, verdict: useVerdict(estimate, [low, high], limit).verdict, limit };
}

/** Whether the total of items with several factors is one scale, by omega hierarchical; null where that is not known. */
export const isOneTotal = (omegaHierarchical: number | null): boolean | null =>
  omegaHierarchical === null ? null : omegaHierarchical >= USE_LIMITS.total;
