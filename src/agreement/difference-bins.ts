import type { Ratings } from "./ratings";

/** How many people have about such a mean of two ratings and such a difference of them. */
export interface DifferenceBin {
  /** From and below. */
  readonly mean: readonly [number, number];
  readonly difference: readonly [number, number];
  /** "10 to 24": no exact number, from which one that is left out would follow. */
  readonly people: string;
}

/** Lower ends of the numbers of people that are told. */
const SIZES = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000] as const;
/** No more bins than these in either direction; of few people fewer, lest most bins be left out, but so many. */
const MOST = 12;
const FEWEST = 5;

/**
 * People by the mean and the difference (second less first) of two ratings, in bins of few sizes; bins of fewer people
 * than `least` are left out, and of the others it is told between which round numbers their people lie.
 *
 * @param ratings complete; the first two
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 1, 1, 1, 1, 3], other: [1, 1, 1, 1, 1, 5] } });
 * differenceBins(completeRatings(table, [["one"], ["other"]]), 5).map(({ people }) => people); // ["5 to 9"]
 * ```
 */
export function differenceBins({ scores, table }: Ratings, least: number): DifferenceBin[] {
  const [one, other] = scores;
  if (one === undefined || other === undefined) return [];
  const means = other.map((score, row) => (score + one[row]!) / 2);
  const differences = other.map((score, row) => score - one[row]!);
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(Math.sqrt(people / Math.max(1, least)))));
  const [across, along] = [binsOf(means, { shift: 0, most }), binsOf(differences, { shift: 0.5, most })];
  const counts = new Map<string, { readonly at: readonly [number, number]; people: number }>();
  for (let row = 0; row < table.rows; row++) {
    const at = [across.place(means[row]!), along.place(differences[row]!)] as const;
    const bin = counts.get(at.join()) ?? { at, people: 0 };
    bin.people += table.count[row]!;
    counts.set(at.join(), bin);
  }
  return [...counts.values()]
    .filter(({ people }) => people >= Math.max(1, least))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ at, people }) => ({
      mean: across.ends(at[0]),
      difference: along.ends(at[1]),
      people: sizeText(people),
    }));
}

/** Bins of a round width; of differences one has 0 in its middle, so that no change is not told with little. */
function binsOf(values: Float64Array, { shift, most }: { readonly shift: number; readonly most: number }) {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const width = roundWidth((high - low) / (most - 1));
  const place = (value: number): number => Math.floor(value / width + shift + 1e-9);
  const ends = (at: number): [number, number] => [(at - shift) * width, (at + 1 - shift) * width];
  return { place, ends };
}

/** The next of ..., .8, 1, 2, 3, 4, 5, 6, 8, 10, 20, ...; 1 where nothing differs. */
function roundWidth(least: number): number {
  if (!(least > 0)) return 1;
  let width = 1;
  while (width > least) width /= 10;
  while (width < least) width *= 10;
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((part) => part * width).find((wide) => wide >= least) ?? width;
}

function sizeText(people: number): string {
  const at = SIZES.findLastIndex((size) => people >= size);
  const next = SIZES[at + 1];
  const from = SIZES[Math.max(0, at)] ?? 1;
  return next === undefined ? `${from} or more` : `${from} to ${next - 1}`;
}
