import type { PatternTable } from "../answers/pattern-table";
import { collapse } from "../patterns/build-pattern-table";

/**
 * An item's numbers by row of the table: category scores, or values of a continuous item; NaN where there is no valid
 * answer.
 * @returns one number per row of the table, whose rows are in ascending order of answers
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [5, 1, null] } });
 * itemScores(table, 0); // Float64Array [NaN, 1, 5]
 * ```
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

/** `itemScores` of the item with this id. */
export const scoresOf = (table: PatternTable, id: string): Float64Array =>
  itemScores(
    table,
    table.items.findIndex((item) => item.id === id),
  );

/**
 * By row, the sum of some items' scores (default: all); NaN where more than `missing` lack an answer. The mean of the
 * others stands in for those that do.
 */
export function scoreSums(
  table: PatternTable,
  items: Iterable<number> = table.items.keys(),
  missing = 0,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(table.rows);
  const lacking = new Uint32Array(table.rows);
  let length = 0;
  for (const item of items) {
    length++;
    itemScores(table, item).forEach((score, row) => {
      if (Number.isNaN(score)) lacking[row]!++;
      else sums[row]! += score;
    });
  }
  return sums.map((sum, row) => {
    const without = lacking[row]!;
    if (without === 0) return sum;
    return without <= missing && without < length ? (sum / (length - without)) * length : Number.NaN;
  });
}

/** The table with the sum of some items' scores (`scoreSums`) as its only item: rows with the same sum are joined. */
export function sumTable(
  table: PatternTable,
  items: Iterable<number> = table.items.keys(),
  missing = 0,
): PatternTable {
  return collapse({
    ...table,
    items: [{ id: "sum", label: "", wording: null, scale: "continuous", categories: [], missing: [] }],
    columns: [scoreSums(table, items, missing)],
  });
}

/** The same table with ordinal items taken as continuous ones, by the scores of their categories. */
export function asContinuous(table: PatternTable): PatternTable {
  return {
    ...table,
    items: table.items.map((item) => ({ ...item, scale: "continuous", categories: [] })),
    columns: table.items.map((_, index) => itemScores(table, index)),
  };
}
