import { gaussHermite } from "../numeric/distributions/gauss-hermite";
import { normalCdf } from "../numeric/distributions/special";
import { binomialDraw } from "../numeric/random/binomial";
import type { Random } from "../numeric/random/random";

/** Yes-or-no items that independent standard normal factors explain. */
export interface OrthogonalItems {
  /** Items x factors, row-major; an item's squared loadings add to less than 1. */
  readonly loadings: Float64Array;
  readonly factors: number;
  /** Thresholds of the standard normal answers behind the items: above it is yes. */
  readonly thresholds: ArrayLike<number>;
}

/** Points of the quadrature by factor, for 0, 1, 2, ... factors. */
const POINTS = [1, 61, 41, 21, 13] as const;
/** Points with less weight are left out: all of them together are worth less than 1e-9. */
const LEAST_WEIGHT = 1e-14;

/** The largest number of factors that the quadrature is made for. */
export const MOST_FACTORS = POINTS.length - 1;

/**
 * Probabilities of all answer patterns, by Gauss-Hermite quadrature over the factors, given which the answers are
 * independent. Of pattern k item j is a yes where bit j of k is 1.
 *
 * @param items at most `MOST_FACTORS` factors
 * @returns 2 to the power of the number of items; they add to 1
 */
export function patternProbabilities({ loadings, factors, thresholds }: OrthogonalItems): Float64Array {
  const p = thresholds.length;
  const rest = Float64Array.from(thresholds, (_, j) => {
    let explained = 0;
    for (let f = 0; f < factors; f++) explained += loadings[j * factors + f]! ** 2;
    return Math.sqrt(Math.max(1 - explained, 1e-12));
  });
  const { points, weights } = gaussHermite(POINTS[factors] ?? 1);
  const sum = new Float64Array(2 ** p);
  const given = new Float64Array(2 ** p);
  const places = new Int32Array(factors);
  const nodes = points.length ** factors;
  for (let node = 0; node < nodes; node++) {
    let weight = 1;
    for (let f = 0, left = node; f < factors; f++, left = Math.floor(left / points.length)) {
      places[f] = left % points.length;
      weight *= weights[places[f]!]!;
    }
    if (weight < LEAST_WEIGHT) continue;
    given[0] = weight;
    for (let j = 0, size = 1; j < p; j++, size *= 2) {
      let level = -thresholds[j]!;
      for (let f = 0; f < factors; f++) level += loadings[j * factors + f]! * points[places[f]!]!;
      const yes = normalCdf(level / rest[j]!);
      for (let k = 0; k < size; k++) {
        given[size + k] = given[k]! * yes;
        given[k]! *= 1 - yes;
      }
    }
    for (let k = 0; k < sum.length; k++) sum[k]! += given[k]!;
  }
  const total = sum.reduce((all, value) => all + value, 0);
  return sum.map((value) => value / total);
}

/** Counts of so many people in cells of given probabilities: one binomial draw a cell (Devroye 1986, chapter XI). */
export function multinomialDraw(people: number, probabilities: Float64Array, random: Random): Float64Array {
  const counts = new Float64Array(probabilities.length);
  let left = people;
  let rest = 1;
  for (let k = 0; k < counts.length && left > 0; k++) {
    const share = rest > 0 ? probabilities[k]! / rest : 1;
    counts[k] = k === counts.length - 1 ? left : binomialDraw(left, Math.min(share, 1), random);
    left -= counts[k]!;
    rest -= probabilities[k]!;
  }
  return counts;
}
