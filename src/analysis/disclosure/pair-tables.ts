import type { PatternTable } from "../../data/answers/pattern-table";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";

/** Free cells, given the margins, from which one correlation discloses no cell. */
export const SAFE_FREE_CELLS = 9;

/** Answers to two items, crossed. */
export interface PairTable {
  readonly counts: readonly (readonly number[])[];
}

/** People by the values of two numeric columns, where both are known. */
export function valueTable(
  { count, rows }: Pick<PatternTable, "count" | "rows">,
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): PairTable {
  const knownRows = Array.from({ length: rows }, (_, row) => row).filter(
    (row) => !Number.isNaN(one[row]!) && !Number.isNaN(other[row]!),
  );
  const placesOf = (values: ArrayLike<number>): Map<number, number> =>
    new Map([...new Set(knownRows.map((row) => values[row]!))].map((value, place) => [value, place]));
  const [places, others] = [placesOf(one), placesOf(other)];
  const counts = Array.from({ length: places.size }, () => new Array<number>(others.size).fill(0));
  for (const row of knownRows) counts[places.get(one[row]!)!]![others.get(other[row]!)!]! += count[row]!;
  return { counts };
}

/**
 * Whether a correlation discloses a small count: with known margins that of two binary items is the table itself;
 * larger tables stay open.
 */
export function isDisclosive({ counts }: PairTable, rule: DisclosureRule): boolean {
  const cells = counts.flat();
  const free = (counts.length - 1) * ((counts[0]?.length ?? 0) - 1);
  if (cells.length === 0 || free >= SAFE_FREE_CELLS) return false;
  return cells.some((count) => isSmallCount(count, rule) || (free === 1 && count === 0));
}

export const pairsOf = (places: readonly number[]): (readonly [number, number])[] =>
  places.flatMap((a, at) => places.slice(at + 1).map((b) => [a, b] as const));
