import type { PatternTable } from "../../data/answers/pattern-table";
import { roundCount } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { surveyEstimates } from "../estimates/survey-estimates";
import { coOccurrence } from "./co-occurrence";
import { combinations } from "./combinations";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";
import { riskDistribution } from "./risk-distribution";
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
