import type { PatternTable } from "../data/answers/pattern-table";
import { completeRows, filterRows, selectItems } from "../data/transform/select";
import { remember } from "../numeric/workers/remember";
import { type SampledTable, sampled } from "../survey/design/estimate";
import { type ClusterLabels, sampleDesign } from "../survey/design/sample-design";

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
  return weighted(completeRows(selectItems(people, ids)));
});

const weighted = (answers: PatternTable): PatternTable =>
  filterRows(answers, (row) => answers.weight[row]! > 0);

/**
 * The sample's answers to some items, by sampling unit where the table has strata or clusters; units are those of the
 * whole sample, of which these people are a domain.
 * @param options.incomplete whether people who did not answer all items stay
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, null], b: [0, 1, 0, 1] } });
 * sampledAnswers(table, ["a", "b"]).df; // 2
 * ```
 */
export function sampledAnswers(
  table: PatternTable,
  ids: readonly string[],
  options: { readonly labels?: ClusterLabels | undefined; readonly incomplete?: boolean | undefined } = {},
): SampledTable {
  const { labels, incomplete = false } = options;
  if (!incomplete && sampleDesign(table, labels) === null) return sampled(completeAnswers(table, ids), null);
  const selected = selectItems({ ...table, groupings: [] }, ids);
  const whole = sampleDesign(selected, labels);
  const units = { stratum: whole?.stratum ?? null, cluster: whole?.cluster ?? null };
  const answers = { ...selected, ...units };
  const counted = weighted(incomplete ? answers : completeRows(answers));
  const { stratum, cluster } = counted;
  return sampled(counted, whole && stratum && { ...whole, stratum, cluster });
}
