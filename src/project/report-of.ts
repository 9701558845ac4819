import type { Analysis } from "../analysis/analysis";
import { type Assumed, draftAssumptions } from "../data/draft/draft-assumptions";
import type { MeasureDraft } from "../data/draft/draft-measure";
import type { Measure } from "../measures/measure";
import { buildReport, reportOfTopics, withAllTables } from "../report/build-report";
import type { Report } from "../report/kit/tables/section";
import type { TopicName } from "../report/topics";

/**
 * The report; for a drafted measure it begins with the assumptions made.
 * @param drafted.written name of the draft's file; null where it was not written
 * @param drafted.topics the only ones; default: all, with summary and method
 */
export function reportOf(
  analysis: Analysis,
  measure: Measure,
  {
    draft,
    written,
    topics,
  }: {
    readonly draft: (Pick<MeasureDraft, "definition"> & Assumed) | null;
    readonly written: string | null;
    readonly topics?: readonly TopicName[] | undefined;
  },
): Report {
  const report =
    topics === undefined
      ? buildReport(analysis, measure)
      : withAllTables(reportOfTopics(analysis, measure, topics));
  if (draft === null) return report;
  const assumed = draftAssumptions(draft.definition, analysis.data.file, written, draft);
  return { ...report, note: [...assumed, ...(report.note === null ? [] : [report.note])].join(" ") };
}
