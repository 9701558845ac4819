import type { PatternTable } from "../data/answers/pattern-table";
import { scoreSums } from "../data/transform/item-scores";
import { cutoffItems } from "../measures/check-cutoffs";
import type { Measure } from "../measures/measure";
import { scoreEnds } from "../survey/items/item-statistics";
import { livingstonLewis } from "./classification";
import { completeAnswers } from "./complete-answers";
import type { Classification } from "./uses-result";

/** The cut-offs that a measure declares for the sum of these items, in any order. */
function declaredCuts(measure: Measure, items: readonly string[]): Measure["cutoffs"][string] {
  const found = Object.entries(measure.cutoffs).find(([scale]) => {
    const own = cutoffItems(measure, scale);
    return own?.length === items.length && own.every((id) => items.includes(id));
  });
  return found?.[1] ?? [];
}

/**
 * Accuracy and consistency of classification at the cut-offs that a measure declares for the sum of some items, of
 * people who answered all of them, weighted.
 * @param of.standardError with the reliability of the sum
 * @returns null without cut-offs for exactly these items, without a reliability, and as `livingstonLewis`
 */
export function cutScores(
  table: PatternTable,
  items: readonly string[],
  of: { readonly measure: Measure; readonly standardError: { readonly reliability: number } | null },
): Classification | null {
  const cuts = declaredCuts(of.measure, items);
  if (cuts.length === 0 || of.standardError === null) return null;
  const complete = completeAnswers(table, items);
  const ends = complete.items.map(({ categories }) => scoreEnds(categories) ?? [0, 0]);
  const end = (at: 0 | 1): number => ends.reduce((sum, own) => sum + own[at], 0);
  const gaps = complete.items.flatMap(({ categories }) =>
    categories.slice(1).map(({ score }, k) => Math.abs(score - categories[k]!.score)),
  );
  const { weight } = complete;
  return livingstonLewis(
    [...scoreSums(complete)].map((score, row) => [score, weight[row]!] as const),
    {
      ends: [end(0), end(1)],
      step: Math.min(...gaps),
      reliability: of.standardError.reliability,
      cuts,
    },
  );
}
