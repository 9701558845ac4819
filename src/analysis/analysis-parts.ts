/**
 * Parts of the analysis beside items and correlations: "prevalence" (shares of yes, by group), "comparison"
 * (differences and ranks of groups, regression), "among" (follow-up questions), "exploratory" (number of factors,
 * solutions, declared structures), "splitHalf" (solutions of two halves), "agreement" (of occasions or raters),
 * "norms", "shortForm", "confirmatory" (models and their comparison, ESEM), "crossValidation", "robustness" (models
 * and scales in the alternate coding), "irt", "classes" (latent classes), "outcomes" (outcomes of experiences),
 * "validity" (external variables, distinct factors, known groups, COSMIN), "replication" (published claims).
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

const NOT_SHORT: readonly AnalysisPart[] = ["splitHalf", "crossValidation", "robustness", "classes"];

export const SHORT_PARTS = ANALYSIS_PARTS.filter((part) => !NOT_SHORT.includes(part));

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
