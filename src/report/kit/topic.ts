import type { Analysis } from "../../analysis/analysis";
import type { Measure } from "../../measures/measure";
import type { ReportAnswer, ReportSection } from "./tables/section";
import type { Citations } from "./words/citations";

/** A paragraph of the method section; left out where its text is empty. */
export interface MethodParagraph {
  readonly title: string;
  readonly text: string;
}

/** What one topic adds to a report, in reading order; what does not apply to an analysis is null or missing. */
export interface Topic {
  readonly answers?: ((analysis: Analysis) => readonly (ReportAnswer | null)[]) | undefined;
  readonly sections: (analysis: Analysis, measure: Measure) => readonly (ReportSection | null)[];
  readonly method?: ((analysis: Analysis, citations: Citations) => readonly MethodParagraph[]) | undefined;
}
