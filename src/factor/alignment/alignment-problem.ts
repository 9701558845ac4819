/** Configural parameters of one factor, whose mean is 0 and variance 1 in every group. */
export interface ConfiguralFactor {
  readonly factor: string;
  readonly items: readonly string[];
  /** Group x item. */
  readonly loadings: readonly (readonly number[])[];
  /** Names of the intercepts ("a", or "a|t1", "a|t2" for an item with several thresholds), and the item of each. */
  readonly interceptNames: readonly string[];
  readonly itemOf: readonly number[];
  /** Group x intercept: minus the thresholds for ordered items. */
  readonly intercepts: readonly (readonly number[])[];
  /** By group: covariance of its loadings, then its intercepts, row-major; null where it is not known. */
  readonly covariance: readonly Float64Array[] | null;
}

/** What is aligned: the configural parameters of one factor, factor mean 0 and variance 1 in every group. */
export interface AlignmentProblem {
  readonly groups: number;
  /** Group x item, row-major. */
  readonly loadings: Float64Array;
  readonly items: number;
  /** Group x column, row-major: one column per item (or per threshold of an item). */
  readonly intercepts: Float64Array;
  /** Index of the item that an intercept column belongs to. */
  readonly itemOf: readonly number[];
}

/** A point with what its derivatives need. */
export interface AlignedPairs {
  readonly values: AlignedColumns;
  readonly means: Float64Array;
  /** Differences of aligned values, and the loss of each. */
  readonly differences: Float64Array;
  readonly roots: Float64Array;
  /** What is added to the squared differences. */
  readonly smoothing: number;
}

/** Aligned parameters: `values[column * groups + group]`, loadings by item first, then intercepts by column. */
export type AlignedColumns = Float64Array;
