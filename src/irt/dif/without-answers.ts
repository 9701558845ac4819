import type { PatternTable } from "../../data/answers/pattern-table";

/** The table with some cells taken for missing. */
export function withoutAnswers(
  table: PatternTable,
  drop: (row: number, item: number) => boolean,
): PatternTable {
  const columns = table.columns.map((column, item) =>
    Int16Array.from(column, (cell, row) => (cell >= 0 && drop(row, item) ? -1 : cell)),
  );
  return { ...table, columns };
}
