import { exp } from "../../numeric/elementary/exp";
import { expm1 } from "../../numeric/elementary/expm1";
import { curveInformation } from "../model/curves/curve-points";
import type { ItemValues } from "../model/curves/response-curve";

/** Information of an item about z = a1 f1 + a2 f2 + ..., by its model. */
export function predictorInformation({
  curve,
  intercepts,
}: Pick<ItemValues, "curve" | "intercepts">): (z: number) => number {
  return curve === null ? (z) => logitInformation(z, intercepts) : curveInformation(curve.of(intercepts));
}

/**
 * Information of an item about its logit: the sum over categories of the squared derivative of the probability over the
 * probability. For two categories it is p (1 - p).
 * @param z the logit without intercepts (a1 f1 + a2 f2 + ...)
 * @param intercepts descending
 * @see Samejima (1969), Psychometrika Monograph 17, chapter 6
 */
function logitInformation(z: number, intercepts: ArrayLike<number>): number {
  const last = intercepts.length;
  let sum = 0;
  let below = 0;
  let aboveBefore = 1;
  let lower = Number.POSITIVE_INFINITY;
  for (let k = 0; k <= last; k++) {
    const y = k === last ? Number.NEGATIVE_INFINITY : z + intercepts[k]!;
    const above = 1 / (1 + exp(-y));
    const notAbove = 1 / (1 + exp(y));
    const distance = lower - y;
    const probability =
      aboveBefore * notAbove * (distance === Number.POSITIVE_INFINITY ? 1 : -expm1(-distance));
    sum += probability * (below - above) ** 2;
    below = notAbove;
    aboveBefore = above;
    lower = y;
  }
  return sum;
}
