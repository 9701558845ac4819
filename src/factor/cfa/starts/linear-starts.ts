import { choleskyFactor, choleskySolve } from "../../../numeric/linear-algebra/cholesky";
import { denseRows } from "../../../numeric/linear-algebra/sparse-rows";
import { type ModelTable, phantomFactors } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { momentsOf } from "../estimation/fitted-model";
import { CELL, type GroupLayout } from "../estimation/group-layout";
import { fixedValues } from "../estimation/model-objective";
import { modelState } from "../estimation/model-state";
import { momentDerivatives } from "../estimation/moment-derivatives";
import { startValues } from "./start-values";

/** Given loadings and regressions, the moments of continuous items are linear in these parameters. */
const LINEAR: ReadonlySet<number | undefined> = new Set([
  CELL.factorCovariance,
  CELL.residualCovariance,
  CELL.intercept,
  CELL.mean,
]);
/** Smallest start of a variance, as a share of the item's. */
const MIN_VARIANCE_SHARE = 0.05;
/** For parameters that the moments do not determine given the loadings. */
const RIDGE = 1e-6;

interface StartParts {
  readonly layouts: readonly GroupLayout[];
  readonly data: readonly GroupMoments[];
}

/** Standardized effects of factors without indicators: the sign that a fixed weight gives to an effect is not known. */
const EFFECTS = [-0.1, 0.1];

/**
 * Starts to try after rough values failed: with effects of factors without indicators, and `linearStarts` at rough and
 * at unit loadings, which ordered items have none of.
 */
export function furtherStarts(table: ModelTable, rough: Float64Array, parts: StartParts): Float64Array[] {
  const { layouts, data } = parts;
  const effects = phantomFactors(table).length === 0 ? [] : EFFECTS;
  const either = effects.map((effect) => startValues(table, layouts, data, effect));
  if (table.kind === "ordered") return either;
  const linear = [rough, plainLoadings(table, rough)].map((given) => linearStarts(table, given, parts));
  return [...either, ...linear.filter((starts) => starts !== null)];
}

/**
 * Starting values with given loadings and regressions, and the variances, covariances and means that then fit best by
 * unweighted least squares of standardized residuals, with variances of at least a twentieth of the items'. A growth
 * curve, whose means and variances follow from its time scores, so starts near its data.
 * @param given values of the free parameters, of which loadings and regressions are read
 * @returns null where the model has no matrices at the given values
 */
function linearStarts(table: ModelTable, given: Float64Array, parts: StartParts): Float64Array | null {
  const values = fixedValues(table);
  const isLinear = linearParameters(table, parts.layouts);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) values[row] = isLinear[free] === 1 ? 0 : given[free]!;
  });
  const fitted = bestLinear(table, values, { ...parts, isLinear });
  if (fitted === null) return null;
  const starts = given.map((value, free) => (isLinear[free] === 1 ? fitted[free]! : value));
  table.parameters.forEach(({ op, lhs, rhs, free, group, value }) => {
    if (free < 0 || isLinear[free] === 0) return;
    if (value !== null) starts[free] = value;
    else if (op === "~~" && lhs === rhs) {
      starts[free] = Math.max(starts[free]!, leastVariance(table, parts.data[group]!, lhs));
    }
  });
  return starts;
}

/** All free loadings 1: for models where rough loadings mislead, as with factors that share their items. */
function plainLoadings(table: ModelTable, given: Float64Array): Float64Array {
  const out = given.slice();
  for (const { op, free, value } of table.parameters) {
    if (free < 0 || value !== null) continue;
    if (op === "=~") out[free] = 1;
  }
  return out;
}

function linearParameters(table: ModelTable, layouts: readonly GroupLayout[]): Uint8Array {
  const isLinear = new Uint8Array(table.free).fill(1);
  for (const { rows, cell } of layouts) {
    rows.forEach((row, at) => {
      const { free } = table.parameters[row]!;
      if (free >= 0 && !LINEAR.has(cell[at])) isLinear[free] = 0;
    });
  }
  return isLinear;
}

function bestLinear(
  table: ModelTable,
  values: Float64Array,
  { layouts, data, isLinear }: StartParts & { readonly isLinear: Uint8Array },
): Float64Array | null {
  const n = table.free;
  const matrix = new Float64Array(n * n);
  const right = new Float64Array(n);
  for (const [group, layout] of layouts.entries()) {
    const state = modelState(layout, values);
    if (state === null) return null;
    const columnOf = Int32Array.from(layout.rows, (row) => {
      const { free } = table.parameters[row]!;
      return free >= 0 && isLinear[free] === 1 ? free : -1;
    });
    const slopes = denseRows(momentDerivatives(layout, state, { columnOf, columns: n }));
    const implied = momentsOf(layout, state);
    const { moments } = data[group]!;
    weightsOf(data[group]!).forEach((weight, k) => {
      for (let i = 0; i < n; i++) {
        const own = weight * slopes[k * n + i]!;
        if (own === 0) continue;
        right[i]! += own * (moments[k]! - implied[k]!);
        for (let j = 0; j < n; j++) matrix[i * n + j]! += own * slopes[k * n + j]!;
      }
    });
  }
  for (let i = 0; i < n; i++) {
    const diagonal = matrix[i * n + i]!;
    matrix[i * n + i] = diagonal > 0 ? diagonal * (1 + RIDGE) : 1;
  }
  const factor = choleskyFactor(matrix, n);
  return factor && choleskySolve(factor, right, { n });
}

/**
 * One over the variances of standardized residuals: 1 / s_i of means, 1 / (s_i s_j) of covariances, s the variances.
 */
function weightsOf({ items, covariance, moments }: GroupMoments): Float64Array {
  const p = items.length;
  const variance = (i: number): number => covariance[i * p + i]!;
  const out = new Float64Array(moments.length);
  for (let i = 0, at = p; i < p; i++) {
    out[i] = 1 / variance(i);
    for (let j = i; j < p; j++, at++) out[at] = 1 / (variance(i) * variance(j));
  }
  return out;
}

function leastVariance(table: ModelTable, { items, covariance }: GroupMoments, name: string): number {
  const p = items.length;
  const at = items.indexOf(name);
  if (at >= 0) return MIN_VARIANCE_SHARE * covariance[at * p + at]!;
  const below = table.parameters.find(({ lhs, op, rhs, role, value }) => {
    const isUnit = op === "=~" && lhs === name && role === "fixed" && value !== null && value !== 0;
    return isUnit && items.includes(rhs);
  });
  const item = below === undefined ? -1 : items.indexOf(below.rhs);
  return item < 0
    ? MIN_VARIANCE_SHARE
    : (MIN_VARIANCE_SHARE * covariance[item * p + item]!) / (below?.value ?? 1) ** 2;
}
