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
 * @param pair the two items' indices in the table and their observed categories
 * @param included rows to count; null for all
 */
export function contingency(
  table: PatternTable,
  pair: { first: number; second: number; firstItem: ObservedItem; secondItem: ObservedItem },
  included: Uint8Array | null,
): Contingency {
  const rows = pair.firstItem.categories;
  const columns = pair.secondItem.categories;
  const width = columns + 1;
  const weights = new Float64Array((rows + 1) * width);
  const squares = new Float64Array((rows + 1) * width);
  const first = table.columns[pair.first]!;
  const second = table.columns[pair.second]!;
  let people = 0;
  let total = 0;
  for (let row = 0; row < table.rows; row++) {
    if (included !== null && included[row] === 0) continue;
    const a = first[row]!;
    const b = second[row]!;
    const weight = table.weight[row]!;
    if (weight === 0) continue;
    const i = a < 0 ? rows : pair.firstItem.numbers[a]!;
    const j = b < 0 ? columns : pair.secondItem.numbers[b]!;
    weights[i * width + j]! += weight;
    squares[i * width + j]! += table.weightSquared[row]!;
    if (a < 0 || b < 0) continue;
    people += table.count[row]!;
    total += weight;
  }
  const counts = new Float64Array(rows * columns);
  const scale = total > 0 ? people / total : 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) counts[i * columns + j] = weights[i * width + j]! * scale;
  }
  return { rows, columns, people, counts, weights, squares };
}
