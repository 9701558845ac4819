import type { MeasureDefinition } from "../../measures/measure";

type Item = MeasureDefinition["items"][number];

/** So many items with the same answers have them declared once. */
const SHARED = 2;

/** The definition with answers that items share declared once, under a name, and named by the items. */
export function withAnswerSets(definition: MeasureDefinition): MeasureDefinition {
  const keys = definition.items.map((item) => JSON.stringify([item.categories, item.missing]));
  const shared = [...new Set(keys)].filter(
    (key) =>
      keys.filter((other) => other === key).length >= SHARED &&
      definition.items[keys.indexOf(key)]?.categories !== undefined,
  );
  if (shared.length === 0) return definition;
  const names = new Map(
    shared.map((key, place) => [key, shared.length === 1 ? "answers" : `answers${place + 1}`]),
  );
  const answerSets = Object.fromEntries(
    shared.map((key) => {
      const { categories, missing } = definition.items[keys.indexOf(key)] as Item;
      return [names.get(key) ?? "", { categories, missing }];
    }),
  );
  const items = definition.items.map((item, place): Item => {
    const name = names.get(keys[place] ?? "");
    if (name === undefined) return item;
    const { categories: _categories, missing: _missing, ...own } = item;
    return { ...own, answers: name };
  });
  const { items: _items, ...others } = definition;
  const { id, title, sensitive, about, ...rest } = others;
  return { id, title, sensitive, about, answerSets, items, ...rest };
}
