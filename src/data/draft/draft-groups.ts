import type { MeasureDefinition } from "../../measures/measure";
import { missingInGroup, plainCode } from "../answers/read-grouping";
import {
  type ColumnProfile,
  freeName,
  isQuestion,
  keyFrom,
  labelFrom,
  nameFromText,
} from "../columns/column-profile";
import { bandsOf } from "../columns/customary-bands";
import { cellsOfNoLevel, spellings } from "../columns/group-cells";
import { isAgeInYears } from "../columns/quantity";
import { byNumberOrText, foldedText } from "../csv/cell-text";
import { isNoAnswer } from "../words/read-words";

const UNDECLARED = { labels: null, values: null, bands: null };

/** "DK" is Denmark among other two-letter codes, else "don't know". */
const PLACE_CODE = /^\p{Lu}{2}$/u;

type Group = NonNullable<MeasureDefinition["groups"]>[string];

export function groupsOf(
  columns: readonly ColumnProfile[],
  {
    all,
    noAnswer,
    guess,
  }: {
    readonly all: readonly ColumnProfile[];
    readonly noAnswer: ReadonlySet<number>;
    /** Whether customary codes are taken as no level. */
    readonly guess: boolean;
  },
): [string, Group][] {
  const names = columns.map((column) => groupName(column, all.indexOf(column) + 1));
  return columns.map((column, index) => {
    const name = freeName(names[index]!, names.slice(0, index));
    const cells = [...column.counts.keys()];
    const borrowed = column.valueLabels.size > 0 ? [] : missingInGroup(UNDECLARED, cells, noAnswer);
    const textOf = (cell: string): string => (column.valueLabels.get(cell) ?? cell).trim();
    const areCodes = cells.filter((cell) => PLACE_CODE.test(textOf(cell))).length > 2;
    const worded = cells.filter(
      (cell) => isNoAnswer(textOf(cell)) && !(areCodes && PLACE_CODE.test(textOf(cell))),
    );
    const declared = [...column.missing.keys()].filter((cell) => !isNextLevel(column, cell));
    const guessed = guess ? cellsOfNoLevel(column).map(plainCode) : [];
    const missing = [...new Set([...borrowed.map(String), ...worded, ...declared, ...guessed])];
    const numbers = column.numbers?.filter((code) => !missing.includes(String(code))) ?? [];
    return [
      name,
      {
        column: column.name,
        label: labelFrom(column.label ?? column.name),
        ...labelsOf(column, missing, bandsOf(numbers, isAgeInYears(column))),
        ...(missing.length > 0 ? { missing } : {}),
      },
    ];
  });
}

/** Whether a code stated to be no answer goes on where a group's levels end: a grade 9 after 7 and 8 is a grade. */
const isNextLevel = ({ stated, numbers }: ColumnProfile, cell: string): boolean =>
  stated.includes(cell) &&
  (numbers ?? []).length > 1 &&
  (numbers?.includes(Number(cell) - 1) === true || numbers?.includes(Number(cell) + 1) === true);

/** The file's labels; levels of education in order; bands of numbers. */
function labelsOf(
  column: ColumnProfile,
  missing: readonly string[],
  bands: Pick<Group, "bands">,
): Pick<Group, "labels" | "bands"> {
  const { counts, valueLabels } = column;
  const cells = [...counts.keys()].filter(
    (cell) => !missing.includes(cell) && !missing.includes(plainCode(cell)),
  );
  if (valueLabels.size > 0 && cells.every((cell) => valueLabels.has(cell))) {
    const shown = [...valueLabels].filter(
      ([cell]) => !missing.includes(cell) && !isNoAnswer(valueLabels.get(cell) ?? ""),
    );
    return { labels: Object.fromEntries(shown.map(([cell, label]) => [cell, labelFrom(label)])) };
  }
  const levels = spellings(column, cells);
  const names = levels.length === 0 ? cells.map((text) => text.trim()) : levels.map(([name = ""]) => name);
  const labels = educationLabels(names);
  if (levels.every(({ length }) => length === 1)) return labels === null ? bands : { labels };
  const order =
    labels === null
      ? names.sort((a, b) => byNumberOrText(foldedText(a), foldedText(b)))
      : Object.keys(labels);
  const ways = order.flatMap(
    (name) => levels.find(([first]) => first === name)?.map((way) => [way, name]) ?? [],
  );
  return { labels: Object.fromEntries(ways.map(([way = "", name = ""]) => [way, labelFrom(name)])) };
}

const ABOUT =
  /\b(age|gender|sex|country|nationality|region|province|marital|relationship|ethnicity|ethnic|race|religion|education|employment|occupation|income|language)\b/i;

function groupName({ name, label }: ColumnProfile, place: number): string {
  if (!isQuestion(name) && name.length > 3) return keyFrom(name, `group${place}`);
  const question = label ?? name;
  const about = /\bold are you/i.test(question) ? "age" : ABOUT.exec(question)?.[1]?.toLowerCase();
  return (
    about ?? (isQuestion(name) ? nameFromText(question, `group${place}`) : keyFrom(name, `group${place}`))
  );
}

/** Words of levels of education, in the order in which they are tried. */
const LADDER: readonly RegExp[] = [
  /^(none|no\b.*|never\b.*)$/i,
  /pre-?primary|kindergarten/i,
  /(lower|junior) (secondary|high)|middle/i,
  /post-?secondary|vocational|some college/i,
  /secondary|high school/i,
  /primary|elementary/i,
  /doctor|ph\.?d/i,
  /master|postgraduate|graduate (degree|school)/i,
  /college|tertiary|university|bachelor|higher/i,
];

/** Rank of each word's level, from the lowest. */
const PLACES = [0, 1, 3, 5, 4, 2, 8, 7, 6] as const;

/** Labels of levels of education from lowest to highest; null where a level has none of the words, or two have the same. */
export function educationLabels(levels: readonly string[]): Readonly<Record<string, string>> | null {
  const placed = levels.map((level) => ({
    level,
    place: PLACES[LADDER.findIndex((word) => word.test(level))],
  }));
  const places = new Set(placed.map(({ place }) => place));
  if (levels.length < 3 || places.has(undefined) || places.size < levels.length) return null;
  const sorted = [...placed].sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  return Object.fromEntries(sorted.map(({ level }) => [level, level]));
}
