import { distinctCells } from "../../formats/kit/distinct-cells";
import { cellText, type LabelledColumn, type LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import { isBlank } from "../csv/cell-text";
import * as messages from "../messages";

/** Signs between answers in one cell, in the order in which they are tried. */
const SEPARATORS = [";", "|", ",", " "] as const;
/** Answers of a question with several; more or longer ones are texts. */
const MIN_OPTIONS = 2;
const MAX_OPTIONS = 30;
const MAX_OPTION = 80;
/** Rows with several answers: so many, and this share of those who answered. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.05;
/** Of cells without a sign but a space only codes are lists. */
const CODE = /^-?\d{1,3}$/u;

const nameOf = (column: string, option: string): string => `${column}: ${option}`;

/**
 * The table with a column of yes and no for each answer of a question whose answers stand in one cell ("Radio;Web"). The
 * column itself stays as it is.
 * @returns the table itself where no column holds several answers
 */
export function splitJoined(table: LabelledTable): LabelledTable {
  const taken = new Set(table.columns.map(({ name }) => name));
  const split = table.columns.map((column) => {
    const found = listsIn(column);
    const isNew = found?.options.every((option) => !taken.has(nameOf(column.name, option))) === true;
    return { column, parts: found !== null && isNew ? partsOf(column, found) : [] };
  });
  const found = split.filter(({ parts }) => parts.length > 0);
  if (found.length === 0) return table;
  return {
    ...table,
    columns: split.flatMap(({ column, parts }) => [column, ...parts]),
    multipleResponses: [
      ...table.multipleResponses,
      ...found.map(({ column, parts }) => ({
        name: column.name,
        label: column.label,
        columns: parts.map(({ name }) => name),
        counted: "1",
      })),
    ],
    notes: [
      ...table.notes,
      ...found.map(({ column, parts }) => messages.splitAnswers({ column: column.name, n: parts.length })),
    ],
  };
}

/** Whether a measure reads a column that only the splitting of another makes. */
export const needsSplit = ({ items }: Pick<Measure, "items">, header: readonly string[]): boolean =>
  items.some(
    ({ column }) => !header.includes(column) && header.some((name) => column.startsWith(nameOf(name, ""))),
  );

interface Lists {
  readonly separator: string;
  readonly options: readonly string[];
}

/** The answers in a cell, and how many cells are like it. */
interface CountedList {
  readonly list: readonly string[];
  readonly n: number;
}

/** How a column's cells are lists, and their answers, most frequent first; null where they are none. */
function listsIn(column: LabelledColumn): Lists | null {
  if (column.type !== "text" || column.valueLabels.length > 0) return null;
  const { texts, places } = distinctCells(column);
  if (!SEPARATORS.some((separator) => texts.some((cell) => cell.includes(separator)))) return null;
  const times = new Float64Array(texts.length);
  for (const place of places) times[place]!++;
  const cells = new Map(
    texts.flatMap((cell, place) => (isBlank(cell) ? [] : [[cell, times[place]!] as const])),
  );
  const least = Math.max(MIN_ROWS, MIN_SHARE * sumOf([...cells.values()]));
  for (const separator of SEPARATORS) {
    const joined = [...cells].filter(([cell]) => cell.includes(separator));
    if (sumOf(joined.map(([, n]) => n)) < least) continue;
    const lists = [...cells].map(([cell, n]): CountedList => ({ list: answersIn(cell, separator), n }));
    const several = lists.filter(({ list }) => list.length > 1);
    if (sumOf(several.map(({ n }) => n)) < least) continue;
    if (isList(lists, several, separator)) {
      const people = counted(lists);
      return { separator, options: [...people.keys()].sort((a, b) => people.get(b)! - people.get(a)!) };
    }
  }
  return null;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const answersIn = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function counted(lists: readonly CountedList[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const { list, n } of lists) for (const part of list) people.set(part, (people.get(part) ?? 0) + n);
  return people;
}

/** Answers come back, in several combinations and numbers, and none twice in a cell. */
function isList(lists: readonly CountedList[], several: readonly CountedList[], separator: string): boolean {
  const people = counted(lists);
  if (people.size < MIN_OPTIONS || people.size > MAX_OPTIONS) return false;
  if ([...people].some(([option, n]) => n < 2 || option.length > MAX_OPTION)) return false;
  if (lists.some(({ list }) => new Set(list).size < list.length)) return false;
  const sizes = new Set(lists.map(({ list }) => list.length));
  const combinations = new Set(several.map(({ list }) => list.join(separator)));
  if (sizes.size < 2 || combinations.size < 2) return false;
  const options = [...people.keys()];
  // Names with commas in them stand in fewer cells than they have parts.
  if (new Set(lists.map(({ list }) => list.join(separator))).size < options.length) return false;
  // "3,5" is a number, and words with spaces between are a text.
  if (separator === " ") return options.every((option) => CODE.test(option));
  return separator !== "," || !options.every((option) => /^-?\d+$/u.test(option)) || Math.max(...sizes) > 2;
}

/** A column of 1 and 0 for each answer; nothing where the cell is blank. */
function partsOf(column: LabelledColumn, { separator, options }: Lists): LabelledColumn[] {
  const rows = column.values.length;
  const cells = Array.from({ length: rows }, (_, row) => cellText(column, row));
  const chosen = cells.map((cell) => (isBlank(cell) ? null : new Set(answersIn(cell, separator))));
  return options.map((option) => ({
    name: nameOf(column.name, option),
    label: `${column.label ?? column.name} [${option}]`,
    type: "number",
    values: Float64Array.from(chosen, (set) => (set === null ? Number.NaN : Number(set.has(option)))),
    tags: null,
    valueLabels: [
      { value: 0, label: messages.splitNo() },
      { value: 1, label: messages.splitYes() },
    ],
    missing: [],
    level: "nominal",
    attributes: {},
  }));
}
