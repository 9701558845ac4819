/** A measurement model as a table of parameters: what is free, fixed and equal, in every group. */
import type { ModelOperator } from "../../measures/model-syntax/model-statement";

export type Parameterization = "delta" | "theta";

export interface ModelParameter {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  /** Index into `ModelTable.groups`. */
  readonly group: number;
  /**
   * "derived": follows from the others (residual variances of ordered items under delta, scales under theta).
   */
  readonly role: "free" | "fixed" | "derived";
  /** Index among the free parameters; parameters held equal share it. -1 where not free. */
  readonly free: number;
  /** The value of a fixed parameter; otherwise the start that the model names, or null. */
  readonly value: number | null;
  readonly label: string | null;
}

/**
 * Rows come group after group. Within a group, in lavaan's order: what the model's text names, then what is added:
 * thresholds, residual variances of items, variances and covariances of factors, scales, intercepts of items, means of
 * factors. A covariance has its pair in the order of `items` or `factors`. Every cell that is not 0 by the form of the
 * model has its row, fixed ones too.
 */
export interface ModelTable {
  /** Observed items in the order of the moments: that of their first appearance in the model. */
  readonly items: readonly string[];
  /** Number of thresholds of each item; all 0 for continuous items. */
  readonly thresholds: readonly number[];
  /** Latent variables, of first and higher order, in order of appearance. */
  readonly factors: readonly string[];
  /** Names of the groups; [""] without groups. */
  readonly groups: readonly string[];
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly parameters: readonly ModelParameter[];
  /** Number of free parameters. */
  readonly free: number;
  /** Moments less free parameters. */
  readonly df: number;
}
