import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, trace } from "../../../numeric/linear-algebra/dense";
import { NO_FIXED_MOMENTS, saturatedInformation } from "../../incomplete/incomplete-moments";
import { type GroupMoments, type IncompleteAnswers, placesAmong } from "../../moments/group-moments";
import { meatAboutModel } from "../standard-errors/sandwich-meat";
import type { WeightedGroup } from "../standard-errors/weighted-groups";
import type { Traces } from "./scaled-test";

/**
 * The trace that scales the Yuan-Bentler statistic of MLR (Asparouhov & Muthén 2005, equation 6; Mplus's): that of the
 * saturated model's scores at the sample's moments less that of the model's by its observed information. Under
 * constraints, along their tangent space without curvature; free means count too, as in Mplus, which matters for
 * constraints that a change of units cannot undo (lavaan: `meanstructure = TRUE`).
 * @param groups groups of continuous items
 * @param options `information`: observed information of the model (free x free); `covariates`: items whose moments, and
 *   share of the saturated model's scores, are not part of the model
 * @returns null where the information is singular
 */
export function yuanBentlerTraces(
  groups: readonly WeightedGroup[],
  {
    information,
    free,
    covariates = [],
  }: { information: Float64Array; free: number; covariates?: readonly string[] | undefined },
): Traces | null {
  const inverse = symmetricInverse(information, free);
  if (inverse === null) return null;
  const square = { rows: free, inner: free, columns: free };
  let first = -trace(product(inverse, meatAboutModel(groups, free), square), free);
  for (const { data } of groups) {
    const whole = data.unconditional ?? data;
    first +=
      whole.incomplete === undefined
        ? saturatedTrace(whole)
        : incompleteTrace(whole.moments, whole.incomplete);
    if (covariates.length > 0) first -= saturatedTrace(momentsAmong(whole, covariates));
  }
  return { first, second: null };
}

/** The trace of the scores' covariance by the inverse observed information, both at the saturated moments. */
function incompleteTrace(moments: Float64Array, incomplete: IncompleteAnswers): number {
  const { bread, meat } = saturatedInformation(moments, NO_FIXED_MOMENTS, incomplete);
  return innerProduct(bread, meat);
}

/** tr(W Gamma), W at the sample's S: S^-1 for means, s^ik s^jl + s^il s^jk for pairs ij and kl, halved per variance. */
function saturatedTrace({
  covariance,
  gamma,
  items,
}: Pick<GroupMoments, "covariance" | "gamma" | "items">): number {
  const p = items.length;
  const inverse = symmetricInverse(covariance, p);
  if (inverse === null) return Number.NaN;
  const size = p + (p * (p + 1)) / 2;
  let sum = 0;
  for (let i = 0, row = p; i < p; i++) {
    for (let j = 0; j < p; j++) sum += inverse[i * p + j]! * gamma[i * size + j]!;
    for (let j = i; j < p; j++, row++) {
      const half = i === j ? 0.5 : 1;
      for (let k = 0, at = row * size + p; k < p; k++) {
        const withI = inverse[i * p + k]!;
        const withJ = inverse[j * p + k]!;
        sum += half * gamma[at++]! * withI * withJ;
        for (let l = k + 1; l < p; l++)
          sum += half * gamma[at++]! * (withI * inverse[j * p + l]! + withJ * inverse[i * p + l]!);
      }
    }
  }
  return sum;
}

function momentsAmong(
  { items, covariance, gamma, moments }: GroupMoments,
  names: readonly string[],
): Pick<GroupMoments, "covariance" | "gamma" | "items"> {
  const p = items.length;
  const of = items.flatMap((item, i) => (names.includes(item) ? [i] : []));
  const places = placesAmong(items, names);
  return {
    items: of.map((i) => items[i]!),
    covariance: Float64Array.from(of.flatMap((i) => of.map((j) => covariance[i * p + j]!))),
    gamma: Float64Array.from(places.flatMap((i) => places.map((j) => gamma[i * moments.length + j]!))),
  };
}
