import { foldedText, parseNumber } from "../csv/cell-text";
import type { ColumnProfile } from "./column-profile";
import { isCustomary, proposeMissing } from "./missing-codes";

/** Of codes up to this size, 66 and the like are far from them; among larger numbers they may be ages. */
const MAX_SMALL = 20;
const MIN_FAR = 66;

/**
 * Cells of a grouping that are no level by custom: negative codes where no other is negative, 99 or 666 and more far beyond
 * the others, from 66 on beyond small codes, and such codes among words. Not codes with labels.
 */
export function cellsOfNoLevel({ counts, numbers, valueLabels }: ColumnProfile): string[] {
  const cells = [...counts.keys()].filter((cell) => !valueLabels.has(cell));
  if (numbers === null) {
    const isNone = (cell: string): boolean =>
      /^\s*-?\d+\s*$/.test(cell) &&
      isCustomary(Number(cell)) &&
      (Number(cell) < 0 || Number(cell) >= MIN_FAR);
    const none = cells.filter(isNone);
    const levels = [...counts.keys()].filter((cell) => !none.includes(cell));
    return levels.length > 0 && levels.every((cell) => /\p{L}/u.test(cell)) ? none : [];
  }
  const { answers, missing } = proposeMissing(numbers);
  const isFar = (code: number): boolean =>
    code < 0 || code === 99 || code >= 666 || (code >= MIN_FAR && (answers.at(-1) ?? 0) <= MAX_SMALL);
  const none = new Set(missing.filter(isFar));
  return cells.filter((cell) => none.has(parseNumber(cell) ?? 0));
}

/** Levels in words that are written in several ways: the most frequent one first. Blanks around them do not count. */
export function spellings({ counts, numbers }: ColumnProfile, cells: readonly string[]): string[][] {
  const written = new Map<string, Map<string, number>>();
  for (const cell of numbers === null ? cells : []) {
    const ways = written.get(foldedText(cell)) ?? new Map<string, number>();
    ways.set(cell.trim(), (ways.get(cell.trim()) ?? 0) + (counts.get(cell) ?? 0));
    written.set(foldedText(cell), ways);
  }
  return [...written.values()].map((ways) =>
    [...ways].sort(([, one], [, other]) => other - one).map(([way]) => way),
  );
}
