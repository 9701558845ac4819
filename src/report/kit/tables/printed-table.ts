import { formatCell } from "../../../words/format";
import type { ReportTable } from "./section";

export type PrintedCell = PrintedTable["rows"][number][number];

export interface PrintedTable {
  /** Numbers are right-aligned, text left-aligned. */
  readonly head: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly { readonly text: string; readonly bold: boolean }[])[];
}

/** Formats every cell; figures for few people are in parentheses. */
export function printedTable(table: Omit<ReportTable, "notes">): PrintedTable {
  const { columns, rows, emphasis, parentheses } = table;
  const isBold = cellMark(emphasis);
  const isBracketed = cellMark(parentheses);
  return {
    head: columns.map(({ label, format }) => ({ label, isNumber: format !== "text" })),
    rows: rows.map((row, r) =>
      columns.map(({ key, format }) => {
        const figure = formatCell(row[key] ?? null, format);
        return { text: isBracketed(r, key) ? `(${figure})` : figure, bold: isBold(r, key) };
      }),
    ),
  };
}

/** Whether a cell is among these. */
export function cellMark(cells: ReportTable["emphasis"] = []) {
  const marked = new Set(cells.map(({ row, key }) => JSON.stringify([row, key])));
  return (row: number, key: string): boolean => marked.has(JSON.stringify([row, key]));
}
