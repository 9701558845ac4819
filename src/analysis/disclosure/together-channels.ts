import type { RiskStatistics } from "../../survey/prevalence/prevalence-result";
import type { DeclaredKeys } from "./channels";

/** How many of several things people said, and which of them together: each figure's channel. */
export const togetherChannels: DeclaredKeys<Pick<RiskStatistics, "distribution" | "pairs">> = {
  distribution: {
    ...{ number: "exact", orMore: "text", n: "people", estimate: "share", se: "error" },
    ...{ low: "share", high: "share" },
  },
  pairs: {
    ...{ a: "text", b: "text", n: "people", both: "share", expected: "share", ratio: "estimate" },
    ...{ logOddsRatio: "estimate", se: "error", low: "estimate", high: "estimate" },
    ...{ aGivenB: "share", bGivenA: "share", suppressed: "text" },
  },
};
