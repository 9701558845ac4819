import type { ModelTable } from "../../model/model-table";

/**
 * Whether means of continuous items are part of what a model says: with groups, or where an intercept is not free.
 * Where they are not, SRMR leaves them out and AIC and BIC do not count them, as by lavaan's defaults.
 */
export function hasMeanStructure(table: ModelTable): boolean {
  if (table.groups.length > 1) return true;
  const items = new Set(table.items);
  const seen = new Set<number>();
  for (const { op, lhs, free } of table.parameters) {
    if (op !== "~1" || !items.has(lhs)) continue;
    if (free < 0 || seen.has(free)) return true;
    seen.add(free);
  }
  return false;
}
