import { bootstrapLoadings } from "../../factor/efa/bootstrap-loadings";
import { efa as solution } from "../../factor/efa/efa";
import type { Part } from "../part";
import { correlateOptions } from "./correlation";

/** A solution for every number of factors asked for, with intervals of its loadings where samples are. */
export const efa: Part<"efa", "correlation"> = {
  id: "efa",
  channels: {
    efa: {
      ...{ items: "text", factors: "exact", extraction: "text", rotation: "text", loadings: "estimate" },
      ...{ structure: "estimate", phi: "estimate", uniquenesses: "estimate", communalities: "estimate" },
      variance: "estimate",
      fit: {
        ...{ chiSquare: "statistic", df: "exact", p: "p", rmsea: "estimate", tli: "estimate" },
        rmsr: "estimate",
      },
      ...{ converged: "text", iterations: "exact", gradient: "trace", heywood: "text" },
      rotationStarts: { starts: "exact", reachedBest: "exact", converged: "text" },
      ...{ loadingIntervals: "estimate", warnings: "warnings" },
    },
  },
  needs: ["correlation"],
  optional: { asked: "exploratory", otherwise: { efa: [] } },
  run({ units }, settings, { workers, onProgress, found }) {
    const { seed, extraction, rotation, rotationStarts, bootstrap } = settings;
    const solutions = settings.factors.map((factors) =>
      solution(found.correlation, { factors, extraction, rotation, rotationStarts, seed }),
    );
    if (bootstrap === 0) return { efa: solutions };
    return {
      efa: bootstrapLoadings(units, solutions, {
        samples: bootstrap,
        seed,
        correlation: correlateOptions(settings),
        workers,
        onProgress: (done, total) => onProgress("Bootstrap of the loadings", done, total),
      }),
    };
  },
};
