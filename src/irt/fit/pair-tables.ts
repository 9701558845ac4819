import { transposed } from "../../numeric/linear-algebra/dense";
import { dotAt, multiplyAt } from "../../numeric/linear-algebra/ranges";
import type { FittedGrid } from "../estimation/fitted-curves";
import type { PointModel } from "./expected-moments";

/** A table of two items' categories, row-major. */
export interface PairTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

/** Probability of every pair of categories of two items. */
export function expectedPair({ curves, weights }: PointModel, first: number, second: number): PairTable {
  const points = weights.length;
  const [one, other] = [curves[first]!, curves[second]!];
  const rows = one.length / points;
  const columns = other.length / points;
  const cells = new Float64Array(rows * columns);
  const weighed = new Float64Array(points);
  for (let i = 0; i < rows; i++) {
    multiplyAt(weighed, 0, weights, 0, one, i * points, points);
    for (let j = 0; j < columns; j++) cells[i * columns + j] = dotAt(weighed, 0, other, j * points, points);
  }
  return { rows, columns, cells };
}

/** The same on a grid where each item loads on one factor. @param margins `axisMargins` of the grid */
export function pairOnGrid(
  grid: FittedGrid,
  margins: (axes: readonly number[]) => Float64Array,
  [first, second]: readonly [number, number],
): PairTable {
  const { size, factorOf, curves } = grid;
  const [one, other] = [factorOf[first]!, factorOf[second]!];
  if (one === other) return expectedPair({ curves, weights: margins([one]) }, first, second);
  if (one > other) {
    const { rows, columns, cells } = pairOnGrid(grid, margins, [second, first]);
    return { rows: columns, columns: rows, cells: transposed(cells, { rows, columns }) };
  }
  const weights = margins([one, other]);
  const [left, right] = [curves[first]!, curves[second]!];
  const rows = left.length / size;
  const columns = right.length / size;
  const cells = new Float64Array(rows * columns);
  const along = new Float64Array(size);
  for (let j = 0; j < columns; j++) {
    for (let x = 0; x < size; x++) along[x] = dotAt(weights, x * size, right, j * size, size);
    for (let i = 0; i < rows; i++) cells[i * columns + j] = dotAt(left, i * size, along, 0, size);
  }
  return { rows, columns, cells };
}

/** Product-moment correlation of the categories' numbers; null where one of them does not vary. */
export function pairCorrelation({ rows, columns, cells }: PairTable): number | null {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const cell = cells[i * columns + j]!;
      n += cell;
      x += cell * i;
      y += cell * j;
      xx += cell * i * i;
      yy += cell * j * j;
      xy += cell * i * j;
    }
  }
  const [vx, vy] = [n * xx - x * x, n * yy - y * y];
  return vx > 0 && vy > 0 ? (n * xy - x * y) / Math.sqrt(vx * vy) : null;
}
