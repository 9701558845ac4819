import { denseRows } from "../../../numeric/linear-algebra/sparse-rows";
import type { ModelTable } from "../../model/model-table";
import type { FittedModel } from "./fitted-model";
import { groupLayout } from "./group-layout";
import { stateOrThrow } from "./implied-moments";
import { momentDerivatives } from "./moment-derivatives";

/**
 * Derivatives of a group's implied moments by each parameter row of that group: free, fixed and any that the caller
 * appended to the table (for modification indices and score tests). Derived rows have a column of zeros.
 *
 * @param table the model; the columns come in the order of its rows with this group
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

/** Reads the derivative of a row's group's moments by the row; the Jacobian of each group is computed once. */
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
