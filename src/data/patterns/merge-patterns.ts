import { MERGED_COLUMN, NOT_MERGED } from "../answers/pattern-columns";
import { joinPatterns, type PatternKey, type PatternRows, ranked } from "./pattern-rows";

/** Patterns of which none has few people. */
export interface MergedPatterns {
  readonly patterns: PatternRows;
  /** People whose groups were left out. */
  readonly withoutGroups: number;
  /** People whose groups and answers were left out. */
  readonly withoutAnswers: number;
}

/**
 * Merges patterns of few people: first those that have their answers in common, without their groups; those that are
 * then still few in one row that says nothing of them, and if these are few, the smallest other row with them. A column
 * says what was left out of a row ("no", "groups", "all").
 *
 * The people stay in the table, so that their number and their weights are whole; but rare patterns are those with many
 * rare answers, so that shares of rare answers, correlations and differences of groups come out too small.
 *
 * @param patterns with what was left out of them before, where they are of a table that was merged
 * @param least no row has fewer people
 * @param groups columns of groups
 */
export function mergePatterns(
  patterns: PatternRows,
  least: number,
  groups: readonly string[],
): MergedPatterns {
  const keys = patterns.keys.filter(({ column }) => column !== MERGED_COLUMN);
  let now: PatternRows = { ...patterns, keys: [...keys, mergedBefore(patterns)] };
  now = blank(now, few(now, least), { level: 1, columns: groups });
  const all = now.keys.map(({ column }) => column).filter((column) => column !== MERGED_COLUMN);
  now = blank(now, few(now, least), { level: 2, columns: all });
  const rest = at(now, 2);
  if (rest >= 0 && now.sums.count[rest]! < least && now.sums.count.length > 1) {
    now = blank(now, smallestBut(now, rest), { level: 2, columns: all });
  }
  const peopleAt = (level: number): number =>
    now.sums.count.reduce(
      (sum, people, row) => sum + (now.keys.at(-1)!.codes[row] === LEVELS[level] ? people : 0),
      0,
    );
  return { patterns: now, withoutGroups: peopleAt(1), withoutAnswers: peopleAt(2) };
}

/** In the order in which `ranked` puts them. */
const MERGED = ranked([NOT_MERGED, "groups", "all"], []).texts;
const LEVELS = [NOT_MERGED, "groups", "all"].map((text) => MERGED.indexOf(text));

/** What was left out of each row already. */
function mergedBefore({ keys, entries }: PatternRows): PatternKey {
  const before = keys.find(({ column }) => column === MERGED_COLUMN);
  const codes = Int32Array.from(entries, (_, row) => {
    const text = before?.texts[before.codes[row]!] ?? NOT_MERGED;
    return MERGED.includes(text) ? MERGED.indexOf(text) : LEVELS[0]!;
  });
  return { column: MERGED_COLUMN, texts: MERGED, codes };
}

function few({ sums }: PatternRows, least: number): (row: number) => boolean {
  return (row) => sums.count[row]! < least;
}

function at({ keys }: PatternRows, level: number): number {
  return keys.at(-1)!.codes.indexOf(LEVELS[level]!);
}

function smallestBut({ sums }: PatternRows, rest: number): (row: number) => boolean {
  let smallest = -1;
  sums.count.forEach((count, row) => {
    if (row !== rest && (smallest < 0 || count < sums.count[smallest]!)) smallest = row;
  });
  return (row) => row === smallest;
}

/** Leaves columns of some rows blank, says so, and joins what is then alike. */
function blank(
  patterns: PatternRows,
  chosen: (row: number) => boolean,
  { level, columns }: { readonly level: number; readonly columns: readonly string[] },
): PatternRows {
  return joinPatterns({
    ...patterns,
    keys: patterns.keys.map((key) => {
      if (key.column === MERGED_COLUMN) {
        const more = (code: number): number => LEVELS[Math.max(level, LEVELS.indexOf(code))]!;
        return { ...key, codes: key.codes.map((code, row) => (chosen(row) ? more(code) : code)) };
      }
      if (!columns.includes(key.column)) return key;
      const codes = key.codes.map((code, row) => (chosen(row) ? key.texts.length : code));
      return { column: key.column, ...ranked([...key.texts, ""], codes) };
    }),
  });
}
