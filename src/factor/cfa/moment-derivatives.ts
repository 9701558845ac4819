import { CELL, type GroupLayout } from "./group-layout";
import type { ModelState } from "./model-state";

/** Where the derivative of one parameter goes: column `column` of a row-major array `stride` columns wide. */
interface Column {
  readonly out: Float64Array;
  readonly stride: number;
  readonly column: number;
}

/**
 * Adds the derivatives of the implied moments by the rows of a group to the columns of a row-major matrix.
 *
 * Each parameter changes Sigma by h (u v' + v u') and mu by s u with vectors u and v of the model: loadings
 * (u = e_j, v = Phi Lambda'), loadings of higher order (u = Lambda (I - B)^-1 e_r), covariances of factors and of
 * residuals; thresholds and correlations follow by the chain rule through the scales Delta (Bollen 1989, appendix 4A;
 * Muthén & Asparouhov 2002). Rows that are derived have no derivative.
 *
 * @param layout places of the group's parameters
 * @param state the model at the values in question
 * @param target `columnOf`: column of each of the group's rows, -1 to leave it out
 */
export function addDerivatives(
  layout: GroupLayout,
  state: ModelState,
  target: { readonly out: Float64Array; readonly stride: number; readonly columnOf: Int32Array },
): void {
  const { out, stride, columnOf } = target;
  const workspace = new Float64Array(3 * layout.items);
  for (let at = 0; at < layout.rows.length; at++) {
    const column = columnOf[at]!;
    if (column < 0 || layout.derived[at] === 1) continue;
    addRow(layout, state, { out, stride, column }, { at, workspace });
  }
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
      addMoment(to, i, state.delta[j]!);
      break;
    case CELL.scale:
      addScale(layout, state, to, i);
      break;
    case CELL.loading:
    case CELL.intercept:
    case CELL.residualCovariance:
      addItemRow(layout, state, to, { at, v: workspace.subarray(0, layout.items) });
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
    const row = state.phiLambda.subarray(j * p, j * p + p);
    addItem(layout, state, to, { item: i, v: row, mean: state.factorMeans[j]! });
    return;
  }
  if (layout.cell[at] === CELL.residualCovariance && i !== j) {
    addMoment(to, pairPlace(layout, i, j), state.delta[i]! * state.delta[j]!);
    return;
  }
  v.fill(0);
  const variance = layout.cell[at] === CELL.residualCovariance;
  if (variance) v[i] = 0.5;
  addItem(layout, state, to, { item: i, v, mean: variance ? 0 : 1 });
}

/** A parameter of the factors. */
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
  addAll(layout, state, to, { u, v, half, mean, slope });
}

function addMoment({ out, stride, column }: Column, moment: number, value: number): void {
  out[moment * stride + column]! += value;
}

/** Place of an item pair among the moments. */
function pairPlace({ kind, items: p, thresholdStart }: GroupLayout, one: number, other: number): number {
  const j = Math.min(one, other);
  const k = Math.max(one, other);
  return kind === "ordered"
    ? thresholdStart[p]! + (j * (2 * p - j - 1)) / 2 + k - j - 1
    : p + (j * (2 * p - j + 1)) / 2 + k - j;
}

/** dSigma = e_j v' + v e_j', dmu = mean e_j. */
function addItem(
  layout: GroupLayout,
  { delta, sigma, tau, mu }: ModelState,
  to: Column,
  { item: j, v, mean }: { item: number; v: Float64Array; mean: number },
): void {
  const { items: p, kind, thresholdStart } = layout;
  const scale = delta[j]!;
  if (kind === "continuous") {
    addMoment(to, j, mean);
    addMoment(to, pairPlace(layout, j, j), 2 * v[j]!);
    for (let k = 0; k < p; k++) if (k !== j) addMoment(to, pairPlace(layout, j, k), v[k]!);
    return;
  }
  const shrink = layout.parameterization === "theta" ? scale * scale * v[j]! : 0;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) {
    addMoment(to, t, -scale * (mean + (tau[t]! - mu[j]!) * shrink));
  }
  for (let k = 0; k < p; k++) {
    if (k === j) continue;
    addMoment(to, pairPlace(layout, j, k), scale * delta[k]! * (v[k]! - sigma[j * p + k]! * shrink));
  }
}

/** dSigma = half (u v' + v u'), dmu = mean u. */
function addAll(
  layout: GroupLayout,
  { delta, sigma, tau, mu }: ModelState,
  to: Column,
  {
    u,
    v,
    half,
    mean,
    slope,
  }: { u: Float64Array; v: Float64Array; half: number; mean: number; slope: Float64Array },
): void {
  const { items: p, kind, thresholdStart } = layout;
  const ordered = kind === "ordered";
  const theta = ordered && layout.parameterization === "theta";
  let at = ordered ? thresholdStart[p]! : p;
  for (let j = 0; j < p; j++) {
    slope[j] = theta ? half * u[j]! * v[j]! * delta[j]! * delta[j]! : 0;
    if (!ordered) addMoment(to, j, mean * u[j]!);
  }
  for (let t = 0, j = 0; ordered && t < thresholdStart[p]!; t++) {
    while (t >= thresholdStart[j + 1]!) j++;
    addMoment(to, t, -delta[j]! * (mean * u[j]! + (tau[t]! - mu[j]!) * slope[j]!));
  }
  for (let j = 0; j < p; j++) {
    for (let k = ordered ? j + 1 : j; k < p; k++, at++) {
      const change = half * (u[j]! * v[k]! + v[j]! * u[k]!) - sigma[j * p + k]! * (slope[j]! + slope[k]!);
      addMoment(to, at, delta[j]! * delta[k]! * change);
    }
  }
}

function addScale(layout: GroupLayout, { delta, sigma, tau, mu }: ModelState, to: Column, j: number): void {
  const { items: p, thresholdStart } = layout;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) addMoment(to, t, tau[t]! - mu[j]!);
  for (let k = 0; k < p; k++) {
    if (k !== j) addMoment(to, pairPlace(layout, j, k), sigma[j * p + k]! * delta[k]!);
  }
}
