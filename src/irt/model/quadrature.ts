/** The points and weights of a marginal likelihood. */

import { ItemwiseError } from "../../errors";
import { normalQuantile } from "../../numeric/distributions/special";
import { wholePower } from "../../numeric/elementary/powers";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { haltonPoint, MAX_HALTON_DIMENSIONS } from "../../numeric/random/halton";
import { createRandom } from "../../numeric/random/random";
import * as messages from "../messages";

export interface Quadrature {
  readonly kind: "grid" | "quasi-Monte-Carlo" | "dimension-reduced" | "adaptive";
  /**
   * Points in all, and by factor (null for quasi-Monte-Carlo). For reduced dimensions or adaptive points, those of the
   * likelihood, while `nodes` then are quasi-Monte-Carlo's, for sums over all factors at once.
   */
  readonly points: number;
  readonly perFactor: number | null;
  readonly dimensions: number;
  /** Of adaptive points: the error of their sums as a share of a pattern's probability. */
  readonly error?: number | undefined;
  /** By group, points x dimensions, row-major; the last factor runs fastest. */
  readonly nodes: readonly Float64Array[];
  /** By group: the weight of every point at the estimates; they add up to 1. */
  readonly weights: readonly Float64Array[];
}

/** A group's points before its distribution weights them. */
export interface LatentPoints {
  readonly kind: Quadrature["kind"];
  readonly points: number;
  readonly perFactor: number | null;
  readonly dimensions: number;
  /** points x dimensions; with reduced dimensions, the points of one factor; empty for adaptive points. */
  readonly nodes: Float64Array;
  /** Logarithm of the density that the points were drawn from, up to a constant; null for evenly spaced ones. */
  readonly base: Float64Array | null;
}

/** The grid ends here on either side (as mirt's does by default). */
const GRID_END = 6;

/** Points per factor by default: as mirt's for one and two factors. */
function defaultPointsPerFactor(dimensions: number): number {
  return dimensions === 1 ? 61 : dimensions === 2 ? 31 : 15;
}

/** All combinations of `perFactor` (3 or more) equally spaced points from -6 to 6 on every factor. */
export function gridPoints(dimensions: number, perFactor = defaultPointsPerFactor(dimensions)): LatentPoints {
  const axis = gridAxis(perFactor);
  const points = wholePower(perFactor, dimensions);
  const nodes = new Float64Array(points * dimensions);
  for (let point = 0; point < points; point++) {
    for (let factor = dimensions - 1, rest = point; factor >= 0; factor--) {
      nodes[point * dimensions + factor] = axis[rest % perFactor]!;
      rest = Math.floor(rest / perFactor);
    }
  }
  return { kind: "grid", points, perFactor, dimensions, nodes, base: null };
}

export function gridAxis(points: number): Float64Array {
  return Float64Array.from({ length: points }, (_, k) => -GRID_END + (2 * GRID_END * k) / (points - 1));
}

const QUASI_POINTS = 3000;

/**
 * Points of Halton's sequence, shifted at random modulo 1 (Cranley & Patterson 1976), as draws from a normal
 * distribution; other distributions weight them by the ratio of the densities.
 * @throws ItemwiseError "too-many-factors"; Error where the covariances are not positive definite
 */
export function quasiPoints(
  dimensions: number,
  options: { points?: number | undefined; seed: number; mean: Float64Array; covariance: Float64Array },
): LatentPoints {
  const { points = QUASI_POINTS, seed, mean, covariance } = options;
  if (dimensions > MAX_HALTON_DIMENSIONS) {
    throw new ItemwiseError("too-many-factors", () => messages.tooManyFactors({ factors: dimensions }), {
      hint: () => messages.tooManyFactorsHint({ most: MAX_HALTON_DIMENSIONS }),
    });
  }
  const factor = choleskyFactor(covariance, dimensions);
  if (factor === null) throw new Error("points are drawn from a distribution that is defined");
  const random = createRandom(seed);
  const shift = Array.from({ length: dimensions }, () => random.uniform());
  const nodes = new Float64Array(points * dimensions);
  const base = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    const z = haltonPoint(point + 1, dimensions).map((u, f) =>
      normalQuantile(Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, (u + shift[f]!) % 1))),
    );
    base[point] = -0.5 * z.reduce((sum, value) => sum + value * value, 0);
    for (let f = 0; f < dimensions; f++) {
      let value = mean[f]!;
      for (let g = 0; g <= f; g++) value += factor[f * dimensions + g]! * z[g]!;
      nodes[point * dimensions + f] = value;
    }
  }
  return { kind: "quasi-Monte-Carlo", points, perFactor: null, dimensions, nodes, base };
}

/** Every factor's own grid, for a bifactor model's sums over pairs of factors. */
export function reducedPoints(dimensions: number, perFactor = 31): LatentPoints {
  const nodes = gridAxis(perFactor);
  return { kind: "dimension-reduced", points: perFactor ** 2, perFactor, dimensions, nodes, base: null };
}

/** Default adaptive points per factor, limiting their combinations. */
function defaultAdaptivePoints(dimensions: number): number {
  return [15, 11, 7, 5, 4][dimensions - 1] ?? 3;
}

/** Adaptive points: their number per factor, without places. */
export function adaptivePoints(
  dimensions: number,
  perFactor = defaultAdaptivePoints(dimensions),
): LatentPoints {
  const nodes = new Float64Array(0);
  return {
    kind: "adaptive",
    points: wholePower(perFactor, dimensions),
    perFactor,
    dimensions,
    nodes,
    base: null,
  };
}
