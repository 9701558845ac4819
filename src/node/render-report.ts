import { renderPage } from "../report/page/render-page";
import { renderCharts } from "../report/render-chart";
import type { Report } from "../report/section";
import { pageRuntime } from "./page-assets";

/**
 * A report as one HTML file that loads nothing from anywhere.
 *
 * @param report what `buildReport` returns
 * @returns the text of the file
 */
export async function renderReport(report: Report): Promise<string> {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const [drawings, runtime] = await Promise.all([renderCharts(charts), pageRuntime()]);
  return renderPage(report, { drawings, runtime });
}
