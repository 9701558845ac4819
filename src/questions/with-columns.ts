import type { LabelledColumn, LabelledTable } from "../formats/kit/labelled-table";
import type { ScoreColumn } from "./score-columns";

/** The file's columns as they are, and the new ones: empty in rows that were left out. */
export function withColumns(
  table: LabelledTable,
  rowNumbers: Int32Array,
  columns: readonly ScoreColumn[],
): LabelledTable {
  const places = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) places.set(table.rowNumbers?.[row] ?? row + 1, row);
  const added = columns.map(({ name, label, values }): LabelledColumn => {
    const own = new Float64Array(table.rows).fill(Number.NaN);
    rowNumbers.forEach((number, at) => {
      const place = places.get(number);
      if (place !== undefined) own[place] = values[at] ?? Number.NaN;
    });
    return { ...NEW_COLUMN, name, label, values: own };
  });
  return { ...table, columns: [...table.columns, ...added] };
}

const NEW_COLUMN = {
  type: "number",
  valueLabels: [],
  missing: [],
  level: "scale",
  attributes: {},
  tags: null,
} as const;
