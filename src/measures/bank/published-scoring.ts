import { nullIfProblem } from "../../errors";
import { parseMeasure } from "../measure";
import type { Measure, MeasureItem } from "../measure-schema";
import { groupingKey, structuresOf } from "../structure";
import { type BankMeasure, bankMeasures } from "./bank";
import * as messages from "./messages";
import { plainWords } from "./plain-words";

type Form = Readonly<Record<string, unknown>>;

/** A measure of the bank in a form: the form's item for each of its items. */
interface Match {
  readonly measure: BankMeasure;
  readonly published: Measure;
  readonly own: readonly MeasureItem[];
}

/**
 * A form's definition with what a form cannot hold: where its items are a measure of the bank, by wording and codes, their
 * scores, reversed items and skips are the published ones; where it has no others, prorating, scales and cut-offs are too.
 * The note says so, or that the names are a measure's and the rest is not.
 * @param form as `readCodebook`, `readRedcap` and `readXlsForm` return it; returned unchanged where it is wrong
 */
export function withPublishedScoring(form: Form): Form {
  const parsed = nullIfProblem(() => parseMeasure(form));
  if (parsed === null) return form;
  const byWording = new Map(parsed.items.map((item) => [wordingOf(item), item]));
  const byName = new Map(parsed.items.map((item) => [item.column.toLowerCase(), item]));
  const stated = statedReverse(form);
  const taken = new Set<MeasureItem>();
  const matches: Match[] = [];
  const near: string[] = [];
  const longestFirst = bankMeasures
    .flatMap((measure) => {
      const { definition } = measure;
      return definition === null ? [] : [{ measure, definition }];
    })
    .sort((one, other) => other.definition.items.length - one.definition.items.length);
  for (const { measure, definition } of longestFirst) {
    const named = definition.items.map(({ id, column = id }) => byName.get(column.toLowerCase()));
    const worded = definition.items.map(({ wording }) =>
      wording == null ? undefined : byWording.get(plainWords(wording)),
    );
    const own: readonly MeasureItem[] = isWhole(worded) ? worded : isWhole(named) ? named : [];
    if (own.length === 0 || own.some((item) => taken.has(item))) continue;
    for (const item of own) taken.add(item);
    const published = parseMeasure(definition, measure.id);
    const isSame = own.every((item, place) => isPublished(item, published.items[place], stated));
    if (isSame) matches.push({ measure, published, own });
    else near.push(measure.bank.abbreviation);
  }
  if (matches.length === 0 && near.length === 0) return form;
  const [only] = matches;
  const isAlone = only !== undefined && only.own.length === parsed.items.length && hasItsScales(parsed, only);
  const notes = [
    typeof form.note === "string" ? form.note : "",
    ...matches.map(({ measure: { bank } }) =>
      isAlone
        ? messages.publishedWhole({ name: bank.abbreviation })
        : messages.publishedItems({ name: bank.abbreviation }),
    ),
    ...near.map((name) => messages.publishedNot({ name })),
  ];
  return {
    ...(isAlone ? wholeOf(form, only) : { ...form, items: itemsOf(form, matches) }),
    note: notes.filter((note) => note !== "").join(" "),
  };
}

const isWhole = (items: readonly (MeasureItem | undefined)[]): items is readonly MeasureItem[] =>
  new Set(items).size === items.length && !items.includes(undefined);

const wordingOf = ({ wording, label }: Pick<MeasureItem, "wording" | "label">): string =>
  plainWords(wording ?? label);

/** By column: whether the form says that the item is reversed; without a word on it there is no entry. */
function statedReverse({ items }: Form): ReadonlyMap<string, boolean> {
  const written = items as readonly { readonly column: string; readonly reverse?: boolean | undefined }[];
  return new Map(
    written.flatMap(({ column, reverse }) => (reverse === undefined ? [] : [[column, reverse] as const])),
  );
}

/** Whether a form's item has the published wording and codes, and is reversed and scored as published or does not say it. */
function isPublished(
  own: MeasureItem,
  published: MeasureItem | undefined,
  stated: ReadonlyMap<string, boolean>,
): boolean {
  if (published === undefined) return false;
  const coded = ({ categories, missing }: MeasureItem): string =>
    JSON.stringify(
      [...categories, ...missing]
        .map(({ code, label }) => [code, plainWords(label)] as const)
        .sort(([one], [other]) => one - other),
    );
  // Codes for no answer are the study's own.
  const isCoded = [own, { ...own, missing: [] }].some((one) =>
    [published, { ...published, missing: [] }].some((other) => coded(one) === coded(other)),
  );
  const reverse = stated.get(own.column) ?? published.reverse;
  const scores = new Map(published.categories.map(({ code, score }) => [code, score ?? code]));
  const isScored = own.categories.every(
    ({ code, score }) => score === undefined || score === code || score === scores.get(code),
  );
  return isCoded && isScored && reverse === published.reverse && wordingOf(own) === wordingOf(published);
}

/** Whether the form has no scales, or those of the measure's first structure under the same ids. */
function hasItsScales(parsed: Measure, { published, own }: Match): boolean {
  const [structure, ...others] = structuresOf(parsed);
  if (structure === undefined) return true;
  const [first] = structuresOf(published);
  const sameIds = published.items.every(({ id }, place) => own[place]?.id === id);
  return (
    sameIds &&
    others.length === 0 &&
    first !== undefined &&
    groupingKey(structure.factors) === groupingKey(first.factors)
  );
}

function wholeOf(form: Form, { measure, published, own }: Match): Form {
  const { structures: _structures, title: _title, items: _items, ...others } = form;
  return {
    ...measure.definition,
    ...others,
    answerSets: {},
    items: published.items.map((item, place) => scoredItem(item, own[place] ?? item)),
  };
}

function itemsOf({ items }: Form, matches: readonly Match[]): readonly unknown[] {
  const scored = new Map(
    matches.flatMap(({ published, own }) => {
      const ids = new Map(published.items.map(({ id }, place) => [id, own[place]?.id ?? id]));
      return published.items.flatMap((item, place) => {
        const of = own[place];
        if (of === undefined) return [];
        const blank =
          typeof item.blank === "object"
            ? { ...item.blank, if: ids.get(item.blank.if) ?? item.blank.if }
            : item.blank;
        return [[of.id, { ...scoredItem(item, of), id: of.id, blank }] as const];
      });
    }),
  );
  return (items as readonly { readonly id: string }[]).map((item) => scored.get(item.id) ?? item);
}

const scoredItem = (published: MeasureItem, { column, missing }: MeasureItem): object => ({
  ...published,
  column,
  missing: missing.length > 0 ? missing : published.missing,
});
