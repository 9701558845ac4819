import { MERGED_COLUMN } from "../answers/pattern-columns";
import { groupRows } from "./group-rows";
import type { PatternRows } from "./pattern-rows";

/** How well merged patterns hide people. */
export interface AnswerClasses {
  /** The fewest people of a pattern: answers, groups and design together (k-anonymity). */
  readonly k: number;
  /** Classes of people alike in all columns but the answers, and those of them whose people all answered alike. */
  readonly classes: number;
  readonly alike: number;
}

/**
 * What merged patterns leave to be told: a class of people who are alike in what others may know of them (groups and
 * sampling units), all of whom gave the same answers, has these told of each of them, however many they are
 * (l-diversity of 1; Machanavajjhala, Kifer, Gehrke & Venkitasubramaniam, 2007). Rows without answers tell none.
 *
 * @param known columns of groups and sampling units, which make the classes; all others hold answers
 */
export function answerClasses({ keys, sums }: PatternRows, known: readonly string[]): AnswerClasses {
  const others = keys.filter(({ column }) => known.includes(column));
  const answers = keys.filter(({ column }) => column !== MERGED_COLUMN && !known.includes(column));
  const rows = [...sums.count.keys()].filter((row) =>
    answers.some(({ texts, codes }) => texts[codes[row] ?? -1] !== ""),
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
