import { invertInto } from "../../../numeric/linear-algebra/invert-into";
import type { Criterion, Shape } from "./criteria";

/** "oblique": L = A T^-1', Phi = T'T with unit columns of T; "orthogonal": L = A T with T'T = I. */
export type Manifold = "oblique" | "orthogonal";

export interface Rotated {
  /** Row-major p x m. */
  readonly loadings: Float64Array;
  /** Row-major m x m. */
  readonly transformation: Float64Array;
  readonly value: number;
  /** Frobenius norm of the projected gradient. */
  readonly gradient: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** A point on the manifold with intermediate results for the next step. */
interface Point {
  transformation: Float64Array;
  inverse: Float64Array;
  loadings: Float64Array;
  byLoadings: Float64Array;
  gradient: Float64Array;
  value: number;
}

const SUFFICIENT_DECREASE = 1e-3;
const MAX_HALVINGS = 30;

/**
 * Rotates loadings to a minimum of a criterion by gradient projection (Jennrich 2001, orthogonal; Jennrich 2002,
 * oblique; Bernaards & Jennrich 2005), with Barzilai-Borwein step lengths (Barzilai & Borwein 1988; Wen & Yin 2013).
 * @param unrotated row-major p x m loadings of orthogonal factors
 * @param shape p and m, m >= 2
 * @param options `start`: row-major m x m, orthogonal (or with unit columns, if oblique); `tolerance` for the norm of
 *   the projected gradient (default 1e-8)
 * @returns the local minimum reached from that start
 * @see Reference: GPArotation::GPFoblq, GPForth.
 */
export function gradientProjection(
  unrotated: Float64Array,
  shape: Shape,
  options: {
    criterion: Criterion;
    manifold: Manifold;
    start: Float64Array;
    tolerance?: number | undefined;
    maxIterations?: number | undefined;
  },
): Rotated {
  const { criterion, manifold, start, tolerance = 1e-8, maxIterations = 5000 } = options;
  const space = new Workspace(unrotated, shape, criterion, manifold);
  let here = space.point();
  let there = space.point();
  here.transformation.set(start);
  space.evaluate(here);
  let norm = space.differentiate(here);
  let step = 1;
  let iterations = 0;
  while (norm > tolerance && iterations < maxIterations) {
    if (!space.search(here, there, step, norm)) break;
    norm = space.differentiate(there);
    step = stepLength(here, there);
    [here, there] = [there, here];
    iterations++;
  }
  return {
    loadings: here.loadings,
    transformation: here.transformation,
    value: here.value,
    gradient: norm,
    iterations,
    converged: norm <= tolerance,
  };
}

/** Barzilai and Borwein's first step length, kept within [1e-6, 1e6]. */
function stepLength(from: Point, to: Point): number {
  let squares = 0;
  let products = 0;
  for (let at = 0; at < to.gradient.length; at++) {
    const move = to.transformation[at]! - from.transformation[at]!;
    squares += move * move;
    products += move * (to.gradient[at]! - from.gradient[at]!);
  }
  const step = squares / Math.abs(products);
  return Number.isFinite(step) ? Math.min(1e6, Math.max(1e-6, step)) : 1;
}

class Workspace {
  readonly #a: Float64Array;
  readonly #shape: Shape;
  readonly #criterion: Criterion;
  readonly #manifold: Manifold;
  readonly #scratch: Float64Array;
  readonly #product: Float64Array;

  constructor(a: Float64Array, shape: Shape, criterion: Criterion, manifold: Manifold) {
    this.#a = a;
    this.#shape = shape;
    this.#criterion = criterion;
    this.#manifold = manifold;
    this.#scratch = new Float64Array(shape.factors ** 2);
    this.#product = new Float64Array(shape.factors ** 2);
  }

  point(): Point {
    const { items, factors } = this.#shape;
    const square = (): Float64Array => new Float64Array(factors * factors);
    const tall = (): Float64Array => new Float64Array(items * factors);
    return {
      transformation: square(),
      inverse: square(),
      loadings: tall(),
      byLoadings: tall(),
      gradient: square(),
      value: 0,
    };
  }

  /** Fills loadings and criterion from the transformation; false where that is singular. */
  evaluate(point: Point): boolean {
    const { items, factors: m } = this.#shape;
    const { transformation, inverse, loadings } = point;
    const oblique = this.#manifold === "oblique";
    if (oblique && !invertInto(transformation, inverse, this.#scratch)) return false;
    const a = this.#a;
    const by = oblique ? inverse : transformation;
    const [across, down] = oblique ? [m, 1] : [1, m];
    for (let i = 0; i < items; i++) {
      for (let j = 0; j < m; j++) {
        let sum = 0;
        for (let k = 0, left = i * m, right = j * across; k < m; k++, right += down)
          sum += a[left++]! * by[right]!;
        loadings[i * m + j] = sum;
      }
    }
    point.value = this.#criterion(loadings, point.byLoadings, this.#shape);
    return Number.isFinite(point.value);
  }

  /** Projects the gradient onto the tangent space; returns its norm. */
  differentiate(point: Point): number {
    if (this.#manifold === "oblique") this.#obliqueGradient(point);
    else this.#orthogonalGradient(point);
    let sum = 0;
    for (const value of point.gradient) sum += value * value;
    return Math.sqrt(sum);
  }

  /** G = -(L' Gq T^-1)', less its component along each column of T (Jennrich 2002, eqs. 7 and 12). */
  #obliqueGradient({ transformation: t, inverse, loadings, byLoadings, gradient }: Point): void {
    const m = this.#shape.factors;
    const product = this.#crossProduct(loadings, byLoadings);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        let sum = 0;
        for (let k = 0; k < m; k++) sum += product[j * m + k]! * inverse[k * m + i]!;
        gradient[i * m + j] = -sum;
      }
    }
    for (let j = 0; j < m; j++) {
      let along = 0;
      for (let i = 0; i < m; i++) along += t[i * m + j]! * gradient[i * m + j]!;
      for (let i = 0; i < m; i++) gradient[i * m + j]! -= along * t[i * m + j]!;
    }
  }

  /** G = A' Gq, less T times the symmetric part of T'G (Jennrich 2001, eq. 8). */
  #orthogonalGradient({ transformation: t, loadings, byLoadings, gradient }: Point): void {
    const m = this.#shape.factors;
    const product = this.#crossProduct(loadings, byLoadings);
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        let sum = 0;
        for (let k = 0; k < m; k++) sum += (t[i * m + k]! * (product[k * m + j]! - product[j * m + k]!)) / 2;
        gradient[i * m + j] = sum;
      }
    }
  }

  #crossProduct(left: Float64Array, right: Float64Array): Float64Array {
    const { items, factors: m } = this.#shape;
    const product = this.#product;
    for (let j = 0; j < m; j++) {
      for (let k = 0; k < m; k++) {
        let sum = 0;
        for (let i = 0; i < items; i++) sum += left[i * m + j]! * right[i * m + k]!;
        product[j * m + k] = sum;
      }
    }
    return product;
  }

  /** Descends, halving until the criterion falls enough; false if no step lowers it. */
  search(from: Point, to: Point, step: number, norm: number): boolean {
    const rounding = 8 * Number.EPSILON * (1 + Math.abs(from.value));
    for (let halving = 0; halving < MAX_HALVINGS; halving++, step /= 2) {
      for (let at = 0; at < to.transformation.length; at++) {
        to.transformation[at] = from.transformation[at]! - step * from.gradient[at]!;
      }
      const enough = from.value - SUFFICIENT_DECREASE * step * norm * norm + rounding;
      if (this.#retract(to) && this.evaluate(to) && to.value <= enough) return true;
    }
    return false;
  }

  #retract(point: Point): boolean {
    if (this.#manifold === "orthogonal")
      return orthogonalize(point.transformation, point.inverse, this.#scratch);
    normalizeColumns(point.transformation, this.#shape.factors);
    return true;
  }
}

// Row-major m x m arithmetic without allocation, for the inner loop of a rotation.

/** Scales each column of `a` to length 1, in place. */
export function normalizeColumns(a: Float64Array, m: number): void {
  for (let j = 0; j < m; j++) {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += a[i * m + j]! ** 2;
    const length = Math.sqrt(sum);
    for (let i = 0; i < m; i++) a[i * m + j]! /= length;
  }
}

/** Nearest orthogonal matrix by Newton's polar iteration (Higham 1986), in place; false if `a` is singular. */
export function orthogonalize(a: Float64Array, out: Float64Array, work: Float64Array): boolean {
  const m = Math.round(Math.sqrt(a.length));
  for (let iteration = 0; iteration < 60; iteration++) {
    if (!invertInto(a, out, work)) return false;
    let change = 0;
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) work[i * m + j] = (a[i * m + j]! + out[j * m + i]!) / 2;
    }
    for (let at = 0; at < m * m; at++) {
      change = Math.max(change, Math.abs(work[at]! - a[at]!));
      a[at] = work[at]!;
    }
    if (change < 1e-15) return true;
  }
  return true;
}
