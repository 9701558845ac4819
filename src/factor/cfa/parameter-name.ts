import type { ModelParameter, ModelTable } from "../model/model-table";

/** "lhs op rhs (group)"; without the group in a model that has none. */
export function parameterName(table: ModelTable, { lhs, op, rhs, group }: ModelParameter): string {
  const name = op === "~1" ? `${lhs} ~1` : `${lhs} ${op} ${rhs}`;
  return table.groups.length > 1 ? `${name} (${table.groups[group]!})` : name;
}

/** Names of free parameters, each by the first row that holds it, in the order of the table. */
export function freeNames(table: ModelTable, free: Iterable<number>): string[] {
  const wanted = new Set(free);
  return table.parameters.flatMap((parameter) =>
    wanted.delete(parameter.free) ? [parameterName(table, parameter)] : [],
  );
}
