import { formatCell } from "../../words/format";
import * as parts from "../kit/tables/messages";
import { cellMark } from "../kit/tables/printed-table";
import {
  foldId,
  foldRuns,
  type Report,
  type ReportBlock,
  type ReportChart,
  type ReportSection,
  type ReportTable,
} from "../kit/tables/section";
import { allTables } from "./bundle";
import { escapeHtml } from "./escape-html";
import type { Inline } from "./inline";
import * as messages from "./messages";

/** A numbered figure: title, drawing, a sentence on what to see, folded ways to save it; without `svg` the page's script draws it when unfolded. */
export function renderFigure(chart: ReportChart, { names, drawings, inline }: RenderContext): string {
  const svg = drawings.get(chart.id) ?? null;
  const number = names.get(`figure-${chart.id}`) ?? "";
  const id = escapeHtml(chart.id);
  const text = escapeHtml(chart.description);
  const drawing =
    svg === null
      ? `<div class="chart waits" data-chart="${id}" data-title="${escapeHtml(chart.title)}"></div>`
      : `<div class="chart" data-chart="${id}">${described(svg, `figure-${id}-text`)}</div>`;
  const see = chart.see === undefined || chart.see === "" ? "" : `<p class="see">${inline(chart.see)}</p>`;
  return [
    `<figure id="figure-${id}" data-title="${escapeHtml(chart.title)}" aria-labelledby="figure-${id}-title">`,
    `<figcaption id="figure-${id}-title"><span class="number">${number}</span> <span class="title">${escapeHtml(chart.title)}</span></figcaption>`,
    `<div class="scroll" role="region" tabindex="0" aria-label="${number}">${drawing}</div>`,
    see,
    `<p class="alternative" id="figure-${id}-text"${svg === null ? "" : " hidden"}>${text}</p>`,
    `<details class="take"><summary>${messages.save()}</summary><p class="downloads"><button type="button" class="save" data-rows="${id}">${messages.data()}</button>${fileButton("CSV", `figure-${chart.id}.csv`)}<button type="button" class="save" data-save="svg" data-figure="${id}">SVG</button><button type="button" class="save" data-save="png" data-figure="${id}">PNG</button>${fileButton("Vega-Lite", `figure-${chart.id}.vl.json`)}</p></details>`,
    `</figure>`,
  ].join("");
}

const described = (svg: string, id: string): string => svg.replace("<svg ", `<svg aria-describedby="${id}" `);

export interface RenderContext {
  /** Numbers of tables and figures by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Drawn charts by id; the page's script draws the others. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly inline: Inline;
  readonly open: boolean;
}

/** HTML of a section's blocks; adjacent blocks with the same fold share it. */
export function renderBlocks(
  { id, blocks }: Pick<ReportSection, "id" | "blocks">,
  setting: RenderContext,
): string {
  let level = 3;
  let folds = 0;
  return foldRuns(blocks)
    .map(({ heading, run }) => {
      const html = run
        .map((block) => {
          if (block.kind !== "heading") return renderBlock(block, setting);
          if (block.id === undefined) return `<h${level}>${escapeHtml(block.text)}</h${level}>`;
          level = 4;
          return `<h3 id="section-${escapeHtml(block.id)}">${escapeHtml(block.text)}</h3>`;
        })
        .join("\n");
      if (heading === null) return html;
      return `<details class="fold" id="${escapeHtml(foldId(id, folds++))}"${setting.open ? " open" : ""}><summary>${escapeHtml(heading)}</summary>${html}</details>`;
    })
    .join("\n");
}

function renderBlock(block: Exclude<ReportBlock, { kind: "heading" }>, setting: RenderContext): string {
  const { inline, names } = setting;
  switch (block.kind) {
    case "text":
      return `<p>${inline(block.text)}</p>`;
    case "list":
      return `<ul${block.style === undefined ? "" : ` class="${block.style}"`}>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
    case "warning":
      return `<div class="warning" role="note"><p>${inline(block.text)}</p></div>`;
    case "code":
      return renderCode(block);
    case "more": {
      const links = block.folds.map(({ id, text, parts }) => {
        const tables = parts.filter((one) => one.startsWith("table-"));
        const own = tables.length > 0 ? tables : parts;
        const ends = [...new Set([own[0], own.at(-1)])].flatMap((one) => one ?? []);
        const label = ends.map((one) => shortNumber(names, one)).join("–") || text;
        const title =
          label === text
            ? ""
            : ` title="${escapeHtml(text)}" aria-label="${escapeHtml(`${label}: ${text}`)}"`;
        return `<a href="#${escapeHtml(id)}"${title}>${escapeHtml(label)}</a>`;
      });
      return `<p class="more">${messages.appendixLinks()} ${links.join("; ")}</p>`;
    }
    case "table":
      return renderTable(block.table, names.get(`table-${block.table.id}`) ?? "", inline);
    case "chart":
      return renderFigure(block.chart, setting);
    case "file":
      return "";
  }
}

/** The number of a table or figure of the appendix: “A3”, “Figure A3”. */
export function shortNumber(names: RenderContext["names"], id: string): string {
  const name = names.get(id) ?? id;
  return id.startsWith("table-") ? name.replace(/^.* /, "") : name;
}

function renderCode(block: Extract<ReportBlock, { kind: "code" }>): string {
  const label = escapeHtml(block.title);
  return `<div class="code"><pre tabindex="0" role="region" aria-label="${label}"><code>${escapeHtml(block.text)}</code></pre><p class="downloads">${fileButton(block.fileName, block.fileName)}</p></div>`;
}

/** Longer tables fold all but their first rows. */
const MANY_ROWS = 20;
const FIRST_ROWS = 12;
/** From this number of columns on, tables have smaller type, and on narrow screens each row becomes a list. */
const MANY_COLUMNS = 8;
const NARROW_COLUMNS = 4;

/** A numbered table in APA style: number, title, horizontal rules, notes, ways to save it. */
export function renderTable(table: ReportTable, number: string, inline: Inline): string {
  const lead = `<em>${parts.note()}</em> `;
  const notes = table.notes.map((note, k) => `<p>${k === 0 ? lead : ""}${inline(note)}</p>`);
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
    `<p class="downloads">${fileButton("CSV", `${table.id}.csv`)}<button type="button" class="save" data-copy="table-${id}">${messages.copy()}</button></p>`,
    "</div>",
  ].join("");
}

const folds = ({ rows, whole }: ReportTable): boolean => rows.length > MANY_ROWS && whole !== true;

function moreRows(table: ReportTable): string {
  if (!folds(table)) return "";
  return `<label class="more-rows"><input type="checkbox"> ${messages.moreRows({ n: table.rows.length - FIRST_ROWS })}</label>`;
}

/** Head and body; the first column has row headers, the tail of a long table is a separate body. */
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

type Column = ReportTable["columns"][number];

/** Longer text gets a minimum width, so that other columns do not squeeze it. */
const LONG_TEXT = 18;

function columnClass({ key, format }: Column, rows: ReportTable["rows"], first: boolean): string {
  if (format !== "text") return first ? "" : ' class="number"';
  const long = rows.some((row) => String(row[key] ?? "").length >= LONG_TEXT);
  return long ? ' class="long"' : "";
}

/** A button that saves a file; characters that file systems refuse become hyphens. */
export function fileButton(label: string, file: string, spoken: string = ""): string {
  const name = file.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "");
  const aria = spoken === "" ? "" : ` aria-label="${escapeHtml(spoken)}"`;
  return `<button type="button" class="save"${aria} data-file="${escapeHtml(file)}" data-name="${escapeHtml(name)}">${escapeHtml(label)}</button>`;
}

export function renderFiles(report: Report): string {
  const tables = allTables(report);
  const line = (title: string, button: string): string =>
    `<li>${escapeHtml(messages.fileTitle({ title }))} ${button}</li>`;
  const files = report.files.map(({ title, fileName }) => line(title, fileButton(fileName, fileName)));
  const more = report.moreTables.map(({ title, id }) => line(title, fileButton("CSV", `${id}.csv`)));
  if (files.length + tables.length === 0) return "";
  const fold = `<details class="fold"><summary>${messages.furtherTables({ n: report.moreTables.length })}</summary><ul>${more.join("")}</ul></details>`;
  return [
    `<section class="behind" aria-labelledby="downloads"><h2 id="downloads">${messages.downloads()}</h2>`,
    `<details class="fold"><summary>${messages.scriptsAndSettings()}</summary><p>${messages.intoAPaper({ docx: "<code>-o report.docx</code>", html: "<code>-o report.html</code>" })}</p><ul class="files">${files.join("")}</ul></details>`,
    more.length === 0 ? "" : fold,
    `<noscript><p>${messages.noScript()}</p></noscript></section>`,
  ].join("");
}
