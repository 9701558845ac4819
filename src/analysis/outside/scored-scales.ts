import type { ScaleName } from "../../reliability/scale-ids";
import type { ScaleReliability } from "../../reliability/scale-result";
import { reliabilityError, type ScoreReliability } from "../../validity/disattenuate";
import { modelOmega } from "../../verdicts/scale-verdict";
import type { Analysis } from "../analysis";

/** A scale whose score is compared with external variables. */
export type ScoredScale = Pick<ScaleReliability, "scale" | "structure" | "items" | "alpha" | "alphaInterval">;

export const sameScale = (one: ScaleName, other: ScaleName): boolean =>
  one.scale === other.scale && one.structure === other.structure;

/** The fitted working model, and its scales. */
export function representativeModel({
  cfa,
  workingModel,
  reliability,
}: Pick<Analysis, "cfa" | "workingModel" | "reliability">) {
  const model = cfa.find(({ structure }) => structure === workingModel?.structure) ?? null;
  const scalesOf = workingModel?.base ?? workingModel?.structure;
  const ofModel = reliability.filter(({ structure }) => structure === scalesOf);
  return {
    model,
    scales: ofModel.length > 0 ? ofModel : reliability.filter(({ structure }) => structure === null),
  };
}

/** Omega of the sum from the scale's confirmatory model, otherwise alpha; null where neither is above 0. */
export function scoreReliability(
  scale: ScoredScale,
  found: Pick<Analysis, "cfa" | "reliability">,
): ScoreReliability | null {
  const omega = modelOmega(scale, found);
  if (omega !== null && omega.estimate > 0) {
    const { estimate, interval } = omega;
    return { coefficient: "omega", estimate, se: reliabilityError(estimate, interval) };
  }
  const { alpha, alphaInterval } = scale;
  if (alpha === null || !(alpha > 0)) return null;
  return { coefficient: "alpha", estimate: alpha, se: reliabilityError(alpha, alphaInterval) };
}
