import { retention as numberOfFactors } from "../../factor/efa/retention/retention";
import type { Part } from "../part";

/** The number of factors. */
export const retention: Part<"retention", "correlation"> = {
  id: "retention",
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
