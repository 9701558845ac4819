import { influenceSums } from "../correlation/ordinal/influence-products";
import { ordinalItems } from "../correlation/ordinal/ordinal-pairs";
import { ordinalParameters } from "../correlation/ordinal/ordinal-parameters";
import type { Correction } from "../correlation/ordinal/zero-cell";
import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { nullIfProblem } from "../errors";
import { incompleteMoments } from "../factor/incomplete/incomplete-moments";
import { chained, deviationsOf, Estimate, meanOf, momentOf } from "../survey/design/estimate";
import { cronbachAlpha } from "./alpha";

/** By row: the sum of some columns' deviations from their means, and the sum of these deviations' squares. */
export interface DeviationSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export function deviationSums(weight: Float64Array, columns: readonly Float64Array[]): DeviationSums {
  const [sums, squares] = [new Float64Array(weight.length), new Float64Array(weight.length)];
  for (const column of columns) {
    const deviations = deviationsOf(weight, column);
    for (let row = 0; row < weight.length; row++) {
      sums[row]! += deviations[row]!;
      squares[row]! += deviations[row]! * deviations[row]!;
    }
  }
  return { sums, squares };
}

/** Scores of some items, by default all. */
export function scoresOf(table: PatternTable, ids?: readonly string[]): Float64Array[] {
  return table.items.flatMap(({ id }, item) =>
    ids?.includes(id) === false ? [] : [itemScores(table, item)],
  );
}

/**
 * Alpha of k items, k / (k - 1) (1 - trace / total), from the variance of their sum and the sum of their variances.
 * @returns null where the total does not vary
 */
export function alphaOf(total: Estimate, trace: Estimate | number, k: number): Estimate | null {
  const least = 1e-12 * (typeof trace === "number" ? trace : trace.value);
  if (k < 2 || !(total.value > least)) return null;
  return total
    .minus(trace)
    .over(total)
    .times(k / (k - 1));
}

/**
 * Alpha with its influence.
 * @param table complete answers to at least two items
 * @returns null where the total does not vary
 * @see van Zyl, Neudecker & Nel (2000), Psychometrika, 65, 271-280; Maydeu-Olivares, Coffman & Hartmann (2007),
 *   Psychological Methods, 12, 157-176 (without normality).
 */
export function alphaEstimate(table: PatternTable): Estimate | null {
  const { weight } = table;
  const { sums, squares } = deviationSums(weight, scoresOf(table));
  return alphaOf(momentOf(weight, sums, sums), meanOf(weight, squares), table.items.length);
}

/**
 * Standardized alpha with its influence: the sum of the correlations changes with the variance of the sum of the
 * standardized items, less each item's variance times the sum of its correlations.
 * @param table complete answers to at least two items
 * @returns null where an item does not vary or the correlations' sum is not above 0
 */
export function standardizedAlphaEstimate(table: PatternTable): Estimate | null {
  const { weight } = table;
  const columns = scoresOf(table).map((scores) => {
    const deviations = deviationsOf(weight, scores);
    const { value: sd } = momentOf(weight, deviations, deviations).sqrt();
    return deviations.map((value) => value / sd);
  });
  const { sums } = deviationSums(weight, columns);
  const total = momentOf(weight, sums, sums);
  const slopes = columns.map((own): readonly [number, Estimate] => [
    -momentOf(weight, own, sums).value,
    momentOf(weight, own, own),
  ]);
  return alphaOf(chained(total.value, [1, total], ...slopes), columns.length, columns.length);
}

/**
 * Ordinal alpha with its influence, from those of the tetrachoric or polychoric correlations.
 * @param table complete answers to at least two ordinal items
 * @returns null where a correlation has none (at a bound), where a correlation rests on a corrected empty cell, or
 *   where the correlations' sum is not above 0
 */
export function ordinalAlphaEstimate(table: PatternTable, correction: Correction): Estimate | null {
  const found = parametersOf(table, correction);
  if (found === null || found.parameters.some(({ adjusted }) => adjusted)) return null;
  const correlations = found.parameters.filter(({ second }) => second >= 0);
  const k = table.items.length;
  const above = correlations.reduce((sum, { estimate }) => sum + estimate, 0);
  const total = new Estimate(above, influenceSums(correlations, found.items)).times(2).plus(k);
  return alphaOf(total, k, k);
}

function parametersOf(table: PatternTable, correction: Correction) {
  return nullIfProblem(() => {
    const ordinal = ordinalItems(table, null, correction);
    return { items: ordinal.items, parameters: ordinalParameters(ordinal) };
  });
}

/**
 * Alpha from the maximum likelihood covariances of all answers, which may be missing at random; beside alpha of
 * complete cases.
 * @param table continuous items
 * @returns how many people have answers, and alpha of some of the items, as computed
 * @throws ItemwiseError as `incompleteMoments`
 * @see Enders (2010), Applied missing data analysis, chapter 4. The moments are those of lavaan, `missing = "ml"`.
 */
export function fullInformationAlpha(table: PatternTable): {
  readonly n: number | null;
  readonly alphaOf: (items: readonly string[]) => number | null;
} {
  const ids = table.items.map(({ id }) => id);
  const [moments] = incompleteMoments({ ...table, groupings: [] }, { items: ids });
  const alphaOf = (items: readonly string[]): number | null => {
    const at = items.map((id) => ids.indexOf(id));
    return cronbachAlpha(at.map((i) => at.map((j) => moments?.covariance[i * ids.length + j] ?? Number.NaN)));
  };
  return { n: moments?.n ?? null, alphaOf };
}
