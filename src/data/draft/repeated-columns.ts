import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "../columns/column-profile";
import type { JudgedColumn } from "./column-role";
import type { UserChoices } from "./judge-columns";
import * as messages from "./messages";

type Repeat = NonNullable<MeasureDefinition["repeat"]>;

export interface RepeatedColumns {
  readonly kind: Repeat["kind"];
  /** Columns by name, in order, with the name of the item's first column. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** Mark of an occasion or a rater: "t1", "wave_2", "post". */
const MARK = /^(?:(t|time|w|wave|r|rater|coder)(\d{1,3})|(pre|post|test|retest|baseline|followup))$/i;
/** Marks without a number, in pairs, in order. */
const WORDS = ["pre", "post", "test", "retest", "baseline", "followup"];
/** This many repeated items are no coincidence. */
const MIN_REPEATED = 2;

/**
 * Columns that hold the same items several times, by name ("q1_t1" and "q1_t2", "pre.q1" and "post.q1", "q1" and
 * "q1_retest", with "_", "." or "-") and with mostly the same values. Of several kinds of marks, the most frequent one.
 * @returns null where fewer than two items are repeated
 */
export function repeatedColumns(columns: readonly ColumnProfile[]): RepeatedColumns | null {
  const marked = columns
    .flatMap((column) => marksOf(column.name).map((mark) => ({ ...mark, column })))
    .sort((one, other) => one.place - other.place);
  const found = [...new Set(marked.map(({ family }) => family))].map((family): RepeatedColumns => {
    const first = new Map<string, ColumnProfile>();
    const firstOf = new Map<string, string>();
    for (const { base, plain, column } of marked.filter((one) => one.family === family)) {
      const earlier = first.get(base) ?? columns.find(({ name }) => name === plain);
      first.set(base, earlier ?? column);
      if (earlier !== undefined && isAlike(earlier, column)) firstOf.set(column.name, earlier.name);
    }
    return { kind: /^(r|rater|coder)$/.test(family) ? "rater" : "occasion", firstOf };
  });
  const [best] = found.sort((one, other) => other.firstOf.size - one.firstOf.size);
  return best === undefined || new Set(best.firstOf.values()).size < MIN_REPEATED ? null : best;
}

/** Families of marks that are times, not raters. */
const TIMES = new Set(["t", "time", "w", "wave", "pre", "test", "baseline"]);

/**
 * Columns as they are called without the mark of their time ("phq9_1_t1" is "phq9_1"), those of later times left out: what
 * recognizes a measure that was asked several times.
 * @returns the columns, and by the name without the mark the name in the file
 */
export function firstTimes<Column extends { readonly name: string }>(
  columns: readonly Column[],
): { readonly columns: readonly Column[]; readonly names: ReadonlyMap<string, string> } {
  const marked = columns
    .flatMap((column) => marksOf(column.name).map((mark) => ({ ...mark, column })))
    .filter(({ family }) => TIMES.has(family))
    .sort((one, other) => one.place - other.place);
  const byBase = new Map<string, typeof marked>();
  for (const one of marked) {
    const key = `${one.family} ${one.base}`;
    byBase.set(key, [...(byBase.get(key) ?? []), one]);
  }
  const repeated = [...byBase.values()].filter(({ length }) => length > 1);
  const plain = new Map(
    repeated.flatMap(([first]) => (first === undefined ? [] : [[first.column.name, first.plain]])),
  );
  const later = new Set(repeated.flatMap((list) => list.slice(1).map(({ column }) => column.name)));
  if (repeated.length < MIN_REPEATED) return { columns, names: new Map() };
  const kept = columns.filter(({ name }) => !later.has(name));
  return {
    columns: kept.map((column) => ({ ...column, name: plain.get(column.name) ?? column.name })),
    names: new Map([...plain].map(([name, without]) => [without, name])),
  };
}

/** Marks at a name's end and beginning, with the rest of the name and a key of mark and position. */
function marksOf(name: string) {
  const [, before = "", last = ""] = /^(.+)[_.-]([^_.-]+)$/.exec(name) ?? [];
  const [, first = "", after = ""] = /^([^_.-]+)[_.-](.+)$/.exec(name) ?? [];
  return [
    { mark: last, plain: before, base: `${before}#` },
    { mark: first, plain: after, base: `#${after}` },
  ].flatMap(({ mark, ...names }) => {
    const [all, letters, digit] = MARK.exec(mark.toLowerCase()) ?? [];
    const word = WORDS.indexOf(all ?? "");
    if (letters !== undefined) return [{ family: letters, place: Number(digit), ...names }];
    return word < 0 ? [] : [{ family: WORDS[word - (word % 2)] ?? "", place: word, ...names }];
  });
}

function isAlike(one: ColumnProfile, other: ColumnProfile): boolean {
  const shared = [...other.counts.keys()].filter((value) => one.counts.has(value)).length;
  return shared > 0 && shared * 2 >= Math.min(one.counts.size, other.counts.size);
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

/** The definition's repeated items; undefined where none is. */
export function draftRepeat(
  { kind, firstOf }: RepeatedColumns,
  items: MeasureDefinition["items"],
): Repeat | undefined {
  const found = items.flatMap(({ id, column = id }) => {
    const occurrences = [...firstOf].flatMap(([name, first]) => (first === column ? [name] : []));
    return occurrences.length === 0 ? [] : [[id, occurrences] as const];
  });
  const times = Math.min(...found.map(([, occurrences]) => occurrences.length));
  const columns = Object.fromEntries(found.map(([id, occurrences]) => [id, occurrences.slice(0, times)]));
  return found.length === 0 ? undefined : { kind, columns };
}
