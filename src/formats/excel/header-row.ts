import { areSurveyMonkeyNames } from "../kit/column-names";
import { cellAsText, type ExcelRows } from "./excel-rows";

/** Largest number of rows above the names. */
const MAX_ABOVE = 10;
/** A row of names has at least so many texts, and names for this share of the columns; more than this share differ. */
const MIN_TEXTS = 3;
const MIN_NAMED = 0.7;
const MIN_DISTINCT = 0.5;
/** A title or a line about the file has at most so many cells, and at most this share of the columns. */
const TITLE_CELLS = 2;
const TITLE_SHARE = 0.25;
/** Columns with cells in fewer of the rows that are looked at are remarks beside the table. */
const LOOKED_AT = 60;
const MIN_FILLED = 0.05;
/** Answers stand again below, in so many rows; names do in at most this share of the columns. */
const TIMES_AGAIN = 2;
const MAX_AGAIN = 0.3;

/**
 * The row with the names, and the names: the first row below titles and sections that names most columns. Where a cell is
 * merged over both rows, its name stands in the row above.
 */
export function headerOf(rows: ExcelRows): { readonly row: number; readonly names: readonly string[] } {
  const { places } = rows;
  const last = Math.min(MAX_ABOVE, rows.rows - 2);
  const main = mainPlaces(rows, last);
  for (let row = 0; row <= last; row++) {
    const names = namesAt(rows, row);
    if (areSurveyMonkeyNames(names)) return { row, names };
    if (areNames(rows, row, { main, names }) && !standsAgain(rows, row))
      return goesOn(rows, row) ? { row: row + 1, names: namesAt(rows, row + 1) } : { row, names };
    if (!mayBeAbove(rows, row, main)) break;
  }
  return { row: 0, names: places.map((place) => cellAsText(rows.cell(0, place))) };
}

/** Columns that have cells below the rows that may be titles. */
function mainPlaces({ rows, places, cell }: ExcelRows, last: number): ReadonlySet<number> {
  const from = Math.min(last + 1, Math.max(1, rows - 2));
  const to = Math.min(rows, from + LOOKED_AT);
  const filled = (place: number): number => {
    let count = 0;
    for (let row = from; row < to; row++) if (cell(row, place) !== null) count++;
    return count;
  };
  const most = places.filter((place) => filled(place) > MIN_FILLED * (to - from));
  return new Set(most.length > TITLE_CELLS ? most : places);
}

/** A row's texts; where it has none, those of rows of several cells above it. */
function namesAt(rows: ExcelRows, row: number): readonly string[] {
  const { places, cell } = rows;
  const cells = (at: number): number => places.filter((place) => cell(at, place) !== null).length;
  return places.map((place) => {
    const own = cell(row, place);
    if (own !== null) return cellAsText(own);
    for (let above = row - 1; above >= 0 && cells(above) > TITLE_CELLS; above--) {
      const found = cell(above, place);
      if (found?.type === "text") return found.value;
    }
    return "";
  });
}

function areNames(
  { places, cell }: ExcelRows,
  row: number,
  { main, names }: { readonly main: ReadonlySet<number>; readonly names: readonly string[] },
): boolean {
  const own = places.flatMap((place) => cell(row, place) ?? []);
  const texts = own.flatMap((one) => (one.type === "text" ? [one.value.trim().toLowerCase()] : []));
  const numbers = own.flatMap((one) => (one.type === "number" ? [one.value] : []));
  // Questions may be called by their numbers.
  const areNumbered = numbers.every((value, at) => at === 0 || value === numbers[at - 1]! + 1);
  if (texts.length + numbers.length < own.length || !areNumbered || texts.length < MIN_TEXTS) return false;
  if (numbers.length === 1) return false;
  const named = places.filter((place, at) => main.has(place) && names[at]?.trim() !== "").length;
  const distinct = new Set([...texts, ...numbers]).size;
  return named >= MIN_NAMED * main.size && distinct > MIN_DISTINCT * own.length;
}

/** Whether the row below has the names that a row lacks, and lacks names that are merged over both. */
function goesOn(rows: ExcelRows, row: number): boolean {
  const { places, cell } = rows;
  const below = row + 1;
  if (below > rows.rows - 2 || standsAgain(rows, below)) return false;
  const cells = places.map((place) => [cell(row, place), cell(below, place)] as const);
  const texts = cells.flatMap(([, one]) => (one?.type === "text" ? [one.value.trim().toLowerCase()] : []));
  const isWhole = cells.every(([one, other]) => one !== null || other !== null);
  const isSplit = cells.some(([one]) => one === null) && cells.some(([, other]) => other === null);
  const areTexts = cells.every(([, other]) => other === null || other.type === "text");
  return isWhole && isSplit && areTexts && texts.length >= MIN_TEXTS && new Set(texts).size === texts.length;
}

/** Whether a row's texts are found in the same columns below: those are answers. */
function standsAgain({ places, cell, rows }: ExcelRows, row: number): boolean {
  const end = Math.min(rows, row + 1 + LOOKED_AT);
  const own = places.filter((place) => cell(row, place)?.type === "text");
  const again = own.filter((place) => {
    const name = cellAsText(cell(row, place));
    let times = 0;
    for (let below = row + 1; below < end; below++) if (cellAsText(cell(below, place)) === name) times++;
    return times >= TIMES_AGAIN;
  });
  return again.length > MAX_AGAIN * own.length;
}

/** Whether a row may be a title, a line about the file, sections over several columns or their repeated names. */
function mayBeAbove({ places, cell }: ExcelRows, row: number, main: ReadonlySet<number>): boolean {
  const cells = places.flatMap((place) => cell(row, place) ?? []);
  const texts = cells.flatMap((one) => (one.type === "text" ? [one.value.trim().toLowerCase()] : []));
  if (cells.length <= Math.max(TITLE_CELLS, TITLE_SHARE * main.size)) return texts.length > 0;
  if (texts.length < cells.length) return false;
  return cells.length <= MIN_NAMED * main.size || new Set(texts).size <= MIN_DISTINCT * texts.length;
}
