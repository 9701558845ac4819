import { code, type Declared, estimate, exact, listOf, orNull, people, text } from "../../../figures/declare";

/** What the fit must tell from a true model. */
const fitAlternative = {
  /**
   * "factor-too-few": the items of the largest factor belong to two, half of them to each in the order of the model;
   * "correlated-pair", where no factor has four items: two items of two factors go together beyond these.
   */
  kind: code<"factor-too-few" | "correlated-pair">(),
  /** Id of the factor, or of the two items. */
  of: listOf(text),
  /** Items that belong to the second half; empty for a pair. */
  apart: listOf(text),
  /** Correlation of the two halves' factors, or of the two items' residuals: the size of what is to be noticed. */
  size: exact,
};
export interface FitAlternative extends Declared<typeof fitAlternative> {}

/** Why there are no limits. */
export type NoLimits = "no-solution" | "other-estimator" | "model-not-drawn" | "draws-lost";

/** Limits of the RMSEA (`fit.reported`) that are made for one model of these answers. */
export const fitLimitsRecord = {
  /** Null where there are limits, and where the model is not testable. */
  problem: orNull(code<NoLimits>()),
  /**
   * "population": the distribution of the chi-square about the model's solution in a population of answers; "answers":
   * samples of answers drawn and the model fitted to them, where items are too rare for that; "linearized": the
   * distribution about the sample's own solution. Null where there are no limits.
   */
  method: orNull(code<"population" | "answers" | "linearized">()),
  /** The sample's own. */
  rmsea: orNull(estimate),
  /** 95 % of samples have no larger one where the model is true. */
  ifTrue: orNull(estimate),
  /** 95 % have a larger one where it is false in the way of `alternative`. */
  ifFalse: orNull(estimate),
  alternative: orNull(fitAlternative),
  /** People of a simple random sample that would tell as much of the items' correlations; null where `method` is "linearized", which takes the design's covariance as it is. */
  effectiveN: orNull(people),
  /** Simulated samples that the limits rest on; 0 where they are worked out. */
  draws: exact,
};
export interface FitLimits extends Declared<typeof fitLimitsRecord> {}
