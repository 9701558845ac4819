/** A fitted model with all that inference needs; internal, not JSON. */
import type { ModelTable } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import type { Convergence } from "../cfa-result";
import type { Discrepancy } from "../estimator";

export interface FittedModel {
  readonly table: ModelTable;
  readonly data: readonly GroupMoments[];
  readonly discrepancy: Discrepancy;
  /** Free parameters in the order of `ModelParameter.free`. */
  readonly estimates: Float64Array;
  /** Value of every row of `table.parameters`, derived ones too. */
  readonly values: Float64Array;
  /** By group, in the order of `GroupMoments.moments`: what the model implies. */
  readonly implied: readonly Float64Array[];
  /** By group: derivative of the implied moments by the free parameters, row-major (moments x free). */
  readonly jacobian: readonly Float64Array[];
  /** The minimum as lavaan's fmin defines it. */
  readonly minimum: number;
  readonly convergence: Convergence;
  /** Groups fitted together (all, unless groups share no parameter) whose fit is no answer; empty where it is one. */
  readonly unanswered: readonly UnansweredGroups[];
}

export interface UnansweredGroups {
  /** Places of the groups in `table.groups`. */
  readonly groups: readonly number[];
  readonly converged: boolean;
  /** Free parameters that run off or, where it converged, that the data do not tell apart. */
  readonly parameters: readonly number[];
}
