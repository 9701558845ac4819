import { distinctCells } from "../../formats/kit/distinct-cells";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { foldedText } from "../csv/cell-text";
import { readWords } from "../words/read-words";
import type { ColumnProfile } from "./column-profile";
import type { Composite } from "./composites";

/** Rows, and rows with either answer, below which columns agree by chance. */
const MIN_ROWS = 50;
const MIN_OTHERS = 10;
/** More columns take long, and are items. */
const MAX_FLAGS = 40;

/**
 * Yes-or-no columns that are made of two others (yes where both are, or where either is), and copies of yes-or-no columns in
 * words: in all rows, as answers of people never are.
 * @returns by the column's name
 */
export function derivedFlags(
  table: LabelledTable,
  profiles: readonly ColumnProfile[],
): ReadonlyMap<string, Composite> {
  const flags = profiles.flatMap((column) => {
    const yes = column.ticked === undefined && column.choiceOf === null ? yesOf(column) : null;
    return yes === null ? [] : [{ column, yes: valuesOf(table, column, yes) }];
  });
  const found = new Map<string, Composite>();
  if (flags.length > MAX_FLAGS) return found;
  const isFree = ({ column }: (typeof flags)[number]): boolean => !found.has(column.name);
  for (const [place, flag] of flags.entries()) {
    if (flag.column.numbers !== null) continue;
    const original = flags.slice(0, place).find((other) => isFree(other) && isEach(flag.yes, [other.yes], 1));
    if (original !== undefined) found.set(flag.column.name, { kind: "copy", of: [original.column.name] });
  }
  for (const flag of flags.filter(isFree)) {
    const others = flags.filter((other) => other !== flag && isFree(other));
    const pair = others.flatMap((one, place) =>
      others.slice(place + 1).map((other) => [one, other] as const),
    );
    const made = pair.find((both) =>
      [2, 1].some((least) =>
        isEach(
          flag.yes,
          both.map(({ yes }) => yes),
          least,
        ),
      ),
    );
    if (made !== undefined)
      found.set(flag.column.name, { kind: "flag", of: made.map(({ column }) => column.name) });
  }
  return found;
}

/** The cells that mean yes; null for a column that is no yes-or-no question. */
function yesOf({ numbers, counts }: ColumnProfile): ReadonlySet<string> | null {
  if (numbers !== null) return numbers.join() === "0,1" ? new Set(["1"]) : null;
  const scale = readWords([...counts.keys()]);
  if (scale?.kind !== "yes or no" || scale.noAnswer.length > 0) return null;
  return new Set(scale.answers.at(-1)?.texts.map(foldedText));
}

/** By row 1 for yes, 0 for no, -1 for no answer. */
function valuesOf(
  table: LabelledTable,
  { name, counts }: ColumnProfile,
  yes: ReadonlySet<string>,
): Int8Array {
  const column = table.columns.find((one) => one.name === name);
  if (column === undefined) return new Int8Array(table.rows).fill(-1);
  const { texts, places } = distinctCells(column);
  const values = texts.map((cell) => (yes.has(foldedText(cell)) ? 1 : counts.has(cell) ? 0 : -1));
  return Int8Array.from(places, (place) => values[place] ?? -1);
}

/** Whether a flag is yes in just the rows in which at least so many of others are, none of which says the same alone. */
function isEach(flag: Int8Array, others: readonly Int8Array[], least: number): boolean {
  let [rows, yes] = [0, 0];
  const differing = others.map(() => 0);
  for (const [row, value] of flag.entries()) {
    if (value < 0 || others.some((other) => other[row] === -1)) continue;
    const sum = others.reduce((total, other) => total + other[row]!, 0);
    if ((sum >= least ? 1 : 0) !== value) return false;
    for (const [place, other] of others.entries()) differing[place]! += other[row] === value ? 0 : 1;
    rows++;
    yes += value;
  }
  const isVaried = rows >= MIN_ROWS && Math.min(yes, rows - yes) >= MIN_OTHERS;
  return isVaried && (others.length === 1 || differing.every((count) => count > 0));
}
