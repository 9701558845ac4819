import type { Shape } from "../linear-algebra/dense";
import type { SparseRows } from "../linear-algebra/sparse-rows";

/** A design by the nonzero elements of its rows: indicators of levels have few. Rows that do not count have none. */
export type DesignRows = Pick<SparseRows, "start" | "column" | "value">;

export function designRows(
  { rows, columns }: Shape,
  isUsed: (row: number) => boolean,
  element: (row: number, column: number) => number,
): DesignRows {
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < columns && isUsed(row); k++) {
      const own = element(row, k);
      if (own === 0) continue;
      column.push(k);
      value.push(own);
    }
    start[row + 1] = value.length;
  }
  return { start, column: Int32Array.from(column), value: Float64Array.from(value) };
}

/** A row's linear predictor. */
export function rowSum({ start, column, value }: DesignRows, row: number, estimates: Float64Array): number {
  let sum = 0;
  for (let at = start[row]!; at < start[row + 1]!; at++) sum += value[at]! * estimates[column[at]!]!;
  return sum;
}

/** Sums of derivatives; null where only the gradient is wanted. */
export interface RowDerivatives {
  readonly gradient: Float64Array;
  readonly information: Float64Array | null;
}

/** Adds a row's derivatives from those by its linear predictor, to the lower triangle of the information. */
export function addRow(
  { start, column, value }: DesignRows,
  row: number,
  { score, curvature }: { readonly score: number; readonly curvature: number },
  { gradient, information }: RowDerivatives,
): void {
  const size = gradient.length;
  for (let a = start[row]!; a < start[row + 1]!; a++) {
    const [k, own] = [column[a]!, value[a]!];
    gradient[k]! += score * own;
    if (information === null) continue;
    for (let b = start[row]!; b <= a; b++) information[k * size + column[b]!]! += curvature * own * value[b]!;
  }
}

/** Adds the mixed derivative by the linear predictors of two rows. */
export function addCross(
  { start, column, value }: DesignRows,
  [one, other]: readonly [number, number],
  curvature: number,
  { gradient, information }: RowDerivatives,
): void {
  if (information === null) return;
  for (let a = start[one]!; a < start[one + 1]!; a++) {
    for (let b = start[other]!; b < start[other + 1]!; b++) {
      const [k, j] = [column[a]!, column[b]!];
      information[Math.max(k, j) * gradient.length + Math.min(k, j)]! +=
        (k === j ? 2 : 1) * curvature * value[a]! * value[b]!;
    }
  }
}

/** The largest absolute linear predictor. */
export function largestSum(rows: DesignRows, estimates: Float64Array): number {
  let most = 0;
  for (let row = 0; row < rows.start.length - 1; row++)
    most = Math.max(most, Math.abs(rowSum(rows, row, estimates)));
  return most;
}
