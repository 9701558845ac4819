import { covarianceMatrix } from "../../correlation/moments";
import { constantItem, peopleIn } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { ItemwiseError, type Warning } from "../../errors";
import { remember } from "../../numeric/workers/remember";
import { influenceSpread, refuseEmptyReplicates } from "../../survey/design/influence-covariance";
import { type GroupMoments, normalMoments } from "./group-moments";
import {
  answeredAny,
  checkNumberOfItems,
  designDegrees,
  type GroupTable,
  type GroupTableOptions,
  groupTables,
  inGroup,
  optionsKey,
} from "./group-tables";
import * as messages from "./messages";

/**
 * Means and covariances (divided by n) of item scores and their distribution-free asymptotic covariance for each group,
 * from the people who answered all of the items. gamma is n times the sum over people of the squared weight times the
 * products of their contributions (deviations from the mean, products of deviations less the covariance), a group's
 * weights scaled to sum to 1: without weights the fourth-order moments divided by n. With strata or clusters (`design:
 * true`) it is n times the covariance of the sampling units' totals, a group being a domain.
 * @param table continuous items, or ordinal ones taken by the scores of their categories
 * @returns in the order of `levels`; one with the group "" without `by`
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice", "clusters-straddle-strata"; and, with the
 *   group named, "too-few-people" below 2, "constant-item"
 * @see Browne (1984), British Journal of Mathematical and Statistical Psychology, 37, 62-83, equation 3.4; Satorra
 *   (1992), Sociological Methodology, 22, 249-278, with means. Reference: lavaan's `lavInspect(fit, "gamma")` (MLM).
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [1, 2, 3, 4], b: [2, 2, 4, 4] }, scale: "continuous" });
 * const [{ names, moments }] = continuousMoments(table, { items: ["a", "b"] });
 * names; // ["a~1", "b~1", "a~~a", "a~~b", "b~~b"]
 * moments; // Float64Array [2.5, 3, 1.25, 1, 1]
 * ```
 */
export function continuousMoments(
  table: PatternTable,
  options: Omit<GroupTableOptions, "missing">,
): GroupMoments[] {
  const listwise: GroupTableOptions = { ...options, missing: "listwise" };
  return [...known(table, optionsKey(listwise), listwise)];
}

/** Cached, so that models of the same answers share their moments and what is computed from them. */
const known = remember((table: PatternTable, _options: string, options: GroupTableOptions) =>
  groupTables(table, options).map((group) => inGroup(group, () => continuousMomentsOfGroup(group))),
);

/** @throws ItemwiseError "too-few-people", "constant-item" */
export function continuousMomentsOfGroup(group: GroupTable): GroupMoments {
  const { table, label, n, warnings } = group;
  const ids = table.items.map((item) => item.id);
  if (n < 2)
    throw new ItemwiseError("too-few-people", () => messages.fewAnswered({ n, isListwise: true }), {
      hint: messages.fewAnsweredHint,
    });
  const { means, covariance } = covarianceMatrix(table, { items: ids.map((_, j) => j), missing: "listwise" });
  const square = Float64Array.from(covariance.flat(), (value) => (value * (n - 1)) / n);
  const constant = ids.find((_, j) => !(square[j * ids.length + j]! > 0));
  if (constant !== undefined) throw constantItem(constant, 1);
  const pairs = ids.flatMap((_, i) => ids.slice(i).map((__, offset) => [i, i + offset] as const));
  const moments = Float64Array.of(...means, ...pairs.map(([i, j]) => square[i * ids.length + j]!));
  const own = {
    group: label,
    n,
    items: ids,
    moments,
    covariance: square,
    designDegrees: designDegrees(group),
  };
  return normalMoments({ ...own, warnings: [...warnings, ...incompleteAnswers(group)] }, () =>
    gammaOf(moments, group),
  );
}

/** Warns of incomplete answers left out: "pairwise" applies to correlations, not to covariances. */
function incompleteAnswers({ table, n }: GroupTable): Warning[] {
  const people = peopleIn(table, answeredAny(table));
  if (n === people) return [];
  return [{ code: "incomplete-left-out", message: messages.incompleteLeftOut({ lost: people - n, people }) }];
}

function gammaOf(moments: Float64Array, { table, included, n, design }: GroupTable): Float64Array {
  checkNumberOfItems(table.items.length);
  const influences = influencesOf(moments, table, included!);
  return refuseEmptyReplicates(influenceSpread(influences, table, { design, included })).map(
    (value) => value * n,
  );
}

/** Rows x moments: influence of one unit of weight in a row on each moment; 0 in excluded rows. */
function influencesOf(moments: Float64Array, table: PatternTable, included: Uint8Array): Float64Array {
  const items = table.items.length;
  const scores = table.items.map((_, index) => itemScores(table, index));
  const influences = new Float64Array(table.rows * moments.length);
  let total = 0;
  for (let row = 0; row < table.rows; row++) total += included[row]! * table.weight[row]!;
  for (let row = 0; row < table.rows; row++) {
    if (included[row] === 0) continue;
    let place = row * moments.length;
    const start = place;
    for (let j = 0; j < items; j++) influences[place++] = (scores[j]![row]! - moments[j]!) / total;
    for (let i = 0, moment = items; i < items; i++) {
      for (let j = i; j < items; j++) {
        influences[place++] =
          influences[start + i]! * influences[start + j]! * total - moments[moment++]! / total;
      }
    }
  }
  return influences;
}
