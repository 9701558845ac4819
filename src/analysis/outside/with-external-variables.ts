import type { PatternTable } from "../../data/answers/pattern-table";
import type { OutsideColumn } from "../../data/answers/read-outside";
import type { Responses } from "../../data/answers/responses";
import { outsideTable } from "../../data/patterns/build-pattern-table";
import { dichotomize } from "../../data/transform/dichotomize";
import { itemScores } from "../../data/transform/item-scores";
import { ItemwiseError } from "../../errors";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { isDisclosive, pairsOf, valueTable } from "../disclosure/pair-tables";
import * as messages from "../messages";
import type { AnalysisSettings } from "../settings";
import { tableWithDesign } from "../tables";

export function withExternalVariables(
  responses: Responses,
  columns: readonly OutsideColumn[],
  { categories, clusterLabels }: Pick<AnalysisSettings, "categories" | "clusterLabels">,
): PatternTable {
  const table = outsideTable(responses, columns);
  const external = columns.map(({ item }) => item.id);
  const coded =
    categories === "dichotomized" ? dichotomize(table, responses.measure, { beside: external }) : table;
  return tableWithDesign(coded, clusterLabels).table;
}

/**
 * @param outside ids of external variables in the table
 * @throws ItemwiseError "few-people" where a correlation of one of them would disclose a small count
 */
export function refuseDisclosive(
  table: PatternTable,
  outside: readonly string[],
  rule: DisclosureRule,
): void {
  if (rule.leastCount === 0) return;
  const scores = table.items.map((_, at) => itemScores(table, at));
  const isOutside = (at: number): boolean => outside.includes(table.items[at]!.id);
  const disclosive = pairsOf([...scores.keys()]).find(
    ([one, other]) =>
      (isOutside(one) || isOutside(other)) &&
      isDisclosive(valueTable(table, scores[one]!, scores[other]!), rule),
  );
  if (disclosive === undefined) return;
  const items = disclosive.map((at) => table.items[at]!.id);
  throw new ItemwiseError("few-people", () => messages.fewInCells({ items }), {
    hint: messages.fewInCellsHint,
  });
}

/** Those of some outside variables by which others could recognize somebody. */
export const identifying = ({ measure }: Responses, ids: readonly string[]): string[] =>
  ids.filter((id) => measure.external[id]?.identifying !== false);
