import { BoundedSimplex } from "../../numeric/optimization/bounded-simplex";
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { roundCount } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { proportionInterval } from "../estimates/proportion-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import { roundedEstimate } from "./estimate-prevalence";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";

/**
 * How many people report how many different items. The numbers that few people reach are one row, "k or more".
 *
 * @param numbers by row of the table: items reported, NaN where it is not known
 */
export function riskDistribution(
  numbers: Float64Array,
  { items, design, rule }: RiskOptions,
): RiskStatistics["distribution"] {
  const people = new Array<number>(items.length + 1).fill(0);
  numbers.forEach((number, row) => {
    if (!Number.isNaN(number)) people[number]! += design.count[row]!;
  });
  const last = lastNumber(people, rule);
  if (last === null) return [];
  const everybody = surveyDomains(design, null);
  return Array.from({ length: last + 1 }, (_, number) => {
    const orMore = number === last && last < items.length;
    const counts = (value: number): boolean => (orMore ? value >= number : value === number);
    const values = numbers.map((value) => (Number.isNaN(value) ? value : Number(counts(value))));
    const exact = surveyEstimates(linearizedMeans(values, everybody))[0]!;
    const estimate = rule.rounding > 1 ? roundedEstimate(exact, rule.rounding) : exact;
    const { low, high } = proportionInterval(estimate);
    const n = people.reduce((sum, count, value) => sum + (counts(value) ? count : 0), 0);
    return {
      ...{ number, orMore, n: roundCount(n, rule.rounding) },
      ...{ estimate: estimate.estimate, se: estimate.se, low, high },
    };
  });
}

/**
 * The number that stands for itself and all above: before it no number has too few people, and what its row holds cannot
 * be told apart. Null where there are too few people for any row.
 */
function lastNumber(people: readonly number[], rule: DisclosureRule): number | null {
  const isSmall = (count: number): boolean => isSmallCount(count, rule);
  const small = people.findIndex(isSmall);
  if (small < 0) return people.length - 1;
  for (let last = small; last >= 0; last--) {
    const joined = people.slice(last);
    if (!isSmall(joined.reduce((sum, count) => sum + count, 0)) && isProtected(joined, last, rule))
      return last;
  }
  return null;
}

/**
 * Whether the small counts among the joined ones stay open although their sum, the sum of items reported (from the mean)
 * and that of pairs of items reported (from the table of pairs) are known: each by at least `leastCount`.
 */
function isProtected(joined: readonly number[], first: number, rule: DisclosureRule): boolean {
  const total = joined.reduce((sum, count) => sum + count, 0);
  const row = (weight: (number: number) => number) =>
    joined.map((_, at) => [at, weight(first + at)] as const);
  const rows = [row(() => 1), row((number) => number), row((number) => (number * (number - 1)) / 2)];
  const lower = Float64Array.from(joined, (count) => -count);
  const upper = Float64Array.from(joined, (count) => total - count);
  return joined.every((count, at) => {
    if (!isSmallCount(count, rule)) return true;
    const solver = new BoundedSimplex(rows, lower, upper);
    const form = new Float64Array(joined.length);
    form[at] = 1;
    const width = solver.maximize(form) + solver.maximize(form.map((coefficient) => -coefficient));
    return width >= rule.leastCount;
  });
}
