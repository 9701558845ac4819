import type { CellSystem, Line } from "./cell-system";

/** The least and the most that each cell can be. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** More rounds along the lines change nothing that matters: the bounds stay true, only wider. */
const ROUNDS = 30;

/**
 * What a reader knows of each cell at least: shown counts exactly, and of the others what the lines leave one at a
 * time. The true interval may be narrower, never wider.
 *
 * @param shown by cell, whether its count is known
 */
export function tightenBounds(
  { cells }: CellSystem,
  shown: readonly boolean[],
  lines: readonly Line[],
): Bounds {
  const lower = new Float64Array(cells.length);
  const upper = new Float64Array(cells.length);
  cells.forEach(({ count, bound, floor = 0 }, at) => {
    lower[at] = shown[at] ? count : floor;
    upper[at] = shown[at] ? count : (bound ?? Number.POSITIVE_INFINITY);
  });
  const known = (cell: number): boolean => lower[cell] === upper[cell];
  const open = lines.filter(({ total, parts }) => !known(total) || !parts.every(known));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const line of open) if (tightenLine(line, { lower, upper })) changed = true;
    if (!changed) break;
  }
  return { lower, upper };
}

function tightenLine({ total, parts }: Line, { lower, upper }: Bounds): boolean {
  const low = sumOf(parts, lower);
  const high = sumOf(parts, upper);
  let changed = atMost(upper, total, high.sum);
  for (const part of parts)
    changed = atLeast(lower, part, lower[total]! - without(high, upper[part]!)) || changed;
  changed = atLeast(lower, total, low.sum) || changed;
  for (const part of parts)
    changed = atMost(upper, part, upper[total]! - without(low, lower[part]!)) || changed;
  return changed;
}

/** A sum, with its infinite terms kept apart. */
interface Sum {
  readonly sum: number;
  readonly finite: number;
  readonly infinite: number;
}

function sumOf(parts: readonly number[], bound: Float64Array): Sum {
  let [finite, infinite] = [0, 0];
  for (const part of parts) {
    if (bound[part] === Number.POSITIVE_INFINITY) infinite++;
    else finite += bound[part]!;
  }
  return { sum: infinite > 0 ? Number.POSITIVE_INFINITY : finite, finite, infinite };
}

function without({ finite, infinite }: Sum, term: number): number {
  if (term === Number.POSITIVE_INFINITY) return infinite > 1 ? term : finite;
  return infinite > 0 ? Number.POSITIVE_INFINITY : finite - term;
}

function atMost(upper: Float64Array, cell: number, most: number): boolean {
  if (!(most < upper[cell]!)) return false;
  upper[cell] = most;
  return true;
}

function atLeast(lower: Float64Array, cell: number, least: number): boolean {
  if (!(least > lower[cell]!)) return false;
  lower[cell] = least;
  return true;
}
