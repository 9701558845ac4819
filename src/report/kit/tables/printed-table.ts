import { formatCell } from "../../../words/format";
import type { ReportTable } from "./section";

export interface PrintedCell {
  readonly text: string;
  readonly bold: boolean;
}

export interface PrintedTable {
  /** Numbers are right-aligned, text left-aligned. */
  readonly head: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Formats every cell; figures for few people are in parentheses. */
export function printedTable({ columns, rows, emphasis, parentheses }: ReportTable): PrintedTable {
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

export function cellMark(
  cells: readonly { readonly row: number; readonly key: string }[] = [],
): (row: number, key: string) => boolean {
  const marked = new Set(cells.map(({ row, key }) => JSON.stringify([row, key])));
  return (row, key) => marked.has(JSON.stringify([row, key]));
}
