import type { MeasureDefinition } from "../../measures/measure";

/** Maximum line length, where the content can be divided. */
const WIDTH = 110;

/** A definition as JSON to read and edit: shared answers are declared once, short entries are on one line. */
export function definitionText(definition: MeasureDefinition): string {
  return `${jsonText(withAnswerSets(definition), "", 0)}\n`;
}

/** @param before characters before it on its line */
function jsonText(value: unknown, indent: string, before: number): string {
  const inline = inlineText(value);
  if (typeof value !== "object" || value === null || indent.length + before + inline.length <= WIDTH)
    return inline;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => inner + jsonText(entry, inner, 1));
    return `[\n${entries.join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .map(([key, entry]) => {
      const name = JSON.stringify(key);
      const isItems = indent === "" && key === "items" && Array.isArray(entry);
      return `${inner}${name}: ${isItems ? itemLines(entry, inner) : jsonText(entry, inner, name.length + 3)}`;
    });
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

/** One line per item. */
function itemLines(items: readonly unknown[], indent: string): string {
  return `[\n${items.map((item) => `${indent}  ${inlineText(item)}`).join(",\n")}\n${indent}]`;
}

function inlineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${inlineText(entry)}`).join(", ")} }`;
}

type Item = MeasureDefinition["items"][number];

/** This many items with the same answers share one declaration. */
const MIN_SHARED = 2;

function withAnswerSets(definition: MeasureDefinition): MeasureDefinition {
  const keys = definition.items.map((item) => JSON.stringify([item.categories, item.missing]));
  const shared = [...new Set(keys)].filter(
    (key) =>
      keys.filter((other) => other === key).length >= MIN_SHARED &&
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
  const { id, title, sensitive, about, shape = null, ...rest } = others;
  const shaped = shape === null ? {} : { shape };
  return { id, title, sensitive, about, ...shaped, answerSets, items, ...rest };
}

/** A definition that may be passed on: a sensitive one loses its simulation population, whose counts may come from a pilot study. */
export function releasedDefinition<T extends MeasureDefinition>(definition: T): T {
  return definition.sensitive === false || definition.population == null
    ? definition
    : { ...definition, population: null };
}
