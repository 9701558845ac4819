import { STENCIL } from "../../numeric/distributions/stencil";
import type { FittedModel } from "./estimation/fitted-model";
import { CELL, type GroupLayout, groupLayout } from "./estimation/group-layout";
import { emptyMatrices } from "./estimation/model-state";
import { standardizationFactors } from "./estimation/standardization-factors";
import { rowsOfFree, shiftRows } from "./standard-errors/observed-information";

export interface StandardizedSolution {
  /** By row of the table; null where a standard deviation does not exist. */
  readonly values: readonly (number | null)[];
  /** Delta-method standard errors; null where a value cannot vary, and without a covariance of the estimates. */
  readonly standardErrors: readonly (number | null)[];
  /** Derivatives by the free parameters of a weighted sum of the rows' values; 0 without a covariance. */
  slopesAlong(weights: Float64Array): Float64Array;
}

/** "all": lavaan's std.all; "latent": only factors in their own standard deviations (std.lv). */
export type Standardization = "all" | "latent";

/**
 * The standardized solution. Completely: every (latent) item and factor in its own standard deviations, residual
 * covariances as correlations of the residuals; standard errors by the delta method (fourth-order central differences).
 * @param covariance of the estimates (`covarianceOfEstimates`), or null
 * @see Reference: lavaan's `standardizedSolution()`, types "std.all" and "std.lv".
 */
export function standardizedSolution(
  fitted: Pick<FittedModel, "table" | "values" | "estimates">,
  covariance: Float64Array | null,
  of: Standardization = "all",
): StandardizedSolution {
  const values = fitted.table.parameters.map((): number | null => null);
  const standardErrors = values.slice();
  const moves: { readonly rows: Int32Array; readonly parameter: number; readonly slope: Float64Array }[] = [];
  fitted.table.groups.forEach((_, group) => {
    const layout = groupLayout(fitted.table, group);
    const unitsAt = unitsOf(layout, of);
    const standard = standardized(layout, fitted.values.slice(), unitsAt);
    const rowsOf = rowsOfFree(fitted.table, group);
    const slopes = covariance === null ? [] : slopesOf(fitted, { layout, unitsAt }, rowsOf);
    const parameters = [...rowsOf.keys()];
    slopes.forEach((slope, i) => {
      moves.push({ rows: layout.rows, parameter: parameters[i]!, slope });
    });
    const errors = covariance && deltaMethod(slopes, parameters, { covariance, free: fitted.table.free });
    layout.rows.forEach((row, at) => {
      const value = standard[at]!;
      if (!Number.isFinite(value)) return;
      values[row] = value;
      const error = errors?.[at] ?? 0;
      standardErrors[row] = error > NO_VARIATION * Math.max(1, Math.abs(value)) ? error : null;
    });
  });
  const slopesAlong = (weights: Float64Array): Float64Array => {
    const out = new Float64Array(fitted.table.free);
    for (const { rows, parameter, slope } of moves) {
      rows.forEach((row, at) => {
        if (weights[row] !== 0) out[parameter]! += weights[row]! * slope[at]!;
      });
    }
    return out;
  };
  return { values, standardErrors, slopesAlong };
}

/** By row of the table: the completely standardized values, NaN where there are none. */
export function standardizedValues({ table, values }: Pick<FittedModel, "table" | "values">): Float64Array {
  const out = new Float64Array(table.parameters.length).fill(Number.NaN);
  table.groups.forEach((_, group) => {
    const layout = groupLayout(table, group);
    const own = standardized(layout, values, unitsOf(layout, "all"));
    layout.rows.forEach((row, at) => {
      out[row] = own[at]!;
    });
  });
  return out;
}

/** Step of the differences, as a share of the estimate; a tenth of it for steep regressions. */
const STEP = 1e-3;

/** A parameter whose completely standardized value exceeds 1 over this has a small unit, as of an income. */
const SMALL = 0.01;

/** Rounding error of a value that cannot vary. */
const NO_VARIATION = 1e-8;

type Units = (values: Float64Array) => Float64Array | null;

function unitsOf(layout: GroupLayout, of: Standardization): Units {
  const matrices = emptyMatrices(layout);
  return (values) => standardizationFactors(layout, values, matrices, of);
}

/** By row of the layout; NaN where there is none. */
function standardized(layout: GroupLayout, values: Float64Array, unitsAt: Units): Float64Array {
  const units = unitsAt(values);
  const standard = new Float64Array(layout.rows.length);
  for (let at = 0; at < standard.length; at++) {
    const unit = units === null ? Number.NaN : units[at]!;
    standard[at] = layout.cell[at] === CELL.scale ? 1 : values[layout.rows[at]!]! * unit;
  }
  return standard;
}

/** Parameters of the means, on which no standard deviation depends. */
const OF_MEANS: ReadonlySet<number | undefined> = new Set([CELL.threshold, CELL.intercept, CELL.mean]);

function deltaMethod(
  slopes: readonly Float64Array[],
  parameters: readonly number[],
  { covariance, free }: { readonly covariance: Float64Array; readonly free: number },
): Float64Array {
  const places = new Int32Array(parameters.length);
  return Float64Array.from({ length: slopes[0]?.length ?? 0 }, (_, at) => {
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
  fitted: Pick<FittedModel, "table" | "values" | "estimates">,
  { layout, unitsAt }: { readonly layout: GroupLayout; readonly unitsAt: Units },
  rowsOf: ReadonlyMap<number, readonly number[]>,
): Float64Array[] {
  const values = fitted.values.slice();
  const isSteep = fitted.table.parameters.some(({ op }) => op === "~");
  const share = isSteep ? STEP / 10 : STEP;
  const units = unitsAt(values) ?? new Float64Array(layout.rows.length).fill(Number.NaN);
  const placeOf = new Map(Array.from(layout.rows, (row, at) => [row, at]));
  return [...rowsOf].map(([parameter, rows]) => {
    const slope = new Float64Array(layout.rows.length);
    const places = rows.map((row) => placeOf.get(row)!);
    if (places.every((at) => OF_MEANS.has(layout.cell[at]))) {
      for (const at of places) slope[at] = units[at]!;
      return slope;
    }
    const own = Math.min(...places.map((at) => 1 / Math.abs(units[at]!)).filter(Number.isFinite));
    const least = 0.1 * (own < SMALL ? own : 1);
    const step = share * Math.max(least, Math.abs(fitted.estimates[parameter]!));
    for (const [steps, weight] of STENCIL) {
      shiftRows(values, fitted.values, { rows, by: steps * step });
      const moved = standardized(layout, values, unitsAt);
      for (let at = 0; at < slope.length; at++) slope[at]! += (weight / step) * moved[at]!;
    }
    shiftRows(values, fitted.values, { rows, by: 0 });
    return slope;
  });
}
