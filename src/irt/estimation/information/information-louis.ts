import { parameterValues } from "../../model/model-layout";
import type { Expectation, PointExpectation } from "../e-step/expectation";
import { oneFactorInformation } from "../e-step/unidimensional/one-factor-information";
import type { Likelihood } from "../likelihood";
import type { ObservedInformation } from "../observed-information";
import { pointInformation } from "./point-information";

/** Products that a step of the differenced gradient takes beside one of the exact information. */
const PER_STEP = 24;

/**
 * The observed information of a model of one factor on a grid, or of one whose patterns are summed over the same points
 * of all factors, without differences, with the patterns' scores.
 *
 * @param options.coarse at fewer points: good for the direction of a step, and no more; of one factor alone
 * @returns null where it is not to be had: several factors summed axis by axis, priors, points that follow the patterns,
 *   or one factor with so many parameters in a group that differences of the gradient are cheaper
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function louisInformation(
  likelihood: Likelihood,
  estimates: Float64Array,
  { coarse = false }: { readonly coarse?: boolean } = {},
): ObservedInformation | null {
  const { model, layouts, expectations } = likelihood;
  if (model.parameters.some(({ prior }) => prior !== null)) return null;
  const one = coarse ? likelihood.coarse() : likelihood.one;
  if (one === null) {
    return !coarse && expectations.every(isByPoint)
      ? pointInformation(likelihood, expectations, estimates)
      : null;
  }
  const components = model.items.reduce((sum, { categories }) => sum + categories - 1, 2);
  if (components ** 2 > PER_STEP * model.free) return null;
  return oneFactorInformation({ model, layouts, one }, parameterValues(model, estimates));
}

function isByPoint(expectation: Expectation): expectation is PointExpectation {
  return "visitPosteriors" in expectation;
}
