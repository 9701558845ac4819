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
  /** By group: covariance of its loadings, then its intercepts, row-major; null if unknown. */
  readonly covariance: readonly Float64Array[] | null;
}

/** Configural parameters to align: one factor, mean 0 and variance 1 in every group. */
export interface AlignmentProblem {
  readonly groups: number;
  /** Group x item, row-major. */
  readonly loadings: Float64Array;
  readonly items: number;
  /** Group x column, row-major: one column per item (or per threshold of an item). */
  readonly intercepts: Float64Array;
  readonly itemOf: readonly number[];
}

/** Intermediate results of the loss and its derivatives at a point. */
export interface AlignedPairs {
  readonly groups: number;
  /** Columns of loadings, and all columns. */
  readonly items: number;
  readonly columns: number;
  /** Added to the squared differences. */
  readonly smoothing: number;
  /** By group. */
  readonly means: Float64Array;
  /** Group x column: aligned values, and the aligned loading of the column's item. */
  readonly values: Float64Array;
  readonly loadings: Float64Array;
  /** By the later and the earlier group, then by column: the difference d of two aligned values. */
  readonly differences: Float64Array;
  /** The loss's slope by d, over d: (d^2 + smoothing)^(-3/4) / 2. */
  readonly weights: Float64Array;
  /** d^2 / (d^2 + smoothing). */
  readonly ratios: Float64Array;
}

/** Aligned parameters: `values[column * groups + group]`, loadings by item first, then intercepts by column. */
export type AlignedColumns = Float64Array;
