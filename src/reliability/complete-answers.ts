import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems } from "../data/transform/select";
import { remember } from "../numeric/workers/remember";

/**
 * The people who answered every item of a scale, by distinct answers to these items alone; groups, strata and clusters
 * are added over. People whose weight is 0 stand for nobody and are left out. Once for a scale: its coefficients, other
 * scales of the same items and what subscales add to it ask for the same.
 *
 * @param ids the scale's items, in the order that the result has
 * @returns a table of `ids` without missing answers; it can have no rows
 * @throws ItemwiseError "unknown-item" where the table has no such item
 */
export function completeAnswers(table: PatternTable, ids: readonly string[]): PatternTable {
  return remembered(table, ids.join("\n"), ids);
}

const remembered = remember((table: PatternTable, _: string, ids: readonly string[]): PatternTable => {
  const people = { ...table, groupings: [], stratum: null, cluster: null, strata: null };
  const answers = completeRows(selectItems(people, ids));
  return filterRows(answers, (row) => answers.weight[row]! > 0);
});
