import type { CorrelationType } from "../../../correlation/correlation-matrix";

/**
 * Where figures become words, for what only the report judges; the criteria of factor solutions are in
 * src/factor/model/criteria.ts. A figure on the edge belongs to the higher band.
 */
export const BANDS = {
  /** Items of one scale that correlate so far below zero are keyed differently (a moderate size by Cohen, 1988). */
  negativeCorrelation: -0.3,
  /** Reliability that suffices for research (Nunnally, 1978). */
  reliability: { sufficient: 0.7 },
  /** Kaiser-Meyer-Olkin measure, in Kaiser's (1974) words. */
  kmo: [
    [0.9, "marvellous"],
    [0.8, "meritorious"],
    [0.7, "middling"],
    [0.6, "mediocre"],
    [0.5, "miserable"],
    [0, "unacceptable"],
  ],
  /** A residual correlation above this size is looked at (a common convention). */
  residualCorrelation: 0.1,
  /** A modification index above this is significant at 5% by itself (chi-square, 1 df). */
  modificationIndex: 3.84,
  /** Fewer people are called few, in a group or with an answer: DHS and MICS reports set percentages on fewer than 50 cases in parentheses. */
  fewPeople: 50,
} as const;

/** Kaiser's (1974) word for a Kaiser-Meyer-Olkin measure from 0 to 1. */
export function kmoBand(kmo: number): string {
  return BANDS.kmo.find(([from]) => kmo >= from)?.[1] ?? "unacceptable";
}

const CORRELATION_NAMES: Readonly<Record<CorrelationType, string>> = {
  tetrachoric: "tetrachoric",
  polychoric: "polychoric",
  pearson: "Pearson",
  spearman: "Spearman rank",
};

/** The kind of correlation as a word inside a sentence. */
export function correlationName(type: CorrelationType): string {
  return CORRELATION_NAMES[type];
}
