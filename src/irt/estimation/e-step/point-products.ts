/** Sums over all combinations of a few points on each of several axes. */

import { wholePower } from "../../../numeric/elementary/powers";
import type { LatentDistribution } from "../../model/latent-distribution";

/** The posterior distribution of one pattern on all combinations of its points; the next one's too once visited. */
export interface CellPosterior {
  readonly row: number;
  /** By combination of the factors' points, the last factor's running fastest. */
  readonly cells: Float64Array;
  /** factors x points: distances of the points from the middle of the pattern's; and that middle. */
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

/** Workspace for products over the combinations: a part of each axis, and one of each pair of axes. */
export interface PointProducts {
  readonly axes: number;
  readonly size: number;
  /** axes x points: filled before `multiply`. */
  readonly own: Float64Array;
  /** By pair (first * axes + second, first < second), points x points: filled before `multiply`. */
  readonly pairs: Float64Array;
  /** By combination, the last axis running fastest: the product of all parts. */
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
  const factors = [new Float64Array(cells.length), new Float64Array(cells.length)] as const;
  const multiply = (): number => {
    let sum = 0;
    for (let axis = 0; axis < axes; axis++) {
      const shorter = levels[axis]!;
      const longer = levels[axis + 1]!;
      let [from, to] = factors;
      for (let a = 0; a < size; a++) from[a] = own[axis * size + a]!;
      for (let before = 0, prefixes = 1; before < axis; before++, prefixes *= size) {
        const start = (before * axes + axis) * square;
        for (let prefix = 0, at = 0; prefix < prefixes; prefix++) {
          for (let b = 0, pair = start; b < size; b++) {
            for (let a = 0, left = prefix * size; a < size; a++, at++, left++, pair++) {
              to[at] = from[left]! * pairs[pair]!;
            }
          }
        }
        [from, to] = [to, from];
      }
      sum = 0;
      for (let prefix = 0, at = 0; prefix < shorter.length; prefix++) {
        const value = shorter[prefix]!;
        for (let a = 0; a < size; a++, at++) sum += longer[at] = value * from[at]!;
      }
    }
    return sum;
  };
  return { axes, size, own, pairs, cells, multiply };
}

/** What a distribution over the combinations says of each axis and pair of axes. */
export interface PointMoments {
  /** axes x points: probabilities. */
  readonly margins: Float64Array;
  /** axes x axes: means of products of the axes' values at the points; those of one axis with itself are left out. */
  readonly products: Float64Array;
}

/** Computes an axis' margins and the pairs' moments; the result is the next one's too. */
export function pointMoments(
  axes: number,
  size: number,
): (cells: Float64Array, values: Float64Array) => PointMoments {
  const margins = new Float64Array(axes * size);
  const products = new Float64Array(axes * axes);
  const sums = Array.from({ length: axes + 1 }, (_, level) => new Float64Array(wholePower(size, level)));
  const weighed = Array.from({ length: axes }, () =>
    Array.from({ length: axes }, (_, level) => new Float64Array(wholePower(size, level))),
  );
  return (cells, values) => {
    let plain = cells;
    margins.fill(0);
    for (let axis = axes - 1; axis >= 0; axis--) {
      const first = axis * size;
      const shorter = sums[axis]!;
      const own = weighed[axis]![axis]!;
      for (let prefix = 0, at = 0; prefix < shorter.length; prefix++) {
        let sum = 0;
        let moment = 0;
        for (let a = first; a < first + size; a++) {
          const value = plain[at++]!;
          sum += value;
          moment += value * values[a]!;
          margins[a]! += value;
        }
        shorter[prefix] = sum;
        own[prefix] = moment;
      }
      for (let later = axis + 1; later < axes; later++) {
        const longer = weighed[later]![axis + 1]!;
        const next = weighed[later]![axis]!;
        let product = 0;
        for (let prefix = 0, at = 0; prefix < next.length; prefix++) {
          let sum = 0;
          for (let a = first; a < first + size; a++) {
            const value = longer[at++]!;
            sum += value;
            product += value * values[a]!;
          }
          next[prefix] = sum;
        }
        products[axis * axes + later] = products[later * axes + axis] = product;
      }
      plain = shorter;
    }
    return { margins, products };
  };
}
