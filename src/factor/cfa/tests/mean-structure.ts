import type { FittedModel } from "../estimation/fitted-model";

/**
 * Whether means of continuous items are part of what a model says: with groups, where its text names a mean or an
 * intercept or one is not free, or where answers are incomplete, as means and covariances then hang together.
 * Where they are not, SRMR leaves them out and AIC and BIC do not count them, as by lavaan's defaults.
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
