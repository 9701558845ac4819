import type { DisclosureRule } from "../../survey/disclosure/disclosure-rule";
import { roundCount } from "../../survey/disclosure/rounding";
import { cellCounts, type HiddenCells } from "./hidden-cells";

interface Level {
  readonly n: number | null;
}

/**
 * Hides the sizes of groups of so few people that they could be known, and of another where one alone would follow from
 * the others and everybody's number.
 *
 * @param levels of one grouping
 * @returns by level, the number of people as it may be shown
 */
export function shownSizes(levels: readonly Level[], rule: DisclosureRule): (number | null)[] {
  const sizes = levels.map(({ n }) => n ?? 0);
  const isSmall = (n: number): boolean => n > 0 && n < rule.leastCount;
  const hidden = new Set(sizes.flatMap((n, at) => (isSmall(n) ? [at] : [])));
  const others = sizes
    .map((n, at) => ({ n, at }))
    .filter(({ n, at }) => n > 0 && !hidden.has(at))
    .sort((x, y) => x.n - y.n || x.at - y.at);
  const together = (): number => [...hidden].reduce((sum, at) => sum + sizes[at]!, 0);
  for (const { at } of others) {
    if (hidden.size === 0 || (hidden.size > 1 && together() >= rule.leastCount)) break;
    hidden.add(at);
  }
  return sizes.map((n, at) => (hidden.has(at) ? null : roundCount(n, rule.rounding)));
}

/** How many sizes of groupings are hidden. */
export function hiddenSizes(groups: readonly (readonly Level[])[], rule: DisclosureRule): HiddenCells {
  const reasons = groups.flatMap((levels) =>
    shownSizes(levels, rule).map((n, at) => {
      if (n !== null) return null;
      return (levels[at]?.n ?? 0) < rule.leastCount ? "small count" : "protects another figure";
    }),
  );
  return cellCounts(reasons);
}
