import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores, scoreSums, sumTable } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { cutoffItems } from "../measures/check-cutoffs";
import type { Measure } from "../measures/measure";
import { proratedItems } from "../measures/structure";
import { surveyDesign } from "../survey/design/survey-design";
import { surveyDomains } from "../survey/estimates/domains";
import { linearizedMeans } from "../survey/estimates/linearized";
import { proportionInterval } from "../survey/estimates/proportion-interval";
import { surveyEstimates } from "../survey/estimates/survey-estimates";
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

/** The share of people with a sum whose sum reaches each value, with its interval by the design. */
function sharesReached(
  table: PatternTable,
  items: readonly string[],
  { values, prorate }: { readonly values: readonly number[]; readonly prorate: number },
): { readonly reached: number | null; readonly reachedInterval: readonly [number, number] | null }[] {
  const sums = sumTable(selectItems({ ...table, groupings: [] }, items), items.keys(), prorate);
  const everybody = surveyDomains(surveyDesign(sums), null);
  const scores = itemScores(sums, 0);
  return values.map((value) => {
    const reached = scores.map((score) => (Number.isNaN(score) ? score : Number(score >= value)));
    const [share] = surveyEstimates(linearizedMeans(reached, everybody));
    if (share === undefined) return { reached: null, reachedInterval: null };
    const { low, high } = proportionInterval(share);
    return {
      reached: share.estimate,
      reachedInterval: low === null || high === null ? null : [low, high],
    };
  });
}

/**
 * Shares of people at the cut-offs that a measure declares for the sum of some items, prorated where its rule allows it,
 * and accuracy and consistency of the classification, of people who answered all of them; weighted.
 * @param of.standardError with the reliability of the sum
 * @returns null without cut-offs for exactly these items, without a reliability, and as `livingstonLewis`
 */
export function cutScores(
  table: PatternTable,
  items: readonly string[],
  of: {
    readonly measure: Measure;
    readonly standardError: { readonly reliability: number } | null;
  },
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
  const found = livingstonLewis(
    [...scoreSums(complete)].map((score, row) => [score, weight[row]!] as const),
    {
      ends: [end(0), end(1)],
      step: Math.min(...gaps),
      reliability: of.standardError.reliability,
      cuts,
    },
  );
  if (found === null) return null;
  const values = cuts.map(({ value }) => value);
  const prorate = proratedItems(of.measure, items);
  const shares = sharesReached(table, items, { values, prorate });
  return {
    ...found,
    prorate,
    cuts: found.cuts.map((cut, at) => ({
      ...cut,
      ...(shares[at] ?? { reached: null, reachedInterval: null }),
    })),
  };
}
