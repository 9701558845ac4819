import { choleskyFactor, choleskyInverse } from "../linear-algebra/cholesky";
import type { Shape } from "../linear-algebra/dense";
import { type Derivatives, newtonFit } from "./newton-fit";

/** A design by the nonzero elements of its rows: indicators of levels have few. Rows that do not count have none. */
export interface DesignRows {
  /** Where each row begins in `column` and `value`, and where the last one ends. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

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
function largestSum(rows: DesignRows, estimates: Float64Array): number {
  let most = 0;
  for (let row = 0; row < rows.start.length - 1; row++)
    most = Math.max(most, Math.abs(rowSum(rows, row, estimates)));
  return most;
}

/** The likelihood has no maximum: it rises without end along a direction. */
export interface Diverging {
  readonly direction: Float64Array;
}

export interface RegressionFit<T extends Derivatives> {
  readonly estimates: Float64Array;
  /** Derivatives at the estimates. */
  readonly point: T;
  /** Inverse of the information, row-major. */
  readonly inverse: Float64Array;
}

/** Converged where no linear predictor moves by more than this share of one plus the largest. */
const CONVERGED_MOVE = 1e-9;
/** Diverging where the likelihood gains nothing by steps that still move a linear predictor by this. */
const DIVERGING_MOVE = 0.1;
const NEGLIGIBLE_GAIN = 2e-6;

/**
 * The maximum of a regression's log-likelihood, or the direction in which it diverges under perfect prediction.
 * @param options.unit the smallest weight of an answer, in which gains are measured; `longest`: the largest change of
 *   a linear predictor in a step
 * @see Albert & Anderson (1984), Biometrika, 71, 1-10, on separation
 */
export function regressionFit<T extends Derivatives>(
  at: (estimates: Float64Array) => T,
  start: Float64Array,
  {
    rows,
    unit,
    longest = 2,
  }: { readonly rows: DesignRows; readonly unit: number; readonly longest?: number | undefined },
): RegressionFit<T> | Diverging {
  const found = newtonFit(at, start, ({ estimates, direction, gain }) => {
    const move = largestSum(rows, direction);
    if (move <= CONVERGED_MOVE * (1 + largestSum(rows, estimates))) return "converged";
    return move > DIVERGING_MOVE && gain < NEGLIGIBLE_GAIN * unit ? "diverging" : Math.min(1, longest / move);
  });
  const { estimates, direction } = found;
  const isStill = found.factor !== null && largestSum(rows, direction) <= DIVERGING_MOVE;
  const point = at(estimates);
  const factor = found.isConverged || isStill ? choleskyFactor(point.information, start.length) : null;
  if (factor === null) return { direction };
  return { estimates, point, inverse: choleskyInverse(factor, start.length) };
}

/** Columns by which a direction moves linear predictors. */
export function movingColumns(columns: readonly Float64Array[], direction: Float64Array): number[] {
  return [...columns.keys()].filter((j) => {
    const values = columns[j]!;
    const range =
      values.reduce((high, value) => Math.max(high, value), 0) -
      values.reduce((low, value) => Math.min(low, value), 0);
    return Math.abs(direction[j]!) * range > DIVERGING_MOVE;
  });
}
