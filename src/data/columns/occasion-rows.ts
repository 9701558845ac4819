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
