import { exp } from "../../numeric/elementary/exp";
import { choleskyFactor, choleskyInverse, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import type { FittedIrt } from "../model/fitted-irt";
import { groupShares } from "../model/group-shares";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridPoints } from "../model/quadrature";
import { logitInformation } from "./logit-information";

/** Points per factor, six standard deviations to either side, for one and two factors. */
const POINTS = [121, 41];

/**
 * Marginal reliability by factor: one minus the mean, over people, of what information leaves of the factor's variance,
 * over the variance. The variance left at a point is that of the inverse of the information there and of the prior
 * together; with one factor of variance 1 this is the mean of I / (I + 1). With several groups, within them.
 *
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

/** Variances of the factors, and the means of what is left of them. */
function variancesOf(fitted: FittedIrt, group: number): { all: Float64Array; left: Float64Array } | null {
  const { model, values } = fitted;
  const m = model.factors.length;
  const layout = modelLayout(model, group);
  const { mean, covariance } = latentValues(layout, values);
  const factor = choleskyFactor(covariance, m);
  if (factor === null) return null;
  const precision = choleskyInverse(factor, m);
  const own = layout.items.map(({ factors, slopes, intercepts }) => ({
    factors,
    a: Float64Array.from(slopes, (row) => values[row]!),
    d: Float64Array.from(intercepts, (row) => values[row]!),
  }));
  const { nodes, weights } = pointsOf(fitted, group, { mean, factor });
  const left = new Float64Array(m);
  for (const [q, weight] of weights.entries()) {
    const point = nodes.subarray(q * m, (q + 1) * m);
    const posterior = symmetricInverse(withInformation(precision, own, point), m);
    if (posterior === null) return null;
    for (let f = 0; f < m; f++) left[f]! += weight * posterior[f * m + f]!;
  }
  return { all: Float64Array.from({ length: m }, (_, f) => covariance[f * m + f]!), left };
}

/** A grid that moves with the distribution, as a fit's does not; for three and more factors the fit's own points. */
function pointsOf(
  { quadrature }: FittedIrt,
  group: number,
  { mean, factor }: { mean: Float64Array; factor: Float64Array },
): { nodes: Float64Array; weights: Float64Array } {
  const m = mean.length;
  const perFactor = POINTS[m - 1];
  if (perFactor === undefined) {
    return { nodes: quadrature.nodes[group]!, weights: quadrature.weights[group]! };
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
  return { nodes, weights: weights.map((weight) => weight / sum) };
}

interface ItemAt {
  readonly factors: Int32Array;
  readonly a: Float64Array;
  readonly d: Float64Array;
}

function withInformation(
  precision: Float64Array,
  items: readonly ItemAt[],
  point: Float64Array,
): Float64Array {
  const m = point.length;
  const out = precision.slice();
  for (const { factors, a, d } of items) {
    let z = 0;
    for (let s = 0; s < a.length; s++) z += a[s]! * point[factors[s]!]!;
    const information = logitInformation(z, d);
    for (let s = 0; s < a.length; s++) {
      for (let t = 0; t < a.length; t++) {
        out[factors[s]! * m + factors[t]!]! += a[s]! * a[t]! * information;
      }
    }
  }
  return out;
}
