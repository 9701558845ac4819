/** What a model is fitted to: the summary statistics of one group and their asymptotic covariance. */
import type { Warning } from "../../errors";
import type { GroupTable } from "./group-tables";

/** The people of a group who answered the same items: all that a normal likelihood needs of their answers. */
export interface AnswerPattern {
  /** Places of the items that they answered, in order. */
  readonly answered: Int32Array;
  /** Rows of the group's table. */
  readonly rows: Int32Array;
  /** Their share of the group's weight. */
  readonly share: number;
  /** Of the answered items. */
  readonly means: Float64Array;
  /** Sums of squares and products about `means` over the pattern's weight, row-major. */
  readonly scatter: Float64Array;
}

/** The answers of a group by which items were answered; without the rows that have no answer or no weight. */
export interface AnswerPatterns {
  /** Number of items. */
  readonly items: number;
  /** Sum of the weights. */
  readonly total: number;
  readonly patterns: readonly AnswerPattern[];
}

/** Answers some of which are missing, for full-information maximum likelihood. */
export interface IncompleteAnswers {
  readonly group: GroupTable;
  readonly patterns: AnswerPatterns;
  /** -2 log-likelihood per person at the moments. */
  readonly deviance: number;
  /** The moments with the means and variances of the people who answered each item: what unrelated items have. */
  readonly unrelated: Float64Array;
}

export interface GroupMoments {
  /** Name of the group; "" without groups. */
  readonly group: string;
  /** People that the moments come from. */
  readonly n: number;
  readonly items: readonly string[];
  readonly kind: "ordered" | "continuous";
  /** Number of thresholds of each item; 0 for continuous items, which may stand beside ordered ones (kind "ordered"). */
  readonly thresholds: readonly number[];
  /**
   * Ordered: thresholds by item ("a|t1", "a|t2", "b|t1", ...), then correlations by pair ("a~~b", "a~~c", ..., "b~~c").
   * Continuous: means ("a~1", ...), then variances and covariances ("a~~a", "a~~b", ..., "b~~b", ...), divided by n.
   * Ordered, with continuous items among them or given covariates: thresholds ("a|t1") or the intercept ("c~1") by item,
   * slopes by item and covariate ("a~x"), residual variances of continuous items ("c~~c"), then residual correlations,
   * or covariances where one of the two is continuous, by pair.
   */
  readonly names: readonly string[];
  readonly moments: Float64Array;
  /** Asymptotic covariance of sqrt(n) times the moments (lavaan's gamma or NACOV), row-major, square in `names`. */
  readonly gamma: Float64Array;
  /** Where `gamma` is that of samples with the same covariates: the moments with that of any sample. */
  readonly unconditional?: GroupMoments | undefined;
  /** Item correlations (ordered) or covariances divided by n (continuous), row-major; those that covariates leave. */
  readonly covariance: Float64Array;
  /** Observed variables that the moments are conditional on; left out where there are none. */
  readonly covariates?: CovariateMoments | undefined;
  /** Pairs whose empty cell was given half a person. */
  readonly adjustedPairs: readonly (readonly [string, string])[];
  /** Given where the moments are by full-information maximum likelihood: those of the saturated model. */
  readonly incomplete?: IncompleteAnswers | undefined;
  /** Degrees of freedom of the sampling design; left out where people were drawn one by one. */
  readonly designDegrees?: number | undefined;
  /** Of the sampling design: strata with one unit, clusters that straddle groups. */
  readonly warnings?: readonly Warning[] | undefined;
}

/** Of the people whom the moments come from. */
export interface CovariateMoments {
  readonly ids: readonly string[];
  readonly means: Float64Array;
  /** Divided by n - 1, row-major. */
  readonly covariance: Float64Array;
}
