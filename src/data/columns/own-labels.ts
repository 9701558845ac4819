import { foldedText } from "../csv/cell-text";
import { answerCodes, wordedAnswers } from "./answer-codes";
import type { ColumnProfile } from "./column-profile";

/** A scale with words for its ends only has more steps between them. */
const MIN_STEPS = 3;

/** Whether columns have labels, and the same. */
export function sameLabels(a: ColumnProfile, b: ColumnProfile): boolean {
  const entries = ({ valueLabels }: ColumnProfile): string =>
    JSON.stringify([...valueLabels].map(([cell, label]) => [cell, foldedText(label)]).sort());
  return a.valueLabels.size > 1 && entries(a) === entries(b);
}

/** Joins columns beside each other that share no labels with others, but codes: their ends have labels of their own. */
export function joinByCodes(sets: ColumnProfile[][]): void {
  for (let at = 1; at < sets.length; at++) {
    const [before, own] = [sets[at - 1]!, sets[at]!];
    if (own.length > 1 || !haveOwnEnds(before.at(-1)!, own[0]!)) continue;
    if (before.length > 1 && sameLabels(before[0]!, before[1]!)) continue;
    before.push(...own);
    sets.splice(at, 1);
    at--;
  }
}

/** Whether both have words for the two ends of a longer scale only, and the same codes. */
function haveOwnEnds(one: ColumnProfile, other: ColumnProfile): boolean {
  if (one.numbers === null || other.numbers === null) return false;
  const codes = ({ valueLabels }: ColumnProfile): string => [...valueLabels.keys()].sort().join();
  const ends = [one, other].map(wordedAnswers);
  const areEnds = ends.every(({ length }) => length === 2) && ends[0]?.join() === ends[1]?.join();
  const [low = 0, high = 0] = ends[0] ?? [];
  const isBetween = (code: number): boolean => code >= Math.min(low, high) && code <= Math.max(low, high);
  const areInside = [one, other].every((column) => answerCodes(column).every(isBetween));
  return areEnds && areInside && Math.abs(high - low) > MIN_STEPS && codes(one) === codes(other);
}

/** Whether columns call a code by different words: these stand at each item. */
export function haveOwnLabels(columns: readonly ColumnProfile[], code: number): boolean {
  const own = columns.flatMap(({ valueLabels }) => valueLabels.get(String(code)) ?? []);
  return new Set(own.map(foldedText)).size > 1;
}
