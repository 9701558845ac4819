import type { PatternTable } from "../../data/answers/pattern-table";
import { wholePower } from "../../numeric/elementary/powers";
import { WorkBudget } from "../../numeric/optimization/work-budget";
import { roundCount } from "../../numeric/sums/round-count";
import type { SurveyDesign } from "../design/survey-design";
import { type DisclosureRule, isSmallCount } from "../disclosure/disclosure";
import { roundedShare } from "../disclosure/rounding";
import { surveyDomains } from "../estimates/domains";
import { linearizedMeans } from "../estimates/linearized";
import { answerSums, linearizedShares } from "../estimates/linearized-shares";
import { shareFreedom, shareInterval } from "../estimates/share-interval";
import { surveyEstimates } from "../estimates/survey-estimates";
import { coOccurrence } from "./co-occurrence";
import { roundedEstimate } from "./estimate-prevalence";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";
import { type HiddenSum, narrowSums, type PatternForm, type RiskPattern } from "./risk-patterns";
import { type RiskSums, riskSums } from "./risk-sums";

interface ShownRisks {
  /** The number of items that stands for itself and all above; null where no number is shown. */
  readonly last: number | null;
  /** Whether the mean number and its standard error are shown. */
  readonly moments: boolean;
  /** Whether the most frequent combinations are shown. */
  readonly combinations: boolean;
}

/** Work limit, in multiplications. */
const MAX_WORK = 1e8;

/**
 * The most that can be shown of the number of items people report, in addition to counts of items, sets and pairs, with
 * hidden ones among these and small numbers in joined categories protected: all are sums over the same patterns. First
 * the mean is dropped, then numbers are joined, then combinations are dropped.
 * @param listed items of each combination that would be listed
 * @returns null where nothing of it can be shown, nor any pair
 */
function shownRisks(
  sums: RiskSums,
  listed: readonly (readonly string[])[],
  rule: DisclosureRule,
): ShownRisks | null {
  const { items, numbers } = sums;
  const joined = (from: number): number => numbers.slice(from).reduce((sum, count) => sum + count, 0);
  const small = numbers.findIndex((count) => isSmallCount(count, rule));
  const most = small < 0 ? items.length : small;
  const lasts = Array.from({ length: most }, (_, at) => most - at).filter(
    (last) => !isSmallCount(joined(last), rule),
  );
  const candidates = [true, false].flatMap((combinations) =>
    [...lasts, null].flatMap((last) =>
      (rule.rounding > 1 ? [false] : [true, false]).map((moments): ShownRisks => {
        return { combinations, last, moments };
      }),
    ),
  );
  const budget = new WorkBudget(MAX_WORK);
  const found = candidates.find((shown) => {
    const tail = numbers.flatMap((count, number): HiddenSum[] => {
      const from = shown.last ?? 0;
      if (number < from || from === items.length) return [];
      const form: PatternForm = ({ size }) => Number(size === number);
      const bound = Math.min(joined(from), sums.mostWith(number));
      return [{ form, count, whole: null, bound, subgroup: false }];
    });
    const known = {
      released: [...sums.released, ...sums.releasedPairs, ...shownSums(shown)],
      hidden: [...sums.hidden, ...tail],
      fixed: fixedPatterns(shown, { listed, items }),
    };
    return narrowSums(sums.patterns, known, { rule, budget }).next().done;
  });
  return found ?? null;
}

/** Sums that the distribution of the number of items reveals. */
function shownSums({ last, moments }: ShownRisks): PatternForm[] {
  const numbers = last === null ? [] : [...Array(last).keys()];
  const powers = moments ? [1, 2] : [];
  return [
    ...numbers.map(
      (number): PatternForm =>
        ({ size }) =>
          Number(size === number),
    ),
    ...powers.map(
      (power): PatternForm =>
        ({ size }) =>
          wholePower(size, power),
    ),
  ];
}

/** Patterns whose people are revealed by combinations: those listed, and no item, since the others' share is shown. */
function fixedPatterns(
  { combinations }: ShownRisks,
  { listed, items }: { readonly listed: readonly (readonly string[])[]; readonly items: readonly string[] },
): (pattern: RiskPattern) => boolean {
  if (!combinations || listed.length === 0) return () => false;
  const keys = new Set(["", ...listed.map((ids) => ids.join())]);
  return ({ yes }) => keys.has(items.filter((_, at) => yes[at]).join());
}

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
  let people = 0;
  for (let row = 0; row < table.rows; row++) {
    if (columns.some((column) => column[row]! < 0)) continue;
    everybody += table.weight[row]!;
    people += table.count[row]!;
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
  const shown = protectedRest(
    all.filter(({ n }) => n >= Math.max(1, rule.leastCount)).slice(0, MAX_SHOWN),
    all,
    rule,
  );
  const reporting = all.reduce((sum, { weight }) => sum + weight, 0);
  const listed = shown.reduce((sum, { weight }) => sum + weight, 0);
  return {
    combinations: shown.map(({ items: reported, n, weight }) => ({
      items: reported,
      n: roundCount(n, rule.rounding),
      estimate: roundedShare(weight / everybody, people, rule.rounding),
    })),
    otherCombinations: reporting > 0 && rule.rounding === 1 ? (reporting - listed) / reporting : null,
  };
}

/** The unlisted remainder, whose sum is shown, must be of enough people too. */
function protectedRest<T extends { readonly n: number }>(
  shown: readonly T[],
  all: readonly T[],
  rule: DisclosureRule,
): readonly T[] {
  const total = all.reduce((sum, { n }) => sum + n, 0);
  let kept = shown;
  for (;;) {
    const rest = total - kept.reduce((sum, { n }) => sum + n, 0);
    if (rest === 0 || rest >= rule.leastCount || kept.length === 0) return kept;
    kept = kept.slice(0, -1);
  }
}

/**
 * Number of different items that people report, co-occurrence and combinations, over people who answered all items,
 * since a missing answer leaves the number open.
 * @param table from `yesTable`
 * @returns null with fewer than two items, or where nobody answered all of them
 * @see Finkelhor, Ormrod & Turner (2007), Child Abuse & Neglect, 31, 7-26 (poly-victimization)
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
    sums.isHiddenPair(pair) || (found === null && !sums.isReleasedPair(pair));
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

/** Number of yes; NaN where an answer is missing. */
function numberOfYes(columns: readonly ArrayLike<number>[], row: number): number {
  let yes = 0;
  for (const column of columns) {
    if (column[row]! < 0) return Number.NaN;
    if (column[row] === 1) yes++;
  }
  return yes;
}

/** Distribution of the number of items reported (NaN: unknown); `last`: it and all above, null where not shown. */
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
      number,
      orMore,
      n: roundCount(n, rule.rounding),
      estimate: estimate.estimate,
      se: estimate.se,
      low,
      high,
    };
  });
}
