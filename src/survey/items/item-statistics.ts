import type { AnalyzedCategory, PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { ItemwiseError } from "../../errors";
import { valuesOf } from "../../figures/entries";
import { sum } from "../../numeric/sums/sum";
import * as messages from "../messages";
import { descriptives } from "./descriptives";
import {
  ITEM_STATISTICS,
  type ItemAnswers,
  type ItemStatisticList,
  type ItemStatistics,
  type SingleFigures,
} from "./item-statistics-result";
import { missingCodes, missingIndex } from "./missing-codes";

/**
 * Statistics of each item's answers.
 * @param declared the answers as asked: gives `asked` and missing answers by code
 * @param analyzed the same people and items as analyzed (dichotomized, say)
 * @returns one record per item, in the order of `analyzed`. Variances have n - 1; with weights, the weighted variance
 *   times n / (n - 1). Without answers, proportions are empty and means null.
 * @throws ItemwiseError "different-items" where the tables' items differ. Reference: R `weighted.mean`, `sd`,
 *   `prop.table`; psych `alpha` for `itemRest`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, null], b: [0, 1, 1, 1] } });
 * const [first] = itemStatistics(table, table);
 * first.n; // 3
 * first.mean?.toFixed(3); // "0.333"
 * first.missing; // { blank: 1 }
 * ```
 */
export function itemStatistics(
  declared: PatternTable,
  analyzed: PatternTable,
  list: ItemStatisticList = ITEM_STATISTICS,
): ItemStatistics[] {
  const ids = (table: PatternTable): string[] => table.items.map((item) => item.id);
  if (ids(declared).join() !== ids(analyzed).join()) {
    throw new ItemwiseError(
      "different-items",
      () => messages.differentItems({ declared: ids(declared), analyzed: ids(analyzed) }),
      { hint: messages.differentItemsHint },
    );
  }
  const itemRest = itemRestCorrelations(analyzed);
  return analyzed.items.map((item, index) => {
    const valid = tally(analyzed, index);
    const asked = tally(declared, index);
    const codes = missingCodes(declared.items[index]!);
    const byCode = (values: readonly number[]): Record<string, number> =>
      Object.fromEntries(codes.map(({ key }, k) => [key, values[k]!]));
    const answers = {
      table: analyzed,
      index,
      ...scoreMoments(analyzed, index),
      itemRest: itemRest[index] ?? null,
    };
    const everybody = asked.weight + sum(asked.missingWeights);
    return {
      id: item.id,
      label: item.label,
      wording: item.wording,
      n: valid.people,
      categories: item.categories.map((category) => category.label),
      proportions: shares(valid.weights, valid.weight),
      unweightedProportions: shares(valid.counts, valid.people),
      ...valuesOf<ItemAnswers, SingleFigures>(list, answers),
      missing: byCode(asked.missingCounts),
      missingProportions: byCode(
        asked.missingWeights.map((weight) => (everybody > 0 ? weight / everybody : 0)),
      ),
      missingLabels: Object.fromEntries(codes.map(({ key, label }) => [key, label])),
      descriptives: descriptives(
        itemScores(declared, index),
        declared.count,
        scoreEnds(declared.items[index]!.categories),
      ),
      asked: shares(asked.weights, asked.weight).map((proportion, k) => {
        const { label, score } = declared.items[index]!.categories[k]!;
        return { label, score, count: asked.counts[k]!, proportion };
      }),
    };
  });
}

/** Lowest and highest score of an item's categories; null for a continuous item. */
export function scoreEnds(categories: readonly AnalyzedCategory[]): readonly [number, number] | null {
  const scores = categories.map(({ score }) => score);
  return scores.length === 0 ? null : [Math.min(...scores), Math.max(...scores)];
}

interface Tally {
  readonly people: number;
  readonly weight: number;
  /** By category. */
  readonly counts: readonly number[];
  readonly weights: readonly number[];
  /** By entry of `missingCodes`. */
  readonly missingCounts: readonly number[];
  readonly missingWeights: readonly number[];
}

function tally(table: PatternTable, item: number): Tally {
  const { categories, missing } = table.items[item]!;
  const column = table.columns[item]!;
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  const counts = zeros(categories.length);
  const weights = zeros(categories.length);
  const missingCounts = zeros(missing.length + 1);
  const missingWeights = zeros(missing.length + 1);
  let people = 0;
  let weight = 0;
  for (let row = 0; row < table.rows; row++) {
    const count = table.count[row]!;
    const code = missingIndex(column, row);
    if (code >= 0) {
      missingCounts[code]! += count;
      missingWeights[code]! += table.weight[row]!;
      continue;
    }
    people += count;
    weight += table.weight[row]!;
    if (categories.length === 0) continue;
    counts[column[row]!]! += count;
    weights[column[row]!]! += table.weight[row]!;
  }
  return { people, weight, counts, weights, missingCounts, missingWeights };
}

function shares(parts: readonly number[], whole: number): number[] {
  return whole > 0 ? parts.map((part) => part / whole) : [];
}

/** By the sample's weights; null where nobody, or one person, answered. */
export function scoreMoments(
  table: PatternTable,
  item: number,
): { mean: number | null; standardDeviation: number | null } {
  const scores = itemScores(table, item);
  let people = 0;
  let weight = 0;
  let mean = 0;
  for (let row = 0; row < table.rows; row++) {
    if (Number.isNaN(scores[row]!)) continue;
    people += table.count[row]!;
    weight += table.weight[row]!;
    mean += table.weight[row]! * scores[row]!;
  }
  if (!(weight > 0)) return { mean: null, standardDeviation: null };
  mean /= weight;
  let squares = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!Number.isNaN(scores[row]!)) squares += table.weight[row]! * (scores[row]! - mean) ** 2;
  }
  const variance = people > 1 ? (squares / weight) * (people / (people - 1)) : null;
  return { mean, standardDeviation: variance === null ? null : Math.sqrt(variance) };
}

/**
 * Corrected item-total correlation: of each item's score with the sum of the others, over people who answered all,
 * weighted where the table is. An item's first score is subtracted before summing, so that a large constant changes
 * nothing.
 * @param table the items of one scale
 * @param options.items column indices of the scale's items, default all
 * @returns by item, -1 to 1; null where the item or the rest does not vary, or there is no rest. Reference: psych
 *   `alpha(...)$item.stats$r.drop` on complete cases.
 */
export function itemRestCorrelations(
  table: PatternTable,
  options: { items?: readonly number[] | undefined } = {},
): (number | null)[] {
  const items = options.items ?? table.items.map((_, item) => item);
  if (items.length < 2) return items.map(() => null);
  const all = items.map((item) => itemScores(table, item));
  const first = all[0]!.findIndex(
    (_, row) => all.every((column) => !Number.isNaN(column[row]!)) && table.weight[row]! > 0,
  );
  const scores = all.map((column) => column.map((score) => score - (column[first] ?? 0)));
  const totals = new Float64Array(table.rows);
  const weights = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    for (const column of scores) totals[row]! += column[row]!;
    const complete = !Number.isNaN(totals[row]!) && table.weight[row]! > 0;
    if (complete) weights[row] = table.weight[row]!;
    else totals[row] = 0;
  }
  return scores.map((column) => {
    const own = column.map((score, row) => (weights[row] ? score : 0));
    const rest = totals.map((total, row) => (weights[row] ? total - column[row]! : 0));
    return weightedCorrelation(own, rest, weights);
  });
}

/** Null where a side does not vary beyond rounding of the larger one. */
function weightedCorrelation(x: Float64Array, y: Float64Array, weights: Float64Array): number | null {
  let sum = 0;
  let meanX = 0;
  let meanY = 0;
  let squares = 0;
  for (let row = 0; row < weights.length; row++) {
    sum += weights[row]!;
    meanX += weights[row]! * x[row]!;
    meanY += weights[row]! * y[row]!;
    squares += weights[row]! * (x[row]! ** 2 + y[row]! ** 2);
  }
  if (sum === 0) return null;
  meanX /= sum;
  meanY /= sum;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let row = 0; row < weights.length; row++) {
    const dx = x[row]! - meanX;
    const dy = y[row]! - meanY;
    xx += weights[row]! * dx * dx;
    yy += weights[row]! * dy * dy;
    xy += weights[row]! * dx * dy;
  }
  const rounding = 1e-24 * (squares + xx + yy);
  if (xx <= rounding || yy <= rounding) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
