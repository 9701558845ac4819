import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { createRandom } from "../numeric/random/random";
import { percentileOf } from "../numeric/sums/percentile";
import { sum } from "../numeric/sums/sum";
import { inline, type ReplicateJob, type Workers } from "../numeric/workers/workers";
import { answerSampler, hasSeveralUnits } from "../survey/design/resample-units";
import type { SampleDesign } from "../survey/design/sample-design";
import { choose } from "../words/choose";
import type { KrippendorffAlpha, KrippendorffMetric } from "./item-agreement-result";
import type { Ratings } from "./ratings";

const METRICS: Readonly<Record<KrippendorffMetric, true>> = { nominal: true, ordinal: true, interval: true };

/**
 * Krippendorff's alpha of any number of ratings, some of them missing; people with fewer than two do not count. Weights
 * count people; the interval is a percentile bootstrap of people, or of sampling units under strata or clusters (Zapf
 * et al. 2016), not Krippendorff's bootstrap of pairs, which holds people fixed.
 * @param ratings with NaN where missing (`incompleteRatings`)
 * @param options.categories all values, ascending, of a nominal or ordinal metric; options.samples 0 for no interval
 * @throws ItemwiseError "unknown-choice" for another metric
 * @returns null where no pair of ratings can differ
 * @see Krippendorff (2011), Computing Krippendorff's alpha-reliability (its example: .743 nominal, .815 ordinal, .849
 *   interval); Zapf,
 *   Castell, Morawietz & Karch (2016), BMC Medical Research Methodology, 16, 93.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [0, 0, 1, 1], other: [0, 0, 1, 0] } });
 * const ratings = incompleteRatings(table, ["one", "other"]);
 * krippendorffAlpha(ratings, { metric: "nominal", categories: [0, 1] }).estimate?.toFixed(4); // "0.5333"
 * ```
 */
export function krippendorffAlpha(
  { table, design }: Ratings,
  options: {
    readonly metric: KrippendorffMetric;
    readonly categories: readonly number[];
    readonly samples?: number | undefined;
    readonly seed?: number | undefined;
    readonly workers?: Workers | undefined;
  },
): KrippendorffAlpha {
  const { metric, categories, samples = 0, seed = 1, workers = inline } = options;
  choose("metric", METRICS, metric);
  const input = { table, design, metric, categories, seed };
  const counted = countedRatings(table, input);
  const n = counted.reduce((sum, own, row) => sum + (own.ratings < 2 ? 0 : table.count[row]!), 0);
  const estimate = alphaOf({ metric, categories, counted }, table);
  if (samples < 2 || estimate === null || (design !== null && !hasSeveralUnits(design))) {
    return { metric, n, estimate, interval: null };
  }
  const drawn = workers
    .replicate(krippendorffJob, input, { count: samples })
    .filter((alpha) => alpha !== null);
  const interval = drawn.length < 2 ? null : ([percentileOf(drawn, 2.5), percentileOf(drawn, 97.5)] as const);
  return { metric, n, estimate, interval };
}

interface Counted {
  readonly metric: KrippendorffMetric;
  readonly categories: readonly number[];
  /** By row, the number of ratings in each category; for an interval metric their sum and sum of squares. */
  readonly counted: readonly { readonly ratings: number; readonly byCategory: Float64Array }[];
}

interface Input extends Omit<Counted, "counted"> {
  readonly table: PatternTable;
  readonly design: SampleDesign | null;
  readonly seed: number;
}

/** Alpha by sample, or null. */
export const krippendorffJob: ReplicateJob<Input, number | null> = {
  id: "bootstrap-krippendorff",
  prepare({ table, design, metric, categories, seed }) {
    const { answers, draw } = answerSampler(table, design);
    const counted = countedRatings(answers, { metric, categories });
    return (sample) => alphaOf({ metric, categories, counted }, draw(createRandom(seed, sample)));
  },
};

function countedRatings(
  table: PatternTable,
  { metric, categories }: Omit<Counted, "counted">,
): Counted["counted"] {
  const scores = table.items.map((_, item) => itemScores(table, item));
  if (metric === "interval") {
    // From one of the values on, so that large numbers lose no digits.
    const origin = scores.flatMap((own) => own.find((score) => !Number.isNaN(score)) ?? [])[0] ?? 0;
    return Array.from({ length: table.rows }, (_, row) => {
      const given = scores.flatMap((own) => (Number.isNaN(own[row]) ? [] : [own[row]! - origin]));
      const [own, squares] = [sum(given), sum(given.map((score) => score * score))];
      return { ratings: given.length, byCategory: Float64Array.of(own, squares) };
    });
  }
  return Array.from({ length: table.rows }, (_, row) => {
    const byCategory = Float64Array.from(
      categories,
      (value) => scores.filter((own) => own[row] === value).length,
    );
    return { ratings: byCategory.reduce((sum, count) => sum + count, 0), byCategory };
  });
}

/** 1 minus observed over expected disagreement, from pairs of ratings of the same person. */
function alphaOf(
  { metric, categories, counted }: Counted,
  { weight, count }: Pick<PatternTable, "weight" | "count">,
): number | null {
  if (metric === "interval") return intervalAlpha(counted, { weight, count });
  const size = categories.length;
  const pairs = new Float64Array(size * size);
  const totals = new Float64Array(size);
  let ratingsGiven = 0;
  counted.forEach(({ ratings, byCategory }, row) => {
    if (ratings < 2 || weight[row] === 0) return;
    const each = weight[row]! / (ratings - 1);
    ratingsGiven += count[row]! * ratings;
    for (let c = 0; c < size; c++) {
      const own = byCategory[c]!;
      totals[c]! += weight[row]! * own;
      for (let d = 0; d < size; d++)
        pairs[c * size + d]! += each * own * (byCategory[d]! - (c === d ? 1 : 0));
    }
  });
  const all = totals.reduce((sum, total) => sum + total, 0);
  const distance = distances(metric, totals);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < size; c++) {
    for (let d = 0; d < size; d++) {
      observed += pairs[c * size + d]! * distance(c, d);
      expected += totals[c]! * totals[d]! * distance(c, d);
    }
  }
  // The small-sample correction is by the number of ratings, whatever their weights.
  return expected > 0 ? 1 - (((ratingsGiven - 1) / ratingsGiven) * all * observed) / expected : null;
}

/** The same with squared differences, whose sums over pairs follow from sums of ratings. */
function intervalAlpha(
  counted: Counted["counted"],
  { weight, count }: Pick<PatternTable, "weight" | "count">,
): number | null {
  let [given, all, total, squares, observed] = [0, 0, 0, 0, 0];
  counted.forEach(({ ratings, byCategory: [own = 0, ownSquares = 0] }, row) => {
    if (ratings < 2) return;
    given += count[row]! * ratings;
    all += weight[row]! * ratings;
    total += weight[row]! * own;
    squares += weight[row]! * ownSquares;
    observed += (weight[row]! / (ratings - 1)) * (ratings * ownSquares - own * own);
  });
  const expected = all * squares - total * total;
  return expected > 1e-12 * all * squares ? 1 - (((given - 1) / given) * all * observed) / expected : null;
}

/** Squared distances between categories by index. */
function distances(metric: KrippendorffMetric, totals: Float64Array): (c: number, d: number) => number {
  return (c, d) => {
    if (c === d || metric === "nominal") return Number(c !== d);
    const inside = totals.subarray(Math.min(c, d), Math.max(c, d) + 1).reduce((sum, total) => sum + total, 0);
    return (inside - (totals[c]! + totals[d]!) / 2) ** 2;
  };
}
