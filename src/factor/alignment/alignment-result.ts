/** The record of an alignment; plain numbers, JSON-safe. */
import {
  code,
  type Declared,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  p,
  statistic,
  text,
} from "../../figures/declare";

const alignedFactor = {
  factor: text,
  items: listOf(text),
  /** Names of the intercepts: the items, or an item's thresholds ("a|t1", "a|t2"). */
  interceptNames: listOf(text),
  /** By group: factor mean (they add to 0) and standard deviation (product of the variances 1). */
  means: listOf(estimate, "level"),
  /** Null where the configural parameters have no covariance matrix. */
  meanStandardErrors: orNull(listOf(error, "level")),
  /** Subtracted from the means: set by where items agree most, it says nothing about the groups. */
  level: estimate,
  levelStandardError: orNull(error),
  /** Second derivative of the loss by the level, per pair of groups and intercept; 0 where loadings are alike. */
  curvature: estimate,
  /** Whether the level's standard error exceeds a quarter of a standard deviation; null if unknown. */
  weaklyIdentified: orNull(flag),
  /**
   * Mean correlation of aligned means over resamples with the solution's; null below three groups or without
   * covariances.
   */
  recovery: orNull({ correlation: estimate, samples: exact }),
  /**
   * Compared with the latent means of a step, both centered, in geometric-mean standard deviations: largest difference
   * and rank correlation; null where no step has means.
   */
  comparison: orNull({ largestDifference: estimate, rankCorrelation: orNull(estimate) }),
  standardDeviations: listOf(estimate, "level"),
  /** Group x item and group x intercept, aligned; minus the thresholds for ordered items; null if hidden. */
  loadings: listOf(listOf(orNull(estimate)), "level"),
  intercepts: listOf(listOf(orNull(estimate)), "level"),
  /**
   * By item and intercept: share of the configural parameters' variation that means and variances explain; negative
   * where they explain nothing, null without variation.
   */
  rSquaredLoadings: listOf(orNull(estimate)),
  rSquaredIntercepts: listOf(orNull(estimate)),
  /**
   * Parameters that differ from the average of the invariant groups (Asparouhov & Muthén 2014); null without standard
   * errors. `item` is one of `items` or `interceptNames`.
   */
  different: orNull(
    listOf({ parameter: code<"loading" | "intercept">(), item: text, group: text, z: statistic, p }, "level"),
  ),
  loss: estimate,
};

export const alignmentResult = {
  loss: estimate,
  converged: flag,
  /** Starts, and how many of them reached the best loss. */
  starts: exact,
  reachedBest: exact,
  groups: listOf(text),
  factors: listOf(alignedFactor),
  /** Share of all groups' loadings and intercepts that differ; null where there are no standard errors. */
  shareDifferent: orNull(estimate),
};
export interface AlignmentResult extends Declared<typeof alignmentResult> {}
