import type { Measure } from "../../measures/measure";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import type { AskedItem } from "./hide-answers";

/** Which analyzed category each answer as asked belongs to. */
export function askedItem(item: ItemStatistics, measure: Measure): AskedItem {
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
