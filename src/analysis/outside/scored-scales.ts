import type { ScaleName } from "../../reliability/scale-ids";
import type { ScaleReliability } from "../../reliability/scale-result";
import { reliabilityError, type ScoreReliability } from "../../validity/disattenuate";
import { modelOmega } from "../../verdicts/scale-verdict";
import type { Analysis } from "../analysis";

/** A scale whose score is compared with external variables. */
export type ScoredScale = Pick<ScaleReliability, "scale" | "structure" | "items" | "alpha" | "alphaInterval">;

export const sameScale = (one: ScaleName, other: ScaleName): boolean =>
  one.scale === other.scale && one.structure === other.structure;

/** The model that represents the measure: the preferred one, or else the first with a proper solution; and its scales. */
export function representativeModel({
  cfa,
  comparison,
  reliability,
}: Pick<Analysis, "cfa" | "comparison" | "reliability">) {
  const proper = cfa.filter(({ converged, admissible }) => converged && admissible);
  const model =
    proper.find(({ structure }) => structure === comparison?.verdict.preferred) ?? proper[0] ?? null;
  const ofModel = reliability.filter(({ structure }) => structure === model?.structure);
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
