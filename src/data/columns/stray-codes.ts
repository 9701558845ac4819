import { type ColumnProfile, isQuestion } from "./column-profile";
import { proposeMissing } from "./missing-codes";
import { stem } from "./name-parts";
import { withoutOddCells } from "./odd-cells";

/** So many columns with the same codes say what the codes are. */
const MIN_NEIGHBORS = 3;
/** Columns beside one, on either side, that are asked where its name has no number. */
const BESIDE = 3;
/** Typing errors are at most so many of the answers; codes next to the range at most so many. */
const MAX_SHARE = 0.03;
const MAX_SHARE_BESIDE = 0.005;
/** A column is of the same kind where it has at least this share of its neighbors' codes. */
const MIN_CODES = 0.5;

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Codes that can only be typing errors: few answers outside the range that most columns with the same name, or beside it,
 * share ("25" and "31" among 1 to 9), and words among them. They are no answer from here on, as if the file declared them so.
 */
export function withoutStrays(all: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const profiles = withoutOddCells(all);
  const ranges = profiles.map(rangeOf);
  const customary = profiles.map(({ numbers }) => proposeMissing(numbers ?? []).missing);
  return profiles.map((column, place) => {
    const range = ranges[place] ?? null;
    if (range === null || column.numbers === null) return column;
    const neighbors = neighborsOf(profiles, place);
    const shared = sharedRange(neighbors.flatMap((other) => ranges[other] ?? []));
    if (shared === null) return column;
    // What is customary for no answer in one of them is so in all.
    const codes = [place, ...neighbors].flatMap((at) => customary[at] ?? []);
    const strays = straysOf(column, shared, new Set(codes));
    return strays.length === 0 ? column : withStrays(column, strays, shared);
  });
}

/** The range of a column's codes without customary ones for no answer; null where it holds other things. */
function rangeOf({ numbers, integers }: ColumnProfile): Range | null {
  if (numbers === null || !integers || numbers.length < 2) return null;
  const { answers } = proposeMissing(numbers);
  return { low: answers[0]!, high: answers.at(-1)! };
}

/** Columns whose names differ in a number only; where the name has none, those beside it. */
function neighborsOf(profiles: readonly ColumnProfile[], place: number): number[] {
  const { name } = profiles[place]!;
  const own = stem(name);
  const others = [...profiles.keys()].filter((other) => other !== place);
  if (own !== "") return others.filter((other) => stem(profiles[other]!.name) === own);
  if (isQuestion(name)) return [];
  return others.filter((other) => Math.abs(other - place) <= BESIDE);
}

/** The range that most of them have; null where there is none. */
function sharedRange(ranges: readonly Range[]): Range | null {
  const times = new Map<string, { readonly range: Range; n: number }>();
  for (const range of ranges) {
    const key = `${range.low} ${range.high}`;
    const known = times.get(key) ?? { range, n: 0 };
    known.n++;
    times.set(key, known);
  }
  const [most] = [...times.values()].sort((one, other) => other.n - one.n);
  if (most === undefined || most.n < MIN_NEIGHBORS || 2 * most.n <= ranges.length) return null;
  return most.range;
}

function straysOf(
  { name, numbers, counts, valueLabels }: ColumnProfile,
  { low, high }: Range,
  customary: ReadonlySet<number>,
): number[] {
  const all = numbers ?? [];
  const outside = all.filter((code) => code < low || code > high);
  const strays = outside.filter((code) => !customary.has(code) && !valueLabels.has(String(code)));
  const people = (codes: readonly number[]): number =>
    [...counts].reduce((sum, [cell, n]) => sum + (codes.includes(Number(cell)) ? n : 0), 0);
  const inside = all.filter((code) => code >= low && code <= high);
  const answered = people(inside);
  const isBeside = strays.some((code) => code >= low - 1 && code <= high + 1);
  // A number of things goes on where a scale ends.
  if (isBeside && stem(name) === "") return [];
  const few = people(strays) <= (isBeside ? MAX_SHARE_BESIDE : MAX_SHARE) * answered;
  const isSameKind = inside.length >= MIN_CODES * (high - low + 1) && inside.length >= 2;
  return few && isSameKind ? strays : [];
}

function withStrays(column: ColumnProfile, strays: readonly number[], outside: Range): ColumnProfile {
  const isStray = (cell: string): boolean => strays.includes(Number(cell));
  const outsiders = new Map([...column.counts].filter(([cell]) => isStray(cell)));
  const numbers = (column.numbers ?? []).filter((code) => !strays.includes(code));
  return {
    ...column,
    numbers,
    distinct: numbers.length,
    counts: new Map([...column.counts].filter(([cell]) => !isStray(cell))),
    missing: new Map([...column.missing, ...outsiders]),
    strays: { cells: [...(column.strays?.cells ?? []), ...outsiders.keys()], outside },
  };
}
