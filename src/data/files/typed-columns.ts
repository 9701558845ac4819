import type { LabelledColumn, LabelledTable, TextColumn } from "../../formats/kit/labelled-table";
import { isBlank, parseNumber } from "../csv/cell-text";

/** "007", and numbers with more digits than a double holds, are text. */
const CODE = /^\s*[+-]?0\d|\d{16}/;

/** Turns columns of text into numbers where every non-blank cell is a number (without leading zeros or too many digits). */
export function typedColumns(table: LabelledTable): LabelledTable {
  return { ...table, columns: table.columns.map(typedColumn) };
}

function typedColumn(column: LabelledColumn): LabelledColumn {
  if (column.type !== "text") return column;
  const values = numbersOf(column);
  return values === null ? column : { ...column, type: "number", values, tags: null };
}

function numbersOf({ values }: TextColumn): Float64Array | null {
  const numbers = new Float64Array(values.length).fill(Number.NaN);
  let found = 0;
  for (const [row, cell] of values.entries()) {
    if (cell === null || isBlank(cell)) continue;
    const value = CODE.test(cell) ? null : parseNumber(cell);
    if (value === null) return null;
    numbers[row] = value;
    found++;
  }
  return found === 0 ? null : numbers;
}
