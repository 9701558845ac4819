import type { ModelParameter, ModelTable } from "../model/model-table";

/** "lhs op rhs (group)"; without the group in a single-group model. */
export function parameterName(table: ModelTable, { lhs, op, rhs, group }: ModelParameter): string {
  const name = op === "~1" ? `${lhs} ~1` : `${lhs} ${op} ${rhs}`;
  return table.groups.length > 1 ? `${name} (${table.groups[group]!})` : name;
}

/** Names of free parameters, each by its first row, in the order of the table. */
export function freeNames(table: ModelTable, free: Iterable<number>): string[] {
  const wanted = new Set(free);
  return table.parameters.flatMap((parameter) =>
    wanted.delete(parameter.free) ? [parameterName(table, parameter)] : [],
  );
}
