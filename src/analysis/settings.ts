import type { Responses } from "../data/responses";
import type { AnalysisSettings } from "./index";

/** What may be chosen; what is left out has the default named at `analyze`. */
export type AnalysisChoices = Partial<Omit<AnalysisSettings, "measure" | "weights" | "groups">>;

const SEED = 20240229;

/** The choices made, with the defaults of those that were not; `factors` is empty where it was left open. */
export function resolveSettings(responses: Responses, options: AnalysisChoices): AnalysisSettings {
  const { measure } = responses;
  return {
    measure: measure.id,
    categories: measure.dichotomize === null ? "declared" : (options.categories ?? "dichotomised"),
    missing: options.missing ?? "pairwise",
    weights: responses.weighting,
    groups: responses.groupings.map((grouping) => grouping.name),
    factors: options.factors ?? [],
    extraction: options.extraction ?? "minres",
    rotation: options.rotation ?? "oblimin",
    rotationStarts: options.rotationStarts ?? 20,
    correlation: options.correlation ?? "auto",
    correction: options.correction ?? "half",
    replicates: options.replicates ?? 500,
    percentile: options.percentile ?? 95,
    bootstrap: options.bootstrap ?? 1000,
    seed: options.seed ?? SEED,
    constantItems: options.constantItems ?? "error",
    reading: options.reading ?? { header: true, delimiter: null, encoding: "utf8", counts: null },
    note: options.note ?? null,
  };
}
