import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { scoreSums } from "../../data/transform/item-scores";
import type { Measure } from "../../measures/measure";
import { yesCategories } from "../../survey/prevalence/yes-table";
import type { AnalysisSettings } from "../settings";

/**
 * Number of different items with a yes, as in `riskStatistics`; NaN with a missing answer.
 * @param table with the measure's items in the declared categories
 */
export function numberOfYes(
  { items, columns, rows }: PatternTable,
  measure: Measure,
): { readonly items: readonly string[]; readonly values: Float64Array } {
  const values = new Float64Array(rows);
  const counted = measure.items.filter((item) => {
    const yes = yesCategories(item, measure);
    const column = columns[items.findIndex(({ id }) => id === item.id)];
    if (yes === null || column === undefined || column instanceof Float64Array) return false;
    for (let row = 0; row < rows; row++)
      values[row]! += column[row]! < 0 ? Number.NaN : Number(yes[column[row]!]);
    return true;
  });
  return {
    items: counted.map(({ id }) => id),
    values: counted.length > 0 ? values : values.fill(Number.NaN),
  };
}

/** Sum scores in the analyzed categories; NaN with a missing answer. Null without items. */
export function sumScores(
  table: PatternTable,
  { measure, items }: Responses,
  categories: AnalysisSettings["categories"],
): { readonly values: Float64Array; readonly isNumberOfYes: boolean } | null {
  if (items.length === 0) return null;
  if (categories === "dichotomized") {
    const { values, items: counted } = numberOfYes(table, measure);
    if (counted.length === items.length) return { values, isNumberOfYes: true };
  }
  return { values: scoreSums(table, items.keys()), isNumberOfYes: false };
}
