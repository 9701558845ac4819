import type { CorrelationType } from "../../../correlation/correlation-matrix";
import * as messages from "./messages";

/** Limits at which the report's own figures become words (others: src/factor/model/criteria.ts). A figure on the limit is in the higher band. */
export const BANDS = {
  /** Negative correlation within a scale that suggests a wrong key (moderate by Cohen, 1988). */
  negativeCorrelation: -0.3,
  /** Reliability that suffices for research (Nunnally, 1978). */
  reliability: { sufficient: 0.7 },
  /** Kaiser-Meyer-Olkin measure, in Kaiser's (1974) words. */
  kmo: [
    [0.9, "marvelous"],
    [0.8, "meritorious"],
    [0.7, "middling"],
    [0.6, "mediocre"],
    [0.5, "miserable"],
    [0, "unacceptable"],
  ],
  /** Residual correlations above this size matter (common convention). */
  residualCorrelation: 0.1,
  /** Modification index that is significant at 5% (chi-square, 1 df). */
  modificationIndex: 3.84,
  /** Fewer people are few: DHS and MICS reports set percentages of fewer than 50 cases in parentheses. */
  fewPeople: 50,
} as const;

/** Kaiser's (1974) word for a KMO from 0 to 1. */
export const kmoBand = (kmo: number): string =>
  messages.kmoBand({ band: BANDS.kmo.find(([from]) => kmo >= from)?.[1] ?? "unacceptable" });

/** A kind of correlation, before "correlations". */
export const correlationName = (type: CorrelationType): string => messages.correlationKind({ type });
