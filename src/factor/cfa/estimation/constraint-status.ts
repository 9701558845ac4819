import { expressionText } from "../../../measures/model-syntax/expression";
import type { ModelTable } from "../../model/model-table";
import { modelRelations } from "../../model/relation-values";

const UNMET = 1e-6;

/** Constraints that the estimates violate, as in the model's text. */
export function unmetConstraints(table: ModelTable, estimates: Float64Array): string[] {
  return constraintsWhere(table, estimates, (value, equality) => {
    const missed = equality ? Math.abs(value) : -value;
    return !(missed <= UNMET);
  });
}

/** Inequalities that hold as equalities, as in the model's text. */
export function activeBounds(table: ModelTable, estimates: Float64Array): string[] {
  return constraintsWhere(table, estimates, (value, equality) => !equality && Math.abs(value) <= UNMET);
}

function constraintsWhere(
  table: ModelTable,
  estimates: Float64Array,
  isMeant: (value: number, equality: boolean) => boolean,
): string[] {
  const { constraints } = modelRelations(table);
  return table.constraints.flatMap(({ op, left, right }, place) => {
    const { equality, at } = constraints[place]!;
    return isMeant(at(estimates).value, equality)
      ? [`${expressionText(left)} ${op} ${expressionText(right)}`]
      : [];
  });
}
