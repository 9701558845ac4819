/** The points of the latent space at which a marginal likelihood is summed, and the weights of the groups there. */

export interface Quadrature {
  readonly kind: "grid" | "adaptive" | "quasi-Monte-Carlo" | "dimension-reduced";
  /** Points in all, and by factor (null for quasi-Monte-Carlo). */
  readonly points: number;
  readonly perFactor: number | null;
  /** Number of factors. */
  readonly dimensions: number;
  /** By group, points x dimensions, row-major; the last factor runs fastest. */
  readonly nodes: readonly Float64Array[];
  /** By group: the weight of every point at the estimates; they add up to 1. */
  readonly weights: readonly Float64Array[];
}

/** Where a group's points lie, before its distribution weighs them. */
export interface LatentPoints {
  readonly kind: Quadrature["kind"];
  readonly points: number;
  readonly perFactor: number | null;
  readonly dimensions: number;
  readonly nodes: Float64Array;
  /** Logarithm of the density that the points were drawn from, up to a constant; null for evenly spaced ones. */
  readonly base: Float64Array | null;
}

/** The grid ends here on either side (as mirt's does by default). */
export const GRID_END = 6;

/** Points per factor by default: as mirt's for one and two factors. */
export function defaultPointsPerFactor(dimensions: number): number {
  return dimensions === 1 ? 61 : dimensions === 2 ? 31 : 15;
}

/**
 * All combinations of equally spaced points from -6 to 6 on every factor.
 *
 * @param perFactor number of points on a factor, 3 or more
 */
export function gridPoints(dimensions: number, perFactor = defaultPointsPerFactor(dimensions)): LatentPoints {
  const axis = gridAxis(perFactor);
  const points = perFactor ** dimensions;
  const nodes = new Float64Array(points * dimensions);
  for (let point = 0; point < points; point++) {
    for (let factor = dimensions - 1, rest = point; factor >= 0; factor--) {
      nodes[point * dimensions + factor] = axis[rest % perFactor]!;
      rest = Math.floor(rest / perFactor);
    }
  }
  return { kind: "grid", points, perFactor, dimensions, nodes, base: null };
}

/** Equally spaced points from -6 to 6. */
export function gridAxis(points: number): Float64Array {
  return Float64Array.from({ length: points }, (_, k) => -GRID_END + (2 * GRID_END * k) / (points - 1));
}
