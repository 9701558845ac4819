/** One item at the points of some factors: probabilities and derivatives, by the graded response model or its curve. */

import { exp } from "../../../numeric/elementary/exp";
import { expm1 } from "../../../numeric/elementary/expm1";
import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { curveItemDerivatives, curveProbabilities, linearParts } from "./curve-points";
import type { Axis, ItemDerivatives, ItemValues } from "./response-curve";

/** Beyond this a logit's probability is 0 or 1 to all digits. */
const LARGEST_LOGIT = 700;

/**
 * Probability of every category at every point: categories x points, row-major. A middle category's is written as
 * s(x) s(-y) (1 - e^(y - x)) for its logits x > y, which does not cancel.
 * @returns null where the intercepts do not descend
 * @see Samejima (1969), Psychometrika Monograph 17
 */
export function categoryProbabilities(item: ItemValues, axis: Axis): Float64Array | null {
  const { intercepts, curve } = item;
  if (curve !== null) return curveProbabilities(curve.of(intercepts), linearParts(item, axis));
  const { points } = axis;
  const last = intercepts.length;
  for (let k = 1; k < last; k++) if (!(intercepts[k]! < intercepts[k - 1]!)) return null;
  const out = new Float64Array((last + 1) * points).fill(1);
  const z = linearParts(item, axis);
  for (let k = 0; k < last; k++) {
    const d = intercepts[k]!;
    const share = k === 0 ? 1 : -expm1(d - intercepts[k - 1]!);
    for (let q = 0, low = k * points, high = low + points; q < points; q++, low++, high++) {
      const e = exp(-Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, z[q]! + d)));
      const above = 1 / (1 + e);
      out[high] = above;
      out[low]! *= e * above * share;
    }
  }
  return out;
}

/**
 * Derivatives of the sum over points and categories of counts (people by category and point) times log probabilities: by
 * the graded response model a concave sum of logistic regressions, one per boundary, and of terms in the distances of the intercepts.
 */
export function itemDerivatives(counts: Float64Array, item: ItemValues, axis: Axis): ItemDerivatives {
  const { slopes, columns, intercepts, curve } = item;
  if (curve !== null) return curveItemDerivatives(counts, { ...item, curve }, axis);
  const { points, dimensions, nodes } = axis;
  const s = slopes.length;
  const size = s + intercepts.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const z = linearParts(item, axis);
  const theta = new Float64Array(s);
  for (let q = 0; q < points; q++) {
    for (let f = 0; f < s; f++) theta[f] = nodes[q * dimensions + columns[f]!]!;
    let slope = 0;
    let curvature = 0;
    for (let k = 0; k < intercepts.length; k++) {
      const above = counts[(k + 1) * points + q]!;
      const people = above + counts[k * points + q]!;
      if (people === 0) continue;
      const x = Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, z[q]! + intercepts[k]!));
      const p = 1 / (1 + exp(-x));
      const g = above - people * p;
      const v = people * p * (1 - p);
      slope += g;
      curvature += v;
      gradient[s + k]! += g;
      information[(s + k) * size + s + k]! += v;
      for (let f = 0; f < s; f++) information[f * size + s + k]! += v * theta[f]!;
    }
    for (let f = 0; f < s; f++) {
      gradient[f]! += slope * theta[f]!;
      const weight = curvature * theta[f]!;
      for (let other = f; other < s; other++) information[f * size + other]! += weight * theta[other]!;
    }
  }
  addDistances(counts, { intercepts, points, s }, { gradient, information });
  return { gradient, information: mirrorUpper(information, size) };
}

/** The middle categories' log(1 - e^-(distance of their intercepts)). */
function addDistances(
  counts: Float64Array,
  { intercepts, points, s }: { intercepts: Float64Array; points: number; s: number },
  { gradient, information }: ItemDerivatives,
): void {
  const size = gradient.length;
  for (let k = 1; k < intercepts.length; k++) {
    let people = 0;
    for (let q = k * points; q < (k + 1) * points; q++) people += counts[q]!;
    const h = 1 / expm1(intercepts[k - 1]! - intercepts[k]!);
    const high = s + k - 1;
    const low = s + k;
    gradient[high]! += people * h;
    gradient[low]! -= people * h;
    const distanceCurvature = people * h * (1 + h);
    information[high * size + high]! += distanceCurvature;
    information[low * size + low]! += distanceCurvature;
    information[high * size + low]! -= distanceCurvature;
  }
}
