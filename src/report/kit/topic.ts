import type { Analysis } from "../../analysis/analysis";
import type { Measure } from "../../measures/measure";
import type { Citations } from "./references/citations";
import type { ReportAnswer, ReportChapter, SummaryPart } from "./tables/section";

/** A paragraph of the method section; omitted if empty. */
export interface MethodParagraph {
  readonly title: string;
  readonly text: string;
}

/** A topic's contribution to a report, in reading order; inapplicable parts are null or missing. */
export interface Topic {
  /** For the first two screens. */
  readonly summary?: ((analysis: Analysis) => SummaryPart) | undefined;
  /** Answers with which its sections open. */
  readonly answers?: ((analysis: Analysis) => readonly (ReportAnswer | null)[]) | undefined;
  readonly chapters: (analysis: Analysis, measure: Measure) => readonly (ReportChapter | null)[];
  readonly method?: ((analysis: Analysis, citations: Citations) => readonly MethodParagraph[]) | undefined;
}
