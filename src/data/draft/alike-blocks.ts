import type { LabelledTable } from "../../formats/kit/labelled-table";
import { shareMost } from "../columns/answer-codes";
import type { ColumnProfile } from "../columns/column-profile";
import { MAX_CATEGORIES, proposeMissing } from "../columns/missing-codes";
import { stem } from "../columns/name-parts";
import { type RepeatMark, repeatMark, splitName } from "../columns/repeat-marks";
import { completeRows, correlations, isAnswered } from "./item-correlations";

export interface RepeatedColumns {
  readonly kind: RepeatMark["kind"];
  /** Columns by name, in order, with the name of the item's first column. */
  readonly firstOf: ReadonlyMap<string, string>;
  /** Columns by name, with the name without the mark. */
  readonly plainOf: ReadonlyMap<string, string>;
  /** Columns by name, with the time or rater. */
  readonly timeOf: ReadonlyMap<string, string>;
  /** Whether no known word says so, but the answers do. */
  readonly byAnswers: boolean;
}

/** Repeats, and columns that are called alike, which is not enough to be repeats. */
export interface FoundRepeats {
  readonly repeated: RepeatedColumns | null;
  readonly doubtful: readonly string[];
}

interface Block {
  readonly part: string;
  readonly mark: RepeatMark | null;
  /** Columns by the rest of their names. */
  readonly columns: ReadonlyMap<string, ColumnProfile>;
  readonly plain: readonly string[];
}

/** This many columns are a block. */
const MIN_BLOCK = 3;
/** Words of items in general, which with a number name no item. */
const GENERIC =
  /^(?:q|qu|question|i|it|item|items|v|var|p|preg|pregunta|pergunta|frage|x|r|row|c|col|o|opt|option|sq|s|a|n|no|nr|f|factor|scale|dim|facet)?_?\d*[a-z]?$/i;

/**
 * Blocks of columns whose names differ in one part, their beginning or end, and are alike otherwise ("A_anx1" to "A_anx5" and
 * "B_anx1" to "B_anx5"), with the same answers. They hold the same items where that part is a year, a unit of time or a
 * rater, otherwise where the answers say so (`areSameItems`).
 */
export function alikeBlocks(table: LabelledTable, columns: readonly ColumnProfile[]): FoundRepeats {
  const sets = blockSets(columns.filter((column) => isOrdinal(column)))
    .filter((blocks) => haveSameAnswers(blocks) && areJoined(table, blocks))
    .sort(([one], [other]) => (other?.columns.size ?? 0) - (one?.columns.size ?? 0));
  for (const blocks of sets) {
    const kind = kindByName(blocks);
    if (kind !== null) return { repeated: repeatsOf(blocks, kind, false), doubtful: [] };
  }
  // Without numbers in the rests, these may be names of scales and the parts names of items: "pos_ext", "neg_ext".
  const numbered = sets.filter(areNumbered);
  const doubtful = numbered.filter((blocks) => blocks.every(isNamed) || blocks.every(isRater));
  const same = doubtful.find((blocks) => areSameItems(table, blocks));
  if (same !== undefined) {
    const kind = same.every(isRater) ? "rater" : "occasion";
    return { repeated: repeatsOf(same, kind, kind === "occasion"), doubtful: [] };
  }
  const [first = []] = doubtful;
  return { repeated: null, doubtful: first.flatMap((block) => [...block.columns.values()][0]?.name ?? []) };
}

const isOrdinal = ({ numbers, distinct, integers }: ColumnProfile): boolean =>
  distinct > 1 && distinct <= MAX_CATEGORIES && (numbers === null || integers);

/** Two or more parts of names with the same rests, by the position of the part. */
function blockSets(columns: readonly ColumnProfile[]): readonly (readonly Block[])[] {
  return [0, 1].flatMap((side) => {
    const byPart = new Map<string, Map<string, { column: ColumnProfile; plain: string }>>();
    for (const column of columns) {
      const split = splitName(column.name)[side];
      if (split === undefined || !/\p{L}/u.test(split.plain)) continue;
      const part = split.mark.toLowerCase();
      if (!/\p{L}/u.test(part) && repeatMark(part) === null) continue;
      byPart.set(
        part,
        (byPart.get(part) ?? new Map<string, { column: ColumnProfile; plain: string }>()).set(split.base, {
          column,
          plain: split.plain,
        }),
      );
    }
    const bySet = new Map<string, Block[]>();
    for (const [part, members] of byPart) {
      if (members.size < MIN_BLOCK) continue;
      const key = [...members.keys()].sort().join("\n");
      const block = {
        part,
        mark: repeatMark(part),
        columns: new Map([...members].map(([base, { column }]) => [base, column])),
        plain: [...members.values()].map(({ plain }) => plain),
      };
      bySet.set(key, [...(bySet.get(key) ?? []), block]);
    }
    return [...bySet.values()].filter(({ length }) => length > 1);
  });
}

const columnsOf = (blocks: readonly Block[]): ColumnProfile[] =>
  blocks.flatMap((block) => [...block.columns.values()]);

const answersOf = ({ numbers }: ColumnProfile): readonly number[] => proposeMissing(numbers ?? []).answers;

/** Whether all columns of all blocks have the same answers, but for those that nobody gave. */
function haveSameAnswers(blocks: readonly Block[]): boolean {
  const all = columnsOf(blocks);
  if (all.some(({ numbers }) => (numbers === null) !== (all[0]?.numbers === null))) return false;
  if (all[0]?.numbers === null) return all.every((column) => isAlike(all[0] ?? column, column));
  const codes = [...new Set(all.flatMap(answersOf))];
  return codes.length <= MAX_CATEGORIES && all.every((column) => shareMost(answersOf(column), codes));
}

/** Whether most values of the column with fewer are values of the other; numbers with decimals may share none. */
export function isAlike(one: ColumnProfile, other: ColumnProfile): boolean {
  if ([one, other].every(({ numbers, integers }) => numbers !== null && !integers)) return true;
  const shared = [...other.counts.keys()].filter((value) => one.counts.has(value)).length;
  return shared > 0 && shared * 2 >= Math.min(one.counts.size, other.counts.size);
}

/** Whether somebody answered in the first block and in each other one: blocks for different people repeat nothing. */
function areJoined(table: LabelledTable, blocks: readonly Block[]): boolean {
  const [first, ...others] = blocks.map((block) => isAnswered(table, [...block.columns.values()]));
  return others.every((other) => other.some((answered, row) => answered === 1 && first?.[row] === 1));
}

/** What the parts of the names say by themselves; null where that is not enough. */
function kindByName(blocks: readonly Block[]): RepeatMark["kind"] | null {
  const marks = blocks.flatMap(({ mark }) => mark ?? []);
  if (marks.length < blocks.length) return null;
  const kinds = new Set(marks.map(({ kind }) => kind));
  if (kinds.size > 1) return null;
  if (kinds.has("rater")) return areNumbered(blocks) && blocks.every(isNamed) ? "rater" : null;
  // "v1", "v2" and "v3" may be numbers of items.
  const numbers = blocks.map(({ part }) => Number(/^[a-z](\d+)$/.exec(part)?.[1] ?? Number.NaN));
  const isCount = numbers.every((number) => number >= 1 && number <= blocks.length);
  return isCount && !areNumbered(blocks) ? null : "occasion";
}

/** Whether the rests of a block's names name items: more than a number, or than a word for any item with a number. */
const isNamed = ({ plain, part, mark }: Block): boolean =>
  plain.every((name) => /\p{L}{2}/u.test(name) && !GENERIC.test(name)) && (mark !== null || !/\d/.test(part));

const isRater = ({ mark }: Block): boolean => mark?.kind === "rater";

/** Whether the rests of the names are numbered: "anx1", "anx2". */
function areNumbered([block]: readonly Block[]): boolean {
  const stems = (block?.plain ?? []).map(stem);
  return stems.every((one) => one !== "" && stems.filter((other) => other === one).length > 1);
}

/** So much more, on average, does an item correlate with itself than with others in another block. */
const MIN_DIFFERENCE = 0.1;
const MIN_PEOPLE = 30;

/**
 * Whether an item of one block correlates, on average, more with the item of that name in another block than with the closest
 * other item there, and clearly more than with the mean of the others (directions aside).
 */
function areSameItems(table: LabelledTable, blocks: readonly Block[]): boolean {
  const bases = [...(blocks[0]?.columns.keys() ?? [])];
  const k = bases.length;
  const differences: { mean: number; closest: number }[] = [];
  for (const [place, one] of blocks.entries()) {
    for (const other of blocks.slice(place + 1)) {
      const columns = [one, other].flatMap((block) => bases.flatMap((base) => block.columns.get(base) ?? []));
      const codes = [...new Set(columns.flatMap(answersOf))];
      const answers = codes.map((code) => ({ code, label: "", cells: null }));
      const rows = completeRows(table, [{ columns, answers, kind: null }]);
      if (rows.length < MIN_PEOPLE) continue;
      const all = correlations(rows, 2 * k);
      for (let item = 0; item < k; item++) {
        const others = bases
          .flatMap((_, at) => (at === item ? [] : [all[item * 2 * k + k + at]!, all[at * 2 * k + k + item]!]))
          .map(Math.abs);
        const own = all[item * 2 * k + k + item]!;
        const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
        differences.push({ mean: own - mean, closest: own - Math.max(...others) });
      }
    }
  }
  const total = (of: "mean" | "closest"): number => differences.reduce((sum, one) => sum + one[of], 0);
  return total("closest") > 0 && total("mean") >= MIN_DIFFERENCE * differences.length;
}

function repeatsOf(given: readonly Block[], kind: RepeatMark["kind"], byAnswers: boolean): RepeatedColumns {
  const [first, ...others] = [...given].sort(
    (one, other) => (one.mark?.place ?? 0) - (other.mark?.place ?? 0),
  );
  const firstOf = others.flatMap((block) =>
    [...block.columns].flatMap(([base, { name }]) => {
      const own = first?.columns.get(base);
      return own === undefined ? [] : [[name, own.name] as const];
    }),
  );
  const plainOf = given.flatMap((block) =>
    [...block.columns.values()].map(({ name }, at) => [name, block.plain[at] ?? name] as const),
  );
  const timeOf = given.flatMap((block) =>
    [...block.columns.values()].map(({ name }) => [name, block.part] as const),
  );
  return {
    kind,
    firstOf: new Map(firstOf),
    plainOf: new Map(plainOf),
    timeOf: new Map(timeOf),
    byAnswers,
  };
}
