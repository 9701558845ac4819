import { bootstrapLoadings } from "../../factor/efa/bootstrap-loadings";
import { efa as solution } from "../../factor/efa/efa";
import { loadingIntervals } from "../../factor/esem/loading-intervals";
import * as messages from "../messages";
import type { Part } from "../part";
import { correlateOptions } from "./correlation";

const solutionSettings = ["extraction", "rotation", "rotationSettings", "rotationStarts", "seed"] as const;
const reads = [...solutionSettings, "bootstrap", "correlation", "missing", "correction"] as const;

/** A solution for each number of factors, with intervals of loadings. */
export const efa: Part<"efa", "correlation" | "factors", (typeof reads)[number], "bySamplingUnit"> = {
  id: "efa",
  title: messages.partEfa,
  needs: ["correlation", "factors"],
  reads,
  tables: ["bySamplingUnit"],
  context: [],
  optional: { asked: "exploratory", otherwise: { efa: [] } },
  run({ bySamplingUnit }, settings, { workers, onProgress, found }) {
    const { seed, extraction, rotation, rotationSettings, rotationStarts, bootstrap } = settings;
    const solutions = found.factors.map((factors) =>
      solution(found.correlation, {
        factors,
        extraction,
        rotation,
        rotationStarts,
        seed,
        ...rotationSettings,
      }),
    );
    const correlation = correlateOptions(settings);
    if (bootstrap === 0) {
      const how = { correlation, rotation: rotationSettings };
      return { efa: loadingIntervals(bySamplingUnit, found.correlation, solutions, how) };
    }
    return {
      efa: bootstrapLoadings(bySamplingUnit, solutions, {
        samples: bootstrap,
        rotation: rotationSettings,
        seed,
        correlation,
        workers,
        onProgress: (done, total) => onProgress(messages.stepLoadings(), done, total),
      }),
    };
  },
};
