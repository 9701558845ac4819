import { readFile } from "node:fs/promises";
import { ItemwiseError } from "../errors";
import type { Report } from "../report/kit/tables/section";
import { chartsJob, renderCharts } from "../report/page/render-chart";
import { renderPage } from "../report/page/render-page";
import type { WorkerPool } from "./worker-pool";

/**
 * A report as one HTML file that loads nothing from anywhere.
 *
 * @param report what `buildReport` returns
 * @param options.workers who draws the charts; the page is the same
 * @returns the text of the file
 * @throws ItemwiseError "no-page-runtime" where the program was not built
 *
 * @example
 * ```ts
 * const blocks = [{ kind: "text" as const, text: "Two items." }];
 * const sections = [{ id: "items", title: "Items", blocks }];
 * const report = { title: "Sleep", subtitle: "120 people", note: null, answers: [], sections };
 * const html = await renderReport(report);
 * html.startsWith("<!DOCTYPE html>"); // true
 * html.includes("<h1>Sleep</h1>"); // true
 * ```
 */
export async function renderReport(
  report: Report,
  { workers }: { readonly workers?: WorkerPool | undefined } = {},
): Promise<string> {
  const blocks = report.sections.flatMap((section) => section.blocks);
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const [drawings, runtime] = await Promise.all([
    workers ? workers.replicateLater(chartsJob, charts, { count: charts.length }) : renderCharts(charts),
    pageRuntime(),
  ]);
  return renderPage(report, { drawings, runtime });
}

/** Beside the built program; from the sources, in the folder that the build writes. */
const PLACES = ["./page-runtime.js", "../../dist/page-runtime.js"];

/**
 * The script that a report's page carries, bundled by the build from src/report/page/runtime.
 *
 * @throws ItemwiseError "no-page-runtime" where the program was not built
 */
export async function pageRuntime(): Promise<string> {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place, import.meta.url), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new ItemwiseError("no-page-runtime", "The script of the report's page is missing.", {
    hint: "Build the program first: npm run build.",
  });
}
