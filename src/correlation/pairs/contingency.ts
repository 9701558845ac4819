import type { PatternTable } from "../../data/answers/pattern-table";
import type { ObservedItem } from "./observed-categories";
import { jointSums } from "./pairwise-tables";

/** Joint answers of two ordinal items, row-major; last row and column: people who answered only the other item. */
export interface Contingency {
  readonly rows: number;
  readonly columns: number;
  readonly people: number;
  /** rows x columns: weights of those who answered both, scaled to sum to `people`. */
  readonly counts: Float64Array;
  /** (rows + 1) x (columns + 1): unscaled sums of weights. */
  readonly weights: Float64Array;
  /** (rows + 1) x (columns + 1): sums of squared weights. */
  readonly squares: Float64Array;
}

/**
 * Counts all pairs' joint answers (of `included` rows) in one pass; a pair is given by indices in `items`, ascending.
 */
export function contingencies(
  table: PatternTable,
  items: readonly ObservedItem[],
  included: Uint8Array | null,
): (first: number, second: number) => Contingency {
  const { layout, people, weights, squares } = jointSums(items, table, included);
  return (first, second) => {
    const rows = items[first]!.categories;
    const columns = items[second]!.categories;
    const start = layout[first * items.length + second]!;
    const end = start + (rows + 1) * (columns + 1);
    const own = weights.subarray(start, end);
    const both = sumOfBoth(people.subarray(start, end), rows, columns);
    return {
      rows,
      columns,
      people: both,
      counts: scaledTo(both, own, { rows, columns }),
      weights: own,
      squares: squares.subarray(start, end),
    };
  };
}

/** Cells of those who answered both, scaled to sum to the number of people. */
function scaledTo(
  people: number,
  weights: Float64Array,
  size: { rows: number; columns: number },
): Float64Array {
  const { rows, columns } = size;
  const total = sumOfBoth(weights, rows, columns);
  const scale = total > 0 ? people / total : 0;
  const counts = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) counts[i * columns + j] = weights[i * (columns + 1) + j]! * scale;
  }
  return counts;
}

function sumOfBoth(cells: Float64Array, rows: number, columns: number): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sum += cells[i * (columns + 1) + j]!;
  return sum;
}
