/** A measurement model as a table of parameters: what is free, fixed and equal, in every group. */
import type { ModelConstraint, ModelDefinition } from "../../measures/model-syntax/model-relation";
import type { ModelOperator } from "../../measures/model-syntax/model-statement";

export type Parameterization = "delta" | "theta";

export interface ModelParameter {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  /** Index into `ModelTable.groups`. */
  readonly group: number;
  /**
   * "derived": follows from the others (residual variances of ordered items under delta, scales under theta); "sample":
   * a mean, variance or covariance of covariates, which is the sample's.
   */
  readonly role: "free" | "fixed" | "derived" | "sample";
  /** Index among the free parameters; parameters held equal share it. -1 where not free. */
  readonly free: number;
  /** The value of a fixed parameter, or of the sample once the model is fitted; otherwise the start that the model names, or null. */
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
  /**
   * Observed items in the order of the moments: that of their first appearance in the model. A model of ordered items is
   * given its covariates, which are none of them.
   */
  readonly items: readonly string[];
  /** The last of the items, where they are no part of the model (`withAuxiliary`). */
  readonly auxiliary?: readonly string[] | undefined;
  /** Number of thresholds of each item; 0 for continuous items, which may stand beside ordered ones. */
  readonly thresholds: readonly number[];
  /** Latent variables, of first and higher order, in order of appearance. */
  readonly factors: readonly string[];
  /** Items that only predict: the model is conditional on them, and their moments are no degrees of freedom. */
  readonly covariates: readonly string[];
  /** Names of the groups; [""] without groups. */
  readonly groups: readonly string[];
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly parameters: readonly ModelParameter[];
  /** Whether the model's text names a mean or an intercept. */
  readonly namesMeans?: boolean | undefined;
  /** Constraints beyond equal and fixed parameters. */
  readonly constraints: readonly ModelConstraint[];
  /** What the model defines from its labels. */
  readonly definitions: readonly ModelDefinition[];
  /** Number of free parameters. */
  readonly free: number;
  /** Moments less free parameters, with those that "==" takes. */
  readonly df: number;
}

/** Whether a model is of continuous items, or of ordered ones alone that are given no covariates. */
export function hasOneKind({
  kind,
  thresholds,
  covariates,
}: Pick<ModelTable, "kind" | "thresholds" | "covariates">): boolean {
  return kind === "continuous" || (covariates.length === 0 && !thresholds.includes(0));
}
