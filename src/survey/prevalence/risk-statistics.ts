import type { PatternTable } from "../../data/answers/pattern-table";
import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { answerSums, linearizedShares } from "../estimates/linearized-shares";
import { shareFreedom, shareInterval } from "../estimates/share-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import { coOccurrence, countPairs } from "./co-occurrence";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";

/** Largest number of combinations listed. */
const MAX_SHOWN = 15;

/** The most frequent combinations of reported items among people who answered all, without those of too few people. */
function combinations(
  table: PatternTable,
  {
    columns,
    items,
    rule,
  }: {
    readonly columns: readonly ArrayLike<number>[];
    readonly items: readonly string[];
    readonly rule: DisclosureRule;
  },
): Pick<RiskStatistics, "combinations" | "otherCombinations"> {
  const found = new Map<string, { items: readonly string[]; n: number; weight: number }>();
  let everybody = 0;
  for (let row = 0; row < table.rows; row++) {
    if (columns.some((column) => column[row]! < 0)) continue;
    everybody += table.weight[row]!;
    const reported = items.filter((_, j) => columns[j]![row] === 1);
    if (reported.length === 0) continue;
    const key = JSON.stringify(reported);
    const own = found.get(key) ?? { items: reported, n: 0, weight: 0 };
    own.n += table.count[row]!;
    own.weight += table.weight[row]!;
    found.set(key, own);
  }
  const all = [...found.values()].sort(
    (a, b) => b.weight - a.weight || (a.items.join() < b.items.join() ? -1 : 1),
  );
  const shown = all.filter(({ n }) => n >= Math.max(1, rule.leastCount)).slice(0, MAX_SHOWN);
  const reporting = all.reduce((sum, { weight }) => sum + weight, 0);
  const listed = shown.reduce((sum, { weight }) => sum + weight, 0);
  return {
    combinations: shown.map(({ items: reported, n, weight }) => ({
      items: reported,
      n: Math.round(n),
      estimate: weight / everybody,
    })),
    otherCombinations: reporting > 0 ? (reporting - listed) / reporting : null,
  };
}

/**
 * Number of different items that people report, co-occurrence and combinations, over people who answered all items,
 * since a missing answer leaves the number open.
 * @param table from `yesTable`
 * @returns null with fewer than two items, or where nobody answered all of them
 * @see Finkelhor, Ormrod & Turner (2007), Child Abuse & Neglect, 31, 7-26 (poly-victimization)
 */
export function riskStatistics(table: PatternTable, options: RiskOptions): RiskStatistics | null {
  const { variables, design, rule } = options;
  const items = variables.filter(({ kind }) => kind === "item").map(({ variable }) => variable);
  if (items.length < 2) return null;
  const columns = items.map((id) => table.columns[table.items.findIndex((item) => item.id === id)]!);
  const numbers = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) numbers[row] = numberOfYes(columns, row);
  const everybody = surveyDomains(design, null);
  const [mean] = surveyEstimates(linearizedMeans(numbers, everybody));
  if (mean === undefined || mean.n === 0) return null;
  return {
    missing: "complete",
    n: Math.round(mean.n),
    mean: mean.estimate,
    se: mean.se,
    distribution: riskDistribution(numbers, items.length, design),
    pairs: coOccurrence(countPairs(table, items), { table, design }),
    ...combinations(table, { columns, items, rule }),
  };
}

/** Number of yes; NaN where an answer is missing. */
function numberOfYes(columns: readonly ArrayLike<number>[], row: number): number {
  let yes = 0;
  for (const column of columns) {
    if (column[row]! < 0) return Number.NaN;
    if (column[row] === 1) yes++;
  }
  return yes;
}

/** Distribution of the number of items reported (NaN: unknown). */
function riskDistribution(
  numbers: Float64Array,
  most: number,
  design: SurveyDesign,
): RiskStatistics["distribution"] {
  const everybody = surveyDomains(design, null);
  return Array.from({ length: most + 1 }, (_, number) => {
    const values = numbers.map((value) => (Number.isNaN(value) ? value : Number(value === number)));
    const estimate = surveyEstimates(linearizedShares(answerSums(values, everybody), everybody))[0]!;
    const { low, high } = shareInterval(estimate, shareFreedom(values, everybody)?.[0] ?? null);
    const people = values.reduce((sum, value, row) => sum + (value === 1 ? design.count[row]! : 0), 0);
    return {
      number,
      orMore: false,
      n: Math.round(people),
      estimate: estimate.estimate,
      se: estimate.se,
      low,
      high,
    };
  });
}
