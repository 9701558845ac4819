import type { ReportBlock } from "../kit/tables/section";
import { downloadLink } from "./download-link";
import { escapeHtml } from "./escape-html";
import { foldRuns } from "./fold-runs";
import type { RenderedChart } from "./render-chart";
import { renderFigure } from "./render-figure";
import { renderTable } from "./render-table";

/** Numbers tables and figures in reading order. */
export interface Numbering {
  table: number;
  figure: number;
}

/** The blocks of a section as HTML; neighbors that are folded under the same heading are in one fold. */
export function renderBlocks(
  blocks: readonly ReportBlock[],
  drawings: ReadonlyMap<string, RenderedChart>,
  numbering: Numbering,
): string {
  return foldRuns(blocks)
    .map(({ heading, run }) => {
      const html = run.map((block) => renderBlock(block, drawings, numbering)).join("\n");
      if (heading === null) return html;
      return `<details class="fold"><summary>${escapeHtml(heading)}</summary>${html}</details>`;
    })
    .join("\n");
}

/**
 * One block of a section as HTML.
 *
 * @param block what to render
 * @param drawings the drawn charts by id; a chart without a drawing is its description and data alone
 * @param numbering counts on with every table and figure
 */
function renderBlock(
  block: ReportBlock,
  drawings: ReadonlyMap<string, RenderedChart>,
  numbering: Numbering,
): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case "text":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "warning":
      return `<div class="warning" role="note"><strong>Note</strong><p>${escapeHtml(block.text)}</p></div>`;
    case "code":
      return renderCode(block);
    case "table":
      numbering.table++;
      return renderTable(block.table, numbering.table);
    case "chart": {
      const drawing = drawings.get(block.chart.id);
      numbering.figure++;
      return drawing === undefined ? "" : renderFigure(block.chart, drawing, numbering.figure);
    }
  }
}

function renderCode(block: Extract<ReportBlock, { kind: "code" }>): string {
  const link = downloadLink(`Save as ${block.fileName}`, {
    name: block.fileName,
    type: "text/plain",
    text: block.text,
  });
  const label = escapeHtml(block.title);
  const text = `<pre tabindex="0" role="region" aria-label="${label}"><code>${escapeHtml(block.text)}</code></pre>`;
  const shown = block.folded ? `<details><summary>Show</summary>${text}</details>` : text;
  return `<div class="code"><p class="code-title">${label}</p>${shown}<p class="downloads">${link}</p></div>`;
}
