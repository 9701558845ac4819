import { FIT_ORDER } from "../../factor/model/fit-code";
import type { Structure } from "../../measures/structure";
import type { ScaleName } from "../../reliability/scale-ids";
import type { ScaleReliability } from "../../reliability/scale-result";
import { reliabilityError, type ScoreReliability } from "../../validity/disattenuate";
import type { JudgedCfa } from "../../verdicts/judged-fit";
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
  return { model, scales: scalesOf(reliability, workingModel?.base ?? workingModel?.structure) };
}

/** The scales of a structure; of all items where it has none. */
function scalesOf(reliability: Analysis["reliability"], id: string | undefined) {
  const ofModel = reliability.filter(({ structure }) => structure === id);
  return ofModel.length > 0 ? ofModel : reliability.filter(({ structure }) => structure === null);
}

/**
 * The model whose structural validity is rated, and its scales: the declared one that the working model is or rests on;
 * otherwise the best-fitting declared one. Where none is declared, the working model.
 */
export function ratedModel({
  cfa,
  workingModel,
  declared,
  reliability,
}: Pick<Analysis, "cfa" | "workingModel" | "reliability"> & { readonly declared: readonly Structure[] }) {
  const own = workingModel?.base ?? workingModel?.structure;
  const models = cfa.filter(({ structure }) => declared.some(({ id }) => id === structure));
  const rank = ({ verdict }: JudgedCfa): number => {
    const at = FIT_ORDER.indexOf(verdict.code);
    return at < 0 ? FIT_ORDER.length : at;
  };
  const model =
    cfa.find(
      ({ structure }) => structure === own && (models.length === 0 || declared.some(({ id }) => id === own)),
    ) ??
    [...models].sort((one, other) => rank(one) - rank(other))[0] ??
    null;
  const chosenHere = models.length === 0 && workingModel?.chosenOnTheseData === true;
  return { model, scales: scalesOf(reliability, model?.structure), chosenHere };
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
