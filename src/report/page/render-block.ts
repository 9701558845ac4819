import { foldRuns } from "../kit/tables/fold-runs";
import type { ReportBlock } from "../kit/tables/section";
import { escapeHtml } from "./escape-html";
import type { Inline } from "./inline";
import { renderFigure } from "./render-figure";
import { fileButton } from "./render-files";
import { renderTable } from "./render-table";

/** What blocks are set with. */
export interface Setting {
  /** What tables and figures are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The drawn charts by id; what is not drawn waits for the page's script. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly inline: Inline;
  /** Whether folds stand open and are printed. */
  readonly open: boolean;
}

/** The blocks of a section as HTML; neighbors that are folded under the same heading are in one fold. */
export function renderBlocks(blocks: readonly ReportBlock[], setting: Setting): string {
  let level = 3;
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
      return `<details class="fold"${setting.open ? " open" : ""}><summary>${escapeHtml(heading)}</summary>${html}</details>`;
    })
    .join("\n");
}

function renderBlock(block: Exclude<ReportBlock, { kind: "heading" }>, setting: Setting): string {
  const { inline, names, drawings } = setting;
  switch (block.kind) {
    case "text":
      return `<p>${inline(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
    case "warning":
      return `<div class="warning" role="note"><p>${inline(block.text)}</p></div>`;
    case "code":
      return renderCode(block);
    case "more": {
      const links = block.headings.map(
        (heading) => `<a href="#section-${escapeHtml(block.to)}">${escapeHtml(heading)}</a>`,
      );
      return `<p class="more">Appendix: ${links.join("; ")}</p>`;
    }
    case "table":
      return renderTable(block.table, names.get(`table-${block.table.id}`) ?? "", inline);
    case "chart": {
      const { chart } = block;
      return renderFigure(
        chart,
        drawings.get(chart.id) ?? null,
        names.get(`figure-${chart.id}`) ?? "",
        inline,
      );
    }
    case "file":
      return "";
  }
}

function renderCode(block: Extract<ReportBlock, { kind: "code" }>): string {
  const label = escapeHtml(block.title);
  return `<div class="code"><pre tabindex="0" role="region" aria-label="${label}"><code>${escapeHtml(block.text)}</code></pre><p class="downloads">${fileButton(block.fileName, block.fileName)}</p></div>`;
}
