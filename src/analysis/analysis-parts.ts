/**
 * What is computed beside items and correlations: "prevalence" (who reported what, by group), "comparison" (differences
 * and ranks of groups, regression), "among" (answers about what was reported), "exploratory" (number of factors, factor
 * solutions, declared structures compared with them), "splitHalf" (solutions of two halves), "reliability", "agreement" (of
 * occasions or raters, where the file has several), "norms" (ranks of scores), "shortForm" (where one was asked for),
 * "confirmatory" (models, their comparison, exploratory solutions with tests), "crossValidation" (models found in one half
 * and fitted in the other), "robustness" (models and scales of the answers analyzed in the other categories), "irt" (item
 * response models), "classes" (latent classes), "outcomes" (what several items go with: outcomes outside the measure),
 * "invariance", "dif" (differential item functioning), "validity" (what scores go with outside the measure, distinct
 * factors, known groups, COSMIN's properties: of the parts asked for), "replication" (the measure's published claims
 * compared with all of these).
 */
export const ANALYSIS_PARTS = [
  "prevalence",
  "comparison",
  "among",
  "exploratory",
  "splitHalf",
  "reliability",
  "agreement",
  "norms",
  "shortForm",
  "confirmatory",
  "crossValidation",
  "robustness",
  "irt",
  "classes",
  "outcomes",
  "invariance",
  "dif",
  "validity",
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
  "short-form": ["shortForm"],
  dif: ["dif"],
  prevalence: ["prevalence"],
  compare: ["prevalence", "comparison"],
  validity: ["reliability", "agreement", "confirmatory", "invariance", "dif", "validity"],
} as const satisfies Record<string, readonly AnalysisPart[]>;
