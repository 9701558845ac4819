import { renderPage } from "../report/page/render-page";
import { chartsJob, renderCharts } from "../report/render-chart";
import type { Report } from "../report/section";
import { pageRuntime } from "./page-assets";
import type { WorkerPool } from "./worker-pool";

/**
 * A report as one HTML file that loads nothing from anywhere.
 *
 * @param report what `buildReport` returns
 * @param options.workers who draws the charts; the page is the same
 * @returns the text of the file
 */
export async function renderReport(
  report: Report,
  { workers }: { readonly workers?: WorkerPool } = {},
): Promise<string> {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const [drawings, runtime] = await Promise.all([
    workers ? workers.replicateLater(chartsJob, charts, { count: charts.length }) : renderCharts(charts),
    pageRuntime(),
  ]);
  return renderPage(report, { drawings, runtime });
}
