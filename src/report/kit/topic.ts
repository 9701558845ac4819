import type { Analysis } from "../../analysis/analysis";
import type { Measure } from "../../measures/measure";
import type { Citations } from "./references/citations";
import type { ReportAnswer, ReportChapter, SummaryPart } from "./tables/section";

/** A paragraph of the method section; left out where its text is empty. */
export interface MethodParagraph {
  readonly title: string;
  readonly text: string;
}

/** What one topic adds to a report, in reading order; what does not apply to an analysis is null or missing. */
export interface Topic {
  /** What it adds to the first two screens. */
  readonly summary?: ((analysis: Analysis) => SummaryPart) | undefined;
  /** What the sections that it stands in open with. */
  readonly answers?: ((analysis: Analysis) => readonly (ReportAnswer | null)[]) | undefined;
  readonly chapters: (analysis: Analysis, measure: Measure) => readonly (ReportChapter | null)[];
  readonly method?: ((analysis: Analysis, citations: Citations) => readonly MethodParagraph[]) | undefined;
}
