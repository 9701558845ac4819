import type { EStep, PointEStep } from "../e-step/e-step";
import type { Likelihood } from "../likelihood";
import { type ObservedInformation, pointInformation } from "./point-information";

/** Products that a step of the differenced gradient takes beside one of the exact information. */
const PER_STEP = 24;

/**
 * The observed information of a model whose patterns are summed one by one over the points of all factors, without
 * differences, with the patterns' scores.
 *
 * @param options.coarse at fewer points: good for the direction of a step, and no more; of one factor alone
 * @returns null where it is not to be had: factors summed axis by axis or one by one, priors, or one factor with so many
 *   parameters in a group that differences of the gradient are cheaper
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
    if (components ** 2 > PER_STEP * model.free) return null;
  }
  const eSteps = coarse ? likelihood.coarse() : likelihood.eSteps;
  if (eSteps === null || !eSteps.every(isByPoint)) return null;
  return pointInformation({ model, layouts, eSteps }, estimates);
}

function isByPoint(expectation: EStep): expectation is PointEStep {
  return expectation.kind === "points";
}
