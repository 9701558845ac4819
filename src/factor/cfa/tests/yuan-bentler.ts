import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, trace } from "../../../numeric/linear-algebra/dense";
import { remember } from "../../../numeric/workers/remember";
import { informationAt } from "../../incomplete/incomplete-likelihood";
import { NO_FIXED_MOMENTS, saturatedInformation } from "../../incomplete/incomplete-moments";
import { type GroupMoments, type IncompleteAnswers, placesAmong } from "../../moments/group-moments";
import { normalTheory } from "../estimation/maximum-likelihood";
import type { Information } from "../estimator";
import { meatAboutModel } from "../standard-errors/sandwich-meat";
import type { WeightedGroup } from "../standard-errors/weighted-groups";
import type { Traces } from "./scaled-test";

/**
 * The trace that scales the Yuan-Bentler statistic of MLR (Asparouhov & Muthén 2005, equation 6; Mplus's): that of the
 * saturated model's scores at the sample's moments less that of the model's by its observed information. Under
 * constraints, along their tangent space without curvature; free means count too, as in Mplus, which matters for
 * constraints that a change of units cannot undo (lavaan: `meanstructure = TRUE`).
 * @param groups groups of continuous items
 * @param options `information`: of the model (free x free), of this `kind` (by default observed); `covariates`: items whose moments, and
 *   share of the saturated model's scores, are not part of the model
 * @returns null where the information is singular
 */
export function yuanBentlerTraces(
  groups: readonly WeightedGroup[],
  {
    information,
    free,
    covariates = [],
    kind = "observed",
  }: {
    information: Float64Array;
    free: number;
    covariates?: readonly string[] | undefined;
    kind?: Information | undefined;
  },
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
        : incompleteTrace(whole.moments, whole.incomplete, kind);
    if (covariates.length > 0) first -= saturatedTrace(momentsAmong(whole, covariates));
  }
  return { first, second: null };
}

/** The trace of the scores' covariance by the inverse information, both at the saturated moments. */
function incompleteTrace(moments: Float64Array, incomplete: IncompleteAnswers, kind: Information): number {
  const { bread, meat } = saturatedInformation(moments, NO_FIXED_MOMENTS, incomplete);
  if (kind === "observed") return innerProduct(bread, meat);
  const expected = symmetricInverse(informationAt(incomplete.patterns, moments, kind), moments.length);
  return expected === null ? Number.NaN : innerProduct(expected, meat);
}

/** tr(W Gamma), W at the sample's covariance matrix; cached. */
const saturatedTrace = remember(
  ({ covariance, gamma, items }: Pick<GroupMoments, "covariance" | "gamma" | "items">): number => {
    const p = items.length;
    const size = p + (p * (p + 1)) / 2;
    const inverse = symmetricInverse(covariance, p);
    return inverse === null ? Number.NaN : trace(normalTheory(gamma, size, inverse), size);
  },
);

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
