import * as f from "../../figures/declare";
import { type EntryList, fieldsOf } from "../../figures/entries";
import * as names from "../../words/messages";

/** What the figures of people's scores are functions of. */
export interface ScoreSummary {
  readonly n: number;
  /** Numbers of people by score. */
  readonly people: ReadonlyMap<number, number>;
  /** Lowest and highest possible score; null where there is none. */
  readonly ends: readonly [number, number] | null;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly sd: number | null;
  readonly median: number;
  readonly madRaw: number;
  /** Of type 2. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/** Unweighted descriptive statistics of people's scores, by their key in the record. */
export const DESCRIPTIVES = {
  n: { field: f.people.named(names.columnPeople), format: "integer" },
  mean: { field: f.estimate.named(names.mean), format: "decimal2" },
  /** Standard deviation with n - 1, and the mean's standard error; null for one person. */
  sd: { field: f.orNull(f.estimate).named(names.standardDeviation), format: "decimal2" },
  se: {
    field: f.orNull(f.error).named(names.standardError),
    format: "decimal3",
    of: ({ sd, n }) => sd && sd / Math.sqrt(n),
  },
  median: { field: f.estimate.named(names.median), format: "decimal1" },
  /** Median absolute deviation from the median: times 1.4826, as in psych and R, and raw. */
  mad: {
    field: f.estimate.named(names.medianAbsoluteDeviation),
    format: "decimal2",
    of: ({ madRaw }) => 1.4826 * madRaw,
  },
  madRaw: { field: f.estimate },
  min: { field: f.estimate.named(names.minimum), format: "decimal1" },
  max: { field: f.estimate.named(names.maximum), format: "decimal1" },
  /** Moments over powers of `sd` (psych's type 3, minus 3 for kurtosis); null without variance. */
  skewness: { field: f.orNull(f.estimate).named(names.skewness), format: "decimal2", of: biasedSkewness },
  kurtosis: { field: f.orNull(f.estimate).named(names.kurtosis), format: "decimal2", of: biasedKurtosis },
  /** Unbiased, as in SPSS and SAS (type 2); null below three and four people. */
  spss: {
    skewness: { field: f.orNull(f.estimate).named(names.skewnessSpss), format: "decimal2" },
    kurtosis: { field: f.orNull(f.estimate).named(names.kurtosisSpss), format: "decimal2" },
  },
  /** Shares, 0 to 1, at the lowest and highest possible score; null where there is none. */
  floor: {
    field: f.orNull(f.share).named(names.floor),
    format: "percent1",
    of: (scores) => shareAt(scores, 0),
  },
  ceiling: {
    field: f.orNull(f.share).named(names.ceiling),
    format: "percent1",
    of: (scores) => shareAt(scores, 1),
  },
  /** People at the rarest observed score. */
  fewest: {
    field: f.people,
    of: (scores) =>
      [...scores.people.values()].reduce(
        (least, k) => (k > 0 && k < least ? k : least),
        Number.POSITIVE_INFINITY,
      ),
  },
} as const satisfies EntryList<ScoreSummary>;

export const descriptivesRecord = fieldsOf(DESCRIPTIVES);
export interface Descriptives extends f.Declared<typeof descriptivesRecord> {}

function shareAt({ people: counts, ends, n }: ScoreSummary, end: 0 | 1): number | null {
  return ends && (counts.get(ends[end]) ?? 0) / n;
}

/** Type 3 follows from type 2, and from n alone for two and three people, where type 2 is undefined. */
function biasedSkewness({ n, min, max, skewness }: ScoreSummary): number | null {
  return min < max ? ((skewness ?? 0) * (n - 1) * (n - 2)) / n ** 2 : null;
}

function biasedKurtosis({ n, min, max, kurtosis }: ScoreSummary): number | null {
  if (!(min < max)) return null;
  const ratio = (((kurtosis ?? 0) * (n - 2) * (n - 3)) / (n - 1) + 3 * (n - 1)) / (n + 1);
  return ratio * ((n - 1) / n) ** 2 - 3;
}
