/** A fitted model with everything for inference; internal, not JSON. */
import { ItemwiseError } from "../../../errors";
import { denseRows } from "../../../numeric/linear-algebra/sparse-rows";
import type { RotatedSolution } from "../../efa/rotation/rotate";
import type { ModelTable } from "../../model/model-table";
import type { ExploratoryBlock } from "../../model/rotation-settings";
import type { GroupMoments } from "../../moments/group-moments";
import type { Convergence } from "../cfa-result";
import type { Discrepancy, Information } from "../estimator";
import { type GroupLayout, groupLayout } from "./group-layout";
import * as messages from "./messages";
import { type ModelState, modelState } from "./model-state";
import { momentDerivatives } from "./moment-derivatives";

export interface FittedModel {
  readonly table: ModelTable;
  readonly data: readonly GroupMoments[];
  readonly discrepancy: Discrepancy;
  /** Of standard errors and the Yuan-Bentler test; undefined: as the estimator's default. */
  readonly information?: Information | undefined;
  /** Free parameters in the order of `ModelParameter.free`. */
  readonly estimates: Float64Array;
  /** Value of every row of `table.parameters`, derived ones included. */
  readonly values: Float64Array;
  /** By group, in the order of `GroupMoments.moments`. */
  readonly implied: readonly Float64Array[];
  /** By group: derivative of the implied moments by the free parameters, row-major (moments x free). */
  readonly jacobian: readonly Float64Array[];
  /** The minimum as lavaan's fmin defines it. */
  readonly minimum: number;
  readonly convergence: Convergence;
  /** Groups fitted together (all, unless groups share no parameter) without a solution. */
  readonly unanswered: readonly UnansweredGroups[];
  /** Of a model with exploratory blocks: how they were rotated, and derivatives of the conditions of that. */
  readonly rotation?:
    | { readonly blocks: readonly RotatedBlock[]; readonly tangents: readonly Float64Array[] }
    | undefined;
}

/** A block as it was rotated in one group, or in several with the same loadings. */
export interface RotatedBlock {
  readonly block: ExploratoryBlock;
  /** The first of its groups. */
  readonly group: number;
  readonly rotated: RotatedSolution;
}

export interface UnansweredGroups {
  readonly groups: readonly number[];
  readonly converged: boolean;
  /** Free parameters that diverge or, if converged, that the data do not identify. */
  readonly parameters: readonly number[];
}

/**
 * Derivatives of a group's implied moments by each parameter row of that group: free, fixed, and any appended to the
 * table (for modification indices and score tests). Derived rows have a column of zeros.
 * @param values value of every row of `table.parameters`
 * @param group index into `table.groups`
 * @returns row-major, moments x rows of the group
 * @throws ItemwiseError "not-positive-variance" as `stateOrThrow`
 * @see Bollen (1989), Structural equations with latent variables, appendix 4A; Muthén & Asparouhov (2002), Mplus web
 *   note 4. Reference: finite differences, and lavaan's `lavInspect(fit, "delta")`.
 */
export function rowJacobian(table: ModelTable, values: Float64Array, group: number): Float64Array {
  const layout = groupLayout(table, group);
  const state = stateOrThrow(layout, values);
  const columns = layout.rows.length;
  const columnOf = Int32Array.from({ length: columns }, (_, at) => at);
  return denseRows(momentDerivatives(layout, state, { columnOf, columns }));
}

/** Reads the derivatives of a group's moments by a row; each group's Jacobian is computed once. */
export function columnReader({ table, values }: FittedModel): (row: number) => Float64Array {
  const jacobians = new Map<number, Float64Array>();
  const place = new Map<number, number>();
  const counts = table.groups.map(() => 0);
  table.parameters.forEach(({ group }, row) => {
    place.set(row, counts[group]!++);
  });
  return (row) => {
    const { group } = table.parameters[row]!;
    const jacobian = jacobians.get(group) ?? rowJacobian(table, values, group);
    jacobians.set(group, jacobian);
    const stride = counts[group]!;
    const column = place.get(row)!;
    return Float64Array.from({ length: jacobian.length / stride }, (_, i) => jacobian[i * stride + column]!);
  };
}

/**
 * The matrices of the model at values of every row. @throws ItemwiseError "not-positive-variance" (theta: a latent
 * item)
 */
export function stateOrThrow(layout: GroupLayout, values: Float64Array): ModelState {
  const state = modelState(layout, values);
  if (state !== null) return state;
  throw new ItemwiseError("not-positive-variance", messages.notPositiveVariance, {
    hint: messages.notPositiveVarianceHint,
  });
}

/**
 * Implied moments of one group, in the order of `GroupMoments.moments`. Ordered items: thresholds Delta_j (tau_jk -
 * mu_j), slopes on covariates Delta_j Pi_jx and correlations Delta_j Sigma_jk Delta_k (Muthén & Asparouhov 2002,
 * equations 7 to 12; Muthén 1984), with Sigma given covariates and a mean, variance and scale 1 for continuous items;
 * continuous items: means, variances and covariances.
 * @see Reference: lavaan's `fitted()`.
 */
export function momentsOf(layout: GroupLayout, state: ModelState): Float64Array {
  const moments = new Float64Array(layout.moments);
  return layout.kind === "ordered" ? ordered(moments, layout, state) : continuous(moments, layout, state);
}

function ordered(
  moments: Float64Array,
  layout: GroupLayout,
  { tau, delta, mu, sigma, slopes }: ModelState,
): Float64Array {
  const { items: p, covariates: q, thresholdStart, levelStart, variancePlace } = layout;
  for (let j = 0; j < p; j++) {
    const from = thresholdStart[j]!;
    let at = levelStart[j]!;
    if (variancePlace[j]! >= 0) {
      moments[at] = mu[j]!;
      moments[variancePlace[j]!] = sigma[j * p + j]!;
    }
    for (let k = from; k < thresholdStart[j + 1]!; k++) moments[at++] = delta[j]! * (tau[k]! - mu[j]!);
    for (let x = 0; x < q; x++) moments[levelStart[p]! + j * q + x] = delta[j]! * slopes[j * q + x]!;
  }
  let at = layout.pairStart;
  for (let j = 0; j < p; j++) {
    for (let k = j + 1; k < p; k++) moments[at++] = delta[j]! * sigma[j * p + k]! * delta[k]!;
  }
  return moments;
}

function continuous(
  moments: Float64Array,
  { items: p }: GroupLayout,
  { mu, sigma }: ModelState,
): Float64Array {
  moments.set(mu);
  let at = p;
  for (let j = 0; j < p; j++) {
    for (let k = j; k < p; k++) moments[at++] = sigma[j * p + k]!;
  }
  return moments;
}
