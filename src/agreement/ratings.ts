import type { PatternTable } from "../data/answers/pattern-table";
import { scoreSums } from "../data/transform/item-scores";
import { filterRows, selectItems } from "../data/transform/select";
import { studentCritical } from "../numeric/distributions/student-critical";
import { sum } from "../numeric/sums/sum";
import { completeAnswers } from "../reliability/complete-answers";
import { answersWithDesign } from "../reliability/linearized-intervals";
import { influenceVariance, simpleVariance } from "../survey/design/influence-covariance";
import { designDegreesOfFreedom, type SampleDesign, sampleDesign } from "../survey/design/sample-design";

/** The same people rated several times: by occasion or rater, one number each. */
export interface Ratings {
  /** By occasion or rater, a score by row; NaN where missing. */
  readonly scores: readonly Float64Array[];
  readonly table: PatternTable;
  /** Strata and clusters by row; null where there are none. */
  readonly design: SampleDesign | null;
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
  const ids = occasions.flat();
  const withDesign = answersWithDesign(table, ids, "unique");
  return ratings(withDesign?.table ?? completeAnswers(table, ids), occasions, withDesign?.design ?? null);
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
  const selected = selectItems({ ...table, groupings: [] }, ids);
  const whole = sampleDesign(selected, "unique");
  const units = { stratum: whole?.stratum ?? null, cluster: whole?.cluster ?? null };
  const answers = { ...selected, ...units };
  const counted = filterRows(answers, (row) => answers.weight[row]! > 0);
  const { stratum, cluster } = counted;
  return ratings(
    counted,
    ids.map((id) => [id]),
    whole && stratum && { ...whole, stratum, cluster },
  );
}

function ratings(
  table: PatternTable,
  occasions: readonly (readonly string[])[],
  design: SampleDesign | null,
): Ratings {
  const places = new Map(table.items.map(({ id }, place) => [id, place]));
  const scores = occasions.map((ids) =>
    scoreSums(
      table,
      ids.map((id) => places.get(id) ?? 0),
    ),
  );
  return { scores, table, design, n: sum(table.count) };
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
export function isSimpleSample({ table, design }: Ratings): boolean {
  return design === null && table.weighting !== "design";
}

/** By row, its share of the total weight. */
export function weightShares({ table }: Ratings): Float64Array {
  const all = sum(table.weight);
  return table.weight.map((weight) => weight / all);
}

/** The weighted mean of values by row. */
export function averaging(ratings: Ratings): (values: Float64Array) => number {
  const shares = weightShares(ratings);
  return (values) => values.reduce((total, value, row) => total + shares[row]! * value, 0);
}

export interface EstimateError {
  readonly standardError: number;
  /** Of Student's t. */
  readonly df: number;
  /** Half the width of the 95 % interval. */
  readonly half: number;
}

/**
 * The standard error of an estimate by linearization: over people times n / (n - 1), or by strata and clusters.
 * @param influence by row, the influence of a person, times n
 * @param options.limitDfByKurtosis limits the degrees of freedom by the kurtosis of the influences, 2 n / (kurtosis - (n - 3) /
 *   (n - 1)): n - 1 for normal ones, few where few people contribute most
 * @returns null where there are too few people or units, or none differ
 * @see O'Neill (2014), The American Statistician, 68, 282-296 (the degrees of freedom of a variance).
 */
export function estimateError(
  of: Ratings,
  influence: Float64Array,
  { limitDfByKurtosis = false }: { readonly limitDfByKurtosis?: boolean | undefined } = {},
): EstimateError | null {
  const { table, design, n } = of;
  const units = design === null ? n - 1 : designDegreesOfFreedom(design, table.count);
  if (!(units >= 1)) return null;
  const all = sum(table.weight);
  const rows = { influence: influence.map((value) => value / all), weights: table };
  const variance = design === null ? (simpleVariance(rows) * n) / (n - 1) : influenceVariance(rows, design);
  if (variance === null || !(variance > 0)) return null;
  const standardError = Math.sqrt(variance);
  const df = limitDfByKurtosis ? Math.min(units, tailDegrees(of, influence)) : units;
  return { standardError, df, half: studentCritical(0.95, df) * standardError };
}

function tailDegrees({ table, n }: Ratings, influence: Float64Array): number {
  let [squares, fourths] = [0, 0];
  influence.forEach((value, row) => {
    const square = value ** 2 * table.weightSquared[row]!;
    squares += square;
    fourths += square ** 2 / table.count[row]!;
  });
  const kurtosis = (n * fourths) / squares ** 2;
  return Math.max(1, Math.floor((2 * n) / (kurtosis - (n - 3) / (n - 1)) + 1e-9));
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

/** Components of the coefficients: between people, between ratings over n, residual. */
export type Triple = readonly [people: number, columns: number, error: number];

interface LinearizedSquares {
  readonly squares: MeanSquares;
  readonly triple: Triple;
  /** By row, the influence of a person on each component, times n. */
  readonly influences: readonly [Float64Array, Float64Array, Float64Array];
}

/**
 * Mean squares from the weighted means and covariances of the ratings, times n / (n - 1); without weights, those of the
 * analysis of variance.
 * @param ratings complete, at least two of at least two people
 * @see McGraw & Wong (1996), Psychological Methods, 1, 30-46, table 3. Reference: psych `ICC(lmer = FALSE)`.
 */
export function meanSquares(ratings: Ratings): LinearizedSquares {
  const { scores, n } = ratings;
  const k = scores.length;
  const { rows } = ratings.table;
  const average = averaging(ratings);
  const means = scores.map(average);
  const center = means.reduce((sum, mean) => sum + mean, 0) / k;
  const factor = n / (n - 1);
  const [ofPeople, ofColumns, ofError] = [
    new Float64Array(rows),
    new Float64Array(rows),
    new Float64Array(rows),
  ];
  const columns = means.reduce((sum, mean) => sum + (mean - center) ** 2, 0) / (k - 1);
  for (let row = 0; row < rows; row++) {
    let [total, squares, along] = [0, 0, 0];
    for (let j = 0; j < k; j++) {
      const deviation = scores[j]![row]! - means[j]!;
      total += deviation;
      squares += deviation * deviation;
      along += (means[j]! - center) * deviation;
    }
    ofPeople[row] = (factor * total * total) / k;
    ofError[row] = (factor * (squares - (total * total) / k)) / (k - 1);
    ofColumns[row] = (2 * along) / (k - 1);
  }
  const [people, error] = [average(ofPeople), average(ofError)];
  return {
    squares: {
      n,
      ratings: k,
      people,
      columns: n * columns,
      error,
      within: columns + ((n - 1) / n) * error,
    },
    triple: [people, columns, error],
    influences: [ofPeople.map((value) => value - people), ofColumns, ofError.map((value) => value - error)],
  };
}

/** By row, the influence on a number with given derivatives by the components. */
export function influenceAlong({ influences }: LinearizedSquares, slopes: Triple): Float64Array {
  return influences[0].map((_, row) =>
    slopes.reduce((sum, slope, part) => sum + slope * (influences[part as 0 | 1 | 2][row] ?? 0), 0),
  );
}
