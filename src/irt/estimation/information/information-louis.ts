import type { Likelihood } from "../likelihood";
import { addAdaptiveInformation } from "./adaptive-information";
import { addAxisInformation } from "./axis-information";
import { type ObservedInformation, observedInformation } from "./group-information";
import { addPointInformation } from "./point-information";

/** More combinations of points make the information dear for no more than a direction. */
const FEW_COMBINATIONS = 243;

/**
 * The observed information without differences, with the patterns' scores.
 *
 * @param options.coarse at fewer points: good for the direction of a step, and no more; of one factor alone
 * @returns null where it is not to be had: a bifactor model's factors summed one by one, or priors
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function louisInformation(
  likelihood: Likelihood,
  estimates: Float64Array,
  { coarse = false }: { readonly coarse?: boolean | undefined } = {},
): ObservedInformation | null {
  const { model, layouts } = likelihood;
  if (model.parameters.some(({ prior }) => prior !== null)) return null;
  if (likelihood.eSteps.every((expectation) => expectation.kind === "adaptive")) {
    const isDear = likelihood.eSteps.some(({ points }) => points.points > FEW_COMBINATIONS);
    const { eSteps } = likelihood;
    return coarse && isDear
      ? null
      : observedInformation({ model, layouts, eSteps }, estimates, addAdaptiveInformation);
  }
  if (likelihood.eSteps.every((expectation) => expectation.kind === "axes")) {
    const { eSteps } = likelihood;
    return observedInformation({ model, layouts, eSteps }, estimates, addAxisInformation);
  }
  const eSteps = coarse ? likelihood.coarse() : likelihood.eSteps;
  if (eSteps === null || !eSteps.every((expectation) => expectation.kind === "points")) return null;
  return observedInformation({ model, layouts, eSteps }, estimates, addPointInformation);
}
