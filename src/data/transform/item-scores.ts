import type { PatternTable } from "../answers/pattern-table";

/**
 * The numbers that an item's answers stand for, by row of the table: category scores, or the values of a continuous
 * item; NaN where there is no valid answer.
 */
export function itemScores(table: PatternTable, index: number): Float64Array {
  const item = table.items[index]!;
  const column = table.columns[index]!;
  if (item.scale === "continuous") return Float64Array.from(column);
  const scores = item.categories.map((category) => category.score);
  const values = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const category = column[row]!;
    values[row] = category < 0 ? Number.NaN : scores[category]!;
  }
  return values;
}
