import { renderPage } from "./page/render-page";
import { renderCharts } from "./render-chart";
import type { Report } from "./section";

/**
 * Draws a report's charts and renders it as one HTML file (see `renderPage`).
 *
 * @param report from `buildReport`
 * @param options `runtime` is the page's script; null for a page without scripts
 */
export async function renderReport(report: Report, options: { runtime: string | null }): Promise<string> {
  const charts = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
  );
  const drawings = await renderCharts(charts);
  return renderPage(report, { drawings, runtime: options.runtime });
}
