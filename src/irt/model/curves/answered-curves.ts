/** One item at adaptive points, for the given answers alone: by the graded response model or its curve. */

import { exp } from "../../../numeric/elementary/exp";
import { expm1 } from "../../../numeric/elementary/expm1";
import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { pointSums } from "./curve-points";
import type { ItemCurve, ItemDerivatives, ItemValues } from "./response-curve";

/** An item's answers, with each pattern's points of its factor. */
export interface AnsweredAxis {
  /** By pattern: the category, negative where missing. */
  readonly categories: Int16Array;
  /** patterns x points. */
  readonly nodes: Float64Array;
  /** Points of each pattern. */
  readonly size: number;
}

/** Beyond this a logit's probability is 0 or 1 to all digits. */
const LARGEST_LOGIT = 700;

function bounded(logit: number): number {
  return Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, logit));
}

/** Probability of each pattern's answer at its points, 1 where missing; null if the intercepts do not descend. */
export function answeredProbabilities(
  { slopes, intercepts, curve }: ItemValues,
  axis: AnsweredAxis,
): Float64Array | null {
  if (curve !== null) return probabilitiesOf(curve.of(intercepts), slopes[0]!, axis);
  const { categories, nodes, size } = axis;
  const last = intercepts.length;
  for (let k = 1; k < last; k++) if (!(intercepts[k]! < intercepts[k - 1]!)) return null;
  const slope = slopes[0]!;
  const shares = Float64Array.from({ length: last + 1 }, (_, k) =>
    k === 0 || k === last ? 1 : -expm1(intercepts[k]! - intercepts[k - 1]!),
  );
  const out = new Float64Array(nodes.length).fill(1);
  for (let row = 0, at = 0; row < categories.length; row++, at += size) {
    const category = categories[row]!;
    if (category < 0) continue;
    const share = shares[category]!;
    for (let q = at; q < at + size; q++) {
      const z = slope * nodes[q]!;
      let p = share;
      if (category > 0) p /= 1 + exp(-bounded(z + intercepts[category - 1]!));
      if (category < last) p /= 1 + exp(bounded(z + intercepts[category]!));
      out[q] = p;
    }
  }
  return out;
}

/** Derivatives of the sum over points of people times log answer probability, in the order of `itemDerivatives`. */
export function answeredDerivatives(
  people: Float64Array,
  { slopes, intercepts, curve }: ItemValues,
  axis: AnsweredAxis,
): ItemDerivatives {
  if (curve !== null) return derivativesOf(curve.of(intercepts), { slope: slopes[0]!, people }, axis);
  const { categories, nodes, size } = axis;
  const last = intercepts.length;
  const width = last + 1;
  const gradient = new Float64Array(width);
  const information = new Float64Array(width * width);
  const slope = slopes[0]!;
  const answered = new Float64Array(width);
  for (let row = 0, at = 0; row < categories.length; row++, at += size) {
    const category = categories[row]!;
    if (category < 0) continue;
    for (let q = at; q < at + size; q++) {
      const n = people[q]!;
      const theta = nodes[q]!;
      answered[category]! += n;
      for (let k = Math.max(0, category - 1); k <= category && k < last; k++) {
        const p = 1 / (1 + exp(-bounded(slope * theta + intercepts[k]!)));
        const g = n * ((k < category ? 1 : 0) - p);
        const v = n * p * (1 - p);
        gradient[0]! += g * theta;
        gradient[k + 1]! += g;
        information[0]! += v * theta * theta;
        information[k + 1]! += v * theta;
        information[(k + 1) * width + k + 1]! += v;
      }
    }
  }
  for (let k = 1; k < last; k++) {
    const h = 1 / expm1(intercepts[k - 1]! - intercepts[k]!);
    const n = answered[k]!;
    gradient[k]! += n * h;
    gradient[k + 1]! -= n * h;
    const distanceCurvature = n * h * (1 + h);
    information[k * width + k]! += distanceCurvature;
    information[(k + 1) * width + k + 1]! += distanceCurvature;
    information[k * width + k + 1]! -= distanceCurvature;
  }
  return { gradient, information: mirrorUpper(information, width) };
}

function probabilitiesOf(
  curve: ItemCurve,
  slope: number,
  { categories, nodes, size }: AnsweredAxis,
): Float64Array {
  const out = new Float64Array(nodes.length).fill(1);
  const own = new Float64Array(curve.categories);
  for (let q = 0; q < nodes.length; q++) {
    const category = categories[Math.floor(q / size)]!;
    if (category < 0) continue;
    curve.probabilities(slope * nodes[q]!, own);
    out[q] = own[category]!;
  }
  return out;
}

function derivativesOf(
  curve: ItemCurve,
  { slope, people }: { slope: number; people: Float64Array },
  { categories, nodes, size }: AnsweredAxis,
): ItemDerivatives {
  const sums = pointSums(curve, 1);
  const theta = new Float64Array(1);
  const counts = new Float64Array(curve.categories);
  for (let q = 0; q < nodes.length; q++) {
    const category = categories[Math.floor(q / size)]!;
    if (category < 0) continue;
    theta[0] = nodes[q]!;
    counts[category] = people[q]!;
    sums.add(slope * nodes[q]!, theta, counts);
    counts[category] = 0;
  }
  return { gradient: sums.gradient, information: mirrorUpper(sums.information, sums.gradient.length) };
}
