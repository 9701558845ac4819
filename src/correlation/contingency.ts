import type { PatternTable } from "../data/pattern-table";
import type { ObservedItem } from "./observed-categories";

/**
 * The joint answers of two ordinal items, row-major. Row and column `categories` (one past the last) hold the people
 * who answered only the other item.
 */
export interface Contingency {
  readonly rows: number;
  readonly columns: number;
  /** People who answered both. */
  readonly people: number;
  /** rows x columns: weights of those who answered both, scaled to add to `people`. */
  readonly counts: Float64Array;
  /** (rows + 1) x (columns + 1): sums of weights as they are. */
  readonly weights: Float64Array;
  /** (rows + 1) x (columns + 1): sums of squared weights. */
  readonly squares: Float64Array;
}

/**
 * Counts the joint answers of two items.
 *
 * @param table the answers
 * @param pair the two items, observed in this table
 * @param included rows to count; null for all
 */
export function contingency(
  table: PatternTable,
  pair: { first: ObservedItem; second: ObservedItem },
  included: Uint8Array | null,
): Contingency {
  const rows = pair.first.categories;
  const columns = pair.second.categories;
  const width = columns + 1;
  const weights = new Float64Array((rows + 1) * width);
  const squares = new Float64Array((rows + 1) * width);
  const peopleByCell = new Float64Array((rows + 1) * width);
  const first = pair.first.answers;
  const second = pair.second.answers;
  for (let row = 0; row < table.rows; row++) {
    if (included !== null && included[row] === 0) continue;
    const cell = first[row]! * width + second[row]!;
    weights[cell]! += table.weight[row]!;
    squares[cell]! += table.weightSquared[row]!;
    peopleByCell[cell]! += table.count[row]!;
  }
  const people = sumOfBoth(peopleByCell, rows, columns);
  const total = sumOfBoth(weights, rows, columns);
  const counts = new Float64Array(rows * columns);
  const scale = total > 0 ? people / total : 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) counts[i * columns + j] = weights[i * width + j]! * scale;
  }
  return { rows, columns, people, counts, weights, squares };
}

/** The sum over those who answered both. */
function sumOfBoth(cells: Float64Array, rows: number, columns: number): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sum += cells[i * (columns + 1) + j]!;
  return sum;
}
