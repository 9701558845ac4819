import type { Analysis } from "../analysis/analysis";
import { type Assumed, draftAssumptions } from "../data/draft/draft-assumptions";
import type { MeasureDraft } from "../data/draft/draft-measure";
import type { Measure } from "../measures/measure";
import { buildReport } from "../report/build-report";
import type { Report } from "../report/kit/tables/section";

/**
 * The report; for a drafted measure it begins with the assumptions made.
 * @param drafted.written name of the draft's file; null where it was not written
 */
export function reportOf(
  analysis: Analysis,
  measure: Measure,
  {
    draft,
    written,
  }: {
    readonly draft: (Pick<MeasureDraft, "definition"> & Assumed) | null;
    readonly written: string | null;
  },
): Report {
  const report = buildReport(analysis, measure);
  if (draft === null) return report;
  const assumed = draftAssumptions(draft.definition, analysis.data.file, written, draft);
  return { ...report, note: [...assumed, ...(report.note === null ? [] : [report.note])].join(" ") };
}
