import { coverInLine, type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundCount } from "../../survey/disclosure/rounding";
import { cellCounts, type HiddenCells } from "./hidden-cells";

interface Level {
  readonly n: number | null;
}

/**
 * Hides the sizes of groups of so few people that they could be known, and of another where one alone would follow from
 * the others and everybody's number.
 *
 * @returns by level, the number of people as it may be shown
 */
export function shownSizes(levels: readonly Level[], rule: DisclosureRule): (number | null)[] {
  const sizes = levels.map(({ n }) => n ?? 0);
  const line = [...sizes.keys()].filter((at) => sizes[at]! > 0);
  const hidden = new Set(line.filter((at) => isSmallCount(sizes[at]!, rule)));
  while (coverInLine(sizes, line, { hidden, rule }));
  return sizes.map((n, at) => (hidden.has(at) ? null : roundCount(n, rule.rounding)));
}

/** How many sizes of groups are hidden, over all groupings. */
export function hiddenSizeCells(groups: readonly (readonly Level[])[], rule: DisclosureRule): HiddenCells {
  const reasons = groups.flatMap((levels) =>
    shownSizes(levels, rule).map((n, at) => {
      if (n !== null) return null;
      return (levels[at]?.n ?? 0) < rule.leastCount ? "small count" : "protects another figure";
    }),
  );
  return cellCounts(reasons);
}
