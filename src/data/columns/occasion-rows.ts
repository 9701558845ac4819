import { distinctCells } from "../../formats/kit/distinct-cells";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { nameWords } from "../answers/repeated-identifiers";
import { byNumberOrText, isBlank } from "../csv/cell-text";
import { repeatMark } from "./repeat-marks";

/** Rows of people at several occasions: the columns that say who and when, and the first two occasions. */
export interface OccasionRows {
  readonly id: string;
  readonly occasion: string;
  readonly first: string;
  readonly second: string;
}

/** Words for when a row was answered. */
const WHEN =
  /^(time|timepoint|tp|wave|occasion|visit|session|round|phase|measurement|assessment|month|week|year|day|zeit|zeitpunkt|welle|messzeitpunkt|mzp|ola|onda|vague|vagues|momento|temps|tempo|tiempo)$/;
/** More occasions are a diary, all of whose rows are of interest. */
const MAX_OCCASIONS = 12;
/** People at both occasions, and of all, without whom rows are no occasions. */
const MIN_PEOPLE = 8;
const MIN_SHARE = 0.5;

/**
 * Whether a file has a row for each person and occasion: at least half of the identifiers occur in several rows, each once
 * at an occasion that a column names.
 * @param identifiers columns that identify people, by name
 */
export function occasionRows(table: LabelledTable, identifiers: readonly string[]): OccasionRows | null {
  const when = table.columns.filter(
    ({ name }) => !identifiers.includes(name) && nameWords(name).some((word) => WHEN.test(word)),
  );
  for (const id of identifiers) {
    for (const { name: occasion } of when) {
      const found = occasionsIn(table, id, occasion);
      if (found !== null) return found;
    }
  }
  return null;
}

function occasionsIn(table: LabelledTable, id: string, occasion: string): OccasionRows | null {
  const [who, when] = [id, occasion].map((name) => table.columns.find((column) => column.name === name));
  if (who === undefined || when === undefined) return null;
  const [people, times] = [distinctCells(who), distinctCells(when)];
  const named = times.texts.filter((text) => !isBlank(text));
  if (named.length < 2 || named.length > MAX_OCCASIONS) return null;
  const [first = "", second = ""] = inOrder(named);
  const timesOf = new Map<number, Set<string>>();
  for (let row = 0; row < table.rows; row++) {
    const [person, time] = [people.places[row]!, times.texts[times.places[row]!] ?? ""];
    if (isBlank(people.texts[person] ?? "") || isBlank(time)) continue;
    const own = timesOf.get(person) ?? new Set();
    if (own.has(time)) return null;
    timesOf.set(person, own.add(time));
  }
  const repeated = [...timesOf.values()].filter(({ size }) => size > 1).length;
  const both = [...timesOf.values()].filter((own) => own.has(first) && own.has(second)).length;
  return both >= MIN_PEOPLE && repeated >= MIN_SHARE * timesOf.size ? { id, occasion, first, second } : null;
}

/** Rows of an occasion, and of these with another answer than most, below which columns agree by chance. */
const MIN_ROWS = 30;
const MIN_OTHERS = 10;

/**
 * Columns that hold the answers of an occasion once more, in all rows of a person: "jsat1" and "jsat2" beside "jsat" and
 * "time", as a table with a column for each occasion has after it was made long.
 * @returns the name of the column with a row for each occasion, by the name of each such column
 */
export function answersOfOccasions(
  table: LabelledTable,
  { id, occasion }: Pick<OccasionRows, "id" | "occasion">,
): ReadonlyMap<string, string> {
  const cellsOf = table.columns.map((column) => ({ name: column.name, ...distinctCells(column) }));
  const [who, when] = [id, occasion].map((own) => cellsOf.find(({ name }) => name === own));
  if (who === undefined || when === undefined) return new Map();
  const others = cellsOf.filter((column) => column !== who && column !== when && column.texts.length > 1);
  const [same, varying] = [
    others.filter((column) => isOfPeople(column, who)),
    others.filter((column) => !isOfPeople(column, who)),
  ];
  const rowsOf = when.texts.map((_, time) =>
    [...when.places.keys()].filter((row) => when.places[row] === time),
  );
  const found = new Map<string, string>();
  for (const column of varying) {
    const copies = rowsOf.flatMap((rows) => {
      const copy = same.find((other) => !found.has(other.name) && areAlike(column, other, rows));
      return copy === undefined ? [] : [copy.name];
    });
    if (new Set(copies).size < 2) continue;
    for (const name of copies) found.set(name, column.name);
  }
  return found;
}

type Cells = ReturnType<typeof distinctCells>;

/** Whether each person has one value, in all rows. */
function isOfPeople({ places }: Cells, people: Cells): boolean {
  const own = new Map<number, number>();
  return places.every((place, row) => {
    const person = people.places[row]!;
    if (!own.has(person)) own.set(person, place);
    return own.get(person) === place;
  });
}

function areAlike(one: Cells, other: Cells, rows: readonly number[]): boolean {
  const texts = rows.map((row) => one.texts[one.places[row]!] ?? "");
  if (rows.length < MIN_ROWS || rows.some((row, at) => other.texts[other.places[row]!] !== texts[at]))
    return false;
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return rows.length - Math.max(...counts.values()) >= MIN_OTHERS;
}

/** By what marks of time say ("pre" before "post"), otherwise by number or text. */
function inOrder(times: readonly string[]): readonly string[] {
  const marks = times.map((time) => repeatMark(time.trim())?.place);
  const areMarks = marks.every((place) => place !== undefined);
  const sorted = times.map((time, at) => ({ time, place: marks[at] ?? 0 }));
  return sorted
    .sort((one, other) =>
      areMarks && one.place !== other.place ? one.place - other.place : byNumberOrText(one.time, other.time),
    )
    .map(({ time }) => time);
}
