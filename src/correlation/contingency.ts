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
 * The joint answers of every pair of items, counted in one pass over the table.
 *
 * @param table the answers
 * @param items observed in this table
 * @param included rows to count; null for all
 * @returns the table of a pair, given the places of its items in `items`, the first before the second
 */
export function contingencies(
  table: PatternTable,
  items: readonly ObservedItem[],
  included: Uint8Array | null,
): (first: number, second: number) => Contingency {
  const layout = layoutOf(items);
  const { people, weights, squares } = jointSums(items, layout, { table, included });
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

/** Where the cells of each pair begin, by first item times the number of items plus second item; the end comes last. */
function layoutOf(items: readonly ObservedItem[]): Int32Array {
  const layout = new Int32Array(items.length * items.length + 1);
  let next = 0;
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      layout[i * items.length + j] = next;
      next += (items[i]!.categories + 1) * (items[j]!.categories + 1);
    }
  }
  layout[items.length * items.length] = next;
  return layout;
}

interface JointSums {
  readonly people: Float64Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

function jointSums(
  items: readonly ObservedItem[],
  layout: Int32Array,
  { table, included }: { table: PatternTable; included: Uint8Array | null },
): JointSums {
  const { count, weight, weightSquared } = table;
  const size = items.length;
  const width = Int32Array.from(items, (item) => item.categories + 1);
  const columns = items.map((item) => item.answers);
  const answers = new Int32Array(size);
  const cells = layout[size * size]!;
  // Of a cell: people, weights, squared weights.
  const sums = new Float64Array(3 * cells);
  for (let row = 0; row < table.rows; row++) {
    const people = count[row]!;
    const own = weight[row]!;
    const square = weightSquared[row]!;
    if ((people === 0 && own === 0 && square === 0) || included?.[row] === 0) continue;
    for (let i = 0; i < size; i++) answers[i] = columns[i]![row]!;
    for (let i = 0; i < size; i++) {
      const first = answers[i]!;
      for (let j = i + 1, pair = i * size + j; j < size; j++, pair++) {
        const at = 3 * (layout[pair]! + first * width[j]! + answers[j]!);
        sums[at]! += people;
        sums[at + 1]! += own;
        sums[at + 2]! += square;
      }
    }
  }
  return { people: everyThird(sums, 0), weights: everyThird(sums, 1), squares: everyThird(sums, 2) };
}

function everyThird(sums: Float64Array, first: number): Float64Array {
  const out = new Float64Array(sums.length / 3);
  for (let cell = 0; cell < out.length; cell++) out[cell] = sums[3 * cell + first]!;
  return out;
}

/** The cells of those who answered both, scaled so that they add to the number of people. */
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

/** The sum over those who answered both. */
function sumOfBoth(cells: Float64Array, rows: number, columns: number): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sum += cells[i * (columns + 1) + j]!;
  return sum;
}
