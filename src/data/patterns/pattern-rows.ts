import { ExactSums } from "../../numeric/sums/exact-sums";
import { sumBy } from "../../numeric/sums/sum";
import type { Cells } from "../answers/answer-source";
import { type ColumnRule, canonicalCell } from "../answers/canonical-cells";
import { MERGED_COLUMN, NOT_MERGED } from "../answers/pattern-columns";
import type { PeopleSums } from "../answers/people-sums";
import { byNumberOrText } from "../csv/cell-text";
import type { JoinedAnswers } from "./aggregate-answers";
import { groupRows } from "./group-rows";

/** A column that distinguishes patterns; its texts are sorted. */
interface PatternKey {
  readonly column: string;
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Distinct patterns of a file in the measure's codes, sorted by what is written. */
export interface PatternRows {
  readonly keys: readonly PatternKey[];
  /** Rows of the file, or the sum of its counts; with frequency weights `sums.count` are the people. */
  readonly entries: Float64Array;
  readonly sums: Omit<PeopleSums, "rests" | "entries"> & { readonly rests: NonNullable<PeopleSums["rests"]> };
}

export function patternRows(
  { source, responses: { sums } }: JoinedAnswers,
  rules: readonly ColumnRule[],
): PatternRows {
  const { entries, rests } = sums;
  const nothing = new Float64Array(entries.length);
  return joinPatterns({
    keys: rules.map((rule) => patternKey(rule, source.cells(rule.column)!)),
    entries,
    sums: {
      ...sums,
      rests: rests ?? { count: nothing, weight: nothing, weightSquared: nothing },
    },
  });
}

function patternKey(rule: ColumnRule, { texts, codes }: Cells): PatternKey {
  const written = texts.map(canonicalCell(rule));
  return { column: rule.column, ...ranked(written, codes) };
}

/** Sorted distinct texts, and each row's index. */
function ranked(texts: readonly string[], codes: ArrayLike<number>): { texts: string[]; codes: Int32Array } {
  const sorted = [...new Set(texts)].sort(byNumberOrText);
  const place = new Map(sorted.map((text, index) => [text, index]));
  const places = texts.map((text) => place.get(text)!);
  return { texts: sorted, codes: Int32Array.from(codes, (code) => places[code]!) };
}

/** Joins identical patterns and sorts them. */
export function joinPatterns({ keys, entries, sums }: PatternRows): PatternRows {
  const { group, first } = groupRows(
    entries.length,
    keys.map(({ codes }) => codes),
  );
  const rows = first.length;
  const add = (values: Float64Array, more: Float64Array | null): [Float64Array, Float64Array] => {
    const total = new ExactSums(rows);
    for (let row = 0; row < values.length; row++) {
      total.add(group[row]!, values[row]!);
      if (more && more[row] !== 0) total.add(group[row]!, more[row]!);
    }
    return [total.sums(rows), total.remainders(rows)];
  };
  const [count, countRest] = add(sums.count, sums.rests.count);
  const [weight, weightRest] = add(sums.weight, sums.rests.weight);
  const [weightSquared, squaresRest] = add(sums.weightSquared, sums.rests.weightSquared);
  const largest = new Float64Array(rows);
  sums.largest.forEach((value, row) => {
    largest[group[row]!] = Math.max(largest[group[row]!]!, value);
  });
  return {
    keys: keys.map((key) => ({ ...key, codes: Int32Array.from(first, (row) => key.codes[row]!) })),
    entries: add(entries, null)[0],
    sums: {
      count,
      weight,
      weightSquared,
      largest,
      rests: { count: countRest, weight: weightRest, weightSquared: squaresRest },
    },
  };
}

/** Significant digits of a sum: with three, the few people of a row could be found from a list of everybody's weights. */
const DIGITS = 2;

/** Rounds sums of weights to two digits: exact ones fit only one set of people with known weights. Counts are unchanged. */
export function roundSums(patterns: PatternRows): PatternRows {
  const { sums } = patterns;
  const nothing = new Float64Array(patterns.entries.length);
  const rounded = (values: Float64Array): Float64Array =>
    values.map((value) => Number(value.toPrecision(DIGITS)));
  return {
    ...patterns,
    sums: {
      ...sums,
      weight: rounded(sums.weight),
      weightSquared: rounded(sums.weightSquared),
      rests: { ...sums.rests, weight: nothing, weightSquared: nothing },
    },
  };
}

interface AnswerClasses {
  /** Fewest people of a pattern of answers and groups (k-anonymity). */
  readonly k: number;
  /** Combinations of groups that are shown, and those whose people, as far as shown, all answered alike. */
  readonly classes: number;
  readonly alike: number;
}

/**
 * What merged patterns still reveal: people who share what others may know of them (their groups) and all gave the same
 * answers, however many they are (l-diversity of 1; Machanavajjhala, Kifer, Gehrke & Venkitasubramaniam, 2007). Rows whose
 * groups were left out belong to no class.
 * @param patterns from `mergePatterns`
 * @param known columns of groups, which define the classes; all others hold answers
 */
export function answerClasses({ keys, sums }: PatternRows, known: readonly string[]): AnswerClasses {
  const others = keys.filter(({ column }) => known.includes(column));
  const merged = keys.find(({ column }) => column === MERGED_COLUMN);
  const rows = [...sums.count.keys()].filter(
    (row) => merged === undefined || merged.texts[merged.codes[row] ?? -1] === NOT_MERGED,
  );
  const { first, group } = groupRows(
    rows.length,
    others.map(({ codes }) => Int32Array.from(rows, (row) => codes[row] ?? -1)),
  );
  const patterns = new Map<number, number>();
  for (const one of group) patterns.set(one, (patterns.get(one) ?? 0) + 1);
  const alike = [...patterns.values()].filter((count) => count === 1).length;
  return { k: sums.count.reduce((least, own) => Math.min(least, own)), classes: first.length, alike };
}

/** Patterns without small counts. */
interface MergedPatterns {
  readonly patterns: PatternRows;
  /** People whose groups, or groups and answers, were left out. */
  readonly withoutGroups: number;
  readonly withoutAnswers: number;
}

/**
 * Merges patterns of few people: first those with the same answers, without their groups; those still few into one row
 * without answers, and if these are few, together with the smallest other row. A column says what was left out of a row
 * ("no", "groups", "all").
 *
 * The total number of people and their weights are kept; but rare patterns are those with many rare answers, so that shares
 * of rare answers, correlations and group differences are biased towards zero.
 * @param patterns with their earlier merges, if the table was merged before
 * @param least minimum number of people per row
 * @param groups columns of groups
 */
export function mergePatterns(
  patterns: PatternRows,
  least: number,
  groups: readonly string[],
): MergedPatterns {
  const keys = patterns.keys.filter(({ column }) => column !== MERGED_COLUMN);
  let now: PatternRows = { ...patterns, keys: [...keys, mergedBefore(patterns)] };
  now = blank(now, hasFew(now, least), { level: 1, columns: groups });
  const all = now.keys.map(({ column }) => column).filter((column) => column !== MERGED_COLUMN);
  now = blank(now, hasFew(now, least), { level: 2, columns: all });
  const rest = at(now, 2);
  if (rest >= 0 && now.sums.count[rest]! < least && now.sums.count.length > 1) {
    now = blank(now, smallestBut(now, rest), { level: 2, columns: all });
  }
  const peopleAt = (level: number): number =>
    sumBy(now.sums.count, (people, row) => (now.keys.at(-1)!.codes[row] === LEVELS[level] ? people : 0));
  return { patterns: now, withoutGroups: peopleAt(1), withoutAnswers: peopleAt(2) };
}

/** In the order of `ranked`. */
const MERGED = ranked([NOT_MERGED, "groups", "all"], []).texts;
const LEVELS = [NOT_MERGED, "groups", "all"].map((text) => MERGED.indexOf(text));

function mergedBefore({ keys, entries }: PatternRows): PatternKey {
  const before = keys.find(({ column }) => column === MERGED_COLUMN);
  const codes = Int32Array.from(entries, (_, row) => {
    const text = before?.texts[before.codes[row]!] ?? NOT_MERGED;
    return MERGED.includes(text) ? MERGED.indexOf(text) : LEVELS[0]!;
  });
  return { column: MERGED_COLUMN, texts: MERGED, codes };
}

function hasFew({ sums }: PatternRows, least: number): (row: number) => boolean {
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

/** Blanks columns of some rows, records that, and joins rows that are then identical. */
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
