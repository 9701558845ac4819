import { normalCdf } from "../../numeric/distributions/special";
import type { CfaEstimate } from "./cfa-result";
import type { FittedModel } from "./estimation/fitted-model";
import { standardErrors } from "./standard-errors/estimate-covariance";
import { standardizedSolution } from "./standardized";

/** Every row of a fitted model with standard error (by the covariance of estimates), test against 0 and std value. */
export function estimateRows(fitted: FittedModel, covariance: Float64Array | null): CfaEstimate[] {
  const { table, values } = fitted;
  const errors = standardErrors(fitted, covariance);
  const standard = standardizedSolution(fitted, covariance);
  return table.parameters.map(({ lhs, op, rhs, group, role }, row) => {
    const est = values[row]!;
    const se = errors[row]!;
    const z = se === null ? null : est / se;
    return {
      lhs,
      op,
      rhs,
      group: table.groups.length > 1 ? table.groups[group]! : null,
      est,
      se,
      z,
      p: z === null ? null : 2 * normalCdf(-Math.abs(z)),
      std: standard.values[row]!,
      stdSe: standard.standardErrors[row]!,
      role,
    };
  });
}
