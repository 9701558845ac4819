import { type CorrelateOptions, correlate } from "../../correlation/correlate";
import type { AnalysisSettings } from "../analysis";
import type { Part } from "../part";

/** How the items' answers are related, two by two. */
export const correlation: Part<"correlation"> = {
  id: "correlation",
  needs: [],
  run: ({ units }, settings) => ({ correlation: correlate(units, correlateOptions(settings)) }),
};

/** The same for all answers, for bootstrap samples of them and for halves. */
export function correlateOptions({ correlation, missing, correction }: AnalysisSettings): CorrelateOptions {
  return { type: correlation, missing, correction };
}
