import type { PatternTable } from "../../data/answers/pattern-table";
import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import { roundCount } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { answerSums, linearizedShares } from "../estimates/linearized-shares";
import { shareFreedom, shareInterval } from "../estimates/share-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import { coOccurrence } from "./co-occurrence";
import { combinations } from "./combinations";
import { roundedEstimate } from "./estimate-prevalence";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";
import { type RiskSums, riskSums } from "./risk-sums";
import { type ShownRisks, shownRisks } from "./shown-risks";

/**
 * How many different items people report, which go together, and in which combinations; of the people who answered all of
 * the items, since a missing answer leaves the number open.
 *
 * @param table as `yesTable` makes it
 * @returns null where fewer than two items can be answered with yes or nobody answered them all
 * @see Finkelhor, Ormrod & Turner (2007), Child Abuse & Neglect, 31, 7-26 (poly-victimization: the number of different
 *   kinds)
 */
export function riskStatistics(table: PatternTable, options: RiskOptions): RiskStatistics | null {
  const { variables, isHidden, design, rule } = options;
  const items = variables.filter(({ kind }) => kind === "item").map(({ variable }) => variable);
  if (items.length < 2) return null;
  const columns = items.map((id) => table.columns[table.items.findIndex((item) => item.id === id)]!);
  const numbers = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) numbers[row] = numberOfYes(columns, row);
  const everybody = surveyDomains(design, null);
  const [mean] = surveyEstimates(linearizedMeans(numbers, everybody));
  if (mean === undefined || mean.n === 0) return null;
  const together = combinations(table, { columns, items, rule });
  const listed = together.combinations.map((combination) => combination.items);
  const sums = riskSums(table, options, isHidden);
  const found = shownRisks(sums, listed, rule);
  const shown = found ?? NOTHING;
  const isHiddenPair: RiskSums["isHiddenPair"] = (pair) =>
    sums.isHiddenPair(pair) || (found === null && !sums.isToldPair(pair));
  return {
    missing: "complete",
    n: roundCount(mean.n, rule.rounding),
    mean: shown.moments ? mean.estimate : null,
    se: shown.moments ? mean.se : null,
    distribution: riskDistribution(numbers, shown.last, { items, design, rule }),
    pairs: coOccurrence(sums.pairs, isHiddenPair, { table, design, rule }),
    ...(shown.combinations ? together : { combinations: [], otherCombinations: null }),
  };
}

const NOTHING: ShownRisks = { last: null, moments: false, combinations: false };

/** Items said yes to; NaN where one was not answered. */
function numberOfYes(columns: readonly ArrayLike<number>[], row: number): number {
  let yes = 0;
  for (const column of columns) {
    if (column[row]! < 0) return Number.NaN;
    if (column[row] === 1) yes++;
  }
  return yes;
}

/**
 * How many people report how many different items.
 *
 * @param numbers by row of the table: items reported, NaN where it is not known
 * @param last the number that stands for itself and all above, "k or more"; null where none is shown
 */
function riskDistribution(
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
