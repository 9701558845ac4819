import { bootstrapLoadings } from "../../factor/efa/bootstrap-loadings";
import { efa as solution } from "../../factor/efa/efa";
import { loadingIntervals } from "../../factor/esem/loading-intervals";
import * as messages from "../messages";
import type { Part } from "../part";
import { correlateOptions } from "./correlation";

const solutionSettings = ["extraction", "rotation", "rotationStarts", "seed"] as const;
const reads = [...solutionSettings, "bootstrap", "correlation", "missing", "correction"] as const;

/** A solution for each number of factors, with intervals of loadings. */
export const efa: Part<"efa", "correlation" | "factors", (typeof reads)[number], "bySamplingUnit"> = {
  id: "efa",
  title: messages.partEfa,
  releaseRules: {
    efa: {
      items: "text",
      factors: "exact",
      extraction: "text",
      rotation: "text",
      loadings: "estimate",
      structure: "estimate",
      phi: "estimate",
      uniquenesses: "estimate",
      communalities: "estimate",
      variance: "estimate",
      fit: {
        chiSquare: "statistic",
        df: "exact",
        p: "p",
        rmsea: "estimate",
        tli: "estimate",
        rmsr: "estimate",
      },
      converged: "text",
      iterations: "exact",
      gradient: "trace",
      heywood: "text",
      rotationStarts: { starts: "exact", reachedBest: "exact", converged: "text" },
      loadingIntervals: "estimate",
      phiIntervals: "estimate",
      intervalMethod: "text",
      warnings: "warnings",
    },
  },
  needs: ["correlation", "factors"],
  reads,
  tables: ["bySamplingUnit"],
  context: [],
  optional: { asked: "exploratory", otherwise: { efa: [] } },
  run({ bySamplingUnit }, settings, { workers, onProgress, found }) {
    const { seed, extraction, rotation, rotationStarts, bootstrap } = settings;
    const solutions = found.factors.map((factors) =>
      solution(found.correlation, { factors, extraction, rotation, rotationStarts, seed }),
    );
    const correlation = correlateOptions(settings);
    if (bootstrap === 0) {
      return { efa: loadingIntervals(bySamplingUnit, found.correlation, solutions, { correlation }) };
    }
    return {
      efa: bootstrapLoadings(bySamplingUnit, solutions, {
        samples: bootstrap,
        seed,
        correlation,
        workers,
        onProgress: (done, total) => onProgress(messages.stepLoadings(), done, total),
      }),
    };
  },
};
