import type { PatternTable } from "../../data/answers/pattern-table";
import type { OutsideColumn } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { outsideTable } from "../../data/patterns/outside-table";
import { dichotomize } from "../../data/transform/dichotomize";
import type { AnalysisSettings } from "../analysis";
import { withDesign } from "../tables";

/** The items in the categories analyzed, and beside them, as further items, what lies outside the measure. */
export function analyzedBeside(
  responses: Responses,
  columns: readonly OutsideColumn[],
  { categories, clusterLabels }: Pick<AnalysisSettings, "categories" | "clusterLabels">,
): PatternTable {
  const table = outsideTable(responses, columns);
  const beside = columns.map(({ item }) => item.id);
  const coded = categories === "dichotomized" ? dichotomize(table, responses.measure, { beside }) : table;
  return withDesign(coded, clusterLabels).table;
}
