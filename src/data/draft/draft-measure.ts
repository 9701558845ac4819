import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { flagMeasure } from "../../measures/language/flag-terms";
import { type MeasureDefinition, parseMeasure } from "../../measures/measure";
import { type ColumnProfile, freeName, keyFrom, labelFrom, usableIds } from "../columns/column-profile";
import { questionParts } from "../columns/name-parts";
import type { OccasionRows } from "../columns/occasion-rows";
import type { Table } from "../csv/table";
import { labelledText } from "../files/labelled-text";
import { asPeople } from "../shape/people-table";
import { wordReader } from "../words/read-words";
import { isSensitiveText } from "../words/sensitive-words";
import type { RepeatedColumns } from "./alike-blocks";
import { yesBelow } from "./answer-blocks";
import { checkExternal, checkReversed } from "./check-choices";
import type { JudgedColumn } from "./column-role";
import { groupsOf } from "./draft-groups";
import { draftExternal, externalColumns, itemOf } from "./draft-item";
import { type ColumnNote, columnAssumptions, columnNotes, draftNotes, strayNotes } from "./draft-notes";
import type { Judgement, UserChoices } from "./judge-columns";
import { judgeFile } from "./judge-file";
import {
  checkNamed,
  differenceOf,
  type KnownMeasure,
  knownMeasures,
  knownNotes,
  readingOf,
  withKnown,
} from "./known-measures";
import * as messages from "./messages";
import { isWithoutScale, noScale } from "./no-scale";
import { draftRepeat } from "./repeated-columns";
import { draftReplicates, type ReplicateChoice } from "./replicate-columns";
import { fallingCodes, reversedInBlocks, type Tie } from "./reversed-items";
import { draftScales, namedScales, namedStructure, type ScalesBeside, scalesBeside } from "./separate-scales";

export interface MeasureDraft {
  /** Valid for `parseMeasure`; written as JSON by `definitionText`. */
  readonly definition: MeasureDefinition;
  /** What was guessed and what to check, one full sentence each. */
  readonly notes: readonly string[];
  /** Every column's role and the reason, in file order. */
  readonly columns: readonly ColumnNote[];
  /** Halves of scales that go against each other: which of them is reversed is a choice. */
  readonly ties: readonly Tie[];
  /** Typing errors with the numbers of their rows, one sentence a column. */
  readonly strays: readonly string[];
  /** Short names of the measures of the bank whose published definition it is. */
  readonly recognized: readonly string[];
  /** What an empty box means, and which columns were left out because they are made of others; one sentence each. */
  readonly assumed: readonly string[];
}

/** The user's statements about a file, instead of guesses. */
export interface DraftChoices {
  /** A measure of the bank that the file has, by its id; "none": none is looked for. */
  readonly measure?: string | undefined;
  /** Default: from the file's name. */
  readonly id?: string | undefined;
  /** Whether being identified by one's answers could harm: every output is then protected; by default judged by the items' words. */
  readonly sensitive?: boolean | undefined;
  readonly about?: MeasureDefinition["about"] | undefined;
  readonly items?: readonly string[] | undefined;
  readonly scales?: UserChoices["scales"] | undefined;
  /** Columns that are groupings, besides those that look like it; they may be the stratum or cluster, too. */
  readonly groups?: readonly string[] | undefined;
  /** Columns that identify people: left out. */
  readonly identifiers?: readonly string[] | undefined;
  /** Columns that are external variables, besides numbers that are left over. */
  readonly external?: readonly string[] | undefined;
  /** Columns that are left out of everything. */
  readonly excluded?: readonly string[] | undefined;
  /** With `measure`: what is added to the file's codes to get the published ones, such as -1. */
  readonly shift?: number | undefined;
  /** Items worded in the opposite direction. */
  readonly reversed?: readonly string[] | undefined;
  /** Column of weights; null: none. */
  readonly weight?: string | null | undefined;
  /** Column of strata; null: none. */
  readonly stratum?: string | null | undefined;
  /** Column of clusters; null: none. */
  readonly cluster?: string | null | undefined;
  /** Replicate weights and how they were made; by default columns that are called so. */
  readonly replicates?: ReplicateChoice | undefined;
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
 * raters are repeated items, and columns of numbers that are left over external variables. Items that nobody answered
 * together are structures of their own, and scales that names tell, and answers do not contradict, the factors of one; no
 * other structure is invented. Every door drafts by this function, so that the same file gives the same bytes. A file in
 * long format becomes a table of people first (`shape`).
 * @throws ItemwiseError "no-items" where no scale is found; "wrong-choice" where a statement cannot hold;
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
  const { used, left, others, beside, reading } = publishedIn(labelled, choices);
  checkNamed(labelled.file, choices, used, left);
  const columns = used.flatMap((known) => known.columns);
  const excluded = [...(choices.excluded ?? []), ...others];
  const items = [...columns, ...(beside.named?.scales ?? []).flat()];
  const own = used.length === 0 ? choices : { ...choices, items, reversed: beside.reversed, excluded };
  const { judged, repeated, rows, doubtful, scales, composites } = judgeFile(labelled, own);
  if (isWithoutScale(judged)) throw noScale(labelled, judged);
  const keyed = own.reversed === undefined ? reversedInBlocks(labelled, judged.blocks, repeated) : null;
  const against = keyed?.reversed ?? beside.reversed;
  const coded = codedDown(labelled, judged, { orders: choices.orders, isKeyed: own.reversed !== undefined });
  const worded = own.reversed ?? against;
  const reversed = [...new Set([...worded, ...coded])].filter(
    (name) => !(worded.includes(name) && coded.includes(name)),
  );
  const ties = keyed?.ties ?? [];
  const [published] = used;
  if (published !== undefined && coded.some((name) => columns.includes(name))) {
    const name = published.measure.bank.abbreviation;
    throw new ItemwiseError("wrong-choice", () => messages.knownOrder({ file: labelled.file, name }), {
      hint: messages.knownOrderHint,
    });
  }
  const unnamed = definitionOf(labelled, judged, { ...own, reversed, repeated, rows, separate: scales });
  const isPublished = used.length > 0;
  const alone = isPublished || scales.length > 0 ? null : namedScales(labelled, judged, unnamed.items);
  const named = isPublished ? beside.named : alone;
  const plain = alone !== null ? { ...unnamed, structures: namedStructure(alone, unnamed.items) } : unnamed;
  const isSensitive = left.some(({ known }) => known.measure.definition.sensitive === true);
  const definition =
    reading === null || used.length === 0
      ? { ...plain, sensitive: plain.sensitive ?? (isSensitive ? true : null) }
      : withKnown(plain, used, { reading, beside: beside.named });
  const asked = choices.reversed?.filter((name) => !coded.includes(name));
  checkReversed(labelled.file, definition, { reversed: asked });
  checkExternal(labelled.file, definition, choices);
  parseMeasure(definition, `draft from ${labelled.file}`);
  // Published wording is not judged.
  const language = used.length === 0 ? flagMeasure(definition).map(({ message }) => message) : [];
  return {
    definition,
    notes: [
      ...knownNotes(used, left, {
        others,
        shift: choices.shift ?? 0,
        isAlone: used.length === 1 && beside.named === null,
      }),
      ...draftNotes(labelled, judged, {
        definition,
        reversed: against.filter((name) => !coded.includes(name)),
        coded: coded.filter((name) => reversed.includes(name)),
        ties,
        composites,
        repeated,
        doubtful,
        scales,
        named,
      }),
      ...language,
    ],
    columns: columnNotes(judged, definition).map((note) =>
      others.some((name) => name === note.column) ? { ...note, why: messages.besidePublished() } : note,
    ),
    ties,
    strays: strayNotes(labelled, judged),
    recognized: used.map(({ measure }) => measure.bank.abbreviation),
    assumed: columnAssumptions(judged, { composites, scales, named, definition }),
  };
}

/** The measures of the bank whose items and answers the file has as published, and those that it has otherwise. */
function publishedIn(labelled: LabelledTable, choices: DraftChoices) {
  const left: { known: KnownMeasure; why: string }[] = [];
  const found = knownMeasures(labelled, choices);
  const none: ScalesBeside = { named: null, reversed: [] };
  if (found.length === 0) return { used: [], left, others: [], beside: none, reading: null };
  const columns = found.flatMap((known) => known.columns);
  const items = itemsOf(labelled, { ...choices, items: columns });
  const reading = readingOf(labelled, choices, items.against);
  const used = found.filter((known) => {
    const why = differenceOf(known, items.drafted, reading);
    if (why !== null) left.push({ known, why });
    return why === null;
  });
  const isAsked = used.length === 0 || choices.items !== undefined;
  const own = used.flatMap((known) => known.columns);
  const all = isAsked ? null : itemsOf(labelled, choices);
  const others = (all?.drafted ?? [])
    .map(({ id, column = id }) => column)
    .filter((name) => !own.includes(name) && !choices.groups?.includes(name));
  const judged = choices.measure === undefined ? all?.judged : null;
  const scales = judged == null ? none : scalesBeside(labelled, judged, others);
  const kept = scales.named?.scales.flat() ?? [];
  const reversed = choices.reversed?.filter((name) => kept.includes(name)) ?? scales.reversed;
  return {
    used,
    left,
    others: others.filter((name) => !kept.includes(name)),
    beside: { named: scales.named, reversed },
    reading,
  };
}

/** The items that a draft has, and which go against the others; none where it has none. */
function itemsOf(labelled: LabelledTable, choices: DraftChoices) {
  try {
    const { judged, repeated, rows } = judgeFile(labelled, choices);
    const own = { ...choices, reversed: [], repeated, rows, separate: [] };
    const { items } = definitionOf(labelled, judged, own);
    return { drafted: items, judged, against: reversedInBlocks(labelled, judged.blocks, repeated).reversed };
  } catch (error) {
    if (error instanceof ItemwiseError) return { drafted: [], judged: null, against: [] };
    throw error;
  }
}

function definitionOf(
  { file, label, long }: LabelledTable,
  judged: Judgement,
  choices: DraftChoices & {
    readonly reversed: readonly string[];
    readonly repeated: RepeatedColumns | null;
    readonly rows: OccasionRows | null;
    readonly separate: readonly (readonly string[])[];
  },
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
  const { id, about = null, reversed, repeated, rows, separate } = choices;
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
    ...dichotomyOf(judged, choices),
    blank: "missing",
    groups: Object.fromEntries(groupsOf(groups, { all, noAnswer, guess: choices.noAnswer === undefined })),
    weight: weight
      ? { column: weight.name, type: "design", missing: weight.blanks > 0 ? "drop" : "error" }
      : null,
    stratum: stratum ? { column: stratum.name } : null,
    cluster: cluster ? { column: cluster.name } : null,
    ...draftReplicates(file, judged, choices.replicates),
    ...(outside.length > 0 ? { external: draftExternal(outside, { all, taken: ids }) } : {}),
  };
  const byRows = rows === null ? undefined : { kind: "occasion" as const, ...rows };
  const repeat = repeated === null ? byRows : draftRepeat(repeated, definition.items);
  const structures = draftScales(separate, definition.items);
  if (repeat === undefined && structures === undefined) return definition;
  return { ...definition, structures, repeat };
}

/** Where the lower of two codes is the yes. */
function dichotomyOf(
  { blocks, continuous }: Judgement,
  { orders = [] }: DraftChoices,
): Pick<MeasureDefinition, "dichotomize"> {
  const found = continuous.length > 0 ? null : yesBelow(blocks, wordReader(orders));
  if (found === null) return {};
  const { yes, no } = found;
  return { dichotomize: { yes: [yes.code], labels: [no.label, yes.label] } };
}

/**
 * Items whose codes are reversed: those whose order the user states so, and those beside others with more answers whose
 * lower code is the yes, unless the user names the reversed items.
 */
function codedDown(
  { file }: LabelledTable,
  judged: Judgement,
  { orders = [], isKeyed }: Pick<DraftChoices, "orders"> & { readonly isKeyed: boolean },
): readonly string[] {
  const stated = fallingCodes(file, judged.blocks, orders);
  if (dichotomyOf(judged, { orders }).dichotomize != null) return [];
  const words = wordReader(orders);
  const yesLow = isKeyed ? [] : judged.blocks.filter((block) => yesBelow([block], words) !== null);
  return [...new Set([...stated, ...yesLow.flatMap(({ columns }) => columns.map(({ name }) => name))])];
}

/** From this many parts, labels omit the question. */
const MIN_PARTS = 3;

/** Labels without a shared question: "How often? [Sad]", "How often? [Tired]" and so on become "Sad", "Tired". */
function shortLabels(labels: readonly string[]): string[] {
  const split = labels.map(questionParts);
  const count = new Map<string, number>();
  for (const found of split) if (found) count.set(found.question, (count.get(found.question) ?? 0) + 1);
  const short = labels.map((label, place) => {
    const { question = "", part = "" } = split[place] ?? {};
    return (count.get(question) ?? 0) >= MIN_PARTS && question.includes(" ") ? part : label;
  });
  return new Set(short).size === new Set(labels).size ? short : [...labels];
}
