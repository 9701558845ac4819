import { ItemwiseError } from "../../errors";
import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { type FoundMeasure, findMeasures } from "../../measures/bank/find-measures";
import { endsAlike, plainWords } from "../../measures/bank/plain-words";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../measures/measure";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "./messages";
import { firstTimes } from "./repeated-columns";
import { factorsOf, type NamedScales, scaleSpan } from "./separate-scales";

type Item = MeasureDefinition["items"][number];
type Category = Measure["items"][number]["categories"][number];

/** A measure of the bank whose items the file has. */
export interface KnownMeasure extends FoundMeasure {
  /** Its items, with every default, in the order of `columns`. */
  readonly items: Measure["items"];
}

/** How a file has its answers. */
export interface Reading {
  /** Columns whose cells are words, not codes. */
  readonly words: ReadonlySet<string>;
  /** Whether the user named the measure, so that the columns' order is the published one. */
  readonly isNamed: boolean;
  /** Items that the user says are reversed; undefined: those that are as published. */
  readonly reversed: readonly string[] | undefined;
  /** What the user says is added to the file's codes to get the published ones. */
  readonly shift: number;
  /** Columns that go against the others, by their answers. */
  readonly against: readonly string[];
}

export const readingOf = (
  { columns }: LabelledTable,
  {
    measure,
    reversed,
    shift = 0,
  }: {
    readonly measure?: string | undefined;
    readonly reversed?: readonly string[] | undefined;
    readonly shift?: number | undefined;
  },
  against: readonly string[],
): Reading => ({
  reversed,
  shift,
  against,
  words: new Set(
    columns.flatMap((column) =>
      column.type === "text" && column.valueLabels.length === 0 && hasWords(column) ? [column.name] : [],
    ),
  ),
  isNamed: measure !== undefined,
});

function hasWords(column: LabelledTable["columns"][number]): boolean {
  for (let row = 0; row < column.values.length; row++) {
    const cell = cellText(column, row);
    if (!isBlank(cell)) return parseNumber(cell) === null;
  }
  return false;
}

/** The measures of the bank to look for: none where the user says so or states other items. */
export function knownMeasures(
  { columns }: LabelledTable,
  {
    measure,
    items,
  }: { readonly measure?: string | undefined; readonly items?: readonly string[] | undefined },
): readonly KnownMeasure[] {
  if (measure === "none") return [];
  const first = firstTimes(columns.map(({ name, label }) => ({ name, label })));
  const found = findMeasures(first.columns, measure === undefined ? undefined : [measure]).map((one) => ({
    ...one,
    columns: one.columns.map((name) => first.names.get(name) ?? name),
  }));
  const within = found.filter(
    (one) => items === undefined || one.columns.every((name) => items.includes(name)),
  );
  const all = new Set(within.flatMap((one) => one.columns));
  // Items that the user names beside a measure's are of a scale of their own.
  const own = items === undefined || items.every((name) => all.has(name)) ? within : [];
  return own.map((one) => ({ ...one, items: parseMeasure(one.measure.definition, one.measure.id).items }));
}

/** Why a file's answers are not the published ones; null where they are. */
export function differenceOf(known: KnownMeasure, drafted: readonly Item[], reading: Reading): string | null {
  const { measure, isUncertain, columns, lacking } = known;
  if (lacking.length > 0) return messages.knownLacking({ items: lacking });
  if (isUncertain && !reading.isNamed)
    return messages.knownUncertain({ hasOrders: measure.bank.otherOrders.length > 0 });
  const own = columns.map((name) => drafted.find((item) => (item.column ?? item.id) === name));
  if (own.some((item) => item?.categories === undefined)) return messages.knownConstant();
  const unlike = own.some(
    (item, place) => codesOf(item, known.items[place]?.categories ?? [], reading) === null,
  );
  const codes = own.flatMap((item) => item?.categories ?? []);
  const lowest = Math.min(...known.items.flatMap(({ categories }) => categories.map(({ code }) => code)));
  const hasWords = codes.some(
    ({ text, label, code }) => text !== undefined || (label ?? "") !== String(code),
  );
  const isShifted = !hasWords && !codes.some(({ code }) => code + reading.shift === lowest);
  if (!unlike && !isShifted) return isKeyedOtherwise(known, reading) ? messages.knownKeyed() : null;
  const range = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  const published = range(known.items.flatMap(({ categories }) => categories.map(({ code }) => code)));
  const found = range(codes.map(({ code }) => code));
  if (found.low === published.low && found.high === published.high)
    return hasWords || reading.shift === 0 ? messages.knownWords() : messages.knownUnshifted();
  const why = messages.knownCodes({ ...found, from: published.low, to: published.high });
  const isLonger = found.high - found.low > published.high - published.low;
  const shift = published.low - found.low;
  return isLonger || shift === 0 || reading.shift !== 0
    ? why
    : messages.knownCodesShifted({ why, id: measure.id, shift: String(shift) });
}

/** Share of the items whose direction may differ by chance. */
const MAX_OTHERWISE = 0.25;

/** Whether the answers contradict which items are reversed: reversed ones may be recoded already. */
function isKeyedOtherwise({ items, columns }: KnownMeasure, { reversed, against }: Reading): boolean {
  if (reversed !== undefined || !items.some(({ reverse }) => reverse)) return false;
  const unlike = columns.filter((name, place) => against.includes(name) !== items[place]?.reverse).length;
  return Math.min(unlike, columns.length - unlike) > MAX_OTHERWISE * columns.length;
}

/** The published categories with the file's cells; null where the file has others. */
function codesOf(
  item: Item | undefined,
  published: readonly Category[],
  { words, shift }: Reading,
): readonly Category[] | null {
  if (item === undefined) return null;
  const isWords = words.has(item.column ?? item.id);
  const categories = item.categories ?? [];
  const found = categories.map(({ code, label, text }) => {
    const cell = [text ?? label ?? String(code)].flat();
    const word = plainWords(cell[0] ?? "");
    const alike = published.filter((one) =>
      word === String(code) ? one.code === code + shift : endsAlike(word, plainWords(one.label)),
    );
    // "Strongly agree" ends with "agree", too.
    const own = alike.reduce<Category | undefined>(
      (best, one) => (one.label.length > (best?.label.length ?? 0) ? one : best),
      undefined,
    );
    return { code, cell, length: word.length, own };
  });
  const middle = published.length === found.length ? published[(published.length - 1) / 2] : undefined;
  const cells = found.map((one, place) => {
    // So does "neither agree nor disagree" with "disagree", which the shorter text is; the middle has many names.
    const isOther = found.some(
      ({ own, length }, at) => at !== place && own === one.own && length <= one.length,
    );
    const isMiddle = isWords && found.length - 1 === 2 * place && found.every(({ own }) => own !== middle);
    const own = one.own === undefined || isOther ? (isMiddle ? middle : undefined) : one.own;
    if (own === undefined || (own.code !== one.code + shift && !isWords)) return null;
    return { own, text: isWords ? one.cell : null };
  });
  if (cells.includes(null)) return null;
  return published.map((one) => {
    const text = cells.find((found) => found?.own === one)?.text ?? null;
    if (text !== null) return { ...one, text };
    return shift === 0 ? one : { ...one, code: one.code - shift, score: one.score ?? one.code };
  });
}

/**
 * A draft with the items, structures and cut-offs of the measures that it has, as published.
 * @param how.beside scales beside the published ones
 */
export function withKnown(
  definition: MeasureDefinition,
  known: readonly KnownMeasure[],
  { reading, beside }: { readonly reading: Reading; readonly beside: NamedScales | null },
): MeasureDefinition {
  const published = known.flatMap(({ columns, items }) =>
    columns.map((column, place) => ({ column, item: items[place] })),
  );
  const ids = new Map<string, string>();
  const items = definition.items.map((drafted): Item => {
    const column = drafted.column ?? drafted.id;
    const item = published.find((one) => one.column === column)?.item;
    if (item === undefined) return drafted;
    ids.set(drafted.id, item.id);
    const { id, label, wording, reverse, categories } = item;
    const { missing } = drafted;
    const blank = shiftedBlank(item.blank, reading.shift) ?? drafted.blank;
    return {
      id,
      column,
      label,
      wording: wording ?? undefined,
      reverse: (reading.reversed === undefined ? reverse : reading.reversed.includes(column)) || undefined,
      categories: [...(codesOf(drafted, categories, reading) ?? categories)],
      missing,
      blank,
    };
  });
  const [first] = known;
  const about = new Set(known.map(({ measure }) => measure.definition.about ?? null));
  const { repeat } = definition;
  return {
    ...definition,
    title: [...known.map(({ measure }) => measure.title), ...(beside?.scales ?? []).map(scaleSpan)].join(
      "; ",
    ),
    source: known.map(({ measure }) => measure.source).join(" "),
    sensitive: definition.sensitive ?? known.some(({ measure }) => measure.definition.sensitive === true),
    about:
      definition.about ??
      (about.size === 1 && beside === null ? (first?.measure.definition.about ?? null) : null),
    items,
    ...structuresOf(known, factorsOf(beside?.scales ?? [], items, beside)),
    ...(repeat == null ? {} : { repeat: renamed(repeat, ids) }),
  };
}

/** A rule for cells of questions that were not asked, in the file's codes. */
const shiftedBlank = (blank: Item["blank"], shift: number): Item["blank"] =>
  typeof blank === "object" ? { ...blank, is: blank.is - shift, counts: blank.counts - shift } : blank;

type Repeat = NonNullable<MeasureDefinition["repeat"]>;

const renamed = (repeat: Repeat, ids: ReadonlyMap<string, string>): Repeat => ({
  ...repeat,
  columns: Object.fromEntries(
    Object.entries(repeat.columns ?? {}).map(([id, columns]) => [ids.get(id) ?? id, columns]),
  ),
});

/** A measure's own; of several scales, the first structure of each in one model, with their cut-offs and rules for missing answers. */
function structuresOf(
  known: readonly KnownMeasure[],
  beside: readonly { readonly model: string }[],
): Pick<MeasureDefinition, "structures" | "cutoffs" | "prorate"> {
  const [first, ...others] = known.map(({ measure }) => measure);
  if (first === undefined) return {};
  if (others.length === 0 && beside.length === 0) {
    const { structures = {}, cutoffs = {}, prorate } = first.definition;
    const named = Object.entries(structures).map(([key, structure]) => {
      const labels = Object.fromEntries(
        factorIds(structure.model).map((factor) => [factor, capital(factor)]),
      );
      return [key, { ...structure, labels }] as const;
    });
    return { structures: Object.fromEntries(named), cutoffs, ...(prorate !== undefined && { prorate }) };
  }
  const cutoffs: Record<string, NonNullable<MeasureDefinition["cutoffs"]>[string]> = {};
  const labels: Record<string, string> = {};
  const prorate: Record<string, number> = {};
  const models = [first, ...others].flatMap(({ id, definition, bank: { abbreviation } }) => {
    const [structure] = Object.entries(definition.structures ?? {});
    if (structure === undefined) return [];
    const [key, { model }] = structure;
    const factors = factorIds(model);
    for (const factor of factors) {
      labels[`${id}_${factor}`] = `${abbreviation} ${factor.replaceAll("_", " ")}`;
      const own =
        definition.cutoffs?.[`${key}.${factor}`] ??
        (factors.length === 1 ? definition.cutoffs?.all : undefined);
      if (own !== undefined) cutoffs[`published.${id}_${factor}`] = own;
      if (isOneScale(definition)) prorate[`published.${id}_${factor}`] = allowedOf(definition);
    }
    return [model.replace(/^(\w+) =~/gm, (_, factor: string) => `${id}_${factor} =~`)];
  });
  const label = beside.length > 0 ? messages.knownAndNamed() : messages.knownStructure();
  const model = [...models, ...beside.map((own) => own.model)].join("\n");
  const rules = Object.entries(prorate).filter(([, allowed]) => allowed > 0);
  return {
    structures: { published: { label, labels, model } },
    cutoffs,
    ...(rules.length > 0 && { prorate: Object.fromEntries(rules) }),
  };
}

/** Whether the first structure of a measure has one factor, so that its rules are of this one. */
const isOneScale = ({ structures = {} }: MeasureDefinition): boolean =>
  factorIds(Object.values(structures)[0]?.model ?? "").length === 1;

/** How many items of a measure of the bank may lack an answer. */
const allowedOf = ({ prorate = 0 }: MeasureDefinition): number => (typeof prorate === "number" ? prorate : 0);

const factorIds = (model: string): string[] =>
  [...model.matchAll(/^(\w+) =~/gm)].map(([, factor]) => factor ?? "");

const capital = (factor: string): string =>
  `${factor.slice(0, 1).toUpperCase()}${factor.slice(1).replaceAll("_", " ")}`;

/** What was recognized, used or not, a sentence each. */
export const knownNotes = (
  used: readonly KnownMeasure[],
  left: readonly { readonly known: KnownMeasure; readonly why: string }[],
  {
    others,
    shift,
    isAlone,
  }: {
    readonly others: readonly string[];
    readonly shift: number;
    /** Whether the items are those of one measure. */
    readonly isAlone: boolean;
  },
): string[] => [
  ...used.map(({ measure, columns }) =>
    messages.knownUsed({
      first: columns[0] ?? "",
      last: columns.at(-1) ?? "",
      name: measure.bank.abbreviation,
      terms: measure.bank.license.status,
    }),
  ),
  ...(shift === 0 ? [] : [messages.knownShifted({ shift: String(shift) })]),
  ...used.flatMap(({ measure, measure: { bank } }) => [
    ...scoringNotes(measure, isAlone),
    ...(bank.cutoffNote === undefined ? [] : [bank.cutoffNote]),
  ]),
  ...(others.length > 0 ? [messages.knownOthers({ columns: others })] : []),
  ...left.map(({ known: { measure, columns }, why }) =>
    messages.knownLeft({
      first: columns[0] ?? "",
      last: columns.at(-1) ?? "",
      name: measure.bank.abbreviation,
      why,
    }),
  ),
];

/** How a measure is scored where sums of codes are not all. */
function scoringNotes({ bank, definition }: KnownMeasure["measure"], isAlone: boolean): string[] {
  const name = bank.abbreviation;
  const rule = bank.scoring.missing;
  const { items } = definition;
  const allowed = isAlone || isOneScale(definition) ? allowedOf(definition) : 0;
  const skipped = items.flatMap(({ id, blank }) => (typeof blank === "object" ? [{ id, blank }] : []));
  const [first] = skipped;
  const isApplied = first !== undefined || allowed > 0;
  return [
    ...(allowed > 0 ? [messages.knownProrated({ name, n: allowed })] : []),
    ...(first === undefined
      ? []
      : [
          messages.knownSkipped({
            items: skipped.map(({ id }) => id),
            counts: first.blank.counts,
            asked: first.blank.if,
          }),
        ]),
    ...(rule === undefined || isApplied ? [] : [messages.knownMissing({ name, rule })]),
  ];
}

/** @throws ItemwiseError "wrong-choice" where the measure that the user names is not in the file as published */
export function checkNamed(
  file: string,
  { measure, shift }: { readonly measure?: string | undefined; readonly shift?: number | undefined },
  used: readonly KnownMeasure[],
  left: readonly { readonly known: KnownMeasure; readonly why: string }[],
): void {
  const isNamed = measure !== undefined && measure !== "none";
  if (used.length > 0 || (!isNamed && shift === undefined)) return;
  if (!isNamed) {
    throw new ItemwiseError("wrong-choice", () => messages.knownNotShifted({ file }), {
      hint: messages.knownNotShiftedHint,
    });
  }
  const [first] = left;
  const why = (): string => first?.why ?? messages.knownAbsent({ name: measure });
  throw new ItemwiseError("wrong-choice", () => messages.knownNotUsed({ file, measure, why: why() }), {
    hint: messages.knownNotUsedHint,
  });
}
