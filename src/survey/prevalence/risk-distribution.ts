import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import { roundCount } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { answerSums, linearizedShares } from "../estimates/linearized-shares";
import { shareFreedom, shareInterval } from "../estimates/share-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import { roundedEstimate } from "./estimate-prevalence";
import type { RiskStatistics } from "./prevalence-result";

/**
 * How many people report how many different items.
 *
 * @param numbers by row of the table: items reported, NaN where it is not known
 * @param last the number that stands for itself and all above, "k or more"; null where none is shown
 */
export function riskDistribution(
  numbers: Float64Array,
  last: number | null,
  {
    items,
    design,
    rule,
  }: { readonly items: readonly string[]; readonly design: SurveyDesign; readonly rule: DisclosureRule },
): RiskStatistics["distribution"] {
  const people = new Array<number>(items.length + 1).fill(0);
  numbers.forEach((number, row) => {
    if (!Number.isNaN(number)) people[number]! += design.count[row]!;
  });
  if (last === null) return [];
  const everybody = surveyDomains(design, null);
  return Array.from({ length: last + 1 }, (_, number) => {
    const orMore = number === last && last < items.length;
    const counts = (value: number): boolean => (orMore ? value >= number : value === number);
    const values = numbers.map((value) => (Number.isNaN(value) ? value : Number(counts(value))));
    const exact = surveyEstimates(linearizedShares(answerSums(values, everybody), everybody))[0]!;
    const estimate = rule.rounding > 1 ? roundedEstimate(exact, rule.rounding) : exact;
    const { low, high } = shareInterval(estimate, shareFreedom(values, everybody)?.[0] ?? null);
    const n = people.reduce((sum, count, value) => sum + (counts(value) ? count : 0), 0);
    return {
      ...{ number, orMore, n: roundCount(n, rule.rounding) },
      ...{ estimate: estimate.estimate, se: estimate.se, low, high },
    };
  });
}
