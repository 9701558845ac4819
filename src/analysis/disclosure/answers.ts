import type { PatternTable } from "../../data/answers/pattern-table";
import type { Measure } from "../../measures/measure";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { hiddenWith, type ItemStatistics } from "../../survey/items/item-statistics-result";
import type { Analysis } from "../analysis";
import { type AskedItem, hideAnswers, type ShownItem } from "./hide-answers";
import { hideMissing, type ShownMissing } from "./hide-missing";

export interface ShownAnswers {
  readonly items: readonly ShownItem[];
  readonly missing: ShownMissing;
}

/**
 * @param table by all released groupings
 * @param isHidden whether an item's overall prevalence is hidden; its answers then are too
 */
export function shownAnswers(
  { data, items }: Pick<Analysis, "data" | "items">,
  {
    measure,
    table,
    rule,
    isHidden,
  }: {
    readonly measure: Measure;
    readonly table: PatternTable;
    readonly rule: DisclosureRule;
    readonly isHidden: (item: string) => boolean;
  },
): ShownAnswers {
  const missing = hideMissing(data.missing, items, rule);
  const { isHiddenCode } = missing;
  const subgroup = table.groupings.some(({ codes }) => new Set(codes.filter((code) => code >= 0)).size === 1);
  const shown = items.map((item) => {
    const shownItem = hideAnswers(itemAsAsked(item, measure), { rule, isHiddenCode, subgroup });
    return isHidden(item.id) && !shownItem.hidden ? hideAllAnswers(shownItem) : shownItem;
  });
  return { items: shown, missing };
}

function hideAllAnswers(shown: ShownItem): ShownItem {
  const { item, cells } = shown;
  const none = (values: readonly unknown[]): null[] => values.map(() => null);
  return {
    ...shown,
    item: {
      ...item,
      proportions: none(item.proportions),
      unweightedProportions: none(item.unweightedProportions),
      ...hiddenWith("answers"),
      descriptives: null,
      asked: item.asked.map((answer) => ({ ...answer, count: null, proportion: null })),
    },
    hidden: true,
    cells: { ...cells, secondary: cells.all - cells.primary },
  };
}

/** The analyzed category of each answer as asked. */
function itemAsAsked(item: ItemStatistics, measure: Measure): AskedItem {
  const declared = measure.items.find(({ id }) => id === item.id);
  const { dichotomize } = measure;
  const dichotomized = item.categories.length !== item.asked.length || item.categories.length === 2;
  if (declared === undefined || dichotomize === null || !dichotomized) {
    return { item, analyzedAs: item.asked.map((_, k) => k) };
  }
  const { reverse, categories } = declared;
  const yes = categories.map(({ code }) => dichotomize.yes.includes(code));
  return { item, analyzedAs: (reverse ? yes.reverse() : yes).map((isYes) => Number(isYes !== reverse)) };
}
