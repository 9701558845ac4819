/** The record of an alignment; plain numbers, JSON-safe. */
import * as f from "../../figures/declare";

const alignedFactor = {
  factor: f.text,
  items: f.listOf(f.text),
  /** Names of the intercepts: the items, or an item's thresholds ("a|t1", "a|t2"). */
  interceptNames: f.listOf(f.text),
  /** By group: factor mean (they add to 0) and standard deviation (product of the variances 1). */
  means: f.listOf(f.estimate, "level"),
  /** Null where the configural parameters have no covariance matrix. */
  meanStandardErrors: f.orNull(f.listOf(f.error, "level")),
  /** Subtracted from the means: set by where items agree most, it says nothing about the groups. */
  level: f.estimate,
  levelStandardError: f.orNull(f.error),
  /** Second derivative of the loss by the level, per pair of groups and intercept; 0 where loadings are alike. */
  curvature: f.estimate,
  /** Whether the level's standard error exceeds a quarter of a standard deviation; null if unknown. */
  weaklyIdentified: f.orNull(f.flag),
  /**
   * Mean correlation of aligned means over resamples with the solution's; null below three groups or without
   * covariances.
   */
  recovery: f.orNull({ correlation: f.estimate, samples: f.exact }),
  /**
   * Compared with the latent means of a step, both centered, in geometric-mean standard deviations: largest difference
   * and rank correlation; null where no step has means.
   */
  comparison: f.orNull({ largestDifference: f.estimate, rankCorrelation: f.orNull(f.estimate) }),
  standardDeviations: f.listOf(f.estimate, "level"),
  /** Group x item and group x intercept, aligned; minus the thresholds for ordered items; null if hidden. */
  loadings: f.listOf(f.listOf(f.orNull(f.estimate), "level"), "level"),
  intercepts: f.listOf(f.listOf(f.orNull(f.estimate), "level"), "level"),
  /**
   * By item and intercept: share of the configural parameters' variation that means and variances explain; negative
   * where they explain nothing, null without variation.
   */
  rSquaredLoadings: f.listOf(f.orNull(f.estimate), "everybody"),
  rSquaredIntercepts: f.listOf(f.orNull(f.estimate), "everybody"),
  /**
   * Parameters that differ from the average of the invariant groups (Asparouhov & Muthén 2014); null without standard
   * errors. `item` is one of `items` or `interceptNames`.
   */
  different: f.orNull(
    f.listOf(
      { parameter: f.code<"loading" | "intercept">(), item: f.text, group: f.text, z: f.statistic, p: f.p },
      "level",
    ),
  ),
  loss: f.estimate,
};

export const alignmentResult = {
  loss: f.estimate,
  converged: f.flag,
  /** Starts, and how many of them reached the best loss. */
  starts: f.exact,
  reachedBest: f.exact,
  groups: f.listOf(f.text),
  factors: f.listOf(alignedFactor, "everybody"),
  /** Share of all groups' loadings and intercepts that differ; null where there are no standard errors. */
  shareDifferent: f.orNull(f.estimate),
};
export interface AlignmentResult extends f.Declared<typeof alignmentResult> {}
