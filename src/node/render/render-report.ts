import { readFile } from "node:fs/promises";
import { ItemwiseError } from "../../errors";
import type { Detail, Report } from "../../report/kit/tables/section";
import type { PageScript } from "../../report/page/page-script";
import { chartsJob, chartTasks } from "../../report/page/render-chart";
import { renderPage } from "../../report/page/render-page";
import { builtPath } from "../files/built-file";
import { startWorkers, type WorkerPool } from "../workers/worker-pool";

/**
 * A report as one HTML file that loads nothing.
 * @param report from `buildReport`
 * @param options.workers draw the charts; the page is the same
 * @throws ItemwiseError "no-page-runtime" where the program was not built
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const items = ["a", "b", "c"].map((id) => ({ id, categories: yesNo }));
 * const measure = parseMeasure({ id: "sleep", title: "Sleep", items });
 * const table = parseCsv("a,b,c\n" + "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20));
 * const analysis = analyze(readResponses(table, measure), { replicates: 20, bootstrap: 0 });
 * const html = await renderReport(buildReport(analysis, measure));
 * html.startsWith("<!DOCTYPE html>"); // true
 * html.includes("<h1>Sleep</h1>"); // true
 * ```
 */
export async function renderReport(
  report: Report,
  {
    workers = startWorkers({ count: 1 }),
    detail = "standard",
  }: { readonly workers?: WorkerPool | undefined; readonly detail?: Detail | undefined } = {},
): Promise<string> {
  const tasks = chartTasks(report, detail);
  const [drawings, runtime] = await Promise.all([
    workers.replicateAsync(chartsJob, tasks, { count: tasks.length }),
    pageRuntime(),
  ]);
  return renderPage(report, { drawings, runtime, detail });
}

/**
 * The script of a report's page, bundled from src/report/page/runtime.
 * @throws ItemwiseError "no-page-runtime" where the program was not built
 */
export async function pageRuntime(): Promise<PageScript> {
  const path = await builtPath("page-runtime.json");
  if (path !== null) return JSON.parse(await readFile(path, "utf8"));
  throw new ItemwiseError("no-page-runtime", "The script of the report's page is missing.", {
    hint: "Build the program first: npm run build.",
  });
}
