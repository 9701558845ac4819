/** Sums over all combinations of a few points on each of several axes. */

import { wholePower } from "../../../numeric/elementary/powers";
import { multiplyAt, scaleAt } from "../../../numeric/linear-algebra/ranges";
import type { LatentDistribution } from "../../model/latent-distribution";

/** The posterior distribution of one pattern on all combinations of its points; arrays are reused. */
export interface CellPosterior {
  readonly row: number;
  /** By combination of the factors' points, the first factor's running fastest. */
  readonly cells: Float64Array;
  /** factors x points: distances of the points from the pattern's center; and that center. */
  readonly distances: Float64Array;
  readonly center: Float64Array;
  readonly logLikelihood: number;
}

/** Visits the posterior distribution of every pattern. */
export type VisitCells = (
  probabilities: readonly Float64Array[],
  latent: LatentDistribution,
  visit: (posterior: CellPosterior) => void,
) => void;

/** Workspace for products over the combinations: a factor per axis and per pair of axes. */
export interface PointProducts {
  readonly axes: number;
  readonly size: number;
  /** axes x points: to be filled before `multiply`. */
  readonly own: Float64Array;
  /** By pair (first * axes + second, first < second), points x points: to be filled before `multiply`. */
  readonly pairs: Float64Array;
  /** By combination, the first axis running fastest: the product of all parts. */
  readonly cells: Float64Array;
  /** Fills `cells`; returns their sum. */
  readonly multiply: () => number;
}

/** @param size points on each axis */
export function pointProducts(axes: number, size: number): PointProducts {
  const square = size * size;
  const own = new Float64Array(axes * size);
  const pairs = new Float64Array(axes * axes * square);
  const cells = new Float64Array(wholePower(size, axes));
  const levels = Array.from({ length: axes }, (_, level) => new Float64Array(wholePower(size, level)));
  levels.push(cells);
  levels[0]![0] = 1;
  const longest = wholePower(size, axes - 1);
  const factors = [new Float64Array(longest), new Float64Array(longest)] as const;
  const multiply = (): number => {
    let sum = 0;
    for (let axis = 0, length = 1; axis < axes; axis++, length *= size) {
      const longer = levels[axis + 1]!;
      for (let a = 0; a < size; a++) {
        let [from, to] = factors;
        from[0] = own[axis * size + a]!;
        for (let before = 0, shorter = 1; before < axis; before++, shorter *= size) {
          const pair = (before * axes + axis) * square + a;
          for (let b = 0; b < size; b++) scaleAt(to, b * shorter, pairs[pair + b * size]!, from, 0, shorter);
          [from, to] = [to, from];
        }
        multiplyAt(longer, a * length, levels[axis]!, 0, from, 0, length);
      }
    }
    for (let at = 0; at < cells.length; at++) sum += cells[at]!;
    return sum;
  };
  return { axes, size, own, pairs, cells, multiply };
}

/** Margins and cross moments of a distribution over the combinations. */
export interface PointMoments {
  /** axes x points: probabilities. */
  readonly margins: Float64Array;
  /** axes x axes: means of products of two axes' values; the diagonal is not filled. */
  readonly products: Float64Array;
}

/** Computes margins and pairs' moments; the result is reused. */
export function pointMoments(
  axes: number,
  size: number,
): (cells: Float64Array, values: Float64Array) => PointMoments {
  const margins = new Float64Array(axes * size);
  const products = new Float64Array(axes * axes);
  const sums = Array.from({ length: axes + 1 }, (_, level) => new Float64Array(wholePower(size, level)));
  const weighted = Array.from({ length: axes }, () =>
    Array.from({ length: axes }, (_, level) => new Float64Array(wholePower(size, level))),
  );
  return (cells, values) => {
    let plain = cells;
    margins.fill(0);
    for (let axis = axes - 1; axis >= 0; axis--) {
      const first = axis * size;
      const shorter = sums[axis]!.fill(0);
      const own = weighted[axis]![axis]!.fill(0);
      const { length } = shorter;
      for (let a = 0; a < size; a++) {
        margins[first + a] = foldInto(shorter, own, plain, a * length, values[first + a]!);
      }
      for (let later = axis + 1; later < axes; later++) {
        const longer = weighted[later]![axis + 1]!;
        const next = weighted[later]![axis]!.fill(0);
        let product = 0;
        for (let a = 0; a < size; a++) product += values[first + a]! * addSummed(next, longer, a * length);
        products[axis * axes + later] = products[later * axes + axis] = product;
      }
      plain = shorter;
    }
    return { margins, products };
  };
}

/** Adds neighboring numbers to one array, and a multiple of them to another; returns their sum. */
function foldInto(
  plain: Float64Array,
  scaled: Float64Array,
  from: Float64Array,
  start: number,
  factor: number,
): number {
  let sum = 0;
  for (let i = 0, at = start; i < plain.length; i++, at++) {
    const value = from[at]!;
    sum += value;
    plain[i]! += value;
    scaled[i]! += factor * value;
  }
  return sum;
}

/** Adds neighboring numbers to an array; returns their sum. */
function addSummed(into: Float64Array, from: Float64Array, start: number): number {
  let sum = 0;
  for (let i = 0, at = start; i < into.length; i++, at++) {
    const value = from[at]!;
    sum += value;
    into[i]! += value;
  }
  return sum;
}
