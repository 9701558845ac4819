import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "./column-profile";
import type { JudgedColumn } from "./column-role";

type Repeat = NonNullable<MeasureDefinition["repeat"]>;

/** Columns that hold items once more. */
export interface RepeatedColumns {
  readonly kind: Repeat["kind"];
  /** By name, in their order, the name of the item's first column. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** What tells an occasion or a rater: "t1", "wave_2", "post". */
const MARK = /^(?:(t|time|w|wave|r|rater|coder)(\d)|(pre|post|test|retest|baseline|followup))$/i;
/** Of those without a number: which go together, in their order. */
const WORDS = ["pre", "post", "test", "retest", "baseline", "followup"];
/** So many items that stand several times are no chance. */
const LEAST = 2;

/**
 * Columns that hold the same items several times by their names: "q1_t1" and "q1_t2", "pre.q1" and "post.q1", "q1" and
 * "q1_retest", with "_", "." or "-" between and mostly the same values. Of several kinds of marks the one with most such columns counts.
 *
 * @returns null where fewer than two items stand several times
 */
export function repeatedColumns(columns: readonly ColumnProfile[]): RepeatedColumns | null {
  const marked = columns
    .flatMap((column) => marksOf(column.name).map((mark) => ({ ...mark, column })))
    .sort((one, other) => one.place - other.place);
  const found = [...new Set(marked.map(({ family }) => family))].map((family): RepeatedColumns => {
    const first = new Map<string, ColumnProfile>();
    const firstOf = new Map<string, string>();
    for (const { base, plain, column } of marked.filter((one) => one.family === family)) {
      const own = first.get(base) ?? columns.find(({ name }) => name === plain);
      first.set(base, own ?? column);
      if (own !== undefined && isAlike(own, column)) firstOf.set(column.name, own.name);
    }
    return { kind: /^(r|rater|coder)$/.test(family) ? "rater" : "occasion", firstOf };
  });
  const [best] = found.sort((one, other) => other.firstOf.size - one.firstOf.size);
  return best === undefined || new Set(best.firstOf.values()).size < LEAST ? null : best;
}

/** The marks at a name's end and beginning, with the name without them, alone and by where the mark stands. */
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

/** All columns of a file in its order, those that hold items once more among the others. */
export function withRepeated(
  profiles: readonly ColumnProfile[],
  judged: readonly JudgedColumn[],
): readonly JudgedColumn[] {
  const known = new Map(judged.map((one) => [one.column, one]));
  return profiles.map((column) => known.get(column) ?? { column, role: "repeated item", why: "by its name" });
}

/** Of the items that a definition has, each as often as all; undefined where none of them stands several times. */
export function draftRepeat(
  { kind, firstOf }: RepeatedColumns,
  items: MeasureDefinition["items"],
): Repeat | undefined {
  const found = items.flatMap(({ id, column = id }) => {
    const own = [...firstOf].flatMap(([name, first]) => (first === column ? [name] : []));
    return own.length === 0 ? [] : [[id, own] as const];
  });
  const times = Math.min(...found.map(([, own]) => own.length));
  const columns = Object.fromEntries(found.map(([id, own]) => [id, own.slice(0, times)]));
  return found.length === 0 ? undefined : { kind, columns };
}
