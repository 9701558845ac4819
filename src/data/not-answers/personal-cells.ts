import { foldedText } from "../csv/cell-text";
import { isNoAnswer, type WordReader } from "../words/read-words";
import type { ColumnCells } from "./column-cells";
import { calledAs } from "./person-words";

/** Cells that say who or where somebody is, by their form. */
const PERSONAL_CELLS = {
  mail: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  page: /^(https?:\/\/|www\.)\S+$/iu,
  telephone: /^\+?\(?\d{1,4}\)?([\s./-]?\(?\d{1,5}\)?){2,6}$/u,
  coordinates: /^-?\d{1,3}[.,]\d{4,}\s*[,;\s]\s*-?\d{1,3}[.,]\d{4,}$/u,
  street:
    /^(\d+[a-z]?,?\s+\p{L}.*\b(street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|boulevard|blvd|court|ct|square|terrace|rue|calle|rua|via|jalan|jl)\b.*|\p{L}.*(stra(ß|ss)e|str\.|gasse|weg|platz|straat|laan|gatan|vägen)\s+\d+.*|(rue|calle|rua|via|avenida|jalan|jl)\.?\s+\p{L}.*\d+.*|p\.?\s?o\.?\s?box\s+\d+.*)$/iu,
} as const;
/** The others have letters. */
const NUMBER_FORMS: ReadonlySet<string> = new Set(["telephone", "coordinates"]);
/** Share of the different cells that are of one form; telephone numbers have this many digits. */
const PERSONAL_SHARE = 0.6;
const PHONE_DIGITS = 7;
const MAX_CELL = 200;

/** Whether most cells, by their form, say who or where somebody is. */
export function holdsPersonal({ counts, valueLabels, numbers }: ColumnCells): boolean {
  if (valueLabels.size > 0 || counts.size < 2) return false;
  const cells = [...counts.keys()].map((cell) => cell.trim().slice(0, MAX_CELL));
  // A plain number is no telephone number: it may be an income.
  const isDialled = (cell: string): boolean =>
    cell.replace(/\D/g, "").length >= PHONE_DIGITS && (numbers === null || /^([+(]|0\d)/.test(cell));
  return Object.entries(PERSONAL_CELLS).some(([form, pattern]) => {
    if (numbers !== null && !NUMBER_FORMS.has(form)) return false;
    const found = cells.filter((cell) => pattern.test(cell) && (form !== "telephone" || isDialled(cell)));
    return found.length >= PERSONAL_SHARE * cells.length;
  });
}

/** Parts of names that begin with a small letter. */
const PARTICLE =
  /^(de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|ter|ten|zu|y|e|bin|binti|ibn|al|el|bt|bte)$/u;
const NAME_PART = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const MAX_PARTS = 4;
/** Names of people by their content alone are so many, at least; by that of a column's name as well, so many. */
const MIN_NAMES = 13;
const MIN_CALLED = 3;
/** Share of the different cells that look like names, alone and where the column's name says so. */
const NAMES_SHARE = 0.8;
const CALLED_SHARE = 0.6;

/**
 * Whether a column holds names of people by its content alone: many different cells of two to four words with capital
 * letters, of which none is in half of the cells, as words for places and institutions are ("San", "University").
 */
export function holdsNames(column: ColumnCells): boolean {
  const cells = textsOf(column);
  if (cells.length < MIN_NAMES || hasCommonWord(cells)) return false;
  if ([column.name, column.label ?? ""].some((text) => calledAs(text) === "things")) return false;
  return shareOf(cells, (cell) => isFullName(cell) && /\p{Lu}/u.test(cell)) >= NAMES_SHARE;
}

/** Whether a column's name or label says that it names people ("nombre_jefe", "volunteer"), and its cells look like names. */
export function isCalledAsPeople(column: ColumnCells, read: WordReader): boolean {
  const cells = textsOf(column);
  if (cells.length < MIN_CALLED) return false;
  const called = [column.name, column.label ?? ""].map(calledAs);
  if (called.every((as) => as === null) || called.includes("things")) return false;
  if (read(cells) !== null || hasCommonWord(cells)) return false;
  if (called.includes("names")) return shareOf(cells, isName) >= CALLED_SHARE;
  return shareOf(cells, isFullName) >= CALLED_SHARE || shareOf(cells, isName) >= NAMES_SHARE;
}

/** The different texts of a column of words; none of codes. */
function textsOf({ numbers, valueLabels, counts }: ColumnCells): string[] {
  if (numbers !== null || valueLabels.size > 0) return [];
  return [...counts.keys()].filter((cell) => !isNoAnswer(cell)).map((cell) => cell.trim().slice(0, MAX_CELL));
}

const shareOf = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter(is).length / cells.length;

/** One to four words with capital letters, or in a script without them. */
function isName(cell: string): boolean {
  const parts = cell.split(/\s+/);
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  const isWord = (part: string): boolean => NAME_PART.test(part) || PARTICLE.test(part);
  return (
    parts.length <= MAX_PARTS &&
    NAME_PART.test(first) &&
    first.length > 1 &&
    NAME_PART.test(last) &&
    parts.every(isWord)
  );
}

const isFullName = (cell: string): boolean => /\s/.test(cell) && isName(cell);

/** Whether one word stands in half of the cells. */
function hasCommonWord(cells: readonly string[]): boolean {
  const times = new Map<string, number>();
  for (const word of cells.flatMap((cell) => [...new Set(foldedText(cell).split(" "))])) {
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  return cells.length > MIN_CALLED && [...times.values()].some((n) => 2 * n >= cells.length);
}
