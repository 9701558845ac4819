import { formatCell } from "../../../words/format";
import * as names from "../../../words/messages";
import { signs } from "../../../words/signs";
import { HIDDEN } from "../words/hidden";
import * as messages from "./messages";
import type { ReportTable } from "./section";

export type PrintedCell = PrintedTable["rows"][number][number];

export interface PrintedTable {
  /** Numbers are right-aligned, text left-aligned. */
  readonly head: readonly { readonly label: string; readonly isNumber: boolean }[];
  /** A row of one cell is the name of a group, above its rows. */
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

/** `printedTable` with estimate and interval in one column, and row groups instead of labels that repeat. */
export function pageTable(table: Omit<ReportTable, "notes">): PrintedTable {
  const { head, rows } = printedTable(table);
  const low = head.map(({ isNumber, label }, c) => isNumber && isLow(head, label, c));
  const kept = [...head.keys()].filter((c) => !low[c] && !low[c - 1]);
  const merged: PrintedTable = {
    head: kept.map((c) => {
      const { label = "", isNumber = false } = head[c] ?? {};
      return { label: low[c + 1] === true ? messages.withInterval({ label }) : label, isNumber };
    }),
    rows: rows.map((cells) =>
      kept.map((c) => {
        const { text = "", bold = false } = cells[c] ?? {};
        const ends = [cells[c + 1]?.text ?? "", cells[c + 2]?.text ?? ""] as const;
        return { text: low[c + 1] === true ? withEnds(text, ends) : text, bold };
      }),
    ),
  };
  return grouped(merged);
}

/** Whether it is the first of an interval's ends, next to the estimate. */
const isLow = (head: PrintedTable["head"], label: string, c: number): boolean =>
  label === names.low95() && head[c + 1]?.label === names.high95() && head[c - 1]?.isNumber === true;

/** "16.8% [16.1, 17.6]"; in parentheses where the estimate is. */
function withEnds(text: string, ends: readonly [string, string]): string {
  const none = formatCell(null, "text");
  if (ends.some((end) => end === none || end === HIDDEN || end === "")) return text;
  const [low, high] = ends.map((end) => end.replace(/^\((.*)\)$/, "$1").replace(signs().percent, ""));
  const interval = `[${low}${signs().ends}${high}]`;
  return /^\(.*\)$/.test(text) ? `${text.slice(0, -1)} ${interval})` : `${text} ${interval}`;
}

/** Where the first column repeats itself, its texts stand above the rows that they belong to. */
function grouped(table: PrintedTable): PrintedTable {
  const { head, rows } = table;
  const of = (r: number): string | undefined => rows[r]?.[0]?.text;
  const starts = [...rows.keys()].filter((r) => r === 0 || of(r) !== of(r - 1));
  const [first] = head;
  const repeats = new Set(starts.map(of)).size < starts.length;
  if (first?.isNumber !== false || head.length < 3 || starts.length === rows.length || repeats) return table;
  return {
    head: head.slice(1),
    rows: rows.flatMap((cells, r) => [...(starts.includes(r) ? [cells.slice(0, 1)] : []), cells.slice(1)]),
  };
}

/** Whether it is the name of a group. */
export const isGroupRow = ({ head }: PrintedTable, row: PrintedTable["rows"][number]): boolean =>
  row.length === 1 && head.length > 1;

/** Whether a cell is among these. */
export function cellMark(cells: ReportTable["emphasis"] = []) {
  const marked = new Set(cells.map(({ row, key }) => JSON.stringify([row, key])));
  return (row: number, key: string): boolean => marked.has(JSON.stringify([row, key]));
}
