import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { lowOrHigh } from "../../data/transform/dichotomize";
import type { LatentClasses, LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { AnalysisSettings } from "../settings";

/**
 * Columns as a latent class model has them: analyzed categories without unused ones; under listwise deletion complete
 * cases only.
 * @param table with the measure's items in the declared categories
 * @returns null where the model has other categories
 */
export function classColumns(
  table: PatternTable,
  { measure }: Responses,
  {
    classes,
    model,
    categories,
  }: {
    readonly classes: LatentClasses;
    readonly model: LatentClassModel;
    readonly categories: AnalysisSettings["categories"];
  },
): Int16Array[] | null {
  const columns = (model.profiles[0]?.items ?? []).flatMap(({ id, probabilities }) => {
    const place = table.items.findIndex((item) => item.id === id);
    const [column, item] = [table.columns[place], measure.items.find((one) => one.id === id)];
    if (!(column instanceof Int16Array) || item === undefined) return [];
    const yes = categories === "dichotomized" ? (measure.dichotomize?.yes ?? null) : null;
    const used = usedCategories(yes === null ? column : lowOrHigh(column, item, yes));
    return used.categories === probabilities.length ? [used.column] : [];
  });
  if (columns.length !== classes.items.length) return null;
  if (classes.missing === "pairwise") return columns;
  const complete = Array.from({ length: table.rows }, (_, row) =>
    columns.every((column) => column[row]! >= 0),
  );
  return columns.map((column) => column.map((code, row) => (complete[row] ? code : -1)));
}

function usedCategories(column: Int16Array): { readonly column: Int16Array; readonly categories: number } {
  const chosen = [...new Set(column.filter((code) => code >= 0))].sort((a, b) => a - b);
  const place = new Map(chosen.map((code, at) => [code, at]));
  return { column: column.map((code) => place.get(code) ?? -1), categories: chosen.length };
}
