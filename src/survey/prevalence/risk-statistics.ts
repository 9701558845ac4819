import type { PatternTable } from "../../data/answers/pattern-table";
import { roundCount } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { surveyEstimates } from "../estimates/survey-estimates";
import { coOccurrence } from "./co-occurrence";
import { combinations } from "./combinations";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";
import { riskDistribution } from "./risk-distribution";

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
  const { items, design, rule } = options;
  if (items.length < 2) return null;
  const columns = items.map((id) => table.columns[table.items.findIndex((item) => item.id === id)]!);
  const numbers = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) numbers[row] = numberOfYes(columns, row);
  const everybody = surveyDomains(design, null);
  const [mean] = surveyEstimates(linearizedMeans(numbers, everybody));
  if (mean === undefined || mean.n === 0) return null;
  return {
    missing: "complete",
    n: roundCount(mean.n, rule.rounding),
    // A mean times the people is a count that is not rounded.
    mean: rule.rounding > 1 ? null : mean.estimate,
    se: rule.rounding > 1 ? null : mean.se,
    distribution: riskDistribution(numbers, options),
    pairs: coOccurrence(table, options),
    ...combinations(table, { columns, items, rule }),
  };
}

/** Items said yes to; NaN where one was not answered. */
function numberOfYes(columns: readonly ArrayLike<number>[], row: number): number {
  let yes = 0;
  for (const column of columns) {
    if (column[row]! < 0) return Number.NaN;
    if (column[row] === 1) yes++;
  }
  return yes;
}
