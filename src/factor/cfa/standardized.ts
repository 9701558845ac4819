import { STENCIL } from "../../numeric/distributions/stencil";
import type { FittedModel } from "./estimation/fitted-model";
import { CELL, type GroupLayout, groupLayout } from "./estimation/group-layout";
import { emptyMatrices } from "./estimation/model-state";
import { standardUnits } from "./estimation/standard-units";
import { moveRows, rowsOfFree } from "./standard-errors/observed-information";

export interface StandardizedSolution {
  /** By row of the table; null where a standard deviation does not exist. */
  readonly values: readonly (number | null)[];
  /** Delta-method standard errors; null where a value cannot vary, and without a covariance of the estimates. */
  readonly standardErrors: readonly (number | null)[];
}

/**
 * The completely standardized solution: every (latent) item and factor in its own standard deviations, residual
 * covariances as correlations of the residuals; standard errors by the delta method (derivatives by central
 * differences to the fourth order).
 *
 * @param fitted the model at its solution
 * @param covariance covariance of the estimates (`covarianceOfEstimates`), or null
 * @see Reference: lavaan's `standardizedSolution(type = "std.all")`.
 */
export function standardizedSolution(
  fitted: FittedModel,
  covariance: Float64Array | null,
): StandardizedSolution {
  const values = fitted.table.parameters.map((): number | null => null);
  const standardErrors = values.slice();
  fitted.table.groups.forEach((_, group) => {
    const layout = groupLayout(fitted.table, group);
    const standard = standardized(layout, fitted.values.slice());
    const errors = covariance && deltaMethod(fitted, { layout, group, covariance });
    layout.rows.forEach((row, at) => {
      const value = standard[at]!;
      if (!Number.isFinite(value)) return;
      values[row] = value;
      const error = errors?.[at] ?? 0;
      standardErrors[row] = error > NO_VARIATION * Math.max(1, Math.abs(value)) ? error : null;
    });
  });
  return { values, standardErrors };
}

/** What rounding makes of a value that cannot vary. */
const NO_VARIATION = 1e-8;

/** By row of the layout; NaN where there is none. */
function standardized(
  layout: GroupLayout,
  values: Float64Array,
  matrices = emptyMatrices(layout),
): Float64Array {
  const units = standardUnits(layout, values, matrices);
  const standard = new Float64Array(layout.rows.length);
  for (let at = 0; at < standard.length; at++) {
    const unit = units === null ? Number.NaN : units[at]!;
    standard[at] = layout.cell[at] === CELL.scale ? 1 : values[layout.rows[at]!]! * unit;
  }
  return standard;
}

interface DeltaParts {
  readonly layout: GroupLayout;
  readonly group: number;
  readonly covariance: Float64Array;
}

/** Parameters of the means: no standard deviation depends on them. */
const OF_MEANS: ReadonlySet<number | undefined> = new Set([CELL.threshold, CELL.intercept, CELL.mean]);

/** Standard errors by row of the layout. */
function deltaMethod(fitted: FittedModel, { layout, group, covariance }: DeltaParts): Float64Array {
  const { free } = fitted.table;
  const rowsOf = rowsOfFree(fitted.table, group);
  const parameters = [...rowsOf.keys()];
  const slopes = slopesOf(fitted, layout, rowsOf);
  const places = new Int32Array(parameters.length);
  return Float64Array.from(layout.rows, (_, at) => {
    let moving = 0;
    for (let i = 0; i < slopes.length; i++) if (slopes[i]![at] !== 0) places[moving++] = i;
    let variance = 0;
    for (let one = 0; one < moving; one++) {
      const i = places[one]!;
      const left = slopes[i]![at]!;
      for (let other = 0; other < moving; other++) {
        const j = places[other]!;
        variance += left * slopes[j]![at]! * covariance[parameters[i]! * free + parameters[j]!]!;
      }
    }
    return Math.sqrt(Math.max(variance, 0));
  });
}

/** Derivatives of the group's standardized rows, by parameter. */
function slopesOf(
  fitted: FittedModel,
  layout: GroupLayout,
  rowsOf: ReadonlyMap<number, readonly number[]>,
): Float64Array[] {
  const values = fitted.values.slice();
  const matrices = emptyMatrices(layout);
  const units =
    standardUnits(layout, values, matrices) ?? new Float64Array(layout.rows.length).fill(Number.NaN);
  const placeOf = new Map(Array.from(layout.rows, (row, at) => [row, at]));
  return [...rowsOf].map(([parameter, rows]) => {
    const slope = new Float64Array(layout.rows.length);
    const places = rows.map((row) => placeOf.get(row)!);
    if (places.every((at) => OF_MEANS.has(layout.cell[at]))) {
      for (const at of places) slope[at] = units[at]!;
      return slope;
    }
    const step = 1e-3 * Math.max(0.1, Math.abs(fitted.estimates[parameter]!));
    for (const [steps, weight] of STENCIL) {
      moveRows(values, fitted.values, { rows, by: steps * step });
      const moved = standardized(layout, values, matrices);
      for (let at = 0; at < slope.length; at++) slope[at]! += (weight / step) * moved[at]!;
    }
    moveRows(values, fitted.values, { rows, by: 0 });
    return slope;
  });
}
