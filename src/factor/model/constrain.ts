import { ItemwiseError } from "../../errors";
import * as messages from "./messages";
import type { ModelParameter, ModelTable } from "./model-table";
import { degreesOfFreedom, numberParameters, type UnnumberedParameter } from "./number-parameters";

/** Change of a parameter: none (null), free, fixed, or equal to all others with the same key. */
export type Constraint =
  | null
  | { readonly free: true }
  | { readonly fixed: number }
  | { readonly equal: string };

/**
 * Frees, fixes or equates parameters of a model and renumbers the free ones. Parameters for which the rule returns null
 * stay unchanged, equal to those of them that they were equal to. A fixed parameter that is freed starts from its
 * value.
 * @param rule called for every row of every group
 * @throws ItemwiseError "bad-model" for a derived parameter, which cannot be set
 */
export function constrain(table: ModelTable, rule: (parameter: ModelParameter) => Constraint): ModelTable {
  const rows = table.parameters.map((parameter) => constrained(parameter, rule(parameter)));
  const { parameters, free } = numberParameters(rows);
  return { ...table, parameters, free, df: degreesOfFreedom({ ...table, parameters }, free) };
}

function constrained(parameter: ModelParameter, constraint: Constraint): UnnumberedParameter {
  const { lhs, op, rhs, group, role, value, label, free } = parameter;
  const what = { lhs, op, rhs, group };
  if (constraint === null) {
    return { ...what, role, value, label, key: role === "free" ? `number ${free}` : null };
  }
  if (role === "derived") {
    const parameter = `${lhs} ${op} ${rhs}`;
    throw new ItemwiseError("bad-model", () => messages.derivedParameter({ parameter }), {
      hint: messages.derivedParameterHint,
    });
  }
  if ("fixed" in constraint)
    return { ...what, role: "fixed", value: constraint.fixed, label: null, key: null };
  const key = "equal" in constraint ? `equal ${constraint.equal}` : null;
  return { ...what, role: "free", value, label: null, key };
}
