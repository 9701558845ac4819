import type { Likelihood } from "./likelihood";
import { parameterValues } from "./model-layout";
import { type OneFactorInformation, oneFactorInformation } from "./one-factor/one-factor-information";

/** Products that a step of the differenced gradient takes beside one of the exact information. */
const PER_STEP = 24;

/**
 * The observed information of a model of one factor on a grid, without differences, with the patterns' scores.
 *
 * @param options.coarse at fewer points: good for the direction of a step, and no more
 * @returns null where it is not to be had: several factors, priors, points that follow the patterns, or so many
 *   parameters in a group that differences of the gradient are cheaper
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function louisInformation(
  likelihood: Likelihood,
  estimates: Float64Array,
  { coarse = false }: { readonly coarse?: boolean } = {},
): OneFactorInformation | null {
  const { model, layouts } = likelihood;
  const one = coarse ? likelihood.coarse() : likelihood.one;
  if (one === null || model.parameters.some(({ prior }) => prior !== null)) return null;
  const components = model.items.reduce((sum, { categories }) => sum + categories - 1, 2);
  if (components ** 2 > PER_STEP * model.free) return null;
  return oneFactorInformation({ model, layouts, one }, parameterValues(model, estimates));
}
