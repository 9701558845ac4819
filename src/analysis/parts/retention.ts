import { retention as numberOfFactors } from "../../factor/efa/retention/retention";
import type { Part } from "../part";

const byMatrix = { components: "estimate", factors: "estimate" } as const;

/** The number of factors. */
export const retention: Part<"retention", "correlation"> = {
  id: "retention",
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
      ...{ suggested: "exact", warnings: "warnings" },
    },
  },
  needs: ["correlation"],
  optional: { asked: "exploratory", otherwise: { retention: null } },
  run({ together }, { replicates, percentile, seed, correction }, { workers, onProgress, found }) {
    return {
      retention: numberOfFactors(together, found.correlation, {
        replicates,
        percentile,
        seed,
        correction,
        workers,
        onProgress: (done, total) => onProgress("Parallel analysis", done, total),
      }),
    };
  },
};
