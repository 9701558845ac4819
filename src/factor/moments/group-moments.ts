/** What a model is fitted to: the summary statistics of one group and their asymptotic covariance. */
import type { Warning } from "../../errors";

export interface GroupMoments {
  /** Name of the group; "" without groups. */
  readonly group: string;
  /** People that the moments come from. */
  readonly n: number;
  readonly items: readonly string[];
  readonly kind: "ordered" | "continuous";
  /** Number of thresholds of each item; 0 for continuous items. */
  readonly thresholds: readonly number[];
  /**
   * Ordered: thresholds by item ("a|t1", "a|t2", "b|t1", ...), then correlations by pair ("a~~b", "a~~c", ..., "b~~c").
   * Continuous: means ("a~1", ...), then variances and covariances ("a~~a", "a~~b", ..., "b~~b", ...), divided by n.
   */
  readonly names: readonly string[];
  readonly moments: Float64Array;
  /** Asymptotic covariance of sqrt(n) times the moments (lavaan's gamma or NACOV), row-major, square in `names`. */
  readonly gamma: Float64Array;
  /** Item correlations (ordered) or covariances divided by n (continuous), row-major. */
  readonly covariance: Float64Array;
  /** Pairs whose empty cell was given half a person. */
  readonly adjustedPairs: readonly (readonly [string, string])[];
  /** Degrees of freedom of the sampling design; left out where people were drawn one by one. */
  readonly designDegrees?: number | undefined;
  /** Of the sampling design: strata with one unit, clusters that straddle groups. */
  readonly warnings?: readonly Warning[] | undefined;
}
