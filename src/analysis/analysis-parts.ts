/**
 * What is computed beside items and correlations: "prevalence" (who reported what, by group), "comparison" (differences
 * and ranks of groups, regression), "exploratory" (number of factors, factor solutions, declared structures held against
 * them), "splitHalf" (solutions of two halves), "reliability", "confirmatory" (models, their comparison, exploratory
 * solutions with tests), "crossValidation" (models found in one half and fitted in the other), "robustness" (models and
 * scales of the answers analyzed in the other categories), "irt" (item response models), "classes" (latent classes),
 * "invariance", "dif" (differential item functioning), "replication" (the measure's published claims held against all of
 * these).
 */
export const ANALYSIS_PARTS = [
  "prevalence",
  "comparison",
  "exploratory",
  "splitHalf",
  "reliability",
  "confirmatory",
  "crossValidation",
  "robustness",
  "irt",
  "classes",
  "invariance",
  "dif",
  "replication",
] as const;
export type AnalysisPart = (typeof ANALYSIS_PARTS)[number];

/** What a short report shows nothing of. */
const NOT_SHORT: readonly AnalysisPart[] = ["splitHalf", "crossValidation", "robustness", "classes"];

/** What a report of two screens and the sections' answers rests on. */
export const SHORT_PARTS = ANALYSIS_PARTS.filter((part) => !NOT_SHORT.includes(part));

/** What the commands compute that compute less than all. */
export const COMMAND_PARTS = {
  cfa: ["confirmatory", "crossValidation", "robustness"],
  invariance: ["invariance", "dif"],
  irt: ["irt"],
  dif: ["dif"],
  prevalence: ["prevalence"],
  compare: ["prevalence", "comparison"],
} as const satisfies Record<string, readonly AnalysisPart[]>;
