/** Changes of the implied moments by changes of Sigma and mu, by the chain rule through the scales Delta. */
import { addElement, type ElementList } from "../../../numeric/linear-algebra/sparse-rows";
import type { GroupLayout } from "./group-layout";
import type { ModelState } from "./model-state";

/** The target of one parameter's derivative: a column of a matrix of moments x parameters. */
export interface Column {
  readonly elements: ElementList;
  readonly column: number;
}

export function addMoment({ elements, column }: Column, moment: number, value: number): void {
  addElement(elements, moment, column, value);
}

export function pairPlace({ kind, items: p, pairStart }: GroupLayout, one: number, other: number): number {
  const j = Math.min(one, other);
  const k = Math.max(one, other);
  return kind === "ordered"
    ? pairStart + (j * (2 * p - j - 1)) / 2 + k - j - 1
    : p + (j * (2 * p - j + 1)) / 2 + k - j;
}

/**
 * dSigma = e_j v' + v e_j', dmu = mean e_j, dPi = e_j w'; v and w start at the places `from` and `own` of their arrays.
 */
export function addItem(
  layout: GroupLayout,
  { delta, sigma, tau, mu, slopes }: ModelState,
  to: Column,
  {
    item: j,
    v,
    from,
    mean,
    w,
    own,
  }: { item: number; v: Float64Array; from: number; mean: number; w: Float64Array | null; own: number },
): void {
  const { items: p, kind, thresholdStart, levelStart, covariates: q, variancePlace } = layout;
  const scale = delta[j]!;
  if (kind === "continuous") {
    addMoment(to, j, mean);
    addMoment(to, pairPlace(layout, j, j), 2 * v[from + j]!);
    for (let k = 0; k < p; k++) if (k !== j) addMoment(to, pairPlace(layout, j, k), v[from + k]!);
    return;
  }
  const isContinuous = variancePlace[j]! >= 0;
  const shrink = layout.parameterization === "theta" && !isContinuous ? scale * scale * v[from + j]! : 0;
  if (isContinuous) {
    addMoment(to, levelStart[j]!, mean);
    addMoment(to, variancePlace[j]!, 2 * v[from + j]!);
  }
  const shift = levelStart[j]! - thresholdStart[j]!;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) {
    addMoment(to, t + shift, -scale * (mean + (tau[t]! - mu[j]!) * shrink));
  }
  for (let x = 0; x < q; x++) {
    const change = (w === null ? 0 : w[own + x]!) - slopes[j * q + x]! * shrink;
    addMoment(to, levelStart[p]! + j * q + x, scale * change);
  }
  for (let k = 0; k < p; k++) {
    if (k === j) continue;
    addMoment(to, pairPlace(layout, j, k), scale * delta[k]! * (v[from + k]! - sigma[j * p + k]! * shrink));
  }
}

/** A change of the factors: dSigma = half (u v' + v u'), dmu = mean u, dPi = u w', w starting at the place `own`. */
interface FactorChange {
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly half: number;
  readonly mean: number;
  readonly w: Float64Array | null;
  readonly own: number;
  readonly slope: Float64Array;
}

export function addAll(layout: GroupLayout, state: ModelState, to: Column, change: FactorChange): void {
  const { delta, sigma } = state;
  const { u, v, half, mean, slope } = change;
  const { items: p, kind, variancePlace } = layout;
  const ordered = kind === "ordered";
  const theta = ordered && layout.parameterization === "theta";
  for (let j = 0; j < p; j++) {
    const shrinks = theta && variancePlace[j]! < 0;
    slope[j] = shrinks ? half * u[j]! * v[j]! * delta[j]! * delta[j]! : 0;
    if (!ordered) addMoment(to, j, mean * u[j]!);
  }
  if (ordered) addLevels(layout, state, to, change);
  let at = ordered ? layout.pairStart : p;
  for (let j = 0; j < p; j++) {
    for (let k = ordered ? j + 1 : j; k < p; k++, at++) {
      const moved = half * (u[j]! * v[k]! + v[j]! * u[k]!) - sigma[j * p + k]! * (slope[j]! + slope[k]!);
      addMoment(to, at, delta[j]! * delta[k]! * moved);
    }
  }
}

/** Thresholds, or the mean and the variance, and slopes on covariates. */
function addLevels(
  layout: GroupLayout,
  { delta, tau, mu, slopes }: ModelState,
  to: Column,
  { u, v, half, mean, w, own, slope }: FactorChange,
): void {
  const { items: p, covariates: q, thresholdStart, levelStart, variancePlace } = layout;
  for (let j = 0; j < p; j++) {
    const shift = levelStart[j]! - thresholdStart[j]!;
    if (variancePlace[j]! >= 0) {
      addMoment(to, levelStart[j]!, mean * u[j]!);
      addMoment(to, variancePlace[j]!, 2 * half * u[j]! * v[j]!);
    }
    for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) {
      addMoment(to, t + shift, -delta[j]! * (mean * u[j]! + (tau[t]! - mu[j]!) * slope[j]!));
    }
    for (let x = 0; x < q; x++) {
      const moved = (w === null ? 0 : u[j]! * w[own + x]!) - slopes[j * q + x]! * slope[j]!;
      addMoment(to, levelStart[p]! + j * q + x, delta[j]! * moved);
    }
  }
}

export function addScale(
  layout: GroupLayout,
  { delta, sigma, tau, mu, slopes }: ModelState,
  to: Column,
  j: number,
): void {
  const { items: p, covariates: q, thresholdStart, levelStart } = layout;
  const shift = levelStart[j]! - thresholdStart[j]!;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++)
    addMoment(to, t + shift, tau[t]! - mu[j]!);
  for (let x = 0; x < q; x++) addMoment(to, levelStart[p]! + j * q + x, slopes[j * q + x]!);
  for (let k = 0; k < p; k++) {
    if (k !== j) addMoment(to, pairPlace(layout, j, k), sigma[j * p + k]! * delta[k]!);
  }
}
