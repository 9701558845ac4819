import { mean, medianSorted, sampleKurtosis, sampleStandardDeviation } from "simple-statistics";
import { type FigureList, type FiguresOf, figuresOf } from "../../words/figures";
import * as names from "../../words/messages";

/** People's scores, with what several figures need. */
interface Sample {
  /** Each person's score, ascending. */
  readonly values: number[];
  readonly n: number;
  /** Numbers of people by score. */
  readonly people: ReadonlyMap<number, number>;
  /** Lowest and highest possible score; null where there is none. */
  readonly ends: readonly [number, number] | null;
  readonly min: number;
  readonly max: number;
  readonly sd: number | null;
  readonly median: number;
  readonly madRaw: number;
  /** Of type 2. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

const shareAt = ({ people, n }: Sample, end: number | undefined): number | null =>
  end === undefined ? null : (people.get(end) ?? 0) / n;

const POINT = { kind: "estimate", format: "decimal1" } as const;
const MOMENT = { kind: "estimate", format: "decimal2" } as const;
const SHARE = { kind: "share", format: "percent1" } as const;

/** Unweighted descriptive statistics of people's scores, by their key in the record. */
export const DESCRIPTIVES = {
  n: { kind: "people", name: names.columnPeople, format: "integer", of: ({ n }) => n },
  mean: { ...MOMENT, name: names.mean, of: ({ values, min, max }) => (min < max ? mean(values) : min) },
  /** Standard deviation with n - 1, and the mean's standard error; null for one person. */
  sd: { ...MOMENT, name: names.standardDeviation, of: ({ sd }) => sd },
  se: {
    kind: "error",
    name: names.standardError,
    format: "decimal3",
    of: ({ sd, n }) => sd && sd / Math.sqrt(n),
  },
  median: { ...POINT, name: names.median, of: ({ median }) => median },
  /** Median absolute deviation from the median: times 1.4826, as in psych and R, and raw. */
  mad: { ...MOMENT, name: names.medianAbsoluteDeviation, of: ({ madRaw }) => 1.4826 * madRaw },
  madRaw: { kind: "estimate", of: ({ madRaw }) => madRaw },
  min: { ...POINT, name: names.minimum, of: ({ min }) => min },
  max: { ...POINT, name: names.maximum, of: ({ max }) => max },
  /** Moments over powers of `sd` (psych's type 3, minus 3 for kurtosis); null without variance. */
  skewness: { ...MOMENT, name: names.skewness, of: biasedSkewness },
  kurtosis: { ...MOMENT, name: names.kurtosis, of: biasedKurtosis },
  /** Unbiased, as in SPSS and SAS (type 2); null below three and four people. */
  spss: {
    skewness: { ...MOMENT, name: names.skewnessSpss, of: ({ skewness }) => skewness },
    kurtosis: { ...MOMENT, name: names.kurtosisSpss, of: ({ kurtosis }) => kurtosis },
  },
  /** Shares, 0 to 1, at the lowest and highest possible score; null where there is none. */
  floor: { ...SHARE, name: names.floor, of: (sample) => shareAt(sample, sample.ends?.[0]) },
  ceiling: { ...SHARE, name: names.ceiling, of: (sample) => shareAt(sample, sample.ends?.[1]) },
  /** People at the rarest observed score. */
  fewest: { kind: "people", of: ({ people }) => smallestCount(people.values()) },
} as const satisfies FigureList<Sample>;

/** Unweighted descriptive statistics of people's scores. */
export type Descriptives = FiguresOf<typeof DESCRIPTIVES>;

/** Largest number of people: figures are computed person by person, in memory. */
const MAX_PEOPLE = 2e7;

/**
 * Descriptive statistics of scores with numbers of people.
 * @param scores by row of a table; NaN is missing
 * @param count people by row; fractions (frequency weights) are rounded by score
 * @param ends lowest and highest possible score; null where there is none
 * @returns null without scores, or with more than twenty million. Reference: psych `describe(x, type = 3)` and `type =
 *   2` (Joanes & Gill 1998), R `mad`.
 * @example
 * ```ts
 * const { mean, sd, spss } = descriptives([1, 2, 5], [2, 1, 1], [1, 5]);
 * mean; // 2.25
 * sd.toFixed(3); // "1.893"
 * spss.skewness.toFixed(3); // "1.659"
 * ```
 */
export function descriptives(
  scores: ArrayLike<number>,
  count: ArrayLike<number>,
  ends: readonly [number, number] | null,
  list: FigureList<Sample> = DESCRIPTIVES,
): Descriptives | null {
  const people = new Map<number, number>();
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (!Number.isNaN(score)) people.set(score, (people.get(score) ?? 0) + count[row]!);
  }
  for (const [score, number] of people) people.set(score, Math.round(number));
  const values = sortedValues(people);
  const n = values.length;
  if (n === 0) return null;
  const median = medianSorted(values);
  const [min, max] = [values[0]!, values[n - 1]!];
  const varies = min < max;
  const sample: Sample = {
    values,
    n,
    people,
    ends,
    min,
    max,
    sd: n === 1 ? null : varies ? sampleStandardDeviation(values) : 0,
    median,
    madRaw: medianSorted(sortedValues(people, (score) => Math.abs(score - median))),
    skewness: varies && n > 2 ? skewnessOf(values) : null,
    kurtosis: varies && n > 3 ? sampleKurtosis(values) : null,
  };
  return figuresOf(list, sample) as Descriptives;
}

/** Each score as often as it occurs, ascending; none where there are too many. */
function sortedValues(people: ReadonlyMap<number, number>, of = (score: number): number => score): number[] {
  const n = [...people.values()].reduce((sum, number) => sum + number, 0);
  if (n > MAX_PEOPLE) return [];
  const values = new Array<number>(n);
  let from = 0;
  for (const [value, number] of [...people].map(([score, k]) => [of(score), k] as const).sort(byValue)) {
    values.fill(value, from, from + number);
    from += number;
  }
  return values;
}

function byValue([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}

/** Type 3 follows from type 2, and from n alone for two and three people, where type 2 is undefined. */
function biasedSkewness({ n, min, max, skewness }: Sample): number | null {
  return min < max ? ((skewness ?? 0) * (n - 1) * (n - 2)) / n ** 2 : null;
}

function biasedKurtosis({ n, min, max, kurtosis }: Sample): number | null {
  if (!(min < max)) return null;
  const ratio = (((kurtosis ?? 0) * (n - 2) * (n - 3)) / (n - 1) + 3 * (n - 1)) / (n + 1);
  return ratio * ((n - 1) / n) ** 2 - 3;
}

/** Type 2, of at least three values that are not all equal. */
function skewnessOf(values: number[]): number {
  const n = values.length;
  const middle = mean(values);
  let cubes = 0;
  for (const value of values) cubes += (value - middle) ** 2 * (value - middle);
  const sd = sampleStandardDeviation(values);
  return (n * cubes) / ((n - 1) * (n - 2) * sd * sd * sd);
}

/** A loop, as there may be hundreds of thousands. */
function smallestCount(people: Iterable<number>): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (const number of people) if (number > 0 && number < fewest) fewest = number;
  return fewest;
}
