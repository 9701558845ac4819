import { MAX_ITEMS_TOGETHER } from "../factor/model/criteria";

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

/**
 * Parts that can be read of any number of items. The others fit models of all items at once or repeat a table by item: above 60
 * items they are computed where they are asked for by name, or of a block.
 */
const PARTS_OF_MANY: readonly AnalysisPart[] = [
  "prevalence",
  "exploratory",
  "reliability",
  "agreement",
  "replication",
];

/** The parts of those named that an analysis of so many items computes unless the user names parts. */
export const partsOfItems = (
  items: number,
  parts: readonly AnalysisPart[] = ANALYSIS_PARTS,
): readonly AnalysisPart[] =>
  items > MAX_ITEMS_TOGETHER ? parts.filter((part) => PARTS_OF_MANY.includes(part)) : parts;

export const COMMAND_PARTS = {
  cfa: ["confirmatory", "crossValidation"],
  invariance: ["invariance", "dif"],
  irt: ["irt"],
  "short-form": ["shortForm"],
  dif: ["dif"],
  prevalence: ["prevalence"],
  compare: ["prevalence", "comparison"],
  validity: ["reliability", "agreement", "confirmatory", "invariance", "dif", "validity"],
} as const satisfies Record<string, readonly AnalysisPart[]>;
