import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { suppressFrequencies } from "../../survey/disclosure/suppress-frequencies";
import type { HiddenFigures } from "../../survey/prevalence/hidden-figures";
import type { PrevalencePlan } from "../../survey/prevalence/prevalence-plan";
import type { HiddenInLevel } from "./withheld-levels";

/**
 * Group-level figures of items that rest on hidden counts (a threshold is a transformed prevalence). An item is hidden
 * in a level where its prevalence is, or where one of its categories has too few people.
 * @param groups names of the groupings and crossed groupings for comparisons of items
 */
export function hiddenItems(
  table: PatternTable,
  groups: readonly string[],
  {
    plan,
    hidden,
    rule,
  }: { readonly plan: PrevalencePlan; readonly hidden: HiddenFigures; readonly rule: DisclosureRule },
): HiddenInLevel[] {
  if (rule.leastCount === 0) return [];
  const hiddenItemsByLevel: HiddenInLevel[] = [];
  for (const { of, grouping } of plan.margins) {
    grouping?.levels.forEach((level, at) => {
      for (const { variable, kind } of plan.variables) {
        if (kind === "item" && hidden.reason(variable, null, { of, level: at }) !== null) {
          hiddenItemsByLevel.push({ by: grouping.name, level, items: [variable] });
        }
      }
    });
  }
  for (const name of groups) {
    const grouping = crossedGrouping(table, crossedNames(table, name));
    table.items.forEach(({ id, categories }, j) => {
      const planned = plan.variables.some(({ variable }) => variable === id);
      if (categories.length === 0 || (planned && categories.length === 2)) return;
      for (const level of levelsWithSmallCounts(table, j, { grouping, rule }))
        hiddenItemsByLevel.push({ by: name, level, items: [id] });
    });
  }
  return hiddenItemsByLevel;
}

function levelsWithSmallCounts(
  table: PatternTable,
  item: number,
  { grouping, rule }: { readonly grouping: Grouping; readonly rule: DisclosureRule },
): string[] {
  const { categories } = table.items[item]!;
  const column = table.columns[item]!;
  const counts = categories.map(() => new Array<number>(grouping.levels.length).fill(0));
  for (let row = 0; row < table.rows; row++) {
    const [category, level] = [column[row]!, grouping.codes[row]!];
    if (category >= 0 && level >= 0) counts[category]![level]! += table.count[row]!;
  }
  const whole = counts.map((row) => row.map(Math.round));
  const { reasons } = suppressFrequencies({ counts: whole, subgroup: true, rowTotals: "shown" }, rule);
  return grouping.levels.filter((_, level) => reasons.some((row) => row[level] !== null));
}
