import type { FittedModel } from "../estimation/fitted-model";

/**
 * Whether means of continuous items are part of the model: with groups, a named or unfree mean or intercept, or
 * incomplete answers. Otherwise SRMR, AIC and BIC leave them out, as by lavaan's defaults.
 */
export function hasMeanStructure({ table, data }: Pick<FittedModel, "table" | "data">): boolean {
  if (table.groups.length > 1 || data.some(({ incomplete }) => incomplete !== undefined)) return true;
  if (table.namesMeans === true) return true;
  const items = new Set(table.items.filter((item) => !table.covariates.includes(item)));
  const seen = new Set<number>();
  for (const { op, lhs, free } of table.parameters) {
    if (op !== "~1" || !items.has(lhs)) continue;
    if (free < 0 || seen.has(free)) return true;
    seen.add(free);
  }
  return false;
}
