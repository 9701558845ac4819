import { repeatedNotes } from "../../formats/kit/column-names";
import { BARE_COLUMN, type LabelledTable, type TextColumn } from "../../formats/kit/labelled-table";
import { isBlank } from "../csv/cell-text";
import type { Table } from "../csv/table";

/** A table of text as a labelled table without labels; blank cells have no value. */
export function labelledText(table: Table): LabelledTable {
  const { file, header, columns, rows, rowNumbers, repeated = [] } = table;
  return {
    file,
    format: "CSV",
    label: null,
    rows,
    rowNumbers,
    weight: null,
    multipleResponses: [],
    repeated,
    notes: [...(table.warnings ?? []).map(({ message }) => message), ...repeatedNotes(repeated)],
    columns: header.map((name, index) => textColumn(name, columns[index] ?? [])),
  };
}

export function textColumn(name: string, cells: readonly string[]): TextColumn {
  return {
    ...BARE_COLUMN,
    name,
    type: "text",
    values: cells.map((cell) => (isBlank(cell) ? null : cell)),
  };
}
