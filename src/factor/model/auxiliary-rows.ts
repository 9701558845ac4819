import type { ModelParameter, ModelTable } from "./model-table";

/**
 * A model of continuous items with variables that are no part of it but tell of missing answers: saturated correlates,
 * whose means, variances and covariances with each other and with the residuals of all items are free (Graham 2003), so
 * that they leave what the model says of its items, and its degrees of freedom, as they are.
 *
 * @param names none of the model's items
 */
export function withAuxiliary(table: ModelTable, names: readonly string[]): ModelTable {
  if (names.length === 0) return table;
  const rows = names.flatMap((name, i) => [
    [name, "~1", ""] as const,
    ...[...table.items, ...names.slice(0, i + 1)].map((other) => [other, "~~", name] as const),
  ]);
  const added = freeRows(rows, table.groups.length, table.free);
  return {
    ...table,
    items: [...table.items, ...names],
    thresholds: [...table.thresholds, ...names.map(() => 0)],
    parameters: [...table.parameters, ...added],
    free: table.free + added.length,
    auxiliary: names,
  };
}

/** The same auxiliary variables with a model of unrelated items: the baseline of a model that has them. */
export function withoutRelations(table: ModelTable): ModelTable {
  const auxiliary = table.auxiliary ?? [];
  const items = table.items.filter((item) => !auxiliary.includes(item));
  const outcomes = items.filter((item) => !table.covariates.includes(item));
  const rows = outcomes.flatMap((item) => [[item, "~~", item] as const, [item, "~1", ""] as const]);
  const own = freeRows(rows, table.groups.length, 0);
  const parameters = [...table.parameters.filter(({ role }) => role === "sample"), ...own];
  const pairs = (outcomes.length * (outcomes.length - 1)) / 2 + outcomes.length * table.covariates.length;
  const bare = {
    ...table,
    items,
    factors: [],
    parameters,
    free: own.length,
    df: table.groups.length * pairs,
  };
  return withAuxiliary(
    { ...bare, thresholds: items.map(() => 0), constraints: [], definitions: [] },
    auxiliary,
  );
}

/** Rows that are free in every group. */
function freeRows(
  rows: readonly (readonly [lhs: string, op: ModelParameter["op"], rhs: string])[],
  groups: number,
  first: number,
): ModelParameter[] {
  return Array.from({ length: groups * rows.length }, (_, at) => {
    const [lhs, op, rhs] = rows[at % rows.length]!;
    const group = Math.floor(at / rows.length);
    return { lhs, op, rhs, group, role: "free", free: first + at, value: null, label: null };
  });
}
