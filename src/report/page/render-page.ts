import { inLanguage } from "../../words/language";
import { languageTag } from "../../words/language-tag";
import * as words from "../kit/tables/messages";
import {
  type Detail,
  foldLinks,
  numbersOf,
  type Report,
  type ReportSection,
  shortened,
} from "../kit/tables/section";
import { glossaryTerms } from "../kit/terms/glossary";
import { pageData } from "./bundle";
import { escapeHtml } from "./escape-html";
import { createInline } from "./inline";
import * as messages from "./messages";
import { contentHash, type PageScript, packed } from "./page-script";
import { pageStyle } from "./page-style";
import { fileButton, type RenderContext, renderBlocks, renderFiles, shortNumber } from "./render-block";
import type { RenderedChart } from "./render-chart";
import { noteBox, renderAnswers, renderSummary } from "./render-summary";
import { pageWords } from "./runtime/page-words";

export interface PageParts {
  /** From `renderCharts`; a chart that is only compiled is drawn when unfolded. */
  readonly drawings: readonly RenderedChart[];
  /** The bundled script (src/report/page/runtime): tooltips, folded charts, files, search; null for none. */
  readonly runtime: PageScript | null;
  readonly detail?: Detail | undefined;
}

/**
 * The report as one HTML file that loads nothing: a content security policy allows its style and script by their hashes, and
 * all text is inert. Without scripts it can be read completely.
 * @param parts drawn charts, script, level of detail
 * @returns a whole HTML document
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const items = ["a", "b", "c"].map((id) => ({ id, categories: yesNo }));
 * const measure = parseMeasure({ id: "sleep", title: "Sleep", items });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * const page = await renderPage(buildReport(analysis, measure), { drawings: [], runtime: null });
 * page.includes("<h1>Sleep</h1>"); // true
 * page.includes("<script"); // false
 * ```
 */
export async function renderPage(whole: Report, parts: PageParts): Promise<string> {
  const { drawings, runtime, detail = "standard" } = parts;
  const report = detail === "short" ? shortened(whole) : whole;
  const style = pageStyle(report.title);
  const policy = [
    "default-src 'none'",
    `style-src ${await contentHash(style)}`,
    `script-src ${runtime === null ? "'none'" : `${await contentHash(LOADER)} ${runtime.hash}`}`,
    ...(runtime === null ? [] : ["img-src blob: data:"]), // A figure becomes a PNG by way of an image.
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return inLanguage(report.language, () =>
    [
      `<!DOCTYPE html>\n<html lang="${languageTag(report.language)}">\n<head>\n<meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      `<meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<meta name="referrer" content="no-referrer">`,
      `<meta name="color-scheme" content="light dark">`,
      `<title>${escapeHtml(report.title)}</title>`,
      `<style>${style}</style>\n</head>`,
      body(report, drawings, detail),
      ...(runtime === null
        ? []
        : [
            `<script type="application/json" id="page-words">${JSON.stringify(pageWords()).replace(/</g, "\\u003c")}</script>`,
            `<script type="application/octet-stream" id="page-data">${packed(JSON.stringify(pageData(report, drawings)))}</script>`,
            `<script type="application/octet-stream" id="page-script">${runtime.packed}</script>`,
            `<script>${LOADER}</script>`,
          ]),
      "</body>\n</html>\n",
    ].join("\n"),
  );
}

/** Unpacks the page's script, which the policy allows by its hash, and runs it. */
const LOADER = `(async () => {
  const bytes = Uint8Array.from(atob(document.getElementById("page-script").textContent), (sign) => sign.charCodeAt(0));
  const script = document.createElement("script");
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  script.textContent = await new Response(stream).text();
  document.body.append(script);
})();`;

/** A report's sections as HTML for another page, with the report's style and runtime. */
export const renderSections = (report: Report, drawings: readonly RenderedChart[]): string =>
  inLanguage(report.language, () => {
    const setting = contextOf(report, drawings, false);
    const appendix = report.appendix.map((section) => appendixHtml(section, setting));
    return [
      ...report.sections.map((section) => sectionHtml(section, setting, "")),
      appendix.length === 0
        ? ""
        : `<section class="appendix"><details class="fold"><summary>${messages.more()}</summary>${appendix.join("\n")}</details></section>`,
      glossary(setting.explained),
    ].join("\n");
  });

function contextOf(report: Report, drawings: readonly RenderedChart[], open: boolean) {
  const names = numbersOf(report);
  const explained = new Set<string>();
  const drawn = new Map(drawings.flatMap(({ id, svg }) => (svg === null ? [] : [[id, svg] as const])));
  return { names, drawings: drawn, inline: createInline(names, explained), open, explained };
}

function body(report: Report, drawings: readonly RenderedChart[], detail: Detail): string {
  const setting = contextOf(report, drawings, detail === "full");
  const summary = renderSummary(report, setting);
  const sections = report.sections.map((section) => sectionHtml(section, setting));
  const appendix = report.appendix.map(
    (section) =>
      `<div class="folds" id="section-${escapeHtml(section.id)}">${renderBlocks(section, setting)}</div>`,
  );
  return [
    `<body class="${detail}">\n<a class="skip" href="#report">${messages.skip()}</a>`,
    renderContents(report),
    `<div class="page">`,
    `<header><h1>${escapeHtml(report.title)}</h1><p class="subtitle">${escapeHtml(report.subtitle)}</p>${noteBox(report.note)}</header>`,
    `<main id="report">`,
    summary,
    ...sections,
    appendix.length === 0
      ? ""
      : `<section class="appendix behind" aria-labelledby="appendix"><h2 id="appendix">${words.appendix()}</h2>${appendixTable(report, setting)}${appendix.join("\n")}${backLink()}</section>`,
    detail === "short" ? "" : renderFiles(report),
    detail === "short" ? "" : glossary(setting.explained),
    `</main>`,
    `</div>`,
  ].join("\n");
}

const backLink = (): string => `<p class="back"><a href="#contents">${words.contents()}</a></p>`;

function sectionHtml(section: ReportSection, setting: RenderContext, back = backLink()): string {
  const { id, title, answers } = section;
  const at = `section-${escapeHtml(id)}`;
  return `<section aria-labelledby="${at}"><h2 id="${at}">${escapeHtml(title)}</h2>\n${renderAnswers(answers, setting)}${renderBlocks(section, setting)}${back}</section>`;
}

const appendixHtml = (section: ReportSection, setting: RenderContext): string =>
  `<h3 id="section-${escapeHtml(section.id)}">${escapeHtml(section.title)}</h3>${renderBlocks(section, setting)}`;

/** The appendix as a table: each fold, the chapter it belongs to, what is in it, and its tables as files. */
function appendixTable({ appendix }: Report, { names }: RenderContext): string {
  const heads = [messages.columnAnswers(), messages.columnWhat(), messages.columnOpen(), "CSV"];
  const rows = appendix.flatMap((section) => {
    const titles = new Map<string, string>(
      section.blocks.flatMap((block) =>
        block.kind === "table" ? [[`table-${block.table.id}`, block.table.title] as const] : [],
      ),
    );
    return foldLinks(section).map(({ id, text, parts }, k, all) => {
      const link = (to: string, label: string): string =>
        `<a href="#${escapeHtml(to)}">${escapeHtml(label)}</a>`;
      const numbers = parts.map((one) => link(one, shortNumber(names, one)));
      const files = parts.flatMap((one) => {
        const title = titles.get(one);
        return title === undefined
          ? []
          : [fileButton("↓", `${one.replace(/^table-/, "")}.csv`, `CSV: ${title}`)];
      });
      const chapter = `<th scope="rowgroup" rowspan="${all.length}">${escapeHtml(section.title)}</th>`;
      return `<tr>${k === 0 ? chapter : ""}<th scope="row">${link(id, text)}</th><td>${numbers.join(", ")}</td><td>${files.join(" ")}</td></tr>`;
    });
  });
  const head = heads.map((one) => `<th scope="col">${escapeHtml(one)}</th>`);
  return `<table class="index"><caption class="unseen">${escapeHtml(words.appendix())}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function glossary(explained: ReadonlySet<string>): string {
  const terms = Object.entries(glossaryTerms()).filter(([id]) => explained.has(id));
  if (terms.length === 0) return "";
  const items = terms
    .sort(([, a], [, b]) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(
      ([id, one]) => `<dt id="term-${id}">${escapeHtml(one.name)}</dt><dd>${escapeHtml(one.meaning)}</dd>`,
    );
  return `<section class="glossary behind" aria-labelledby="terms"><h2 id="terms">${messages.terms()}</h2><details class="fold"><summary>${messages.termsExplained({ n: terms.length })}</summary><dl>${items.join("")}</dl></details></section>`;
}

/** Contents with search and "expand all": a sidebar if wide enough, else a menu. */
function renderContents({ summary, sections, appendix, files }: Report): string {
  const hasAnswers = summary.lines.length + summary.cautions.length > 0 || summary.scores !== null;
  const links = [
    ...(hasAnswers ? [link("answers", words.inShort())] : []),
    ...sections.map(({ id, title }, k) =>
      link(`section-${id}`, messages.numberedSection({ number: String(k + 1), title })),
    ),
    ...(appendix.length > 0 ? [link("appendix", words.appendix())] : []),
    ...(files.length > 0 ? [link("downloads", messages.downloadsLink())] : []),
  ];
  return [
    `<nav id="contents" aria-label="${escapeHtml(words.contents())}"><details class="menu" open><summary>${words.contents()}</summary>`,
    `<ol>${links.join("")}</ol>`,
    `<div class="tools"><label for="search">${messages.searchLabel()} <kbd>/</kbd></label><input id="search" type="search" autocomplete="off"><ul id="found" aria-live="polite"></ul><button type="button" id="expand" aria-pressed="false">${messages.expandAll()}</button></div>`,
    `</details></nav>`,
  ].join("");
}

const link = (id: string, title: string): string =>
  `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`;
