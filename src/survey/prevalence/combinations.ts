import type { PatternTable } from "../../data/answers/pattern-table";
import type { DisclosureRule } from "../disclosure/disclosure";
import { roundCount, roundedShare } from "../disclosure/rounding";
import type { RiskStatistics } from "./prevalence-result";

/** More combinations than these are too many to look at. */
const MOST_SHOWN = 15;

/**
 * The most frequent combinations of reported items, of the people who answered all of them; those of too few people are
 * not among them.
 */
export function combinations(
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
    all.filter(({ n }) => n >= Math.max(1, rule.leastCount)).slice(0, MOST_SHOWN),
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

/** What is not listed must be of enough people too, since its sum is shown. */
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
