/** A response curve at many points: probabilities and derivatives, as the graded response model's in `item-curves`. */

import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import {
  type Axis,
  curveDerivatives,
  curveSums,
  type ItemCurve,
  type ItemDerivatives,
  type ItemValues,
  type ResponseCurve,
} from "./response-curve";

/** a1 f1 + a2 f2 + ... at every point. */
export function linearParts(
  { slopes, columns }: Pick<ItemValues, "slopes" | "columns">,
  { points, dimensions, nodes }: Axis,
): Float64Array {
  const z = new Float64Array(points);
  for (let s = 0; s < slopes.length; s++) {
    const a = slopes[s]!;
    for (let q = 0, at = columns[s]!; q < points; q++, at += dimensions) z[q]! += a * nodes[at]!;
  }
  return z;
}

/** categories x points. */
export function curveProbabilities(curve: ItemCurve, z: Float64Array): Float64Array {
  const points = z.length;
  const out = new Float64Array(curve.categories * points);
  const own = new Float64Array(curve.categories);
  for (let q = 0; q < points; q++) {
    curve.probabilities(z[q]!, own);
    for (let k = 0, at = q; k < own.length; k++, at += points) out[at] = own[k]!;
  }
  return out;
}

/** Adds the derivatives of the log probability of some answers at a point. */
export interface PointSums extends ItemDerivatives {
  /** @param people by category */
  readonly add: (z: number, theta: Float64Array, people: Float64Array) => void;
}

/** Sums of derivatives by `slopes` slopes and the parameters of a curve; `mirrorUpper` completes the information. */
export function pointSums(curve: ItemCurve, slopes: number): PointSums {
  const numbers = curve.weights.length + 1;
  const size = slopes + numbers - 1;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const sums = curveSums(curve);
  const { gradient: g, information: h } = sums;
  return {
    gradient,
    information,
    add(z, theta, people) {
      curve.sums(z, people, sums);
      for (let f = 0; f < slopes; f++) {
        gradient[f]! += g[0]! * theta[f]!;
        for (let other = f; other < slopes; other++)
          information[f * size + other]! += h[0]! * theta[f]! * theta[other]!;
        for (let i = 1; i < numbers; i++) information[f * size + slopes + i - 1]! += h[i]! * theta[f]!;
      }
      for (let i = 1; i < numbers; i++) {
        const row = slopes + i - 1;
        gradient[row]! += g[i]!;
        for (let j = i; j < numbers; j++) information[row * size + slopes + j - 1]! += h[i * numbers + j]!;
      }
    },
  };
}

/** As `itemDerivatives`, of any curve. */
export function curveItemDerivatives(
  counts: Float64Array,
  item: ItemValues & { readonly curve: ResponseCurve },
  axis: Axis,
): ItemDerivatives {
  const { columns, intercepts } = item;
  const curve = item.curve.of(intercepts);
  const { points, dimensions, nodes } = axis;
  const sums = pointSums(curve, columns.length);
  const z = linearParts(item, axis);
  const theta = new Float64Array(columns.length);
  const people = new Float64Array(curve.categories);
  for (let q = 0; q < points; q++) {
    let all = 0;
    for (let k = 0; k < people.length; k++) all += people[k] = counts[k * points + q]!;
    if (all === 0) continue;
    for (let f = 0; f < theta.length; f++) theta[f] = nodes[q * dimensions + columns[f]!]!;
    sums.add(z[q]!, theta, people);
  }
  return { gradient: sums.gradient, information: mirrorUpper(sums.information, sums.gradient.length) };
}

/** By category of an item, the derivatives of its log probability at every point: by z (number 0) and the parameters. */
export function curveScores(curve: ItemCurve, z: Float64Array): Float64Array[][] {
  const at = curveDerivatives(curve);
  const numbers = curve.weights.length + 1;
  const out = Array.from({ length: curve.categories }, () =>
    Array.from({ length: numbers }, () => new Float64Array(z.length)),
  );
  for (let q = 0; q < z.length; q++) {
    curve.derivatives(z[q]!, at);
    out.forEach((own, k) => {
      for (let i = 0; i < numbers; i++) own[i]![q] = at.first[k * numbers + i]!;
    });
  }
  return out;
}

/** Fisher's information about z: the sum over categories of the squared derivative of the probability over it. */
export function curveInformation(curve: ItemCurve): (z: number) => number {
  const at = curveDerivatives(curve);
  const numbers = curve.weights.length + 1;
  return (z) => {
    curve.derivatives(z, at);
    let sum = 0;
    for (let k = 0; k < curve.categories; k++) sum += at.probabilities[k]! * at.first[k * numbers]! ** 2;
    return sum;
  };
}
