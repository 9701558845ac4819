/** One answer's probability at the points of one person, and how its logarithm moves with the logit. */
import type { ItemValues } from "../../model/item-curves";
import type { ProductRule } from "./placed-points";

/** Logits are cut off at 600 in all. */
const FARTHEST = 300;
const FARTHEST_INTERCEPT = 80;

/**
 * e to the item's logit without its intercept, at the points mode + spread x: as the points are products, so are these.
 *
 * @param into by point
 */
export function logitPowers(
  { slopes, columns }: ItemValues,
  { mode, spread }: { mode: Float64Array; spread: Float64Array },
  { axis, dimensions: m, into }: Pick<ProductRule, "axis" | "dimensions"> & { into: Float64Array },
): void {
  const factors = new Float64Array(axis.length);
  let center = 0;
  for (let s = 0; s < slopes.length; s++) center += slopes[s]! * mode[columns[s]!]!;
  const limit = FARTHEST / m;
  into[0] = Math.exp(Math.max(-FARTHEST, Math.min(FARTHEST, center)));
  for (let f = 0, filled = 1; f < m; f++, filled *= axis.length) {
    let along = 0;
    for (let s = 0; s < slopes.length; s++) along += slopes[s]! * spread[columns[s]! * m + f]!;
    for (let i = 0; i < axis.length; i++) {
      factors[i] = Math.exp(Math.max(-limit, Math.min(limit, along * axis[i]!)));
    }
    spreadOut(into, filled, factors);
  }
}

/** Every value so far times every factor, which run fastest. */
function spreadOut(into: Float64Array, filled: number, factors: Float64Array): void {
  const size = factors.length;
  for (let at = filled - 1; at >= 0; at--) {
    const own = into[at]!;
    for (let i = size - 1, to = at * size + size - 1; i >= 0; i--, to--) into[to] = own * factors[i]!;
  }
}

export interface AnswerCurves {
  /**
   * By point: the derivative of the log probability by the logit of the boundary below the answer, and minus that by the
   * one above. Without meaning where the answer has no such boundary.
   */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Multiplies the probability of an answer into `joint`: s(x) s(-y) (1 - e^(y - x)) for the logits x > y of its two
 * boundaries, s the logistic function (the last factor, which is the same everywhere, is left out).
 *
 * @param powers as `logitPowers` makes them
 */
export function answerCurves(
  intercepts: Float64Array,
  category: number,
  { powers, joint, low, high }: AnswerCurves & { powers: Float64Array; joint: Float64Array },
): void {
  const points = joint.length;
  if (category > 0) {
    const against = Math.exp(-cut(intercepts[category - 1]!));
    for (let q = 0; q < points; q++) {
      const share = 1 / (powers[q]! + against);
      low[q] = against * share;
      joint[q]! *= powers[q]! * share;
    }
  }
  if (category < intercepts.length) {
    const against = Math.exp(-cut(intercepts[category]!));
    for (let q = 0; q < points; q++) {
      const share = 1 / (powers[q]! + against);
      high[q] = powers[q]! * share;
      joint[q]! *= against * share;
    }
  }
}

function cut(intercept: number): number {
  return Math.max(-FARTHEST_INTERCEPT, Math.min(FARTHEST_INTERCEPT, intercept));
}
