import { bootstrapLoadings } from "../../factor/efa/bootstrap-loadings";
import { efa as solution } from "../../factor/efa/efa";
import type { Part } from "../part";
import { correlateOptions } from "./correlation";

/** A solution for every number of factors asked for, with intervals of its loadings where samples are. */
export const efa: Part<"efa", "correlation"> = {
  id: "efa",
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
