import { MERGED_COLUMN, NOT_MERGED } from "../answers/pattern-columns";
import { groupRows } from "./group-rows";
import type { PatternRows } from "./pattern-rows";

/** How well merged patterns hide people. */
export interface AnswerClasses {
  /** The fewest people of a pattern: answers and groups together (k-anonymity). */
  readonly k: number;
  /** Combinations of groups that are shown, and those of them whose people, as far as shown, all answered alike. */
  readonly classes: number;
  readonly alike: number;
}

/**
 * What merged patterns leave to be told: a class of people who are alike in what others may know of them (their
 * groups), all of whom gave the same answers, has these told of each of them, however many they are (l-diversity of 1;
 * Machanavajjhala, Kifer, Gehrke & Venkitasubramaniam, 2007). Rows whose groups were left out are of no class.
 *
 * @param patterns as `mergePatterns` gives them
 * @param known columns of groups, which make the classes; all others hold answers
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
