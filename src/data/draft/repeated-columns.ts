import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "../columns/column-profile";
import { DATES, marksIn } from "../columns/repeat-marks";
import { alikeBlocks, type FoundRepeats, isAlike, type RepeatedColumns } from "./alike-blocks";
import type { JudgedColumn } from "./column-role";
import { isAnswered } from "./item-correlations";
import type { UserChoices } from "./judge-columns";
import * as messages from "./messages";

type Repeat = NonNullable<MeasureDefinition["repeat"]>;

/** This many repeated items with marks of their own are no coincidence. */
const MIN_REPEATED = 2;

/**
 * Columns that hold the same items several times and mostly the same values: by marks of time or rater ("q1_t1" and "q1_t2",
 * "pre.q1" and "post.q1", "q1" and "q1_retest", with "_", "." or "-"), otherwise by structure (`alikeBlocks`). Of several
 * kinds of marks, the most frequent one.
 */
export function repeatedColumns(table: LabelledTable, columns: readonly ColumnProfile[]): FoundRepeats {
  const series = seriesOf(columns);
  const found = series.map(({ family, marked }): RepeatedColumns => {
    const first = new Map<string, ColumnProfile>();
    const firstOf = new Map<string, string>();
    const plainOf = new Map<string, string>();
    const timeOf = new Map<string, string>();
    for (const { base, plain, column, mark } of marked) {
      const earlier = first.get(base) ?? columns.find(({ name }) => name === plain);
      first.set(base, earlier ?? column);
      plainOf.set(column.name, plain);
      timeOf.set(column.name, String(mark.place));
      if (earlier === undefined || !isAlike(earlier, column)) continue;
      // In other years other people may have been asked.
      if (family !== DATES || haveSamePeople(table, [earlier, column]))
        firstOf.set(column.name, earlier.name);
    }
    return { kind: isOccasion(family) ? "occasion" : "rater", firstOf, plainOf, timeOf, byAnswers: false };
  });
  const [best] = found.sort((one, other) => other.firstOf.size - one.firstOf.size);
  const isFew = best === undefined || new Set(best.firstOf.values()).size < MIN_REPEATED;
  const alike = alikeBlocks(table, columns);
  const isMore = (alike.repeated?.firstOf.size ?? 0) > (best?.firstOf.size ?? 0);
  return isFew || isMore ? alike : { repeated: best, doubtful: [] };
}

const isOccasion = (family: string): boolean => family === DATES || /^(?:t|time|w|wave)?$/.test(family);

/** Whether somebody answered both. */
function haveSamePeople(table: LabelledTable, pair: readonly ColumnProfile[]): boolean {
  const [one, other] = pair.map((column) => isAnswered(table, [column]));
  return one?.some((answered, row) => answered === 1 && other?.[row] === 1) === true;
}

/** Columns with sure marks by the series of these; words for occasions are of every series of occasions. */
function seriesOf<Column extends { readonly name: string }>(columns: readonly Column[]) {
  const all = columns.flatMap((column) =>
    marksIn(column.name).flatMap(({ mark, ...names }) => (mark.isSure ? [{ mark, column, ...names }] : [])),
  );
  all.sort((one, other) => one.mark.place - other.mark.place);
  return [...new Set(all.map(({ mark }) => mark.family))].map((family) => ({
    family,
    marked: all.filter(({ mark }) => mark.family === family || (mark.family === "" && isOccasion(family))),
  }));
}

/**
 * Columns as they are called without the mark of their time ("phq9_1_t1" is "phq9_1"), those of later times left out: what
 * recognizes a measure that was asked several times.
 * @returns the columns, and by the name without the mark the name in the file
 */
export function firstTimes<Column extends { readonly name: string }>(
  columns: readonly Column[],
): { readonly columns: readonly Column[]; readonly names: ReadonlyMap<string, string> } {
  const repeated = seriesOf(columns)
    .filter(({ family }) => isOccasion(family))
    .map(({ marked }) => {
      const byBase = new Map<string, typeof marked>();
      for (const one of marked) byBase.set(one.base, [...(byBase.get(one.base) ?? []), one]);
      return [...byBase.values()].filter(({ length }) => length > 1);
    })
    .reduce((most, one) => (one.length > most.length ? one : most), []);
  if (repeated.length < MIN_REPEATED) return { columns, names: new Map() };
  const plain = new Map(
    repeated.flatMap(([first]) => (first === undefined ? [] : [[first.column.name, first.plain]])),
  );
  const later = new Set(repeated.flatMap((list) => list.slice(1).map(({ column }) => column.name)));
  const kept = columns.filter(({ name }) => !later.has(name));
  return {
    columns: kept.map((column) => ({ ...column, name: plain.get(column.name) ?? column.name })),
    names: new Map([...plain].map(([name, without]) => [without, name])),
  };
}

/** First columns of repeated items with what occurs in the others only: codes, and cells that are no answer. */
export function withAllOccasions(
  profiles: readonly ColumnProfile[],
  repeated: RepeatedColumns | null,
): readonly ColumnProfile[] {
  const firsts = new Set(repeated?.firstOf.values());
  return profiles.map((column) => {
    if (!firsts.has(column.name)) return column;
    const others = profiles.filter(({ name }) => repeated?.firstOf.get(name) === column.name);
    const all = [column, ...others];
    const areNumbers = all.every(({ numbers }) => numbers !== null);
    const numbers = [...new Set(all.flatMap((one) => one.numbers ?? []))].sort((a, b) => a - b);
    const cells = all.flatMap(({ strays }) => strays?.cells ?? []);
    const outside = all.find(({ strays }) => strays !== undefined)?.strays?.outside;
    const missing = new Map(column.missing);
    for (const cell of others.flatMap((one) => [...one.missing.keys()])) {
      if (!missing.has(cell)) missing.set(cell, 0);
    }
    return {
      ...column,
      ...(areNumbers ? { numbers } : {}),
      missing,
      ...(outside === undefined ? {} : { strays: { cells, outside } }),
    };
  });
}

/**
 * Columns whose names say that they were asked at a later time, or of a further rater, only: in no scale of the first ones.
 * None where they are more than the repeated items, and may be the file's scale.
 */
export function laterColumns(repeated: RepeatedColumns | null): ReadonlySet<string> {
  if (repeated === null) return new Set();
  const { firstOf, timeOf } = repeated;
  const firsts = [...new Set(firstOf.values())].filter((name) => !firstOf.has(name));
  const countOf = (time: string | undefined): number =>
    firsts.filter((name) => timeOf.get(name) === time).length;
  const [start] = firsts.map((name) => timeOf.get(name)).sort((a, b) => countOf(b) - countOf(a));
  const times = new Set([...firstOf.keys()].map((name) => timeOf.get(name)));
  const later = [...timeOf].flatMap(([name, time]) =>
    times.has(time) && time !== start && !firstOf.has(name) ? [name] : [],
  );
  return new Set(later.length < countOf(start) ? later : []);
}

/** Without columns that the user states to be something else. */
export function repeatedUnless(
  repeated: RepeatedColumns | null,
  { items = [], groups = [], identifiers = [], external = [], excluded = [], ...units }: UserChoices,
): RepeatedColumns | null {
  const named = new Set([
    ...[items, groups, identifiers, external, excluded].flat(),
    ...[units.weight, units.stratum, units.cluster],
  ]);
  return (
    repeated && { ...repeated, firstOf: new Map([...repeated.firstOf].filter(([name]) => !named.has(name))) }
  );
}

/** All columns in file order, repeated ones included. */
export function withRepeated(
  profiles: readonly ColumnProfile[],
  judged: readonly JudgedColumn[],
): readonly JudgedColumn[] {
  const known = new Map(judged.map((one) => [one.column, one]));
  return profiles.map(
    (column) => known.get(column) ?? { column, role: "repeated item", why: messages.byName() },
  );
}

/** The definition's repeated items, at the times at which all of them are repeated; undefined where there are none. */
export function draftRepeat(
  { kind, firstOf, timeOf }: RepeatedColumns,
  items: MeasureDefinition["items"],
): Repeat | undefined {
  const found = items.flatMap(({ id, column = id }) => {
    const occurrences = [...firstOf].flatMap(([name, first]) => (first === column ? [name] : []));
    return occurrences.length === 0 ? [] : [[id, occurrences] as const];
  });
  const timesOf = (names: readonly string[]) => names.map((name) => timeOf.get(name));
  const times = new Set(found.flatMap(([, occurrences]) => timesOf(occurrences)));
  const shared = [...times].filter((time) =>
    found.every(([, occurrences]) => timesOf(occurrences).includes(time)),
  );
  const columns = Object.fromEntries(
    found.map(([id, occurrences]) => [id, occurrences.filter((name) => shared.includes(timeOf.get(name)))]),
  );
  return shared.length === 0 ? undefined : { kind, columns };
}
