import type { Report, ReportAnswer, ReportSection } from "../kit/tables/section";
import { escapeHtml, escapeJson } from "./escape-html";
import { PAGE_STYLE } from "./page-style";
import { type Numbering, renderBlocks } from "./render-block";
import type { RenderedChart } from "./render-chart";

/** What a page is made of besides the report. */
export interface PageParts {
  /** Drawn by `renderCharts`; the charts of the report that are not among them are left out. */
  readonly drawings: readonly RenderedChart[];
  /** The bundled script (src/report/page/runtime) that gives charts their tooltips; null for a page without scripts. */
  readonly runtime: string | null;
}

/**
 * The report as one HTML file: nothing in it is loaded from anywhere, a content security policy allows its own style
 * and script alone (by their hashes), and all text is inert. It reads in full without scripts.
 *
 * @param report what `buildReport` returns
 * @param parts drawn charts and the page's script
 * @returns a whole HTML document
 *
 * @example
 * ```ts
 * const blocks = [{ kind: "text" as const, text: "Two items." }];
 * const sections = [{ id: "items", title: "Items", blocks }];
 * const report = { title: "Sleep", subtitle: "120 people", note: null, answers: [], sections };
 * const page = await renderPage(report, { drawings: await renderCharts([]), runtime: null });
 * page.includes("<h1>Sleep</h1>"); // true
 * page.includes("<script"); // false
 * ```
 */
export async function renderPage(report: Report, parts: PageParts): Promise<string> {
  const script = parts.runtime === null ? null : inlineScript(parts.runtime);
  const policy = [
    "default-src 'none'",
    `style-src ${await contentHash(PAGE_STYLE)}`,
    `script-src ${script === null ? "'none'" : await contentHash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(report.title)}</title>`,
    `<style>${PAGE_STYLE}</style>\n</head>`,
    body(report, parts.drawings),
    ...(script === null ? [] : [chartData(parts.drawings), `<script>${script}</script>`]),
    "</body>\n</html>\n",
  ].join("\n");
}

/** The script as it stands in the page: text that would end the element early is written otherwise. */
function inlineScript(runtime: string): string {
  return runtime.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

function chartData(drawings: readonly RenderedChart[]): string {
  const specs = Object.fromEntries(drawings.map(({ id, vega }) => [id, vega]));
  return `<script type="application/json" id="chart-data">${escapeJson(specs)}</script>`;
}

function body(report: Report, drawings: readonly RenderedChart[]): string {
  const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]));
  const numbering: Numbering = { table: 0, figure: 0 };
  return [
    `<body>\n<a class="skip" href="#contents">Skip to the contents</a>\n<div class="page">`,
    `<header><h1>${escapeHtml(report.title)}</h1><p class="subtitle">${escapeHtml(report.subtitle)}</p>${noteBox(report.note)}</header>`,
    `<main>`,
    cards(report.answers),
    contents(report.sections),
    ...report.sections.map(
      (section) =>
        `<section aria-labelledby="${sectionId(section)}"><h2 id="${sectionId(section)}">${escapeHtml(section.title)}</h2>\n${renderBlocks(section.blocks, byId, numbering)}</section>`,
    ),
    `</main>\n</div>`,
  ].join("\n");
}

const noteBox = (note: string | null): string =>
  note === null ? "" : `<p class="note" role="note">${escapeHtml(note)}</p>`;

const sectionId = (section: ReportSection): string => `section-${escapeHtml(section.id)}`;

/** A sign and a word for each verdict: color only repeats them. */
const VERDICTS: Readonly<Record<ReportAnswer["verdict"], string>> = {
  yes: "✓ Yes",
  partly: "◐ Partly",
  no: "✕ No",
  undecided: "? Undecided",
  "not-testable": "– Not testable",
  neutral: "",
};

function cards(answers: readonly ReportAnswer[]): string {
  if (answers.length === 0) return "";
  const items = answers.map(({ question, answer, verdict }) => {
    const word = VERDICTS[verdict];
    const badge = word === "" ? "" : `<p class="verdict">${word}</p>`;
    return `<li class="card ${verdict}"><h3>${escapeHtml(question)}</h3>${badge}<p>${escapeHtml(answer)}</p></li>`;
  });
  return `<section aria-labelledby="answers"><h2 class="answers-title" id="answers">The answers in short</h2><ul class="cards">${items.join("")}</ul></section>`;
}

function contents(sections: readonly ReportSection[]): string {
  const links = sections.map(
    (section) => `<li><a href="#${sectionId(section)}">${escapeHtml(section.title)}</a></li>`,
  );
  return `<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${links.join("")}</ol></nav>`;
}

/**
 * The source expression by which a content security policy allows exactly this inline script or style.
 *
 * @param text what stands between the element's tags
 * @returns "'sha256-...'", the SHA-256 of its UTF-8 bytes in base64 (W3C Content Security Policy Level 3, 2.3.1)
 */
export async function contentHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
