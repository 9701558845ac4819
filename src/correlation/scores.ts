import type { PatternTable } from "../data/pattern-table";

/**
 * The numbers that an item's answers stand for, by row of the table: category scores, or the values of a continuous
 * item; NaN where there is no valid answer.
 */
export function itemScores(table: PatternTable, index: number): Float64Array {
  const item = table.items[index]!;
  const column = table.columns[index]!;
  if (item.scale === "continuous") return Float64Array.from(column);
  const scores = item.categories.map((category) => category.score);
  return Float64Array.from(column, (category) => (category < 0 ? Number.NaN : scores[category]!));
}

/**
 * Average ranks of an item's scores among the people of the rows that `included` admits, in units of weight: the
 * weight below plus half the weight alike. NaN where there is no score or the row is not included.
 */
export function weightedRanks(
  scores: Float64Array,
  weight: Float64Array,
  included: Uint8Array,
): Float64Array {
  const order: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    if (included[row] === 1 && !Number.isNaN(scores[row]!)) order.push(row);
  }
  order.sort((a, b) => scores[a]! - scores[b]!);
  const ranks = new Float64Array(scores.length).fill(Number.NaN);
  let below = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let alike = 0;
    while (end < order.length && scores[order[end]!] === scores[order[start]!])
      alike += weight[order[end++]!]!;
    for (let place = start; place < end; place++) ranks[order[place]!] = below + alike / 2;
    below += alike;
    start = end;
  }
  return ranks;
}
