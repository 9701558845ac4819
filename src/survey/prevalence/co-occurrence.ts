import type { PatternTable } from "../../data/answers/pattern-table";
import { remember } from "../../numeric/workers/remember";
import { type Estimate, meanOf } from "../design/estimate";
import type { SurveyDesign } from "../design/survey-design";
import { type Domains, surveyDomains } from "../estimates/domains";
import { type Linearized, levelSums } from "../estimates/linearized";
import { answerRows, answerSums } from "../estimates/linearized-shares";
import { waldInterval } from "../estimates/proportion-interval";
import { jointConfidence } from "../estimates/rank-intervals";
import { type SurveyEstimate, surveyEstimates } from "../estimates/survey-estimates";
import type { RiskStatistics } from "./prevalence-result";

type Pair = RiskStatistics["pairs"][number];

/**
 * By pair of items, over people who answered both: the share who report both, its expectation under independence, the
 * odds ratio (with simultaneous intervals over all pairs shown), and the share of those with one who report the other.
 */
export function coOccurrence(
  pairs: readonly CountedPair[],
  { table, design }: { readonly table: PatternTable; readonly design: SurveyDesign },
): Pair[] {
  const everybody = surveyDomains(design, null);
  const confidence = jointConfidence(0.95, Math.max(1, pairs.length));
  return pairs.map((pair) => {
    const sums = answerSums(combinations(table, pair), everybody, 4);
    const { values, domains } = answerRows(sums, everybody, 4);
    const [odds] = surveyEstimates(logOddsRatio(values, domains));
    return shownPair(pair, { odds: odds!, confidence });
  });
}

function columnOf(table: PatternTable, id: string): PatternTable["columns"][number] {
  return table.columns[table.items.findIndex((item) => item.id === id)]!;
}

/** By row: twice the answer to the first item plus that to the second; NaN where one is unknown. */
function combinations(table: PatternTable, { a, b }: Pick<CountedPair, "a" | "b">): Float64Array {
  const [first, second] = [columnOf(table, a), columnOf(table, b)];
  const values = new Float64Array(table.rows);
  for (let row = 0; row < values.length; row++)
    values[row] = first[row]! < 0 || second[row]! < 0 ? Number.NaN : 2 * first[row]! + second[row]!;
  return values;
}

export interface CountedPair {
  readonly a: string;
  readonly b: string;
  /** People who answered both; with both, with the first only, with the second only. */
  readonly n: number;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Weights of the same. */
  readonly weight: { readonly n: number; readonly both: number; readonly a: number; readonly b: number };
}

export function countPairs(table: PatternTable, items: readonly string[]): readonly CountedPair[] {
  return countedPairs(table, JSON.stringify(items), items);
}

const countedPairs = remember((table: PatternTable, _key: string, items: readonly string[]): CountedPair[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => countPair(table, a, b))),
);

function countPair(table: PatternTable, a: string, b: string): CountedPair {
  const [first, second] = [a, b].map((id) => columnOf(table, id));
  const people = { n: 0, both: 0, onlyA: 0, onlyB: 0 };
  const weight = { n: 0, both: 0, a: 0, b: 0 };
  for (let row = 0; row < table.rows; row++) {
    const [yesA, yesB] = [first![row]!, second![row]!];
    if (yesA < 0 || yesB < 0) continue;
    const [count, w] = [table.count[row]!, table.weight[row]!];
    people.n += count;
    weight.n += w;
    if (yesA === 1) weight.a += w;
    if (yesB === 1) weight.b += w;
    if (yesA === 1 && yesB === 1) {
      people.both += count;
      weight.both += w;
    } else if (yesA === 1) people.onlyA += count;
    else if (yesB === 1) people.onlyB += count;
  }
  return { a, b, ...people, weight };
}

const NO_ODDS = { logOddsRatio: null, se: null, low: null, high: null } as const;

interface ShownOptions {
  readonly odds: SurveyEstimate;
  readonly confidence: number;
}

function shownPair({ a, b, n, weight }: CountedPair, { odds, confidence }: ShownOptions): Pair {
  if (weight.n === 0) {
    const nothing = { both: null, expected: null, ratio: null, aGivenB: null, bGivenA: null };
    return { a, b, n: 0, ...nothing, ...NO_ODDS, suppressed: null };
  }
  const share = (part: number): number => part / weight.n;
  const [both, shareA, shareB] = [share(weight.both), share(weight.a), share(weight.b)];
  const expected = shareA * shareB;
  const { low, high } = waldInterval(odds, { confidence });
  return {
    a,
    b,
    n: Math.round(n),
    both,
    expected,
    ratio: expected > 0 ? both / expected : null,
    ...(odds.estimate === null ? NO_ODDS : { logOddsRatio: odds.estimate, se: odds.se, low, high }),
    aGivenB: shareB > 0 ? both / shareB : null,
    bGivenA: shareA > 0 ? both / shareA : null,
    suppressed: null,
  };
}

/**
 * Log odds ratio of two yes-or-no variables over people with both. Unlike the ratio of observed to expected
 * co-occurrence, it is not bounded by how rare the variables are.
 * @param combinations by row of the table: 0 for neither, 1 for the second only, 2 for the first only, 3 for both, NaN
 *   where one is unknown
 * @param everybody domain of all people
 * @returns NaN where one of the four combinations is empty
 * @see Taylor linearization of the four weighted shares (Binder 1983). Reference: slope of R's `svyglm(family =
 *   quasibinomial)`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 0, 1, 1, 1], b: [0, 0, 1, 0, 1, 1] } });
 * const everybody = surveyDomains(surveyDesign(table), null);
 * const combinations = itemScores(table, 0).map((first, row) => 2 * first + itemScores(table, 1)[row]);
 * Math.exp(logOddsRatio(combinations, everybody).estimates[0]).toFixed(2); // "4.00"
 * ```
 */
export function logOddsRatio(combinations: Float64Array, everybody: Domains): Linearized {
  const { weight } = everybody.design;
  const logShare = (place: number): Estimate =>
    meanOf(weight, (row) =>
      Number.isNaN(combinations[row]!) ? Number.NaN : Number(combinations[row] === place),
    ).log();
  const odds = logShare(3).plus(logShare(0)).minus(logShare(2)).minus(logShare(1));
  return {
    domains: everybody,
    sums: levelSums(combinations, everybody),
    estimates: Float64Array.of(Number.isFinite(odds.value) ? odds.value : Number.NaN),
    influences: odds.influence.map((value, row) => (Number.isNaN(combinations[row]!) ? Number.NaN : value)),
  };
}
