import { exp } from "../../numeric/elementary/exp";
import { wholePower } from "../../numeric/elementary/powers";
import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import { invertInto } from "../../numeric/linear-algebra/invert-into";
import { type FittedIrt, groupShares } from "../model/fitted-irt";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridAxis, gridPoints } from "../model/quadrature";
import { predictorInformation } from "./logit-information";

/** Points per factor, six standard deviations to either side, for one and two factors. */
const POINTS = [121, 41];
/** Weight of negligible points: the corners of a grid. */
const EMPTY = 1e-22;

/**
 * Marginal reliability by factor: one minus the mean, over people, of the factor's posterior variance relative to its
 * variance. The posterior variance at a point is that of the inverse of the information there plus the prior's; with
 * one factor of variance 1 this is the mean of I / (I + 1). With several groups, within them.
 * @returns null where a covariance matrix is not positive definite
 * @see Green, Bock, Humphreys, Linn & Reckase (1984), Journal of Educational Measurement, 21, 347-360; Thissen & Wainer
 *   (2001), Test scoring, chapter 3. Checked against sums on a finer grid in R (scripts/reference/irt-scores.R).
 */
export function marginalReliability(fitted: FittedIrt): (number | null)[] {
  const { model } = fitted;
  const shares = groupShares(fitted);
  const groups = model.groups.map((_, group) => variancesOf(fitted, group));
  return model.factors.map((_, f) => {
    let left = 0;
    let all = 0;
    for (const [group, own] of groups.entries()) {
      if (own === null) return null;
      left += shares[group]! * own.left[f]!;
      all += shares[group]! * own.all[f]!;
    }
    return 1 - left / all;
  });
}

/** Variances of the factors, and their mean posterior variances. */
function variancesOf(fitted: FittedIrt, group: number): { all: Float64Array; left: Float64Array } | null {
  const { model, values } = fitted;
  const m = model.factors.length;
  const layout = modelLayout(model, group);
  const { mean, covariance } = latentValues(layout, values);
  const factor = choleskyFactor(covariance, m);
  if (factor === null) return null;
  const precision = choleskyInverse(factor, m);
  const items = layout.items.map(({ factors, slopes, intercepts, curve }) => ({
    factors,
    a: Float64Array.from(slopes, (row) => values[row]!),
    about: predictorInformation({ curve, intercepts: Float64Array.from(intercepts, (row) => values[row]!) }),
  }));
  const { nodes, weights, size } = pointsOf(fitted, group, { mean, factor });
  const left = new Float64Array(m);
  const posterior = new Float64Array(m * m);
  const inverse = new Float64Array(m * m);
  const work = new Float64Array(m * m);
  const information = items.map((item) => informationByPoint(item, { nodes, m, size }));
  for (let q = 0; q < weights.length; q++) {
    if (weights[q]! < EMPTY) continue;
    posterior.set(precision);
    for (let j = 0; j < items.length; j++) addInformation(posterior, items[j]!, information[j]![q]!);
    if (!invertInto(posterior, inverse, work)) return null;
    for (let f = 0; f < m; f++) left[f]! += weights[q]! * inverse[f * m + f]!;
  }
  return { all: Float64Array.from({ length: m }, (_, f) => covariance[f * m + f]!), left };
}

/** A grid that follows the distribution, unlike a fit's; for three and more factors the fit's own points. */
function pointsOf(
  { quadrature }: FittedIrt,
  group: number,
  { mean, factor }: { mean: Float64Array; factor: Float64Array },
): { nodes: Float64Array; weights: Float64Array; size: number | null } {
  const m = mean.length;
  const perFactor = POINTS[m - 1];
  if (perFactor === undefined) {
    const size = quadrature.kind === "grid" ? quadrature.perFactor : null;
    return { nodes: quadrature.nodes[group]!, weights: quadrature.weights[group]!, size };
  }
  const { points, nodes: z } = gridPoints(m, perFactor);
  const nodes = new Float64Array(points * m);
  const weights = new Float64Array(points);
  let sum = 0;
  for (let q = 0, at = 0; q < points; q++, at += m) {
    let square = 0;
    for (let f = 0; f < m; f++) {
      square += z[at + f]! ** 2;
      nodes[at + f] = mean[f]!;
      for (let g = 0; g <= f; g++) nodes[at + f]! += factor[f * m + g]! * z[at + g]!;
    }
    weights[q] = exp(-square / 2);
    sum += weights[q]!;
  }
  for (let q = 0; q < points; q++) weights[q]! /= sum;
  return { nodes, weights, size: null };
}

interface ItemAt {
  readonly factors: Int32Array;
  readonly a: Float64Array;
  /** Information by the predictor. */
  readonly about: (z: number) => number;
}

/** By point, an item's information about its predictor. @param size points on each axis, where they are the fit's grid */
function informationByPoint(
  { factors, a, about }: ItemAt,
  { nodes, m, size }: { nodes: Float64Array; m: number; size: number | null },
): Float64Array {
  if (size !== null && a.length === 1) {
    const axis = gridAxis(size).map((level) => about(a[0]! * level));
    const stride = wholePower(size, m - 1 - factors[0]!);
    return Float64Array.from({ length: nodes.length / m }, (_, q) => axis[Math.floor(q / stride) % size]!);
  }
  const out = new Float64Array(nodes.length / m);
  for (let q = 0; q < out.length; q++) {
    let z = 0;
    for (let s = 0; s < a.length; s++) z += a[s]! * nodes[q * m + factors[s]!]!;
    out[q] = about(z);
  }
  return out;
}

function addInformation(into: Float64Array, { factors, a }: ItemAt, information: number): void {
  const m = Math.round(Math.sqrt(into.length));
  for (let s = 0; s < a.length; s++) {
    for (let t = 0; t < a.length; t++) into[factors[s]! * m + factors[t]!]! += a[s]! * a[t]! * information;
  }
}
