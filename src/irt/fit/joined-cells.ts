import type { ScoreTable } from "./item-fit-table";

/** Cells with fewer people expected are joined with their neighbors. */
const LEAST = 1;

interface Cell {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/**
 * Chi-square of a table of sum scores, with its independent cells. Cells where fewer than one person is expected are
 * joined first: for an item of two categories neighboring scores, from both ends towards the middle; for more categories
 * neighboring categories within a score, from the lowest up.
 *
 * @returns the degrees of freedom before the item's parameters are taken off
 */
export function joinedChiSquare(table: ScoreTable): { chiSquare: number; df: number } {
  const rows = rowsOf(table);
  if (table.categories === 2) {
    const joined = fromBothEnds(rows);
    return { chiSquare: sum(joined, chiSquareOf), df: joined.length };
  }
  const joined = rows.map(withinScore);
  return {
    chiSquare: sum(joined, chiSquareOf),
    df: sum(joined, ({ expected }) => Math.max(0, expected.length - 1)),
  };
}

function rowsOf({ categories, observed, expected }: ScoreTable): Cell[] {
  return Array.from({ length: observed.length / categories }, (_, row) => ({
    observed: Array.from(observed.subarray(row * categories, (row + 1) * categories)),
    expected: Array.from(expected.subarray(row * categories, (row + 1) * categories)),
  }));
}

function fromBothEnds(rows: readonly Cell[]): Cell[] {
  const half = Math.ceil(rows.length / 2);
  const low = accumulated(rows.slice(0, half));
  const high = accumulated(rows.slice(half).reverse());
  const closed = [...low.closed, ...high.closed.reverse()];
  const rest = [low.rest, high.rest].flatMap((own) => own ?? []).reduce<Cell | null>(added, null);
  if (rest === null) return closed;
  const at = low.closed.length;
  if (isFull(rest)) return [...closed.slice(0, at), rest, ...closed.slice(at)];
  const neighbor = Math.max(0, at - 1);
  return closed.map((own, k) => (k === neighbor ? added(own, rest) : own));
}

/** Adds neighbors until every cell has enough people; what is left at the end has not. */
function accumulated(rows: readonly Cell[]): { closed: Cell[]; rest: Cell | null } {
  const closed: Cell[] = [];
  let rest: Cell | null = null;
  for (const row of rows) {
    const both: Cell = added(rest, row);
    if (isFull(both)) {
      closed.push(both);
      rest = null;
    } else rest = both;
  }
  return { closed, rest };
}

/** The categories of one score, as a row of joined ones. */
function withinScore({ observed, expected }: Cell): Cell {
  const cells = expected.map((value, k): Cell => ({ observed: [observed[k]!], expected: [value] }));
  const { closed, rest } = accumulated(cells);
  if (rest !== null && closed.length > 0) closed.push(added(closed.pop() ?? null, rest));
  return { observed: closed.flatMap((own) => own.observed), expected: closed.flatMap((own) => own.expected) };
}

function added(one: Cell | null, other: Cell): Cell {
  if (one === null) return other;
  return {
    observed: one.observed.map((value, k) => value + other.observed[k]!),
    expected: one.expected.map((value, k) => value + other.expected[k]!),
  };
}

function isFull({ expected }: Cell): boolean {
  return expected.every((value) => value >= LEAST);
}

function chiSquareOf({ observed, expected }: Cell): number {
  return expected.reduce((total, value, k) => total + (observed[k]! - value) ** 2 / value, 0);
}

function sum<T>(list: readonly T[], of: (own: T) => number): number {
  return list.reduce((total, own) => total + of(own), 0);
}
