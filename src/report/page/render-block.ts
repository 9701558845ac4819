import { list } from "../../words/format";
import * as parts from "../kit/tables/messages";
import { isGroupRow, type PrintedTable, pageTable } from "../kit/tables/printed-table";
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
  const { see = "", key = "" } = chart;
  const finding = see === "" ? "" : `<span class="finding">${inline(see)}</span> `;
  return [
    `<figure id="figure-${id}" data-title="${escapeHtml(chart.title)}" aria-labelledby="figure-${id}-title">`,
    `<figcaption id="figure-${id}-title"><span class="number">${number}</span> ${finding}<span class="title">${escapeHtml(chart.title)}</span></figcaption>`,
    drawing,
    key === "" ? "" : `<p class="see">${inline(key)}</p>`,
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
            : ` title="${escapeHtml(text)}" aria-label="${escapeHtml(messages.appendixLink({ number: label, text }))}"`;
        return `<a href="#${escapeHtml(id)}"${title}>${escapeHtml(label)}</a>`;
      });
      return `<p class="more">${messages.appendixLinks()} ${list(links, "clauses")}</p>`;
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

/** A table folds its rows beyond the first, at the end of a group, where so many are left. */
const [FIRST_ROWS, MANY_ROWS] = [12, 9];
/** From this number of columns on, tables have smaller type, and on narrow screens each row becomes a card. */
const MANY_COLUMNS = 8;
const NARROW_COLUMNS = 3;

/** A numbered table in APA style: number, title, horizontal rules, notes, ways to save it. */
export function renderTable(table: ReportTable, number: string, inline: Inline): string {
  const lead = `<em>${parts.note()}</em> `;
  const notes = table.notes.map((note, k) => `<p>${k === 0 ? lead : ""}${inline(note)}</p>`);
  const id = escapeHtml(table.id);
  const printed = pageTable(table);
  const bodies = bodiesOf(printed);
  const open = table.whole === true ? bodies.length : openBodies(bodies);
  const more = bodies
    .slice(open)
    .flat()
    .filter((row) => !isGroupRow(printed, row)).length;
  const { length } = printed.head;
  const shape = [...(length > NARROW_COLUMNS ? ["turns"] : []), ...(length > MANY_COLUMNS ? ["dense"] : [])];
  return [
    `<div class="table" id="table-${id}" data-title="${escapeHtml(table.title)}">`,
    `<table${shape.length > 0 ? ` class="${shape.join(" ")}"` : ""}><caption><span class="number">${number}</span> <span class="title">${escapeHtml(table.title)}</span></caption>`,
    tableRows(printed, bodies, open),
    "</table>",
    more === 0
      ? ""
      : `<label class="more-rows"><input type="checkbox"> ${messages.moreRows({ n: more })}</label>`,
    notes.length === 0 ? "" : `<div class="notes">${notes.join("")}</div>`,
    `<p class="downloads">${fileButton("CSV", `${table.id}.csv`)}<button type="button" class="save" data-copy="table-${id}">${messages.copy()}</button></p>`,
    "</div>",
  ].join("");
}

type Rows = PrintedTable["rows"];

/** Groups of rows, each below its name; rows without groups are one body, or two where many are left. */
function bodiesOf(table: PrintedTable): readonly Rows[] {
  const { rows } = table;
  const starts = [...rows.keys()].filter((r) => isGroupRow(table, rows[r] ?? []));
  const isLong = rows.length - FIRST_ROWS >= MANY_ROWS;
  const cuts = starts.length > 0 ? starts : isLong ? [0, FIRST_ROWS] : [0];
  return cuts.map((from, k) => rows.slice(from, cuts[k + 1]));
}

/** How many bodies are open: those that begin in the first rows, or all where few rows are left. */
function openBodies(bodies: readonly Rows[]): number {
  let rows = 0;
  const open = bodies.findIndex((body) => {
    const isBeyond = rows >= FIRST_ROWS;
    rows += body.length;
    return isBeyond;
  });
  const left = bodies.slice(open).flat().length;
  return open < 0 || left < MANY_ROWS ? bodies.length : open;
}

/** Head and bodies; the first cell of a row is its header. */
function tableRows(table: PrintedTable, bodies: readonly Rows[], open: number): string {
  const { head, rows } = table;
  const whole = rows.filter((row) => !isGroupRow(table, row));
  const texts = head.map(({ isNumber }, c) => {
    const cells = whole.map((row) => row[c]?.text ?? "");
    return isNumber ? aligned(cells) : cells;
  });
  const classes = head.map(({ isNumber }, c) => {
    if (isNumber) return c === 0 ? "" : ' class="number"';
    return texts[c]?.some((text) => text.length >= LONG_TEXT) === true ? ' class="long"' : "";
  });
  let place = 0;
  const line = (row: Rows[number]): string => {
    const [name] = row;
    if (isGroupRow(table, row))
      return `<tr class="group"><th scope="rowgroup" colspan="${head.length}">${escapeHtml(name?.text ?? "")}</th></tr>`;
    const r = place++;
    const cells = row.map(({ bold }, c) => {
      const text = escapeHtml(texts[c]?.[r] ?? "");
      const shown = bold ? `<strong>${text}</strong>` : text;
      return c === 0 ? `<th scope="row"${classes[c]}>${shown}</th>` : `<td${classes[c]}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  };
  const heads = head.map(({ label }, c) => `<th scope="col"${classes[c]}>${escapeHtml(label)}</th>`);
  const body = bodies.map(
    (own, k) => `<tbody${k < open ? "" : ' class="tail"'}>${own.map(line).join("")}</tbody>`,
  );
  return `<thead><tr>${heads.join("")}</tr></thead>${body.join("")}`;
}

/** Longer text gets a minimum width, so that other columns do not squeeze it. */
const LONG_TEXT = 18;

/** Figure and punctuation space, as wide as a digit and a point. */
const [FIGURE_SPACE, POINT_SPACE] = ["\u2007", "\u2008"];

/** Texts of a right-aligned column, padded so that their decimal points are below each other, those of intervals too. */
function aligned(texts: readonly string[]): readonly string[] {
  const numbers = texts.map((text) =>
    [...text.matchAll(/([−+]?[\d,]*)(\.\d+)?(?=\D|$)/g)].filter(([all]) => /\d/.test(all)),
  );
  const most = Math.max(0, ...numbers.map(({ length }) => length));
  const widest = (k: number, part: 1 | 2): number =>
    Math.max(...numbers.map((found) => (found.length === most ? (found[k]?.[part]?.length ?? 0) : 0)));
  const pad = (length: number, sign: string): string => sign.repeat(Math.max(0, length));
  return texts.map((text, t) => {
    const found = numbers[t] ?? [];
    if (found.length !== most) return text;
    let from = 0;
    const padded = found.map((match, k) => {
      const [all, whole = "", decimals = ""] = match;
      const before = k === 0 ? "" : pad(widest(k, 1) - whole.length, FIGURE_SPACE);
      const missing = widest(k, 2) - decimals.length;
      const after =
        missing === 0 ? "" : (decimals === "" ? POINT_SPACE : FIGURE_SPACE) + pad(missing - 1, FIGURE_SPACE);
      const part = `${text.slice(from, match.index)}${before}${all}${after}`;
      from = match.index + all.length;
      return part;
    });
    return [...padded, text.slice(from)].join("");
  });
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
    `<details class="fold"><summary>${messages.scriptsAndSettings()}</summary><p>${messages.intoAPaper({ docx: "<code>-o report.docx</code>" })}</p><ul class="files">${files.join("")}</ul></details>`,
    more.length === 0 ? "" : fold,
    `<noscript><p>${messages.noScript()}</p></noscript></section>`,
  ].join("");
}
