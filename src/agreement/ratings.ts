import type { PatternTable } from "../data/answers/pattern-table";
import { scoreSums } from "../data/transform/item-scores";
import { sum } from "../numeric/sums/sum";
import { deviationSums } from "../reliability/alpha-estimates";
import { sampledAnswers } from "../reliability/complete-answers";
import {
  type Estimate,
  type EstimateError,
  errorOf,
  meanOf,
  type SampledTable,
  sumOf,
} from "../survey/design/estimate";

/** The same people rated several times: by occasion or rater, one number each. */
export interface Ratings extends SampledTable {
  /** By occasion or rater, a score by row; NaN where missing. */
  readonly scores: readonly Float64Array[];
  readonly n: number;
}

/**
 * Ratings of people who have all of them, each a sum of item scores.
 * @param table the survey as analyzed, with the items of all occasions
 * @param occasions by occasion or rater, ids of its items
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { first: [1, 2, 3, null], again: [1, 3, 3, 2] } });
 * completeRatings(table, [["first"], ["again"]]).n; // 3
 * ```
 */
export function completeRatings(table: PatternTable, occasions: readonly (readonly string[])[]): Ratings {
  return ratings(sampledAnswers(table, occasions.flat()), occasions);
}

/**
 * Ratings of an item, some of them missing.
 * @param ids of the item, by occasion or rater
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { first: [1, 2, 3, null], again: [1, 3, 3, 2] } });
 * incompleteRatings(table, ["first", "again"]).n; // 4
 * ```
 */
export function incompleteRatings(table: PatternTable, ids: readonly string[]): Ratings {
  const occasions = ids.map((id) => [id]);
  return ratings(sampledAnswers(table, ids, { incomplete: true }), occasions);
}

function ratings(sample: SampledTable, occasions: readonly (readonly string[])[]): Ratings {
  const { table } = sample;
  const places = new Map(table.items.map(({ id }, place) => [id, place]));
  const placesOf = (ids: readonly string[]): number[] => ids.map((id) => places.get(id) ?? 0);
  const scores = occasions.map((ids) => scoreSums(table, placesOf(ids)));
  return { ...sample, scores, n: sum(table.count) };
}

/** What ratings are by: occasions, the same raters for everybody, or raters who differ between people, unordered. */
export type RatingKind = "occasion" | "rater" | "nested-rater";

/** Further ratings to compare with the first; none without an order. */
export function ratingsAfterFirst(kind: RatingKind, ratings: readonly unknown[]): number[] {
  return kind === "nested-rater" ? [] : ratings.slice(1).map((_, at) => at + 1);
}

/** The first of the ratings and another one. */
export const pairOf = (ratings: Ratings, other: number): Ratings => ({
  ...ratings,
  scores: ratings.scores.filter((_, at) => at === 0 || at === other),
});

/** Whether people have equal weights and were drawn one by one: classical intervals hold. */
export function isSimpleSample({ table, design }: Pick<Ratings, "table" | "design">): boolean {
  return design === null && table.weighting !== "design";
}

/**
 * The standard error of an estimate, with degrees of freedom limited by the kurtosis of the influences, 2 n / (kurtosis -
 * (n - 3) / (n - 1)): n - 1 for normal ones, few where few people contribute most.
 * @see O'Neill (2014), The American Statistician, 68, 282-296 (the degrees of freedom of a variance).
 */
export function errorByKurtosis(estimate: Estimate, of: Ratings): EstimateError {
  const { n, table } = of;
  let [squares, fourths] = [0, 0];
  estimate.influence.forEach((value, row) => {
    const square = value ** 2 * table.weightSquared[row]!;
    squares += square;
    fourths += square ** 2 / table.count[row]!;
  });
  const kurtosis = (n * fourths) / squares ** 2;
  const most = Math.max(1, Math.floor((2 * n) / (kurtosis - (n - 3) / (n - 1)) + 1e-9));
  const { df, ...error } = errorOf(estimate, of);
  return { ...error, df: Math.min(df, most) };
}

/** Mean squares of a two-way layout of people by ratings, one rating per cell. */
export interface MeanSquares {
  readonly n: number;
  readonly ratings: number;
  /** Between people, between ratings, residual. */
  readonly people: number;
  readonly columns: number;
  readonly error: number;
  /** Within people. */
  readonly within: number;
}

/** Components of the coefficients: mean squares between people, between ratings over n, residual. */
export interface Components {
  readonly people: Estimate;
  readonly columns: Estimate;
  readonly error: Estimate;
}

/**
 * Mean squares from the weighted means and covariances of the ratings, times n / (n - 1); without weights, those of the
 * analysis of variance.
 * @param ratings complete, at least two of at least two people
 * @see McGraw & Wong (1996), Psychological Methods, 1, 30-46, table 3. Reference: psych `ICC(lmer = FALSE)`.
 */
export function components({ scores, n, table: { weight } }: Ratings): Components {
  const k = scores.length;
  const means = scores.map((own) => meanOf(weight, own));
  const { sums, squares } = deviationSums(weight, scores);
  const between = sums.map((total) => (total * total) / k);
  const factor = n / (n - 1);
  const center = means.reduce((all, { value }) => all + value, 0) / k;
  const columns = means.map((own) => own.minus(center)).map((apart) => apart.times(apart));
  return {
    people: meanOf(weight, between).times(factor),
    columns: sumOf(columns).over(k - 1),
    error: meanOf(weight, (row) => squares[row]! - between[row]!).times(factor / (k - 1)),
  };
}
