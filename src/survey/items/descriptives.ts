import { mean, medianSorted, sampleKurtosis, sampleStandardDeviation } from "simple-statistics";
import { type EntryList, valuesOf } from "../../figures/entries";
import { DESCRIPTIVES, type Descriptives, type ScoreSummary } from "./descriptives-result";

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
  list: EntryList<ScoreSummary> = DESCRIPTIVES,
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
  const summary: ScoreSummary = {
    n,
    people,
    ends,
    min,
    max,
    mean: varies ? mean(values) : min,
    sd: n === 1 ? null : varies ? sampleStandardDeviation(values) : 0,
    median,
    madRaw: medianSorted(sortedValues(people, (score) => Math.abs(score - median))),
    skewness: varies && n > 2 ? skewnessOf(values) : null,
    kurtosis: varies && n > 3 ? sampleKurtosis(values) : null,
  };
  return valuesOf<ScoreSummary, Descriptives>(list, summary);
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

/** Type 2, of at least three values that are not all equal. */
function skewnessOf(values: number[]): number {
  const n = values.length;
  const middle = mean(values);
  let cubes = 0;
  for (const value of values) cubes += (value - middle) ** 2 * (value - middle);
  const sd = sampleStandardDeviation(values);
  return (n * cubes) / ((n - 1) * (n - 2) * sd * sd * sd);
}
