import { cellMark } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { escapeHtml } from "./escape-html";
import type { Inline } from "./inline";
import { fileButton } from "./render-files";

type Column = ReportTable["columns"][number];

/** A table with more rows than this folds all but its first. */
const MANY_ROWS = 20;
const FIRST_ROWS = 12;
/** From so many columns on a table is set smaller, and on a narrow screen each row becomes a list. */
const MANY_COLUMNS = 9;
const NARROW_COLUMNS = 4;

/** A numbered table in APA style: number, title, horizontal rules only, notes below, ways to take it along. */
export function renderTable(table: ReportTable, number: string, inline: Inline): string {
  const notes = table.notes.map((note, k) => `<p>${k === 0 ? "<em>Note.</em> " : ""}${inline(note)}</p>`);
  const id = escapeHtml(table.id);
  const shape = [
    ...(table.columns.length > NARROW_COLUMNS ? ["turns"] : []),
    ...(table.columns.length > MANY_COLUMNS ? ["dense"] : []),
  ];
  return [
    `<div class="table" id="table-${id}" data-title="${escapeHtml(table.title)}">`,
    `<table${shape.length > 0 ? ` class="${shape.join(" ")}"` : ""}><caption><span class="number">${number}</span> <span class="title">${escapeHtml(table.title)}</span></caption>`,
    tableBody(table),
    "</table>",
    moreRows(table),
    notes.length === 0 ? "" : `<div class="notes">${notes.join("")}</div>`,
    `<p class="downloads">${fileButton("CSV", `${table.id}.csv`)}<button type="button" class="save" data-copy="table-${id}">Copy</button></p>`,
    "</div>",
  ].join("");
}

const folds = ({ rows, whole }: ReportTable): boolean => rows.length > MANY_ROWS && whole !== true;

function moreRows(table: ReportTable): string {
  if (!folds(table)) return "";
  return `<label class="more-rows"><input type="checkbox"> ${table.rows.length - FIRST_ROWS} more rows</label>`;
}

/** Head and body of a table; the first column holds the rows' headers, the tail of a long table is a body of its own. */
function tableBody(table: ReportTable): string {
  const { columns, rows } = table;
  const emphasized = cellMark(table.emphasis);
  const bracketed = cellMark(table.parentheses);
  const classes = columns.map((column, c) => columnClass(column, rows, c === 0));
  const head = columns.map(({ label }, c) => `<th scope="col"${classes[c]}>${escapeHtml(label)}</th>`);
  const turns = columns.length > NARROW_COLUMNS;
  const labels = columns.map(({ label }) => (turns ? ` data-label="${escapeHtml(label)}"` : ""));
  const body = rows.map((row, r) => {
    const cells = columns.map(({ key, format }, c) => {
      const figure = escapeHtml(formatCell(row[key] ?? null, format));
      const text = bracketed(r, key) ? `(${figure})` : figure;
      const shown = emphasized(r, key) ? `<strong>${text}</strong>` : text;
      return c === 0
        ? `<th scope="row"${classes[c]}>${shown}</th>`
        : `<td${classes[c]}${labels[c]}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const first = folds(table) ? body.slice(0, FIRST_ROWS) : body;
  const tail = body.slice(first.length);
  return `<thead><tr>${head.join("")}</tr></thead><tbody>${first.join("")}</tbody>${tail.length === 0 ? "" : `<tbody class="tail">${tail.join("")}</tbody>`}`;
}

/** Text from this length on gets a width of its own, lest other columns squeeze it to a word a line. */
const LONG_TEXT = 18;

function columnClass(column: Column, rows: ReportTable["rows"], first: boolean): string {
  if (column.format !== "text") return first ? "" : ' class="number"';
  const long = rows.some((row) => String(row[column.key] ?? "").length >= LONG_TEXT);
  return long ? ' class="long"' : "";
}
