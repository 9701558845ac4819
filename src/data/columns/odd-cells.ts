import { isBlank, parseNumber } from "../csv/cell-text";
import { isNoAnswer } from "../words/read-words";
import { answerCodes, shareMost } from "./answer-codes";
import type { ColumnProfile } from "./column-profile";
import { MAX_CATEGORIES } from "./missing-codes";
import { partOf, stem } from "./name-parts";

/** Odd cells are at most this share of the answers, or one where there are so many answers. */
const MAX_SHARE = 0.03;
const MIN_ANSWERS = 5;
/** Columns beside one, on either side, that are asked where no names begin alike. */
const BESIDE = 3;
/** So many of them share most of their codes with it. */
const MIN_ALIKE = 2;

/**
 * Columns of codes with words among them: words for no answer, and a few other cells ("3 or 4", "5!") that are typing errors
 * where columns of the same kind have most of its codes. They are no answer from here on, and the rest are numbers. So are a few
 * numbers between codes ("5.69": a mean in place of a missing answer), also where only the ends have words.
 */
export function withoutOddCells(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const codes = profiles.map(codesOf);
  return profiles.map((column, place) => {
    const own = codes[place] ?? [];
    if (column.integers || own.length < 2) return column;
    const cells = [...column.counts.keys()];
    const people = (cells: readonly string[]): number =>
      cells.reduce((sum, cell) => sum + (column.counts.get(cell) ?? 0), 0);
    const between = cells.filter((cell) => !Number.isInteger(parseNumber(cell) ?? 0));
    const known = new Set(
      neighborsOf(profiles, place).flatMap((other) => [...profiles[other]!.counts.keys()]),
    );
    const words = cells.filter((cell) => parseNumber(cell) === null);
    // Words at the ends that other columns have, too.
    if (between.length > 0 && words.length > 0 && words.every((cell) => known.has(cell)))
      return people(between) <= MAX_SHARE * people(cells) ? withoutBetween(column, between) : column;
    const others = cells.filter((cell) => codeOf(cell) === null);
    const odd = others.filter((cell) => !isNoAnswer(cell));
    const answered = people([...column.counts.keys()].filter((cell) => codeOf(cell) !== null));
    const isFew = people(odd) <= Math.max(1, MAX_SHARE * answered) && answered >= MIN_ANSWERS;
    const alike = neighborsOf(profiles, place).filter((other) => shareMost(own, codes[other] ?? []));
    if (!isFew || alike.length < MIN_ALIKE) return column;
    return withCodes(column, own, { others, odd });
  });
}

/** A whole number without leading zeros. */
function codeOf(cell: string): number | null {
  const text = cell.trim();
  return /^-?(0|[1-9]\d*)(\.0+)?$/.test(text) ? parseNumber(text) : null;
}

/** A column of words without the numbers between them. */
function withoutBetween(column: ColumnProfile, between: readonly string[]): ColumnProfile {
  const counts = new Map([...column.counts].filter(([cell]) => !between.includes(cell)));
  const codes = [...counts.keys()].map(Number.parseFloat).filter(Number.isFinite);
  return {
    ...column,
    distinct: counts.size,
    counts,
    missing: new Map([...column.missing, ...[...column.counts].filter(([cell]) => between.includes(cell))]),
    strays: { cells: between, outside: { low: Math.min(...codes), high: Math.max(...codes) } },
  };
}

/** The few codes among a column's cells, without customary ones for no answer; none where it holds other things. */
function codesOf(column: ColumnProfile): readonly number[] {
  const numbers = [
    ...new Set([...column.counts.keys()].flatMap((cell) => (isBlank(cell) ? [] : (codeOf(cell) ?? [])))),
  ].sort((one, other) => one - other);
  if (numbers.length === 0) return [];
  const answers = answerCodes({ ...column, numbers });
  return answers.length > MAX_CATEGORIES ? [] : answers;
}

/** Columns whose names begin alike, or differ in a number only; where there are none, those beside it. */
function neighborsOf(profiles: readonly ColumnProfile[], place: number): number[] {
  const { name } = profiles[place]!;
  const others = [...profiles.keys()].filter((other) => other !== place);
  const named = others.filter((other) => {
    const { name: its } = profiles[other]!;
    const isNumbered = stem(name) !== "" && stem(name) === stem(its);
    return isNumbered || (partOf(name) !== "" && partOf(name) === partOf(its));
  });
  return named.length >= MIN_ALIKE ? named : others.filter((other) => Math.abs(other - place) <= BESIDE);
}

function withCodes(
  column: ColumnProfile,
  own: readonly number[],
  { others, odd }: { readonly others: readonly string[]; readonly odd: readonly string[] },
): ColumnProfile {
  const counts = new Map([...column.counts].filter(([cell]) => !others.includes(cell)));
  const numbers = [...new Set([...counts.keys()].flatMap((cell) => codeOf(cell) ?? []))].sort(
    (a, b) => a - b,
  );
  const outside = { low: own[0] ?? 0, high: own.at(-1) ?? 0 };
  return {
    ...column,
    numbers,
    integers: true,
    distinct: numbers.length,
    counts,
    missing: new Map([...column.missing, ...[...column.counts].filter(([cell]) => others.includes(cell))]),
    ...(odd.length > 0 ? { strays: { cells: odd, outside } } : {}),
  };
}
