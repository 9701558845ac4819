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
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let q = 0, a = i * points, b = j * points; q < points; q++, a++, b++) {
        sum += weights[q]! * one[a]! * other[b]!;
      }
      cells[i * columns + j] = sum;
    }
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
