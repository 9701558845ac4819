import type { AdaptiveEStep, AxisEStep, EStep, PointEStep } from "../e-step/e-step";
import type { Likelihood } from "../likelihood";
import { adaptiveInformation } from "./adaptive-information";
import { axisInformation } from "./axis-information";
import type { ObservedInformation } from "./group-information";
import { pointInformation } from "./point-information";

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
  if (likelihood.eSteps.every(isAdaptive)) {
    const isDear = likelihood.eSteps.some(({ points }) => points.points > FEW_COMBINATIONS);
    return coarse && isDear
      ? null
      : adaptiveInformation({ model, layouts, eSteps: likelihood.eSteps }, estimates);
  }
  if (likelihood.eSteps.every(isOnAxes)) {
    return axisInformation({ model, layouts, eSteps: likelihood.eSteps }, estimates);
  }
  const eSteps = coarse ? likelihood.coarse() : likelihood.eSteps;
  if (eSteps === null || !eSteps.every(isByPoint)) return null;
  return pointInformation({ model, layouts, eSteps }, estimates);
}

function isAdaptive(expectation: EStep): expectation is AdaptiveEStep {
  return expectation.kind === "adaptive";
}

function isOnAxes(expectation: EStep): expectation is AxisEStep {
  return expectation.kind === "axes";
}

function isByPoint(expectation: EStep): expectation is PointEStep {
  return expectation.kind === "points";
}
