import { type CorrelateOptions, correlate } from "../../correlation/correlate";
import type { Analysis, AnalysisSettings } from "../analysis";
import type { Part } from "../part";

/** How the items' answers are related, two by two. */
export const correlation: Part<"correlation", "withheld"> = {
  id: "correlation",
  channels: {
    correlation: {
      ...{ type: "text", items: "text", missing: "text", n: "people", pairN: "people", matrix: "estimate" },
      ...{ standardErrors: "error", thresholds: "estimate", eigenvalues: "estimate", adjustedPairs: "text" },
      ...{ smoothed: "text", smoothedMatrix: "estimate", smoothingChange: "trace", warnings: "warnings" },
      kmo: { overall: "estimate", items: "estimate" },
      bartlett: { chiSquare: "statistic", df: "exact", p: "p" },
    },
  },
  needs: ["withheld"],
  run({ units }, settings, { found: { withheld } }) {
    const none = units.items.every(({ id }) => withheld.items.includes(id));
    return { correlation: none ? nothingTold(settings) : correlate(units, correlateOptions(settings)) };
  },
};

/** The matrix of no items: all are withheld. */
function nothingTold({ missing, correlation: type }: AnalysisSettings): Analysis["correlation"] {
  return {
    ...{ type: type === "auto" ? "tetrachoric" : type, items: [], missing, n: 0, pairN: [], matrix: [] },
    ...{ standardErrors: [], thresholds: {}, eigenvalues: [], adjustedPairs: [], smoothed: false },
    ...{ smoothedMatrix: null, smoothingChange: null, kmo: null, bartlett: null, warnings: [] },
  };
}

/** The same for all answers, for bootstrap samples of them and for halves. */
export function correlateOptions({ correlation, missing, correction }: AnalysisSettings): CorrelateOptions {
  return { type: correlation, missing, correction };
}
