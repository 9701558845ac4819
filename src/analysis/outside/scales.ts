import type { ScaleReliability } from "../../reliability/scale-result";
import { reliabilityError, type ScoreReliability } from "../../validity/disattenuate";
import type { Analysis } from "../analysis";

/** A scale whose score is held against something. */
export type HeldScale = Pick<ScaleReliability, "scale" | "structure" | "items" | "alpha" | "alphaInterval">;

export const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Whether two records are of one scale. */
export const sameScale = (
  one: Pick<HeldScale, "scale" | "structure">,
  other: Pick<HeldScale, "scale" | "structure">,
): boolean => one.scale === other.scale && one.structure === other.structure;

/** The scales of a record, each set of items once. */
export function heldScales({ reliability }: Pick<Analysis, "reliability">): readonly HeldScale[] {
  return reliability.filter(
    ({ items }, place) => reliability.findIndex((other) => sameItems(other.items, items)) === place,
  );
}

/**
 * The model that stands for the measure: the preferred one, without a comparison the first with a proper solution; with the
 * scales that are its factors.
 */
export function standingModel({
  cfa,
  comparison,
  reliability,
}: Pick<Analysis, "cfa" | "comparison" | "reliability">) {
  const proper = cfa.filter(({ converged, admissible }) => converged && admissible);
  const model =
    proper.find(({ structure }) => structure === comparison?.verdict.preferred) ?? proper[0] ?? null;
  const own = reliability.filter(({ structure }) => structure === model?.structure);
  return { model, scales: own.length > 0 ? own : reliability.filter(({ structure }) => structure === null) };
}

/** Omega of the sum from the scale's confirmatory model where there is one, otherwise alpha; null where neither is above 0. */
export function scoreReliability(
  { structure, items, alpha, alphaInterval }: HeldScale,
  { cfa }: Pick<Analysis, "cfa">,
): ScoreReliability | null {
  const omega = cfa
    .filter((model) => model.converged && (structure === null || model.structure === structure))
    .flatMap((model) => model.reliability)
    .find((one) => sameItems(one.items, items) && (one.omegaCategorical ?? 0) > 0);
  if (omega?.omegaCategorical != null) {
    const { omegaCategorical: estimate, omegaCategoricalInterval: ends } = omega;
    return { coefficient: "omega", estimate, se: reliabilityError(estimate, ends) };
  }
  if (alpha === null || !(alpha > 0)) return null;
  return { coefficient: "alpha", estimate: alpha, se: reliabilityError(alpha, alphaInterval) };
}
