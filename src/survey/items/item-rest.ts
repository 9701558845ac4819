import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";

/**
 * Correlation of each item's score with the sum of the other items' scores, over people who answered all of them
 * (the corrected item-total correlation), weighted where the table is. An item's first score comes off before anything
 * is summed, so that a large constant added to an item changes nothing.
 *
 * @param table the items of one scale
 * @param options.items column indices of the scale's items, default all
 * @returns one value per item, -1 to 1; null where the item or the rest does not vary, or where there is no rest.
 *   Reference: psych `alpha(...)$item.stats$r.drop` on complete cases.
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

/** Null where a side does not vary beyond the rounding of the larger one. */
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
