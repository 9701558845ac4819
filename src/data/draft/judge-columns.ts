import { bodyWeight } from "../columns/body-weight";
import type { ColumnProfile } from "../columns/column-profile";
import type { Composite } from "../columns/composites";
import { stem } from "../columns/name-parts";
import { foldedText } from "../csv/cell-text";
import { readWords, wordReader } from "../words/read-words";
import { type AnswerBlock, answerBlocks, type BlockReading, blockOf, tickedBlock } from "./answer-blocks";
import { type ColumnRole, type JudgedColumn, judgeColumn, kindText } from "./column-role";
import { educationLabels } from "./draft-groups";
import { itemClusters, type Links, weakestLink } from "./item-correlations";
import * as messages from "./messages";
import { namedItems } from "./named-items";
import { type ReplicateChoice, replicateNames } from "./replicate-columns";

export interface Judgement {
  /** With their final roles, in file order. */
  readonly columns: readonly JudgedColumn[];
  /** Items by shared answers, largest block first; empty where the items are continuous. */
  readonly blocks: readonly AnswerBlock[];
  /** Beside blocks only with `scales: "own"`. */
  readonly continuous: readonly ColumnProfile[];
  /** Columns that share answers in words of unknown order. */
  readonly unordered: readonly (readonly ColumnProfile[])[];
  /** Columns that might be items, and are not related to each other. */
  readonly unrelated: readonly ColumnProfile[];
}

/** Without a table, nothing is known of answers. */
const UNKNOWN_LINKS: Links = {
  areRelated: () => true,
  belongTogether: (blocks) => blocks,
  areCorrelated: () => false,
  holdParts: () => false,
  correlations: () => null,
};

/** The user's statements about columns. */
export interface UserChoices {
  readonly items?: readonly string[] | undefined;
  /**
   * Of the named items: "own" for each by its answers, "numbers" for continuous ones. Otherwise all are of one kind, that of
   * most.
   */
  readonly scales?: "own" | "numbers" | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly identifiers?: readonly string[] | undefined;
  readonly external?: readonly string[] | undefined;
  readonly excluded?: readonly string[] | undefined;
  readonly weight?: string | null | undefined;
  readonly stratum?: string | null | undefined;
  readonly cluster?: string | null | undefined;
  readonly replicates?: ReplicateChoice | undefined;
  readonly noAnswer?: readonly string[] | undefined;
  readonly orders?: readonly (readonly string[])[] | undefined;
}

const ITEM_ROLES: ReadonlySet<ColumnRole> = new Set(["ordinal item", "continuous item", "group", "text"]);
const SCALED_ROLES: ReadonlySet<ColumnRole> = new Set(["ordinal item", "continuous item"]);
/** A single column is no scale. */
const MIN_ALONE = 2;
/** This many columns with the same words are questions rather than groups. */
const MIN_SHARED = 3;
/** Most levels of a group that is recognized by nothing else. */
const FEW_LEVELS = 12;

/** Decides each column's role from its own cells, the other columns and the user's statements. */
export function judgeColumns(
  profiles: readonly ColumnProfile[],
  choices: UserChoices,
  {
    composites = new Map(),
    links = UNKNOWN_LINKS,
    later = new Set(),
  }: {
    readonly composites?: ReadonlyMap<string, Composite> | undefined;
    readonly links?: Links | undefined;
    /** Columns asked at a later time, or of a further rater, only. */
    readonly later?: ReadonlySet<string> | undefined;
  } = {},
): Judgement {
  const replicates = replicateNames(profiles, choices);
  const reading = { words: wordReader(choices.orders ?? []), guess: choices.noAnswer === undefined };
  const byThemselves = withoutBodies(
    profiles.map((column) => judgeColumn(column, reading.words)),
    choices.weight === undefined,
  );
  const named = choices.items === undefined ? namedItems(byThemselves, reading, links) : new Map();
  const judgedAlone = byThemselves.map((guess): JudgedColumn => {
    const { column } = guess;
    if (replicates.has(column.name)) return { column, role: "replicate", why: messages.replicate() };
    const judged = withUserChoices(named.get(column) ?? guess, choices);
    const composite = composites.get(column.name);
    const isNamed = [choices.items, choices.groups, choices.external].some((names) =>
      names?.includes(column.name),
    );
    if (composite === undefined && later.has(column.name) && !isNamed && SCALED_ROLES.has(judged.role))
      return { column, role: "text", why: messages.askedLater() };
    if (composite === undefined || isNamed || !ITEM_ROLES.has(judged.role)) return judged;
    return scoreOf(column, composite);
  });
  const words = judgedAlone.flatMap(({ column, role }) => (role === "words" ? [column] : []));
  const readable = (column: ColumnProfile): boolean => reading.words([...column.counts.keys()]) !== null;
  const ranges = new Set(sharedWords(words).flatMap((shared) => (shared.every(readable) ? shared : [])));
  const alone = judgedAlone.map(
    (judged): JudgedColumn =>
      ranges.has(judged.column) ? { ...judged, role: "ordinal item", why: messages.wordedNumbers() } : judged,
  );
  const ofRole = (role: ColumnRole): ColumnProfile[] =>
    alone.flatMap((judged) => (judged.role === role ? [judged.column] : []));
  const ordinal = ofRole("ordinal item");
  const decimals = ofRole("continuous item");
  const areChosen = choices.items !== undefined;
  const alike = areChosen ? decimals : onOneScale(decimals);
  // Percentages of institutions share their range, and are no answers.
  const arePercentages = !areChosen && !isSeries(alike) && links.holdParts(alike);
  const onScale = arePercentages ? [] : alike;
  const continuous =
    areChosen || links.areRelated([{ columns: onScale, answers: [], kind: null }]) ? onScale : [];
  const unordered = sharedWords(ofRole("words"));
  const isContinuous =
    choices.scales === "numbers" || (choices.scales !== "own" && continuous.length > ordinal.length);
  const keepsNumbers = isContinuous || choices.scales === "own";
  // Numbers with few values that were named among numbers with many.
  const asNumbers = ordinal.filter(({ numbers }) => isContinuous && choices.items && numbers !== null);
  const found = isContinuous ? [] : itemBlocks(ordinal, { areChosen, reading });
  const blocks = areChosen ? found : relatedBlocks(found, links, composites);
  const unrelated = new Set([
    ...onScale.filter((column) => !continuous.includes(column)),
    ...found.flatMap((block) => (blocks.includes(block) ? [] : block.columns)),
  ]);
  const inBlock = new Map(blocks.flatMap((block) => block.columns.map((column) => [column, block] as const)));
  const inUnordered = new Set(unordered.flat());
  const columns = alone.map((judged): JudgedColumn => {
    const { column, role } = judged;
    const block = inBlock.get(column);
    if (block) return { column, role: "ordinal item", why: whyItem(judged, block) };
    if (asNumbers.includes(column)) return { ...judged, role: "continuous item" };
    if (unrelated.has(column)) return leftover(column, messages.unrelated());
    if (role === "ordinal item")
      return leftover(column, isContinuous ? messages.fewValues() : messages.noSharedAnswers());
    if (role === "continuous item" && !(keepsNumbers && continuous.includes(column))) {
      const isOther = isContinuous || (blocks.length === 0 && decimals.length > 1);
      return { column, role: "text", why: isOther ? messages.otherRange() : judged.why };
    }
    if (role === "words" && inUnordered.has(column)) return { ...judged, why: messages.unknownOrder() };
    return role === "words" ? { ...judged, role: "group", isUnassigned: true } : judged;
  });
  return {
    columns,
    blocks,
    continuous: keepsNumbers ? [...continuous, ...asNumbers] : [],
    unordered,
    unrelated: [...unrelated],
  };
}

/** A column that is made of others. */
export function scoreOf(column: ColumnProfile, { kind, of }: Composite): JudgedColumn {
  const why = messages.composite({ kind, n: of.length, items: of });
  return { column, role: "text", why, isLeftOut: true };
}

/** Fewer columns beside others that are made of them are no scale. */
const MIN_BESIDE_FLAGS = 3;

/** Blocks whose columns are related, and not flags from which others are made; of columns in blocks of their own, which share nothing, those that belong together. */
function relatedBlocks(
  blocks: readonly AnswerBlock[],
  { areRelated, belongTogether, correlations }: Links,
  composites: ReadonlyMap<string, Composite>,
): readonly AnswerBlock[] {
  const made = [...composites.values()].flatMap(({ kind, of }) => (kind === "flag" ? of : []));
  const areFlags = (block: AnswerBlock): boolean => {
    if (!block.columns.some(({ name }) => made.includes(name))) return false;
    const found = correlations(block);
    const clusters = found === null ? [] : itemClusters(found.values, found.k, weakestLink(found.n));
    return Math.max(0, ...clusters.map(({ length }) => length)) < MIN_BESIDE_FLAGS;
  };
  if (blocks.some(({ columns }) => columns.length > 1)) {
    const related = blocks.filter((block) => areRelated([block]) && !areFlags(block));
    const stems = new Set(
      related.flatMap(({ columns }) => (columns.length > 1 ? columns.map(({ name }) => stem(name)) : [])),
    );
    // A single column is an item beside others of its name.
    return related.filter(({ columns }) => columns.length > 1 || stems.has(stem(columns[0]?.name ?? "")));
  }
  return areRelated(blocks) ? belongTogether(blocks) : [];
}

/** This many columns of numbers that share a range, or a name but for a number, are items. */
const MIN_CONTINUOUS = 3;
/** Ranges are shared where what both cover is this share of what either covers. */
const MIN_OVERLAP = 0.4;

/** Columns of numbers on a common scale: the most that share their range or name with one of them. */
function onOneScale(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const isNamedAlike = (one: ColumnProfile, other: ColumnProfile): boolean =>
    stem(one.name) !== "" && stem(one.name) === stem(other.name);
  const sets = columns.map((one) =>
    columns.filter(
      (other) => other === one || isNamedAlike(one, other) || overlap(one, other) >= MIN_OVERLAP,
    ),
  );
  const [most = []] = sets.sort((one, other) => other.length - one.length);
  const [first, second] = most;
  const isPair = first !== undefined && second !== undefined && isNamedAlike(first, second);
  return most.length >= MIN_CONTINUOUS || isPair ? most : [];
}

/** Whether names differ in numbers only, as those of items. */
const isSeries = (columns: readonly ColumnProfile[]): boolean =>
  columns.every(({ name }) => stem(name) !== "" && stem(name) === stem(columns[0]?.name ?? ""));

function overlap({ numbers: one }: ColumnProfile, { numbers: other }: ColumnProfile): number {
  const [a = 0, b = 0, c = 0, d = 0] = [one?.[0], one?.at(-1), other?.[0], other?.at(-1)];
  const all = Math.max(b, d) - Math.min(a, c);
  return all === 0 ? 0 : Math.max(0, Math.min(b, d) - Math.max(a, c)) / all;
}

/** What people weigh is no weight of the sample, whatever its name. */
function withoutBodies(judged: readonly JudgedColumn[], isGuessed: boolean): JudgedColumn[] {
  const all = judged.map(({ column }) => column);
  const hasUnits = judged.some(({ role }) => role === "stratum" || role === "cluster");
  return judged.map((one) => {
    const { column, role } = one;
    const body = role === "weight" ? bodyWeight(column, { all, hasUnits }) : null;
    if (body === null) return one;
    const why = messages.bodyWeight();
    return { column, role: "text", why, mayWeight: body === "alone" && isGuessed ? true : undefined };
  });
}

/** The user's statements override guesses. */
function withUserChoices(judged: JudgedColumn, choices: UserChoices): JudgedColumn {
  const { items, groups, identifiers, external, excluded } = choices;
  const { column, role } = judged;
  if (choices.weight === column.name) return { column, role: "weight", why: messages.declaredWeight() };
  for (const unit of ["stratum", "cluster"] as const) {
    if (choices[unit] === column.name) return { column, role: unit, why: messages.asStated() };
  }
  if (excluded?.includes(column.name))
    return { column, role: "text", why: messages.asStated(), isLeftOut: true };
  if (external?.includes(column.name)) return { column, role: "text", why: messages.asStated() };
  if (identifiers?.includes(column.name)) return { column, role: "identifier", why: messages.asStated() };
  if (groups?.includes(column.name)) return { column, role: "group", why: messages.asStated() };
  if (items?.includes(column.name) !== true) {
    if (role === "weight" && choices.weight !== undefined)
      return { column, role: "text", why: messages.notTheWeight() };
    if ((role === "stratum" || role === "cluster") && choices[role] !== undefined)
      return { column, role: "text", why: messages.asStated() };
  }
  if (items === undefined) return judged;
  const isItem = role === "ordinal item" || role === "continuous item";
  if (!items.includes(column.name))
    return isItem ? { column, role: "text", why: messages.notNamed() } : judged;
  if (isItem) return judged;
  const isContinuous = column.numbers !== null && (!column.integers || column.distinct > FEW_LEVELS);
  return { column, role: isContinuous ? "continuous item" : "ordinal item", why: messages.namedItem() };
}

function itemBlocks(
  ordinal: readonly ColumnProfile[],
  { areChosen, reading }: { readonly areChosen: boolean; readonly reading: BlockReading },
): readonly AnswerBlock[] {
  const ticked = tickedBlocks(ordinal);
  const { blocks: shared, alone } = answerBlocks(
    ordinal.filter((column) => column.ticked === undefined),
    reading,
  );
  const all = [...shared, ...ticked].sort((one, other) => other.columns.length - one.columns.length);
  if (areChosen) return [...all, ...alone.map((column) => blockOf([column], reading))];
  // Where labels leave one answer only, the others are no answer.
  const blocks = all.filter(({ answers }) => answers.length > 1);
  if (blocks.length === 0) {
    // Columns that share nothing are items only where their answers are known to have an order, and are several.
    const ordered = alone.filter((column) => hasOrder(column, reading));
    const apart = ordered
      .map((column) => blockOf([column], reading))
      .filter(({ answers }) => answers.length > 1);
    return apart.length < MIN_ALONE ? [] : apart;
  }
  // Answers to one question are a scale where nothing else is.
  const largest = blocks.find((block) => !areChoices(block)) ?? blocks[0];
  return blocks.filter(
    (block) => block === largest || (!areChoices(block) && (block.answers.length > 2 || hasStem(block))),
  );
}

/** Boxes that were ticked or left empty, by question. */
function tickedBlocks(columns: readonly ColumnProfile[]): AnswerBlock[] {
  const questions = new Map<string | null, ColumnProfile[]>();
  for (const column of columns.filter(({ ticked }) => ticked !== undefined)) {
    questions.set(column.choiceOf, [...(questions.get(column.choiceOf) ?? []), column]);
  }
  return [...questions.values()].map(tickedBlock);
}

/** Numbers without labels, or labels of a known scale. */
function hasOrder({ numbers, valueLabels }: ColumnProfile, { words }: BlockReading): boolean {
  if (numbers === null || valueLabels.size === 0) return true;
  return words([...new Set(valueLabels.values())]) !== null;
}

/** Whether a block's columns are the answers to one multiple-answer question. */
function areChoices({ columns }: AnswerBlock): boolean {
  return columns.every(({ choiceOf }) => choiceOf !== null);
}

/** Whether every column's name has a stem. */
function hasStem({ columns }: AnswerBlock): boolean {
  return columns.every(({ name }) => stem(name) !== "");
}

function whyItem({ why }: JudgedColumn, { columns, kind, answers }: AnswerBlock): string {
  const others = columns.length - 1;
  if (others === 0) return why;
  return messages.sharedAnswers({ answers: answers.length, kind: kindText(kind), others });
}

function leftover(column: ColumnProfile, why: string): JudgedColumn {
  if (column.choiceOf !== null)
    return { column, role: "text", why: messages.oneChoice({ question: column.choiceOf }) };
  const isUnassigned = isNominal(column) ? undefined : true;
  return column.distinct <= FEW_LEVELS
    ? { column, role: "group", why: messages.fewDistinct({ n: column.distinct, why }), isUnassigned }
    : { column, role: "text", why };
}

/** Whether numbers have a label each, which say nothing of an order: parties, reasons. */
function isNominal({ valueLabels, counts, level, distinct }: ColumnProfile): boolean {
  if (level === "ordinal") return false;
  const labels = [...counts.keys()].map((cell) => valueLabels.get(cell) ?? "");
  if (distinct < 3 || labels.some((label) => label === "" || /\d/.test(label))) return false;
  return readWords(labels) === null && educationLabels(labels) === null;
}

function sharedWords(columns: readonly ColumnProfile[]): ColumnProfile[][] {
  const sets: { readonly words: Set<string>; readonly columns: ColumnProfile[] }[] = [];
  for (const column of columns) {
    const words = [...column.counts.keys()].map(foldedText);
    const home = sets.find((set) => words.filter((word) => set.words.has(word)).length * 2 > words.length);
    if (home === undefined) {
      sets.push({ words: new Set(words), columns: [column] });
    } else {
      home.columns.push(column);
      for (const word of words) home.words.add(word);
    }
  }
  return sets.filter((set) => set.columns.length >= MIN_SHARED).map((set) => set.columns);
}
