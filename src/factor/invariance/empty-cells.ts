import type { PatternTable } from "../../data/pattern-table";

/** A combination of answers to two items that nobody gave. */
export interface EmptyCell {
  readonly items: readonly [string, string];
  /** Labels of the categories. */
  readonly answers: readonly [string, string];
}

/**
 * The combinations of answers to two items that nobody of a group gave.
 *
 * @param table of ordinal items, with the one grouping
 * @param level the group
 * @param items ids
 */
export function emptyCellsOf(
  table: PatternTable,
  level: string,
  items: readonly [string, string],
): EmptyCell[] {
  const { levels, codes } = table.groupings[0]!;
  const [one, other] = items.map((id) => table.items.findIndex((item) => item.id === id));
  const [rows, columns] = [table.items[one!]!.categories, table.items[other!]!.categories];
  const group = levels.indexOf(level);
  const people = new Float64Array(rows.length * columns.length);
  for (let row = 0; row < table.rows; row++) {
    const [first, second] = [table.columns[one!]![row]!, table.columns[other!]![row]!];
    if (codes[row] === group && first >= 0 && second >= 0) {
      people[first * columns.length + second]! += table.count[row]!;
    }
  }
  return rows.flatMap(({ label }, i) =>
    columns.flatMap((column, j) =>
      people[i * columns.length + j] === 0 ? [{ items, answers: [label, column.label] as const }] : [],
    ),
  );
}
