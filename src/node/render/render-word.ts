import type { Detail, Report } from "../../report/kit/tables/section";
import { picturesJob } from "../workers/render-picture";
import { startWorkers, type WorkerPool } from "../workers/worker-pool";

/**
 * A report as a Word file (.docx): tables and figures in APA style, figures as pictures with descriptions.
 * @param report from `buildReport`
 * @param options.workers draw the figures; the file is the same
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "two", items: ["a", "b"].map((id) => ({ id, categories: yesNo })) });
 * const analysis = analyze(readResponses(parseCsv("a,b\n0,0\n1,1\n1,0\n"), measure), { replicates: 20, bootstrap: 0 });
 * const docx = await renderWord(buildReport(analysis, measure), { detail: "short" });
 * String.fromCharCode(...docx.slice(0, 2)); // "PK"
 * ```
 */
export async function renderWord(
  report: Report,
  {
    workers = startWorkers({ count: 1 }),
    detail,
  }: { readonly workers?: WorkerPool | undefined; readonly detail?: Detail | undefined } = {},
): Promise<Uint8Array> {
  const { reportToWord } = await import("../../report/paper/report-to-word");
  return reportToWord(report, {
    detail,
    draw: (charts) => workers.replicateAsync(picturesJob, charts, { count: charts.length }),
  });
}
