import type { ReportTable } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { downloadLink } from "./download-link";
import { escapeHtml } from "./escape-html";
import { tableToCsv } from "./table-to-csv";

type Column = ReportTable["columns"][number];
type Row = ReportTable["rows"][number];
type CellMark = (row: number, key: string) => boolean;

/** A numbered table in APA style: number, title, horizontal rules only, notes below, a link to its CSV. */
export function renderTable(table: ReportTable, number: number): string {
  const notes = table.notes.map((note, k) => `<p>${k === 0 ? "<em>Note.</em> " : ""}${escapeHtml(note)}</p>`);
  const link = downloadLink("Table as CSV", {
    name: `${table.id}.csv`,
    type: "text/csv",
    text: tableToCsv(table),
  });
  return [
    `<div class="table" id="table-${escapeHtml(table.id)}">`,
    scroll(
      table.title,
      [
        `<table><caption><div class="caption"><span class="number">Table ${number}</span> <span class="title">${escapeHtml(table.title)}</span></div></caption>`,
        tableBody(table.columns, table.rows, {
          emphasized: cellMark(table.emphasis),
          bracketed: cellMark(table.parentheses),
        }),
        "</table>",
      ].join(""),
    ),
    notes.length === 0 ? "" : `<div class="notes">${notes.join("")}</div>`,
    `<p class="downloads">${link}</p>`,
    "</div>",
  ].join("");
}

/** Whether a cell is one of those listed. */
export function cellMark(cells: readonly { readonly row: number; readonly key: string }[] = []): CellMark {
  const marked = new Set(cells.map(({ row, key }) => JSON.stringify([row, key])));
  return (row, key) => marked.has(JSON.stringify([row, key]));
}

/** Head and body of a table; the first column holds the rows' headers. */
export function tableBody(
  columns: readonly Column[],
  rows: readonly Row[],
  marks: { emphasized?: CellMark | undefined; bracketed?: CellMark | undefined } = {},
): string {
  const classes = columns.map((column, c) => columnClass(column, rows, c === 0));
  const head = columns.map(({ label }, c) => `<th scope="col"${classes[c]}>${escapeHtml(label)}</th>`);
  const body = rows.map((row, r) => {
    const cells = columns.map(({ key, format }, c) => {
      const figure = escapeHtml(formatCell(row[key] ?? null, format));
      const text = marks.bracketed?.(r, key) ? `(${figure})` : figure;
      const shown = marks.emphasized?.(r, key) ? `<strong>${text}</strong>` : text;
      return c === 0 ? `<th scope="row"${classes[c]}>${shown}</th>` : `<td${classes[c]}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody>`;
}

/** Text from this length on gets a width of its own, lest other columns squeeze it to a word a line. */
const LONG_TEXT = 18;

function columnClass(column: Column, rows: readonly Row[], first: boolean): string {
  if (column.format !== "text") return first ? "" : ' class="number"';
  const long = rows.some((row) => String(row[column.key] ?? "").length >= LONG_TEXT);
  return long ? ' class="long"' : "";
}

/** A box that scrolls sideways where its content is wider than the screen, and that the keyboard can reach. */
export function scroll(label: string, content: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(label)}">${content}</div>`;
}
