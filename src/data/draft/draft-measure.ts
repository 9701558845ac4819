import { firstOf, ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { flagMeasure } from "../../measures/language/flag-terms";
import { type MeasureDefinition, parseMeasure } from "../../measures/measure";
import type { Table } from "../csv/table";
import { labelledText } from "../files/labelled-text";
import { asPeople } from "../shape/people-table";
import { checkChosenItems, checkExternal, checkReversed, checkRoles } from "./check-choices";
import {
  type ColumnProfile,
  freeName,
  keyFrom,
  labelFrom,
  profileColumns,
  usableIds,
} from "./column-profile";
import type { JudgedColumn } from "./column-role";
import { compositesIn } from "./composites";
import { groupsOf } from "./draft-groups";
import { draftExternal, externalColumns, itemOf } from "./draft-item";
import { type ColumnNote, columnNotes, draftNotes } from "./draft-notes";
import { type Judgement, judgeColumns } from "./judge-columns";
import * as messages from "./messages";
import { reversedInBlocks } from "./reversed-items";
import { isSensitiveText } from "./sensitive-words";
import { withoutStrays } from "./stray-codes";

type Repeat = NonNullable<MeasureDefinition["repeat"]>;

interface RepeatedColumns {
  readonly kind: Repeat["kind"];
  /** Columns by name, in order, with the name of the item's first column. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** Mark of an occasion or a rater: "t1", "wave_2", "post". */
const MARK = /^(?:(t|time|w|wave|r|rater|coder)(\d)|(pre|post|test|retest|baseline|followup))$/i;
/** Marks without a number, in pairs, in order. */
const WORDS = ["pre", "post", "test", "retest", "baseline", "followup"];
/** This many repeated items are no coincidence. */
const MIN_REPEATED = 2;

/**
 * Columns that hold the same items several times, by name ("q1_t1" and "q1_t2", "pre.q1" and "post.q1", "q1" and
 * "q1_retest", with "_", "." or "-") and with mostly the same values. Of several kinds of marks, the most frequent one.
 * @returns null where fewer than two items are repeated
 */
function repeatedColumns(columns: readonly ColumnProfile[]): RepeatedColumns | null {
  const marked = columns
    .flatMap((column) => marksOf(column.name).map((mark) => ({ ...mark, column })))
    .sort((one, other) => one.place - other.place);
  const found = [...new Set(marked.map(({ family }) => family))].map((family): RepeatedColumns => {
    const first = new Map<string, ColumnProfile>();
    const firstOf = new Map<string, string>();
    for (const { base, plain, column } of marked.filter((one) => one.family === family)) {
      const earlier = first.get(base) ?? columns.find(({ name }) => name === plain);
      first.set(base, earlier ?? column);
      if (earlier !== undefined && isAlike(earlier, column)) firstOf.set(column.name, earlier.name);
    }
    return { kind: /^(r|rater|coder)$/.test(family) ? "rater" : "occasion", firstOf };
  });
  const [best] = found.sort((one, other) => other.firstOf.size - one.firstOf.size);
  return best === undefined || new Set(best.firstOf.values()).size < MIN_REPEATED ? null : best;
}

/** Marks at a name's end and beginning, with the rest of the name and a key of mark and position. */
function marksOf(name: string) {
  const [, before = "", last = ""] = /^(.+)[_.-]([^_.-]+)$/.exec(name) ?? [];
  const [, first = "", after = ""] = /^([^_.-]+)[_.-](.+)$/.exec(name) ?? [];
  return [
    { mark: last, plain: before, base: `${before}#` },
    { mark: first, plain: after, base: `#${after}` },
  ].flatMap(({ mark, ...names }) => {
    const [all, letters, digit] = MARK.exec(mark.toLowerCase()) ?? [];
    const word = WORDS.indexOf(all ?? "");
    if (letters !== undefined) return [{ family: letters, place: Number(digit), ...names }];
    return word < 0 ? [] : [{ family: WORDS[word - (word % 2)] ?? "", place: word, ...names }];
  });
}

function isAlike(one: ColumnProfile, other: ColumnProfile): boolean {
  const shared = [...other.counts.keys()].filter((value) => one.counts.has(value)).length;
  return shared > 0 && shared * 2 >= Math.min(one.counts.size, other.counts.size);
}

/** Without columns that the user states to be something else. */
function repeatedUnless(
  repeated: RepeatedColumns | null,
  { items = [], groups = [], identifiers = [], external = [], excluded = [], ...units }: DraftChoices,
): RepeatedColumns | null {
  const named = new Set([
    ...[items, groups, identifiers, external, excluded].flat(),
    ...[units.weight, units.stratum, units.cluster],
  ]);
  return (
    repeated && { ...repeated, firstOf: new Map([...repeated.firstOf].filter(([name]) => !named.has(name))) }
  );
}

/** All columns in file order, repeated ones included. */
function withRepeated(
  profiles: readonly ColumnProfile[],
  judged: readonly JudgedColumn[],
): readonly JudgedColumn[] {
  const known = new Map(judged.map((one) => [one.column, one]));
  return profiles.map(
    (column) => known.get(column) ?? { column, role: "repeated item", why: messages.byName() },
  );
}

/** The definition's repeated items; undefined where none is. */
function draftRepeat(
  { kind, firstOf }: RepeatedColumns,
  items: MeasureDefinition["items"],
): Repeat | undefined {
  const found = items.flatMap(({ id, column = id }) => {
    const occurrences = [...firstOf].flatMap(([name, first]) => (first === column ? [name] : []));
    return occurrences.length === 0 ? [] : [[id, occurrences] as const];
  });
  const times = Math.min(...found.map(([, occurrences]) => occurrences.length));
  const columns = Object.fromEntries(found.map(([id, occurrences]) => [id, occurrences.slice(0, times)]));
  return found.length === 0 ? undefined : { kind, columns };
}

export interface MeasureDraft {
  /** Valid for `parseMeasure`; written as JSON by `definitionText`. */
  readonly definition: MeasureDefinition;
  /** What was guessed and what to check, one full sentence each. */
  readonly notes: readonly string[];
  /** Every column's role and the reason, in file order. */
  readonly columns: readonly ColumnNote[];
}

/** The user's statements about a file, instead of guesses. */
export interface DraftChoices {
  /** Default: from the file's name. */
  readonly id?: string | undefined;
  /** Whether being identified by one's answers could harm: every output is then protected; by default judged by the items' words. */
  readonly sensitive?: boolean | undefined;
  readonly about?: MeasureDefinition["about"] | undefined;
  readonly items?: readonly string[] | undefined;
  /** Columns that are groupings, besides those that look like it; they may be the stratum or cluster, too. */
  readonly groups?: readonly string[] | undefined;
  /** Columns that identify people: left out. */
  readonly identifiers?: readonly string[] | undefined;
  /** Columns that are external variables, besides numbers that are left over. */
  readonly external?: readonly string[] | undefined;
  /** Columns that are left out of everything. */
  readonly excluded?: readonly string[] | undefined;
  /** Items worded in the opposite direction. */
  readonly reversed?: readonly string[] | undefined;
  /** Column of weights; null: none. */
  readonly weight?: string | null | undefined;
  /** Column of strata; null: none. */
  readonly stratum?: string | null | undefined;
  /** Column of clusters; null: none. */
  readonly cluster?: string | null | undefined;
  /** Codes and words for no answer, besides those that the file declares; none is guessed then. */
  readonly noAnswer?: readonly string[] | undefined;
  /** Sets of answers in words, each from lowest to highest. */
  readonly orders?: readonly (readonly string[])[] | undefined;
}

/**
 * Drafts a measure definition from a file of answers. Columns that share their answers are items: a few numeric codes, with
 * or without labels, or words of a known scale; failing those, columns of numbers are continuous items. Names and questions
 * identify weights, strata, clusters, countries, sexes, ages and so on; identifiers, dates and personal data are left out.
 * Customary codes far outside the rest (888, 999, -9), words for no answer and what the file declares as missing are "no
 * answer". Items that go against the others of their block are reversed. The same items at further times or of further
 * raters are repeated items, and columns of numbers that are left over external variables. No structure is invented. Every
 * door drafts by this function, so that the same file gives the same bytes. A file in long format becomes a table of people
 * first (`shape`).
 * @throws ItemwiseError "no-items" where no column looks like an item; "wrong-choice" where a statement cannot hold;
 *   "long-duplicate" where a person has an item twice
 * @example
 * ```ts
 * const draft = draftMeasure(parseCsv("sex,a,b\n1,1,2\n2,3,9\n1,2,1\n2,3,3\n"), { id: "mine" });
 * draft.definition.items.map((item) => item.id); // ["a", "b"]
 * draft.definition.items[1].missing; // [{ code: 9, label: "No answer (9)" }]
 * ```
 */
export function draftMeasure(table: Table | LabelledTable, choices: DraftChoices = {}): MeasureDraft {
  const labelled = asPeople("format" in table ? table : labelledText(table));
  checkRoles(labelled.file, choices);
  const weight = choices.weight === undefined ? (labelled.weight ?? undefined) : choices.weight;
  const profiles = withoutStrays(profileColumns(labelled, choices.noAnswer));
  const repeated = repeatedUnless(repeatedColumns(profiles), choices);
  const once = profiles.filter(({ name }) => !repeated?.firstOf.has(name));
  const composites = compositesIn(labelled, once);
  const alone = judgeColumns(once, { ...choices, weight }, composites);
  const judged = { ...alone, columns: withRepeated(profiles, alone.columns) };
  checkChosenItems(labelled.file, judged, choices);
  if (judged.blocks.length === 0 && judged.continuous.length === 0) throw noItems(labelled, judged);
  const reversed = choices.reversed ?? reversedInBlocks(labelled, judged.blocks);
  const definition = definitionOf(labelled, judged, { ...choices, reversed, repeated });
  checkReversed(labelled.file, definition, choices);
  checkExternal(labelled.file, definition, choices);
  parseMeasure(definition, `draft from ${labelled.file}`);
  const language = flagMeasure(definition).map(({ message }) => message);
  return {
    definition,
    notes: [
      ...draftNotes(labelled, judged, {
        definition,
        reversed: choices.reversed ? [] : reversed,
        composites,
      }),
      ...language,
    ],
    columns: columnNotes(judged, definition),
  };
}

function noItems({ file, notes }: LabelledTable, { columns, unordered }: Judgement): ItemwiseError {
  const seen = firstOf(
    columns.map(({ column, why }) => `"${column.name}" (${why})`),
    8,
  );
  const [first] = unordered;
  if (first !== undefined) {
    const words = [...new Set(first.flatMap(({ counts }) => [...counts.keys()]))];
    const categories = words.map((label, index) => JSON.stringify({ code: index + 1, label })).join(", ");
    const names = first.slice(0, 8).map(({ name }) => `"${name}"`);
    return new ItemwiseError(
      "no-items",
      `${file}: ${names.join(", ")}${first.length > names.length ? " and others" : ""} hold answers in words whose order is not known.`,
      {
        hint: `Say the order with --order "First<Second<Third", or in a definition, from the lowest to the highest: {"id": "${keyFrom(first[0]?.name ?? "", "a")}", "categories": [${categories}]}.`,
      },
    );
  }
  return new ItemwiseError("no-items", `${file}: no column looks like an item. Its columns: ${seen}.`, {
    hint: `Items are columns that share their answers: a few codes, numbers in the same range, or words on a scale that is known. If some are items all the same, name them (--items). ${notes[0] ?? "Is the first row the header (--no-header), and the delimiter right (--delimiter)?"}`,
  });
}

function definitionOf(
  { file, label, long }: LabelledTable,
  judged: Judgement,
  choices: DraftChoices & { readonly reversed: readonly string[]; readonly repeated: RepeatedColumns | null },
): MeasureDefinition {
  const of = (role: JudgedColumn["role"]): ColumnProfile[] =>
    judged.columns.flatMap((one) => (one.role === role ? [one.column] : []));
  const blocks = new Map(
    judged.blocks.flatMap((block) => block.columns.map((column) => [column, block] as const)),
  );
  const items = judged.columns.flatMap(({ column }) =>
    blocks.has(column) || judged.continuous.includes(column) ? [column] : [],
  );
  const outside = externalColumns(judged, choices.external);
  const groups = judged.columns.flatMap(({ column, role }) => {
    const isGroup = role === "group" && !outside.includes(column);
    return isGroup || choices.groups?.includes(column.name) ? [column] : [];
  });
  const all = judged.columns.map(({ column }) => column);
  const ids = usableIds(items, all);
  const labels = shortLabels(items.map((column) => column.label ?? column.name));
  const [weight] = of("weight");
  const [stratum] = of("stratum");
  const [cluster] = of("cluster");
  const noAnswer = new Set(judged.blocks.flatMap(({ missing }) => missing.map(({ code }) => code)));
  const { id, about = null, reversed, repeated } = choices;
  const sensitive =
    choices.sensitive ??
    (items.some((column) => isSensitiveText(`${column.label ?? ""} ${column.name}`)) || null);
  const definition: MeasureDefinition = {
    id: id ?? freeName(keyFrom(file.replace(/\.[^.]*$/, ""), "measure"), []),
    title: labelFrom(label ?? messages.draftTitle({ file })),
    sensitive,
    about,
    ...(long === undefined ? {} : { shape: { long } }),
    items: items.map((column, index) =>
      itemOf(column, {
        id: ids[index] ?? "",
        label: labels[index] ?? "",
        block: blocks.get(column),
        isReversed: reversed.includes(column.name),
      }),
    ),
    blank: "missing",
    groups: Object.fromEntries(groupsOf(groups, { all, noAnswer })),
    weight: weight
      ? { column: weight.name, type: "design", missing: weight.blanks > 0 ? "drop" : "error" }
      : null,
    stratum: stratum ? { column: stratum.name } : null,
    cluster: cluster ? { column: cluster.name } : null,
    ...(outside.length > 0 ? { external: draftExternal(outside, { all, taken: ids }) } : {}),
  };
  const repeat = repeated === null ? undefined : draftRepeat(repeated, definition.items);
  return repeat === undefined ? definition : { ...definition, repeat };
}

/** Separators of a question and its part in the names of survey platforms: "Question [Part]". */
const SEPARATOR = /^(.*?)(?: \[|\[| - | – |: |\/)(.+?)\]?$/su;
/** From this many parts, labels omit the question. */
const MIN_PARTS = 3;

/** Labels without a shared question: "How often? [Sad]", "How often? [Tired]" and so on become "Sad", "Tired". */
function shortLabels(labels: readonly string[]): string[] {
  const split = labels.map((label) => SEPARATOR.exec(label.trim()));
  const count = new Map<string, number>();
  for (const found of split) if (found?.[1]) count.set(found[1], (count.get(found[1]) ?? 0) + 1);
  const short = labels.map((label, place) => {
    const [, question = "", part = ""] = split[place] ?? [];
    return (count.get(question) ?? 0) >= MIN_PARTS && question.includes(" ") ? part.trim() : label;
  });
  return new Set(short).size === new Set(labels).size ? short : [...labels];
}
