import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems } from "../data/transform/select";
import { remember } from "../numeric/workers/remember";

/**
 * People who answered every item of a scale, by distinct answers to these items, without groups, strata and clusters,
 * and without people of weight 0. Cached by scale.
 * @param ids the scale's items, in the order of the result
 * @returns a table of `ids` without missing answers, possibly without rows
 * @throws ItemwiseError "unknown-item"
 */
export function completeAnswers(table: PatternTable, ids: readonly string[]): PatternTable {
  return remembered(table, ids.join("\n"), ids);
}

const remembered = remember((table: PatternTable, _: string, ids: readonly string[]): PatternTable => {
  const people = { ...table, groupings: [], stratum: null, cluster: null, strata: null };
  const answers = completeRows(selectItems(people, ids));
  return filterRows(answers, (row) => answers.weight[row]! > 0);
});
