import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems, withoutGroups } from "../data/transform/select";

/**
 * The people who answered every item of a scale, by distinct answers to these items alone; groups, strata and clusters
 * are added over. People whose weight is 0 stand for nobody and are left out.
 *
 * @param table the whole survey
 * @param ids the scale's items, in the order that the result has
 * @returns a table of `ids` without missing answers; it can have no rows
 * @throws ItemwiseError "unknown-item" where the table has no such item
 */
export function completeAnswers(table: PatternTable, ids: readonly string[]): PatternTable {
  const answers = completeRows(withoutGroups(selectItems(table, ids)));
  return filterRows(answers, (row) => answers.weight[row]! > 0);
}
