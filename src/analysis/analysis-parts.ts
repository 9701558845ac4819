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

/**
 * Above so many answers to pairs of items (items squared times people), parts whose time grows with pairs and with different
 * rows of answers take many minutes. 25 items of 2,800 people (1.8 million) take 48 seconds of processor with them, and 14
 * without; 60 items of 10,000 people (36 million) had not ended after twelve minutes with them, and take two without.
 */
const MAX_PAIRED_ANSWERS = 20_000_000;
export const SLOW_PARTS: readonly AnalysisPart[] = [
  "splitHalf",
  "crossValidation",
  "robustness",
  "irt",
  "classes",
  "invariance",
  "dif",
];

/** How many items and people an analysis has. */
export interface AnalysisSize {
  readonly items: number;
  readonly people: number;
}

/** The parts of those named that an analysis of this size computes unless the user names parts. */
export const partsOfSize = (
  { items, people }: AnalysisSize,
  parts: readonly AnalysisPart[] = ANALYSIS_PARTS,
): readonly AnalysisPart[] => {
  if (items > MAX_ITEMS_TOGETHER) return parts.filter((part) => PARTS_OF_MANY.includes(part));
  return hasManyAnswers({ items, people }) ? parts.filter((part) => !SLOW_PARTS.includes(part)) : parts;
};

/** Whether parts were left out because the answers are many; not where the user named the parts. */
export const lacksSlowParts = (size: AnalysisSize, parts: readonly AnalysisPart[]): boolean =>
  hasManyAnswers(size) &&
  size.items <= MAX_ITEMS_TOGETHER &&
  !SLOW_PARTS.some((part) => parts.includes(part)) &&
  partsOfSize(size, SHORT_PARTS).every((part) => parts.includes(part));

export const hasManyAnswers = ({ items, people }: AnalysisSize): boolean =>
  items * items * people > MAX_PAIRED_ANSWERS;

export const COMMAND_PARTS = {
  cfa: ["confirmatory"],
  // Whether groups can be compared rests on both.
  invariance: ["invariance", "dif"],
  irt: ["irt"],
  "short-form": ["shortForm"],
  norms: ["norms"],
  dif: ["dif"],
  prevalence: ["prevalence"],
  compare: ["prevalence", "comparison"],
  validity: ["reliability", "agreement", "confirmatory", "validity"],
} as const satisfies Record<string, readonly AnalysisPart[]>;
