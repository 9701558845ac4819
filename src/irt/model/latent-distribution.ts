/** A group's normal distribution at the points of a quadrature. */
import { exp } from "../../numeric/elementary/exp";
import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../numeric/linear-algebra/cholesky";
import { product } from "../../numeric/linear-algebra/dense";
import type { LatentPoints } from "./quadrature";

/** Sums over people, expected or by weight: their number, and the first and second moments about 0. */
export interface LatentMoments {
  readonly people: number;
  readonly first: Float64Array;
  /** Row-major. */
  readonly second: Float64Array;
}

export interface LatentDistribution {
  /** By point; they sum to 1. Empty for adaptive points. */
  readonly weights: Float64Array;
  readonly moments: LatentMoments;
  readonly mean: Float64Array;
  readonly precision: Float64Array;
}

const NO_WEIGHTS = new Float64Array(0);

/**
 * The normalized density at the points, relative to the density that they were drawn from. Adaptive points have no
 * weights, and the moments are the distribution's. Null if the covariance matrix is not positive definite.
 */
export function latentDistribution(
  latentPoints: LatentPoints,
  mean: Float64Array,
  covariance: Float64Array,
): LatentDistribution | null {
  if (latentPoints.kind === "dimension-reduced") return reducedDistribution(latentPoints, mean, covariance);
  const { points, dimensions: m, nodes, base } = latentPoints;
  const factor = choleskyFactor(covariance, m);
  if (factor === null) return null;
  const precision = choleskyInverse(factor, m);
  if (latentPoints.kind === "adaptive") {
    const second = covariance.map((value, at) => value + mean[Math.floor(at / m)]! * mean[at % m]!);
    return { weights: NO_WEIGHTS, moments: { people: 1, first: mean, second }, mean, precision };
  }
  const constant = -0.5 * choleskyLogDeterminant(factor, m);
  const weights = new Float64Array(points);
  const run = latentPoints.kind === "grid" ? (latentPoints.perFactor ?? 1) : 1;
  let largest = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < points; start += run) {
    const { plain, linear, square } = alongLast({ precision, mean }, nodes, start);
    for (let q = start; q < start + run; q++) {
      const x = nodes[q * m + m - 1]! - mean[m - 1]!;
      const value = constant - (plain + x * (linear + x * square)) / 2 - (base === null ? 0 : base[q]!);
      weights[q] = value;
      if (value > largest) largest = value;
    }
  }
  let sum = 0;
  for (let q = 0; q < points; q++) {
    weights[q] = exp(weights[q]! - largest);
    sum += weights[q]!;
  }
  for (let q = 0; q < points; q++) weights[q]! /= sum;
  return { weights, moments: momentsAt(weights, latentPoints), mean, precision };
}

export function momentsAt(
  people: Float64Array,
  { kind, perFactor, nodes, dimensions: m }: LatentPoints,
): LatentMoments {
  return kind === "grid" && perFactor !== null
    ? gridMoments(people, nodes, { m, size: perFactor })
    : latentMoments(people, nodes, m);
}

/** The moments of people on a grid whose last factor runs fastest: summed along that factor first. */
function gridMoments(
  people: Float64Array,
  nodes: Float64Array,
  { m, size }: { m: number; size: number },
): LatentMoments {
  const first = new Float64Array(m);
  const second = new Float64Array(m * m);
  const last = m - 1;
  let sum = 0;
  for (let start = 0; start < people.length; start += size) {
    let plain = 0;
    let linear = 0;
    let square = 0;
    for (let q = start; q < start + size; q++) {
      const x = nodes[q * m + last]!;
      const scaled = people[q]! * x;
      plain += people[q]!;
      linear += scaled;
      square += scaled * x;
    }
    sum += plain;
    first[last]! += linear;
    second[last * m + last]! += square;
    for (let f = 0; f < last; f++) {
      const x = nodes[start * m + f]!;
      first[f]! += plain * x;
      second[last * m + f]! += linear * x;
      for (let g = 0; g <= f; g++) second[f * m + g]! += plain * x * nodes[start * m + g]!;
    }
  }
  for (let f = 0; f < m; f++) for (let g = 0; g < f; g++) second[g * m + f] = second[f * m + g]!;
  return { people: sum, first, second };
}

/** The quadratic form of the distances from the means at a point, as a polynomial of that of the last factor. */
function alongLast(
  { precision, mean }: Pick<LatentDistribution, "precision" | "mean">,
  nodes: Float64Array,
  point: number,
): { plain: number; linear: number; square: number } {
  const m = mean.length;
  const last = m - 1;
  let plain = 0;
  let linear = 0;
  for (let f = 0; f < last; f++) {
    const x = nodes[point * m + f]! - mean[f]!;
    linear += 2 * precision[f * m + last]! * x;
    for (let g = 0; g < last; g++) plain += x * precision[f * m + g]! * (nodes[point * m + g]! - mean[g]!);
  }
  return { plain, linear, square: precision[last * m + last]! };
}

/** Independent factors: the weights of each on its own grid, one factor after the other. */
function reducedDistribution(
  { dimensions: m, nodes }: LatentPoints,
  mean: Float64Array,
  covariance: Float64Array,
): LatentDistribution | null {
  const precision = new Float64Array(m * m);
  const weights = new Float64Array(m * nodes.length);
  for (let f = 0; f < m; f++) {
    const variance = covariance[f * m + f]!;
    if (!(variance > 0)) return null;
    precision[f * m + f] = 1 / variance;
    const own = nodes.map((x) => exp(-((x - mean[f]!) ** 2) / (2 * variance)));
    const sum = own.reduce((total, value) => total + value, 0);
    own.forEach((value, q) => {
      weights[f * nodes.length + q] = value / sum;
    });
  }
  return { weights, moments: marginalMoments(weights, nodes), mean, precision };
}

/** Moments by factor of people distributed over each factor's axis; products of different factors are left 0. */
export function marginalMoments(people: Float64Array, axis: Float64Array): LatentMoments {
  const m = people.length / axis.length;
  const first = new Float64Array(m);
  const second = new Float64Array(m * m);
  let total = 0;
  for (let f = 0, at = 0; f < m; f++) {
    let sum = 0;
    for (let q = 0; q < axis.length; q++, at++) {
      const x = axis[q]!;
      sum += people[at]!;
      first[f]! += people[at]! * x;
      second[f * m + f]! += people[at]! * x * x;
    }
    total = Math.max(total, sum);
  }
  return { people: total, first, second };
}

export function latentMoments(people: Float64Array, nodes: Float64Array, m: number): LatentMoments {
  const first = new Float64Array(m);
  const second = new Float64Array(m * m);
  let sum = 0;
  for (let q = 0; q < people.length; q++) {
    const weight = people[q]!;
    sum += weight;
    for (let f = 0; f < m; f++) {
      const scaled = weight * nodes[q * m + f]!;
      first[f]! += scaled;
      for (let g = 0; g <= f; g++) second[f * m + g]! += scaled * nodes[q * m + g]!;
    }
  }
  for (let f = 0; f < m; f++) for (let g = 0; g < f; g++) second[g * m + f] = second[f * m + g]!;
  return { people: sum, first, second };
}

/** The people's moments about the means, less those expected of equally many people. */
export function surplusMoments(
  people: LatentMoments,
  { moments, mean }: Pick<LatentDistribution, "moments" | "mean">,
): Pick<LatentMoments, "first" | "second"> {
  const m = mean.length;
  const n = people.people / moments.people;
  const first = people.first.map((value, f) => value - n * moments.first[f]!);
  const second = people.second.map((value, at) => {
    const f = Math.floor(at / m);
    const g = at % m;
    return value - n * moments.second[at]! - first[f]! * mean[g]! - mean[f]! * first[g]!;
  });
  return { first, second };
}

/**
 * Derivatives of the sum over points of people times normalized log weight by the means, and by the matrix of
 * covariances (an off-diagonal cell stands for both of its places).
 */
export function latentGradient(
  people: LatentMoments,
  { moments, mean, precision }: LatentDistribution,
): { mean: Float64Array; covariance: Float64Array } {
  const m = mean.length;
  const { first, second } = surplusMoments(people, { moments, mean });
  const square = { rows: m, inner: m, columns: m };
  const covariance = product(product(precision, second, square), precision, square);
  for (let f = 0; f < m; f++) covariance[f * m + f]! /= 2;
  return { mean: product(precision, first, { rows: m, inner: m, columns: 1 }), covariance };
}

/** The trace of E A F B, for symmetric matrices E and F of a 1 at both places of a cell of the covariance matrix. */
export function cellProducts(
  [a, b]: readonly [Float64Array, Float64Array],
  m: number,
  [one, other]: readonly [readonly [number, number], readonly [number, number]],
): number {
  let sum = 0;
  for (const [f, g] of cellPlaces(one)) {
    for (const [h, k] of cellPlaces(other)) sum += a[g * m + h]! * b[k * m + f]!;
  }
  return sum;
}

/** A cell off the diagonal stands for two places of a symmetric matrix. */
export function cellPlaces([f, g]: readonly [number, number]): (readonly [number, number])[] {
  return f === g
    ? [[f, g]]
    : [
        [f, g],
        [g, f],
      ];
}
