/** The record of an alignment; plain numbers, JSON-safe. */
export interface AlignmentResult {
  readonly loss: number;
  readonly converged: boolean;
  /** Starts, and how many of them reached the best loss. */
  readonly starts: number;
  readonly reachedBest: number;
  readonly groups: readonly string[];
  readonly factors: readonly {
    readonly factor: string;
    readonly items: readonly string[];
    /** Names of the intercepts: the items, or an item's thresholds ("a|t1", "a|t2"). */
    readonly interceptNames: readonly string[];
    /** By group: factor mean (they add to 0) and standard deviation (product of the variances 1). */
    readonly means: readonly number[];
    /** Null where the configural parameters have no covariance matrix. */
    readonly meanStandardErrors: readonly number[] | null;
    /** Subtracted from the means: set by where items agree most, it says nothing about the groups. */
    readonly level: number;
    readonly levelStandardError: number | null;
    /** Second derivative of the loss by the level, per pair of groups and intercept; 0 where loadings are alike. */
    readonly curvature: number;
    /** Whether the level's standard error exceeds a quarter of a standard deviation; null if unknown. */
    readonly weaklyIdentified: boolean | null;
    /**
     * Mean correlation of aligned means over resamples with the solution's; null below three groups or without
     * covariances.
     */
    readonly recovery: { readonly correlation: number; readonly samples: number } | null;
    /**
     * Compared with the latent means of a step, both centered, in geometric-mean standard deviations: largest
     * difference and rank correlation; null where no step has means.
     */
    readonly comparison: {
      readonly largestDifference: number;
      readonly rankCorrelation: number | null;
    } | null;
    readonly standardDeviations: readonly number[];
    /** Group x item and group x intercept, aligned; minus the thresholds for ordered items; null if hidden. */
    readonly loadings: readonly (readonly (number | null)[])[];
    readonly intercepts: readonly (readonly (number | null)[])[];
    /**
     * By item and intercept: share of the configural parameters' variation that means and variances explain; negative
     * where they explain nothing, null without variation.
     */
    readonly rSquaredLoadings: readonly (number | null)[];
    readonly rSquaredIntercepts: readonly (number | null)[];
    /**
     * Parameters that differ from the average of the invariant groups (Asparouhov & Muthén 2014); null without standard
     * errors. `item` is one of `items` or `interceptNames`.
     */
    readonly different:
      | readonly {
          readonly parameter: "loading" | "intercept";
          readonly item: string;
          readonly group: string;
          readonly z: number;
          readonly p: number;
        }[]
      | null;
    readonly loss: number;
  }[];
  /** Share of all groups' loadings and intercepts that differ; null where there are no standard errors. */
  readonly shareDifferent: number | null;
}
