import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { type ColumnProfile, labelFrom } from "../columns/column-profile";
import { MAX_CATEGORIES, proposeMissing } from "../columns/missing-codes";
import { foldedText, isBlank } from "../csv/cell-text";
import { isNoAnswer, readWords } from "../words/read-words";
import { isSensitiveText } from "../words/sensitive-words";
import type { JudgedColumn } from "./column-role";
import { educationLabels } from "./draft-groups";
import { draftItem } from "./draft-item";
import { columnNotes } from "./draft-notes";
import type { Judgement, UserChoices } from "./judge-columns";
import { judgeFile } from "./judge-file";
import * as messages from "./messages";
import { isWithoutScale, type NoScaleReason, noScaleReason } from "./no-scale";
import { draftReplicates } from "./replicate-columns";

type Item = MeasureDefinition["items"][number];

/** What a column's values are: two answers, answers in order, answers without order, numbers. */
export type ColumnKind = "binary" | "ordered" | "nominal" | "number";

export interface DescribableColumn {
  /** Of the item that reads it. */
  readonly id: string;
  readonly column: string;
  readonly kind: ColumnKind;
  /** Whether its name or question says that it divides people. */
  readonly isGrouping: boolean;
}

/** Columns of a file that can be described, without a scale. */
export interface Describable {
  /** Why there is no scale; null where there is one. */
  readonly reason: NoScaleReason | null;
  /** The columns that the reason is about. */
  readonly about: readonly string[];
  /** Each column as an item, with the weight and the sampling units. */
  readonly definition: MeasureDefinition;
  readonly columns: readonly DescribableColumn[];
  /** Columns that are not described, and why. */
  readonly leftOut: readonly { readonly column: string; readonly why: string }[];
  /** A column that may be a weight, and was taken as a number since nothing but its name says so. */
  readonly possibleWeight: string | null;
}

/** Personal data, identifiers, dates and open texts are never described. */
const DESCRIBED: ReadonlySet<JudgedColumn["role"]> = new Set([
  "ordinal item",
  "continuous item",
  "repeated item",
  "words",
  "group",
]);

/**
 * What can be said of a file's columns without a scale: each as an item of a definition that only serves to read it.
 * @param labelled a table of people
 * @throws ItemwiseError "no-items" where no column can be described; "description-unprotected" where the columns are
 *   about what could harm somebody
 */
export function describable(
  labelled: LabelledTable,
  choices: UserChoices & { readonly sensitive?: boolean | undefined } = {},
): Describable {
  const { judged } = judgeFile(labelled, choices);
  const all = judged.columns.map(({ column }) => column);
  const possibleWeight = unsureWeight(labelled, judged, choices);
  const taken: string[] = [];
  const found = judged.columns.flatMap(({ column, role, isUnassigned, isLeftOut }) => {
    const isNumber = role === "text" && column.numbers !== null && column.addedBy === null;
    const isDescribed =
      DESCRIBED.has(role) || isNumber || column === possibleWeight || column.ticked !== undefined;
    const item = isDescribed && isLeftOut !== true ? describedItem(column, { all, taken }) : null;
    if (item === null) return [];
    taken.push(item.item.id);
    return [{ ...item, column, isGrouping: role === "group" && isUnassigned !== true }];
  });
  if (found.length === 0) {
    throw new ItemwiseError(
      "nothing-to-describe",
      () => messages.nothingToDescribe({ file: labelled.file }),
      { hint: messages.checkHeader },
    );
  }
  const asked = found.flatMap(({ column, isGrouping }) => (isGrouping ? [] : [column]));
  checkSensitive(labelled.file, asked, choices.sensitive);
  const described = new Set(found.map(({ column }) => column));
  const role = (name: JudgedColumn["role"]): ColumnProfile | undefined =>
    judged.columns.find((one) => one.role === name && one.column !== possibleWeight)?.column;
  const [weight, stratum, cluster] = [role("weight"), role("stratum"), role("cluster")];
  const used = new Set([weight, stratum, cluster]);
  const without = isWithoutScale(judged);
  return {
    reason: without ? noScaleReason(judged) : null,
    about: without ? [...judged.unordered.flat(), ...judged.unrelated].map(({ name }) => name) : [],
    definition: {
      id: "columns",
      title: labelFrom(labelled.label ?? labelled.file),
      blank: "missing",
      items: found.map(({ item }) => item),
      weight: weight === undefined ? null : { column: weight.name, type: "design", missing: "drop" },
      stratum: stratum === undefined ? null : { column: stratum.name },
      cluster: cluster === undefined ? null : { column: cluster.name },
      ...draftReplicates(labelled.file, judged, choices.replicates),
    },
    columns: found.map(({ item, kind, column, isGrouping }) => ({
      id: item.id,
      column: column.name,
      kind,
      isGrouping,
    })),
    leftOut: columnNotes(judged).flatMap(({ column, why }, place) =>
      described.has(all[place]!) || used.has(all[place]) ? [] : [{ column, why }],
    ),
    possibleWeight: possibleWeight?.name ?? null,
  };
}

/** A weight by its name alone, in a file without sampling units: it may as well be what somebody weighs. */
function unsureWeight(
  { weight: declared }: LabelledTable,
  { columns }: Judgement,
  { weight }: UserChoices,
): ColumnProfile | null {
  const found = columns.find(({ role, mayWeight }) => role === "weight" || mayWeight)?.column;
  const hasUnits = columns.some(({ role }) => role === "stratum" || role === "cluster");
  return found === undefined || hasUnits || declared !== null || weight !== undefined ? null : found;
}

function checkSensitive(
  file: string,
  columns: readonly ColumnProfile[],
  sensitive: boolean | undefined,
): void {
  if (sensitive === false) return;
  const about = columns.find((column) => isSensitiveText(`${column.label ?? ""} ${column.name}`));
  if (sensitive !== true && about === undefined) return;
  const column = sensitive === true ? null : (about?.name ?? "");
  throw new ItemwiseError(
    "description-unprotected",
    () => messages.descriptionUnprotected({ file, column }),
    { hint: messages.descriptionUnprotectedHint },
  );
}

/** Most answers of a column that are listed one by one. */
const MAX_LISTED = 10;
const MAX_WORDS = 2 * MAX_CATEGORIES;

interface Described {
  readonly item: Item;
  readonly kind: ColumnKind;
}

function describedItem(
  column: ColumnProfile,
  given: { readonly all: readonly ColumnProfile[]; readonly taken: readonly string[] },
): Described | null {
  const { numbers, distinct, counts } = column;
  if (column.ticked !== undefined) {
    const item = draftItem(column, given);
    return item && { item, kind: "binary" };
  }
  if (distinct < 2) return null;
  if (numbers === null && distinct > MAX_WORDS) {
    const words = [...counts.keys()].filter((word) => !isNoAnswer(word));
    const few = words.sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
    const item = draftItem(limited(column, few.slice(0, 2)), given);
    return item && { item: { ...item, ...mostFrequent(few, counts) }, kind: "nominal" };
  }
  const drafted = draftItem(column, given);
  if (drafted === null) return null;
  const item = withSmallCodes(drafted, column);
  const { categories = [], missing = [], reverse: _, ...named } = item;
  if (numbers !== null && (categories.length === 0 || categories.length > MAX_CATEGORIES)) {
    const guessed = column.integers ? proposeMissing(numbers).missing : [];
    const known = new Set(missing.map(({ code }) => code));
    const added = guessed.filter((code) => !known.has(code));
    const all = [
      ...missing,
      ...added.map((code) => ({ code, label: messages.noAnswerCode({ code: String(code) }) })),
    ];
    return {
      item: { ...named, scale: "continuous", missing: all.filter(({ code }) => numbers.includes(code)) },
      kind: "number",
    };
  }
  if (categories.length < 2) return null;
  const kind = kindOf(column, item);
  return { item: kind === "nominal" && numbers === null ? byFrequency(item, counts) : inOrder(item), kind };
}

/** Codes of one digit count as no answer beside columns that share their answers; here nothing is shared. */
const MAX_SMALL = 9;

/** An item whose small codes are answers, unless the file or the user says that they are none. */
function withSmallCodes(item: Item, { numbers, valueLabels, missing, stated }: ColumnProfile): Item {
  const { categories = [], missing: none = [] } = item;
  if (numbers === null || valueLabels.size > 0 || categories.length === 0) return item;
  const isAnswer = (code: number): boolean =>
    code >= 0 && code <= MAX_SMALL && !missing.has(String(code)) && !stated.includes(String(code));
  const answers = none.filter(({ code }) => isAnswer(code));
  const added = answers.map(({ code }) => ({ code, label: String(code) }));
  return {
    ...item,
    categories: [...categories, ...added].sort((one, other) => one.code - other.code),
    missing: none.filter((one) => !answers.includes(one)),
  };
}

/** A profile with some of its words only, by which the rest of an item is drafted. */
const limited = (column: ColumnProfile, words: readonly string[]): ColumnProfile => ({
  ...column,
  distinct: words.length,
  counts: new Map(words.map((word) => [word, column.counts.get(word) ?? 0])),
});

/** The most frequent words one by one, and the rest together. */
function mostFrequent(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
): Pick<Item, "categories"> {
  const listed = words.slice(0, MAX_LISTED);
  const rest = words.slice(MAX_LISTED);
  const others = { code: MAX_LISTED + 1, label: messages.otherAnswers({ n: rest.length }), text: rest };
  return {
    categories: [
      ...listed.map((word, place) => ({ code: place + 1, label: labelFrom(word), text: [word] })),
      ...(counts.size > MAX_LISTED ? [others] : []),
    ],
  };
}

function kindOf(
  { numbers, level, valueLabels, counts }: ColumnProfile,
  { categories = [] }: Item,
): ColumnKind {
  if (categories.length === 2) return "binary";
  const labels = categories.map(({ label, code }) => label ?? String(code));
  const isKnown = educationLabels(labels) !== null;
  if (numbers === null) return isKnown || readWords([...counts.keys()]) !== null ? "ordered" : "nominal";
  if (level === "nominal") return "nominal";
  if (level !== null || valueLabels.size === 0) return "ordered";
  return isKnown || readWords(labels) !== null ? "ordered" : "nominal";
}

/** Levels of education from the lowest to the highest, where they are words of the file. */
function inOrder(item: Item): Item {
  const { categories = [] } = item;
  const order = educationLabels(categories.map(({ label, code }) => label ?? String(code)));
  if (order === null || categories.some(({ text, label }) => text === undefined && label === undefined))
    return item;
  const places = Object.keys(order);
  return recoded(item, (one, other) => places.indexOf(one) - places.indexOf(other));
}

function byFrequency(item: Item, counts: ReadonlyMap<string, number>): Item {
  const people = new Map<string, number>();
  for (const [cell, n] of counts) people.set(foldedText(cell), (people.get(foldedText(cell)) ?? 0) + n);
  const of = (label: string): number => people.get(foldedText(label)) ?? 0;
  return recoded(item, (one, other) => of(other) - of(one));
}

/** Answers in words in another order, with the codes of their places. */
function recoded(item: Item, order: (one: string, other: string) => number): Item {
  const { categories = [] } = item;
  if (categories.some(({ label }) => label === undefined || isBlank(label))) return item;
  const sorted = [...categories].sort((one, other) => order(one.label ?? "", other.label ?? ""));
  return { ...item, categories: sorted.map((category, place) => ({ ...category, code: place + 1 })) };
}
