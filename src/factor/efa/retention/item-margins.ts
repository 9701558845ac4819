import type { PatternTable } from "../../../data/answers/pattern-table";
import { ItemwiseError } from "../../../errors";

/** An item, the rows of the table that are used, and the number of people to make of them. */
export interface ItemRows {
  readonly item: number;
  readonly used: readonly number[];
  readonly n: number;
}

/**
 * How many of n people are in each observed category of an ordinal item, in proportion to the weighted valid answers:
 * whole numbers (largest remainder), at least 1, that add to n; with the category's score.
 *
 * @throws ItemwiseError "item-without-spread" where fewer than two categories were observed
 */
export function categoryCounts(
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

/** Whole numbers of 1 or more that add to n (n >= their number), nearest to the shares (largest remainder). */
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

/**
 * n ascending values of an item: its weighted distribution's (i - .5)/n quantiles. Ordinal items give their scores.
 *
 * @throws ItemwiseError "item-without-spread" where all values are the same
 */
export function quantileValues(table: PatternTable, { item, used, n }: ItemRows): number[] {
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
  const among = people === undefined ? "" : ` among the ${people} people that the weights amount to`;
  return new ItemwiseError(
    "item-without-spread",
    `Item "${id}" has fewer than two different answers${among}.`,
    {
      hint: people === undefined ? "Leave the item out." : "Check the weights, or leave the item out.",
    },
  );
}

/** The mean rank of the people in each category, from the counts of the ordered categories. */
export function midranks(counts: readonly number[]): number[] {
  let below = 0;
  return counts.map((count) => {
    const rank = below + (count + 1) / 2;
    below += count;
    return rank;
  });
}

/** Ranks, ties sharing their mean, of ascending values. */
export function ranksOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  values.forEach((value, i) => {
    if (i > 0 && value === values[i - 1]) counts[counts.length - 1]!++;
    else counts.push(1);
  });
  const ranks = midranks(counts);
  return counts.flatMap((count, k) => new Array<number>(count).fill(ranks[k]!));
}

/** Values moved and scaled to mean 0 and mean square 1, over the people of each where `counts` says how many they are. */
export function standardize(values: readonly number[], counts: readonly number[] | null): Float64Array {
  const weightOf = (k: number): number => counts?.[k] ?? 1;
  const total = values.reduce((sum, _, k) => sum + weightOf(k), 0);
  const mean = values.reduce((sum, value, k) => sum + weightOf(k) * value, 0) / total;
  const square = values.reduce((sum, value, k) => sum + weightOf(k) * (value - mean) ** 2, 0) / total;
  return Float64Array.from(values, (value) => (value - mean) / Math.sqrt(square));
}
