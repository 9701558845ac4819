import { choleskyFactor, choleskyInverse } from "../linear-algebra/cholesky";
import { type DesignRows, largestSum } from "./design-rows";
import { type Derivatives, newtonFit } from "./newton-fit";

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
