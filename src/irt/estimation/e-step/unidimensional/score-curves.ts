/** Derivatives of the logarithm of one item's probabilities by its intercepts, at the points of the factor. */
import type { Axis, ItemValues } from "../../../model/item-curves";

export interface ScoreCurves {
  /** Boundaries of neighboring categories. */
  readonly boundaries: number;
  /** boundaries x points: probability of answering above; and times the factor. */
  readonly above: Float64Array;
  readonly timesFactor: Float64Array;
  /** By category: what a middle one adds for the distance of its intercepts; 0 at the ends. */
  readonly distances: Float64Array;
  /** boundaries x points: the derivative where the answer is just above the boundary, and just below it. */
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** The derivative by the slope is the sum of those by the intercepts times the factor. */
export function scoreCurves({ slopes, intercepts }: ItemValues, { points, nodes }: Axis): ScoreCurves {
  const boundaries = intercepts.length;
  const table = (): Float64Array => new Float64Array(boundaries * points);
  const [above, timesFactor, up, down] = [table(), table(), table(), table()];
  const distances = new Float64Array(boundaries + 1);
  for (let k = 1; k < boundaries; k++) {
    distances[k] = 1 / Math.expm1(intercepts[k - 1]! - intercepts[k]!);
  }
  for (let k = 0, at = 0; k < boundaries; k++) {
    for (let q = 0; q < points; q++, at++) {
      const p = 1 / (1 + Math.exp(-slopes[0]! * nodes[q]! - intercepts[k]!));
      above[at] = p;
      timesFactor[at] = p * nodes[q]!;
      up[at] = 1 - p + distances[k + 1]!;
      down[at] = -p - distances[k]!;
    }
  }
  return { boundaries, above, timesFactor, distances, up, down };
}
