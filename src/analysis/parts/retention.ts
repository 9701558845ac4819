import { dimensions } from "../../verdicts/dimensions";
import type { Part } from "../part";

const byMatrix = { components: "estimate", factors: "estimate" } as const;

const reads = ["replicates", "percentile", "seed", "correction", "estimator"] as const;

export const retention: Part<"retention", "correlation", (typeof reads)[number], "together" | "designed"> = {
  id: "retention",
  title: "Number of factors",
  channels: {
    retention: {
      parallel: {
        ...{ components: "exact", factors: "exact", observed: byMatrix, reference: byMatrix, mean: byMatrix },
        ...{
          replicates: "exact",
          percentile: "exact",
          n: "people",
          emptyCellShare: "share",
          diagonal: "text",
        },
        ...{ randomNotPositiveDefinite: "exact", warnings: "warnings" },
      },
      map: {
        ...{ values: "estimate", factors: "exact", values4: "estimate", factors4: "exact" },
        warnings: "warnings",
      },
      ...{ empiricalKaiser: "exact", empiricalKaiserReference: "estimate", kaiser: "exact" },
      ...{ suggested: "exact", range: "exact", open: "text", verdict: "text", warnings: "warnings" },
      evidence: { rule: "text", factors: "exact" },
      tests: {
        ...{ factors: "exact", atLeast: "exact", alpha: "exact", problem: "text" },
        tests: {
          factors: "exact",
          chiSquare: "statistic",
          df: "estimate",
          p: "p",
          converged: "text",
          held: "text",
        },
      },
      general: {
        ...{ factors: "exact", ecv: "estimate", method: "text", puc: "estimate" },
        ...{ omegaHierarchical: "estimate", problem: "text" },
      },
    },
  },
  needs: ["correlation"],
  reads,
  tables: ["together", "designed"],
  given: [],
  optional: { asked: "exploratory", otherwise: { retention: null } },
  run({ together, designed }, settings, { workers, onProgress, found }) {
    const { replicates, percentile, seed, correction, estimator } = settings;
    return {
      retention: dimensions(together, found.correlation, {
        ...{ designed, replicates, percentile, seed, correction, workers },
        estimator: estimator ?? undefined,
        onProgress: (done, total) => onProgress("Parallel analysis", done, total),
      }),
    };
  },
};
