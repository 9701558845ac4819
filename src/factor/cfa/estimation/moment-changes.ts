/** What a change of Sigma and mu does to the implied moments, by the chain rule through the scales Delta. */
import { addElement, type ElementList } from "../../../numeric/linear-algebra/sparse-rows";
import type { GroupLayout } from "./group-layout";
import type { ModelState } from "./model-state";

/** Where the derivative of one parameter goes: a column of a matrix of moments x parameters. */
export interface Column {
  readonly elements: ElementList;
  readonly column: number;
}

/** Adds to the derivative of one moment. */
export function addMoment({ elements, column }: Column, moment: number, value: number): void {
  addElement(elements, moment, column, value);
}

/** Place of an item pair among the moments. */
export function pairPlace(
  { kind, items: p, thresholdStart }: GroupLayout,
  one: number,
  other: number,
): number {
  const j = Math.min(one, other);
  const k = Math.max(one, other);
  return kind === "ordered"
    ? thresholdStart[p]! + (j * (2 * p - j - 1)) / 2 + k - j - 1
    : p + (j * (2 * p - j + 1)) / 2 + k - j;
}

/** dSigma = e_j v' + v e_j', dmu = mean e_j; v starts at the place `from` of its array. */
export function addItem(
  layout: GroupLayout,
  { delta, sigma, tau, mu }: ModelState,
  to: Column,
  { item: j, v, from, mean }: { item: number; v: Float64Array; from: number; mean: number },
): void {
  const { items: p, kind, thresholdStart } = layout;
  const scale = delta[j]!;
  if (kind === "continuous") {
    addMoment(to, j, mean);
    addMoment(to, pairPlace(layout, j, j), 2 * v[from + j]!);
    for (let k = 0; k < p; k++) if (k !== j) addMoment(to, pairPlace(layout, j, k), v[from + k]!);
    return;
  }
  const shrink = layout.parameterization === "theta" ? scale * scale * v[from + j]! : 0;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) {
    addMoment(to, t, -scale * (mean + (tau[t]! - mu[j]!) * shrink));
  }
  for (let k = 0; k < p; k++) {
    if (k === j) continue;
    addMoment(to, pairPlace(layout, j, k), scale * delta[k]! * (v[from + k]! - sigma[j * p + k]! * shrink));
  }
}

/** dSigma = half (u v' + v u'), dmu = mean u. */
export function addAll(
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

/** The scale of an item. */
export function addScale(
  layout: GroupLayout,
  { delta, sigma, tau, mu }: ModelState,
  to: Column,
  j: number,
): void {
  const { items: p, thresholdStart } = layout;
  for (let t = thresholdStart[j]!; t < thresholdStart[j + 1]!; t++) addMoment(to, t, tau[t]! - mu[j]!);
  for (let k = 0; k < p; k++) {
    if (k !== j) addMoment(to, pairPlace(layout, j, k), sigma[j * p + k]! * delta[k]!);
  }
}
