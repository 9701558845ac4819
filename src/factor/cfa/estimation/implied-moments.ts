import { ItemwiseError } from "../../../errors";
import type { GroupLayout } from "./group-layout";
import { type ModelState, modelState } from "./model-state";

/**
 * The matrices of the model at values of every row of its table; derived rows are not read.
 *
 * @throws ItemwiseError "not-positive-variance" where a latent item has no positive variance (theta parameterization)
 */
export function stateOrThrow(layout: GroupLayout, values: Float64Array): ModelState {
  const state = modelState(layout, values);
  if (state !== null) return state;
  throw new ItemwiseError(
    "not-positive-variance",
    "A latent item has no positive variance at these values.",
    {
      hint: "Give the residual variances positive values.",
    },
  );
}

/**
 * What a model implies for one group, in the order of `GroupMoments.moments`. Ordered items: thresholds
 * Delta_j (tau_jk - mu_j), slopes on covariates Delta_j Pi_jx and correlations Delta_j Sigma_jk Delta_k (Muthén &
 * Asparouhov 2002, equations 7 to 12; Muthén 1984), where Sigma is what covariates leave and a continuous item has a
 * mean, a variance and the scale 1; continuous items: means, variances and covariances.
 *
 * @see Reference: lavaan's `fitted()`.
 */
export function momentsOf(layout: GroupLayout, state: ModelState): Float64Array {
  const moments = new Float64Array(layout.moments);
  return layout.kind === "ordered" ? ordered(moments, layout, state) : continuous(moments, layout, state);
}

function ordered(
  moments: Float64Array,
  layout: GroupLayout,
  { tau, delta, mu, sigma, slopes }: ModelState,
): Float64Array {
  const { items: p, covariates: q, thresholdStart, levelStart, variancePlace } = layout;
  for (let j = 0; j < p; j++) {
    const from = thresholdStart[j]!;
    let at = levelStart[j]!;
    if (variancePlace[j]! >= 0) {
      moments[at] = mu[j]!;
      moments[variancePlace[j]!] = sigma[j * p + j]!;
    }
    for (let k = from; k < thresholdStart[j + 1]!; k++) moments[at++] = delta[j]! * (tau[k]! - mu[j]!);
    for (let x = 0; x < q; x++) moments[levelStart[p]! + j * q + x] = delta[j]! * slopes[j * q + x]!;
  }
  let at = layout.pairStart;
  for (let j = 0; j < p; j++) {
    for (let k = j + 1; k < p; k++) moments[at++] = delta[j]! * sigma[j * p + k]! * delta[k]!;
  }
  return moments;
}

function continuous(
  moments: Float64Array,
  { items: p }: GroupLayout,
  { mu, sigma }: ModelState,
): Float64Array {
  moments.set(mu);
  let at = p;
  for (let j = 0; j < p; j++) {
    for (let k = j; k < p; k++) moments[at++] = sigma[j * p + k]!;
  }
  return moments;
}
