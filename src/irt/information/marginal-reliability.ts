import { symmetricInverse } from "../../numeric/dense";
import type { FittedIrt } from "../fitted-irt";
import { groupShares } from "../group-shares";
import { modelLayout } from "../model-layout";
import { logitInformation } from "./logit-information";

/**
 * Marginal reliability by factor: one minus the mean, over people, of what information leaves of the factor's variance,
 * over the variance. The variance left at a point is that of the inverse of the information there and of the prior
 * together; with one factor of variance 1 this is the mean of I / (I + 1). With several groups, within them.
 *
 * @returns null where a covariance matrix is not positive definite
 * @see Green, Bock, Humphreys, Linn & Reckase (1984), Journal of Educational Measurement, 21, 347-360; Thissen & Wainer
 *   (2001), Test scoring, chapter 3. Checked against integrals in R (scripts/reference/irt-scores.R).
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
function variancesOf(
  { model, values, quadrature }: FittedIrt,
  group: number,
): { all: Float64Array; left: Float64Array } | null {
  const m = model.factors.length;
  const { items, covariances } = modelLayout(model, group);
  const covariance = Float64Array.from(covariances, (row) => values[row]!);
  const precision = symmetricInverse(covariance, m);
  if (precision === null) return null;
  const own = items.map(({ factors, slopes, intercepts }) => ({
    factors,
    a: Float64Array.from(slopes, (row) => values[row]!),
    d: Float64Array.from(intercepts, (row) => values[row]!),
  }));
  const nodes = quadrature.nodes[group]!;
  const left = new Float64Array(m);
  quadrature.weights[group]!.forEach((weight, q) => {
    const point = nodes.subarray(q * m, (q + 1) * m);
    const posterior = symmetricInverse(withInformation(precision, own, point), m)!;
    for (let f = 0; f < m; f++) left[f]! += weight * posterior[f * m + f]!;
  });
  return { all: Float64Array.from({ length: m }, (_, f) => covariance[f * m + f]!), left };
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
