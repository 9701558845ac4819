import * as f from "../../../figures/declare";

/** What the fit must tell from a true model. */
const fitAlternative = {
  /**
   * "factor-too-few": the items of the largest factor belong to two, half of them to each in the order of the model;
   * "correlated-pair", where no factor has four items: two items of two factors go together beyond these.
   */
  kind: f.code<"factor-too-few" | "correlated-pair">(),
  /** Id of the factor, or of the two items. */
  of: f.listOf(f.text),
  /** Items that belong to the second half; empty for a pair. */
  apart: f.listOf(f.text),
  /** Correlation of the two halves' factors, or of the two items' residuals: the size of what is to be noticed. */
  size: f.exact,
};
export interface FitAlternative extends f.Declared<typeof fitAlternative> {}

/** Why there are no limits. */
export type NoLimits = "no-solution" | "other-estimator" | "model-not-drawn" | "draws-lost";

/** Limits of the RMSEA (`fit.reported`) that are made for one model of these answers. */
export const fitLimitsRecord = {
  /** Null where there are limits, and where the model is not testable. */
  problem: f.orNull(f.code<NoLimits>()),
  /**
   * "population": the distribution of the chi-square about the model's solution in a population of answers; "answers":
   * samples of answers drawn and the model fitted to them, where items are too rare for that; "linearized": the
   * distribution about the sample's own solution. Null where there are no limits.
   */
  method: f.orNull(f.code<"population" | "answers" | "linearized">()),
  /** The sample's own. */
  rmsea: f.orNull(f.estimate),
  /** 95 % of samples have no larger one where the model is true. */
  ifTrue: f.orNull(f.estimate),
  /** 95 % have a larger one where it is false in the way of `alternative`. */
  ifFalse: f.orNull(f.estimate),
  alternative: f.orNull(fitAlternative),
  /** People of a simple random sample that would tell as much of the items' correlations; null where `method` is "linearized", which takes the design's covariance as it is. */
  effectiveN: f.orNull(f.people),
  /** Simulated samples that the limits rest on; 0 where they are worked out. */
  draws: f.exact,
};
export interface FitLimits extends f.Declared<typeof fitLimitsRecord> {}

/** What a model's test of fit could find in so many people. */
export const detectableRecord = {
  kind: f.code<"factor-too-few" | "correlated-pair">(),
  /** Id of the factor that stands for two, or of the two items. */
  of: f.listOf(f.text),
  /** Largest correlation of the two factors (or smallest residual correlation) that the test of fit at 5 % finds with a power of .80 in as many people; null where it finds none. */
  size: f.orNull(f.estimate),
  /** People with whom two factors that correlate .70 (a residual correlation of .30) would be found with that power; null where no number below a million is enough. */
  needed: f.orNull(f.people),
  /** Whether it would be found with as many as there are. */
  found: f.flag,
};
export interface Detectable extends f.Declared<typeof detectableRecord> {}
