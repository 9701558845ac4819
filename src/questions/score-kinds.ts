import type { FactorScoreMethod } from "../factor/efa/factor-scores";
import type { LatentMethod } from "../irt/scores/score-rows";

/** Of the items' scores, by scale: sum, mean, percent of the maximum possible, z, T, percentile rank in this sample. */
export const SUM_SCORES = ["sum", "mean", "pomp", "z", "t", "percentile"] as const;
/** Of a confirmatory model, or of an exploratory solution. */
export const FACTOR_SCORES = [
  "regression",
  "bartlett",
  "tenberge",
] as const satisfies readonly FactorScoreMethod[];
/** Of principal components, by the same options. */
export const COMPONENT_SCORES = ["component"] as const;
/** Of an item response model, with standard errors. */
export const LATENT_SCORES = ["eap", "map", "ml", "wle"] as const satisfies readonly LatentMethod[];
/** Fit of a person's answers to an item response model. */
export const PERSON_FIT = ["zh"] as const;
export const SCORE_KINDS = [
  ...SUM_SCORES,
  ...FACTOR_SCORES,
  ...COMPONENT_SCORES,
  ...LATENT_SCORES,
  ...PERSON_FIT,
] as const;
export type ScoreKind = (typeof SCORE_KINDS)[number];
