import type { CorrelationMatrix, CorrelationType } from "../../../correlation/correlation-matrix";
import type { MatrixInput } from "../../../correlation/matrix-input";
import type { PatternTable } from "../../../data/answers/pattern-table";
import { ItemwiseError } from "../../../errors";
import { normalQuantile } from "../../../numeric/distributions/special";
import * as messages from "../messages";

/** Margins and number of people for independent random items. */
export interface RandomItems {
  readonly type: CorrelationType;
  readonly n: number;
  /** People that a random data set represents: `n`, or more if these are too many to draw. */
  readonly people: number;
  /** By item: people in each observed category, summing to n; null if any item is continuous. */
  readonly margins: readonly (readonly number[])[] | null;
  /**
   * By item: n values with mean 0 and mean square 1, by category (as `margins`) or, if `margins` is null, by person.
   */
  readonly scores: readonly Float64Array[];
}

/** At most this many people are drawn, to bound time and memory. */
const MAX_DRAWN = 100_000;

/**
 * The margins of the real items, to draw independent random items from.
 *
 * The number of people is the harmonic mean of the pairs' n (listwise: n) times Kish's ratio (sum w)^2 / (count sum
 * w^2) over the people used (Kish 1965), rounded: without weights and missing answers it is n. An item's categories
 * hold people in proportion to their (weighted) valid answers, by largest remainder, at least one per observed
 * category. A continuous item keeps the (i - .5)/n quantiles of its (weighted) distribution: without weights and
 * missing answers, its own values.
 *
 * At most `mostDrawn` people are drawn, in the same proportions: correlations of independent items are then so small
 * that they vary in proportion to 1 / sqrt(n - 1), and `randomEigenvalues` scales them to the full number, an
 * approximation for categories so rare that few of the people drawn are in them.
 * @param table the items of `correlation`, in that order
 * @throws ItemwiseError "items-differ" where they are not, "item-without-spread" where an item has fewer than two
 *   different answers, "too-few-people" with fewer people than 3 or than an item has categories
 */
export function randomItems(
  table: PatternTable,
  correlation: CorrelationMatrix,
  mostDrawn = MAX_DRAWN,
): RandomItems {
  checkItems(table, correlation);
  const used = usedRows(table, correlation);
  const people = Math.round(harmonicMeanOfPairs(correlation) * kishRatio(table, used));
  const fewest = Math.max(3, ...table.items.map((item) => item.categories.length));
  if (!(people >= fewest)) {
    throw new ItemwiseError("too-few-people", () => messages.fewEffectivePeople({ people, fewest }), {
      hint: messages.fewEffectivePeopleHint,
    });
  }
  const n = Math.min(people, mostDrawn);
  const ranks = correlation.type === "spearman";
  if (table.items.every((item) => item.scale === "ordinal")) {
    const observed = table.items.map((_, j) => categoryCounts(table, { item: j, used, n }));
    return {
      type: correlation.type,
      n,
      people,
      margins: observed.map((categories) => categories.map((category) => category.count)),
      scores: observed.map((categories) => {
        const counts = categories.map((category) => category.count);
        return standardize(ranks ? midranks(counts) : categories.map((category) => category.score), counts);
      }),
    };
  }
  const scores = table.items.map((_, j) => {
    const values = quantileValues(table, { item: j, used, n });
    return standardize(ranks ? ranksOf(values) : values, null);
  });
  return { type: correlation.type, n, people, margins: null, scores };
}

/** Independent normal variables of as many people, each with the (i - .5)/n quantiles. */
export function normalItems(
  { items, n: people }: Pick<MatrixInput, "items" | "n">,
  mostDrawn = MAX_DRAWN,
): RandomItems {
  const n = Math.min(people, mostDrawn);
  const values = standardize(
    Array.from({ length: n }, (_, k) => normalQuantile((k + 0.5) / n)),
    null,
  );
  return { type: "pearson", n, people, margins: null, scores: items.map(() => values) };
}

function checkItems(table: PatternTable, correlation: CorrelationMatrix): void {
  const ids = table.items.map((item) => item.id);
  if (ids.length === correlation.items.length && ids.every((id, j) => id === correlation.items[j])) return;
  const given = { items: ids, matrixItems: correlation.items };
  throw new ItemwiseError("items-differ", () => messages.itemsDiffer(given), {
    hint: messages.itemsDifferHint,
  });
}

/** Rows with people, complete if the correlations are listwise. */
function usedRows(table: PatternTable, correlation: CorrelationMatrix): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (!(table.count[row]! > 0)) continue;
    const valid = table.columns.filter((column) => column[row]! >= 0 || isValue(column, row)).length;
    if (correlation.missing === "listwise" ? valid === table.columns.length : valid > 0) rows.push(row);
  }
  return rows;
}

function isValue(column: Int16Array | Float64Array, row: number): boolean {
  return column instanceof Float64Array && !Number.isNaN(column[row]!);
}

function kishRatio(table: PatternTable, rows: readonly number[]): number {
  let count = 0;
  let weight = 0;
  let squared = 0;
  for (const row of rows) {
    count += table.count[row]!;
    weight += table.weight[row]!;
    squared += table.weightSquared[row]!;
  }
  return (weight * weight) / (squared * count);
}

function harmonicMeanOfPairs(correlation: CorrelationMatrix): number {
  let pairs = 0;
  let sum = 0;
  for (let i = 1; i < correlation.items.length; i++) {
    for (let j = 0; j < i; j++) {
      pairs++;
      sum += 1 / correlation.pairN[i]![j]!;
    }
  }
  return pairs / sum;
}

/** An item, the rows used, and the number of people to represent them. */
interface ItemRows {
  readonly item: number;
  readonly used: readonly number[];
  readonly n: number;
}

/**
 * People by observed category of an ordinal item, in proportion to the weighted valid answers: whole numbers of at
 * least 1 (largest remainder) summing to n; with the category's score. @throws ItemwiseError "item-without-spread"
 */
function categoryCounts(
  table: PatternTable,
  { item, used, n }: ItemRows,
): { count: number; score: number }[] {
  const { categories, id } = table.items[item]!;
  const column = table.columns[item]!;
  const weights = new Float64Array(categories.length);
  let total = 0;
  for (const row of used) {
    const category = column[row]!;
    if (category < 0) continue;
    weights[category]! += table.weight[row]!;
    total += table.weight[row]!;
  }
  const observed = categories
    .map((category, k) => ({ share: (n * weights[k]!) / total, score: category.score }))
    .filter((category) => category.share > 0);
  if (observed.length < 2) throw withoutSpread(id);
  const counts = wholeCounts(
    observed.map((category) => category.share),
    n,
  );
  return observed.map((category, k) => ({ count: counts[k]!, score: category.score }));
}

/** Whole numbers of 1 or more summing to n (n >= their number), nearest to the shares (largest remainder). */
function wholeCounts(shares: readonly number[], n: number): number[] {
  const counts = shares.map((share) => Math.max(1, Math.floor(share)));
  let left = n - counts.reduce((sum, count) => sum + count, 0);
  // Each share is less than one person from its count.
  for (let given = 0; given < counts.length && left !== 0; given++) {
    const step = Math.sign(left);
    let best = -1;
    for (let k = 0; k < counts.length; k++) {
      if (step < 0 && counts[k] === 1) continue;
      const gap = step * (shares[k]! - counts[k]!);
      if (best < 0 || gap > step * (shares[best]! - counts[best]!)) best = k;
    }
    counts[best]! += step;
    left -= step;
  }
  return counts;
}

/** n ascending quantiles (i - .5)/n of an item's weighted distribution. @throws ItemwiseError "item-without-spread" */
function quantileValues(table: PatternTable, { item, used, n }: ItemRows): number[] {
  const column = table.columns[item]!;
  const { scale, categories, id } = table.items[item]!;
  const rows = used
    .filter((row) => (scale === "continuous" ? !Number.isNaN(column[row]!) : column[row]! >= 0))
    .map((row) => ({
      value: scale === "continuous" ? column[row]! : categories[column[row]!]!.score,
      weight: table.weight[row]!,
    }))
    .sort((one, other) => one.value - other.value);
  if (rows.length === 0 || rows[0]!.value === rows[rows.length - 1]!.value) throw withoutSpread(id);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const values: number[] = [];
  let index = 0;
  let cumulated = rows[0]!.weight;
  for (let person = 0; person < n; person++) {
    while (index < rows.length - 1 && cumulated < ((person + 0.5) / n) * total)
      cumulated += rows[++index]!.weight;
    values.push(rows[index]!.value);
  }
  if (values[0] === values.at(-1)) throw withoutSpread(id, n);
  return values;
}

function withoutSpread(id: string, people?: number): ItemwiseError {
  const isWeighted = people !== undefined;
  const amount = isWeighted ? String(people) : null;
  return new ItemwiseError(
    "item-without-spread",
    () => messages.itemWithoutSpread({ item: id, people: amount }),
    { hint: () => messages.itemWithoutSpreadHint({ isWeighted }) },
  );
}

function midranks(counts: readonly number[]): number[] {
  let below = 0;
  return counts.map((count) => {
    const rank = below + (count + 1) / 2;
    below += count;
    return rank;
  });
}

/** Ranks of ascending values, ties sharing their mean. */
function ranksOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  values.forEach((value, i) => {
    if (i > 0 && value === values[i - 1]) counts[counts.length - 1]!++;
    else counts.push(1);
  });
  const ranks = midranks(counts);
  return counts.flatMap((count, k) => new Array<number>(count).fill(ranks[k]!));
}

/** Standardizes values to mean 0 and mean square 1, over the people of each if `counts` is given. */
function standardize(values: readonly number[], counts: readonly number[] | null): Float64Array {
  const weightOf = (k: number): number => counts?.[k] ?? 1;
  const total = values.reduce((sum, _, k) => sum + weightOf(k), 0);
  const mean = values.reduce((sum, value, k) => sum + weightOf(k) * value, 0) / total;
  const square = values.reduce((sum, value, k) => sum + weightOf(k) * (value - mean) ** 2, 0) / total;
  return Float64Array.from(values, (value) => (value - mean) / Math.sqrt(square));
}
