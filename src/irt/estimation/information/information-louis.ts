import { parameterValues } from "../../model/model-layout";
import { chooseEStep } from "../choose-e-step";
import type { AdaptiveEStep, EStep, PointEStep } from "../e-step/e-step";
import type { Likelihood } from "../likelihood";
import { adaptiveInformation } from "./adaptive-information";
import { type ObservedInformation, pointInformation } from "./point-information";

/** Of one factor, for no more than a direction. */
const FEW_POINTS = 5;
/** More combinations of points make the information dear for no more than a direction. */
const FEW_COMBINATIONS = 243;
/** Products that a step of the differenced gradient takes beside one of the exact information. */
const PER_STEP = 24;

/**
 * The observed information of a model whose patterns are summed one by one over the points of all factors, without
 * differences, with the patterns' scores. Of one factor and many categories it is summed at points of each pattern's own,
 * of which the patterns' posterior distributions need few.
 *
 * @param options.coarse at fewer points: good for the direction of a step, and no more; of one factor alone
 * @returns null where it is not to be had: factors summed axis by axis or one by one, or priors
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function louisInformation(
  likelihood: Likelihood,
  estimates: Float64Array,
  { coarse = false }: { readonly coarse?: boolean | undefined } = {},
): ObservedInformation | null {
  const { model, layouts, one } = likelihood;
  if (model.parameters.some(({ prior }) => prior !== null)) return null;
  if (one !== null) {
    const components = model.items.reduce((sum, { categories }) => sum + categories - 1, 2);
    if (components ** 2 > PER_STEP * model.free) {
      return atOwnPoints(likelihood, estimates, coarse ? FEW_POINTS : undefined);
    }
  }
  if (likelihood.eSteps.every(isAdaptive)) {
    const isDear = likelihood.eSteps.some(({ points }) => points.points > FEW_COMBINATIONS);
    return coarse && isDear
      ? null
      : adaptiveInformation({ model, layouts, eSteps: likelihood.eSteps }, estimates);
  }
  const eSteps = coarse ? likelihood.coarse() : likelihood.eSteps;
  if (eSteps === null || !eSteps.every(isByPoint)) return null;
  return pointInformation({ model, layouts, eSteps }, estimates);
}

/** The information of one factor at points of each pattern's own. */
function atOwnPoints(
  { model, layouts, eSteps }: Likelihood,
  estimates: Float64Array,
  points: number | undefined,
): ObservedInformation | null {
  const prepare = chooseEStep(
    model,
    { kind: "adaptive", points, seed: 1 },
    parameterValues(model, estimates),
  );
  const own = eSteps.map(({ patterns }, group) => prepare(patterns, group));
  return own.every(isAdaptive) ? adaptiveInformation({ model, layouts, eSteps: own }, estimates) : null;
}

function isAdaptive(expectation: EStep): expectation is AdaptiveEStep {
  return expectation.kind === "adaptive";
}

function isByPoint(expectation: EStep): expectation is PointEStep {
  return expectation.kind === "points";
}
