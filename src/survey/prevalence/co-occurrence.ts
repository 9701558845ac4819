import type { PatternTable } from "../../data/answers/pattern-table";
import { coverInLine } from "../disclosure/cover-in-line";
import { type DisclosureRule, disclosiveCount } from "../disclosure/disclosure";
import { roundCount, roundedShare } from "../disclosure/rounding";
import type { RiskOptions, RiskStatistics } from "./prevalence-result";

type Pair = RiskStatistics["pairs"][number];

/**
 * By pair of items, of the people who answered both: the share who report both, what it would be if the two were
 * independent, and the share of those with one who report the other.
 */
export function coOccurrence(table: PatternTable, { items, rule }: RiskOptions): Pair[] {
  const pairs = items.flatMap((a, i) => items.slice(i + 1).map((b) => countPair(table, a, b)));
  const hidden = hiddenPairs(pairs, { rule, subgroup: isOneGroup(table) });
  return pairs.map((pair, at) => (hidden.has(at) ? hiddenPair(pair) : shownPair(pair, rule)));
}

interface CountedPair {
  readonly a: string;
  readonly b: string;
  /** People: all who answered both, with both, with the first and with the second only. */
  readonly n: number;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Weights of the same. */
  readonly weight: { readonly n: number; readonly both: number; readonly a: number; readonly b: number };
}

function countPair(table: PatternTable, a: string, b: string): CountedPair {
  const [first, second] = [a, b].map((id) => table.columns[table.items.findIndex((item) => item.id === id)]!);
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

/**
 * Pairs of which both, one without the other, or neither was reported by too few, or (of one group) by nobody. How many report how many different items is
 * shown too, which gives the sum over all pairs: so no pair is hidden alone, and those that are have enough people
 * together.
 */
function hiddenPairs(
  pairs: readonly CountedPair[],
  { rule, subgroup }: { readonly rule: DisclosureRule; readonly subgroup: boolean },
): ReadonlySet<number> {
  const tells = ({ n, both, onlyA, onlyB }: CountedPair): boolean =>
    [both, onlyA, onlyB, n - both - onlyA - onlyB].some((count) => {
      return disclosiveCount(Math.round(count), Math.round(n), { subgroup, rule }) !== null;
    });
  const hidden = new Set(pairs.flatMap((pair, at) => (tells(pair) ? [at] : [])));
  const together = pairs.map(({ both }) => both);
  while (coverInLine(together, [...pairs.keys()], { hidden, rule }));
  return hidden;
}

/** Whether all people are of one level of a grouping. */
function isOneGroup({ groupings }: PatternTable): boolean {
  return groupings.some(({ codes }) => new Set(codes.filter((code) => code >= 0)).size === 1);
}

function hiddenPair({ a, b }: Pick<CountedPair, "a" | "b">): Pair {
  const nothing = { n: null, both: null, expected: null, ratio: null, aGivenB: null, bGivenA: null };
  return { a, b, ...nothing, suppressed: "few people could be known by it" };
}

function shownPair({ a, b, n, weight }: CountedPair, rule: DisclosureRule): Pair {
  if (weight.n === 0) return { ...hiddenPair({ a, b }), n: 0, suppressed: null };
  const share = (part: number): number => roundedShare(part / weight.n, n, rule.rounding);
  const [both, shareA, shareB] = [share(weight.both), share(weight.a), share(weight.b)];
  const expected = shareA * shareB;
  return {
    ...{ a, b, n: roundCount(n, rule.rounding), both, expected },
    ratio: expected > 0 ? both / expected : null,
    aGivenB: shareB > 0 ? both / shareB : null,
    bGivenA: shareA > 0 ? both / shareA : null,
    suppressed: null,
  };
}
