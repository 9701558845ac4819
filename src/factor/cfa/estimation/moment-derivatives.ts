import {
  type ElementList,
  elementList,
  type SparseRows,
  sparseRows,
} from "../../../numeric/linear-algebra/sparse-rows";
import { CELL, type GroupLayout } from "./group-layout";
import type { ModelState } from "./model-state";
import { addAll, addItem, addMoment, addScale, type Column, pairPlace } from "./moment-changes";

interface DerivativeTarget {
  /** Column of each of the group's rows, -1 to skip it. */
  readonly columnOf: Int32Array;
  readonly elements?: ElementList | undefined;
}

/** Derivatives of the implied moments by the rows of a group, moments x columns; rows of one column add up. */
export function momentDerivatives(
  layout: GroupLayout,
  state: ModelState,
  { columns, ...target }: DerivativeTarget & { readonly columns: number },
): SparseRows {
  return sparseRows(derivativeElements(layout, state, target), { rows: layout.moments, columns });
}

/**
 * The derivatives as sparse elements, parameter by parameter.
 *
 * Each parameter changes Sigma by h (u v' + v u') and mu by s u with vectors u and v of the model: loadings (u = e_j, v
 * = Phi Lambda'), loadings of higher order (u = Lambda (I - B)^-1 e_r), covariances of factors and of residuals;
 * thresholds, slopes and correlations follow by the chain rule through the scales Delta (Bollen 1989, appendix 4A;
 * Muthén & Asparouhov 2002). Slopes on covariates are columns of Lambda (I - B)^-1: loadings change them by the row of
 * (I - B)^-1 of their factor, regressions by u times that of the predictor. Derived rows have no derivative.
 */
export function derivativeElements(
  layout: GroupLayout,
  state: ModelState,
  { columnOf, elements = elementList() }: DerivativeTarget,
): ElementList {
  elements.count = 0;
  const workspace = new Float64Array(3 * layout.items);
  for (let at = 0; at < layout.rows.length; at++) {
    const column = columnOf[at]!;
    if (column < 0 || layout.derived[at] === 1) continue;
    addRow(layout, state, { elements, column }, { at, workspace });
  }
  return elements;
}

function addRow(
  layout: GroupLayout,
  state: ModelState,
  to: Column,
  { at, workspace }: { at: number; workspace: Float64Array },
): void {
  const i = layout.first[at]!;
  const j = layout.second[at]!;
  switch (layout.cell[at]) {
    case CELL.threshold:
      addMoment(to, i + layout.levelStart[j]! - layout.thresholdStart[j]!, state.delta[j]!);
      break;
    case CELL.sampleCovariance:
    case CELL.sampleMean:
      break;
    case CELL.scale:
      addScale(layout, state, to, i);
      break;
    case CELL.loading:
    case CELL.intercept:
    case CELL.residualCovariance:
      addItemRow(layout, state, to, { at, v: workspace });
      break;
    default:
      addFactorRow(layout, state, to, { at, workspace });
  }
}

/** A parameter of one item (or of two, a residual covariance). */
function addItemRow(
  layout: GroupLayout,
  state: ModelState,
  to: Column,
  { at, v }: { at: number; v: Float64Array },
): void {
  const p = layout.items;
  const i = layout.first[at]!;
  const j = layout.second[at]!;
  if (layout.cell[at] === CELL.loading) {
    const { phiLambda, factorMeans, inverse } = state;
    const mean = factorMeans[j]!;
    addItem(layout, state, to, {
      item: i,
      v: phiLambda,
      from: j * p,
      mean,
      w: inverse,
      own: ofCovariates(layout, j),
    });
    return;
  }
  if (layout.cell[at] === CELL.residualCovariance && i !== j) {
    addMoment(to, pairPlace(layout, i, j), state.delta[i]! * state.delta[j]!);
    return;
  }
  v.fill(0, 0, p);
  const variance = layout.cell[at] === CELL.residualCovariance;
  if (variance) v[i] = 0.5;
  addItem(layout, state, to, { item: i, v, from: 0, mean: variance ? 0 : 1, w: null, own: 0 });
}

function addFactorRow(
  layout: GroupLayout,
  state: ModelState,
  to: Column,
  { at, workspace }: { at: number; workspace: Float64Array },
): void {
  const { items: p, factors: m } = layout;
  const i = layout.first[at]!;
  const j = layout.second[at]!;
  const u = workspace.subarray(0, p);
  const v = workspace.subarray(p, 2 * p);
  const slope = workspace.subarray(2 * p);
  const cell = layout.cell[at];
  for (let k = 0; k < p; k++) {
    u[k] = state.total[k * m + i]!;
    if (cell === CELL.regression) v[k] = state.phiLambda[j * p + k]!;
    else v[k] = cell === CELL.mean ? 0 : state.total[k * m + j]!;
  }
  const half = cell === CELL.factorCovariance && i === j ? 0.5 : 1;
  const mean = cell === CELL.mean ? 1 : cell === CELL.regression ? state.factorMeans[j]! : 0;
  const w = cell === CELL.regression ? state.inverse : null;
  addAll(layout, state, to, { u, v, half, mean, w, own: ofCovariates(layout, j), slope });
}

/** Index of a factor's first effect by covariates in (I - B)^-1. */
function ofCovariates({ factors: m, covariates: q }: GroupLayout, factor: number): number {
  return factor * m + m - q;
}
