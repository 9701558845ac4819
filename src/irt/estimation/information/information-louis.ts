import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { parameterValues } from "../../model/model-layout";
import type { PointEStep } from "../e-step/e-step";
import { addPriorInformation, type Likelihood } from "../likelihood";
import { addAdaptiveInformation } from "./adaptive-information";
import { addAxisInformation } from "./axis-information";
import {
  addComplete,
  addItemSquares,
  addSquares,
  type GroupAt,
  groupCurves,
  type ObservedInformation,
  observedInformation,
} from "./group-information";
import { oneFactorInformation } from "./one-factor-information";
import { addCurveProducts, type GroupCurves, posteriorProducts } from "./posterior-products";

/** With more combinations of points the information is too expensive for a mere direction. */
const FEW_COMBINATIONS = 243;

/**
 * The observed information without differences, with the patterns' scores (Louis 1982, JRSS B, 44, 226-233); of priors,
 * if any, their curvature is added.
 * @param options.coarse at fewer points, for the direction of a step; for one factor only
 * @returns null if not available: for a bifactor model's factors summed one by one
 */
export function louisInformation(
  likelihood: Likelihood,
  estimates: Float64Array,
  { coarse = false }: { readonly coarse?: boolean | undefined } = {},
): ObservedInformation | null {
  const found = informationOf(likelihood, parameterValues(likelihood.model, estimates), coarse);
  if (found !== null) addPriorInformation(likelihood.model, estimates, found.information);
  return found;
}

function informationOf(
  { eSteps, ...likelihood }: Likelihood,
  values: Float64Array,
  coarse: boolean,
): ObservedInformation | null {
  const one = coarse ? likelihood.coarse() : likelihood.one;
  if (one !== null) return oneFactorInformation({ ...likelihood, one }, values);
  if (eSteps.every((expectation) => expectation.kind === "adaptive")) {
    const isExpensive = eSteps.some(({ points }) => points.points > FEW_COMBINATIONS);
    if (coarse && isExpensive) return null;
    return observedInformation({ ...likelihood, eSteps }, values, addAdaptiveInformation);
  }
  if (eSteps.every((expectation) => expectation.kind === "axes"))
    return observedInformation({ ...likelihood, eSteps }, values, addAxisInformation);
  if (coarse || !eSteps.every((expectation) => expectation.kind === "points")) return null;
  return observedInformation({ ...likelihood, eSteps }, values, addPointInformation);
}

/**
 * Adds the observed information of a group whose patterns are summed over common points one by one: the complete-data
 * information less the variance of each pattern's derivatives under its posterior distribution.
 * @returns the patterns' derivatives; null where the model is not defined
 */
function addPointInformation(
  about: GroupAt,
  expectation: PointEStep,
  information: Float64Array,
): Float64Array | null {
  const { free } = about.model;
  const { patterns, points, axes } = expectation;
  const { probabilities, latent } = about.state;
  const curves = groupCurves(about, expectation);
  const found = posteriorProducts(patterns, curves, {
    visit: (visit) => expectation.visitPosteriors(probabilities, latent.weights, visit),
    points: points.points,
    free,
  });
  const { counts, latent: people, logLikelihood } = expectation.expect(probabilities, latent);
  if (!Number.isFinite(logLikelihood)) return null;
  addComplete(about, { axes, counts, people, scores: curves.latentScores }, information);
  const to = { products: found.products, free };
  addItemSquares(curves.items, counts, to);
  addWithLatent(curves, counts, to);
  addCurveProducts(found.people, { curves: curves.latent, others: curves.latent, both: false }, to);
  addSquares(found, patterns.weight, { free, information });
  mirrorUpper(information, free);
  return found.scores;
}

/** Adds the products of the items' derivatives with the distribution's. */
function addWithLatent(
  { items, latent }: GroupCurves,
  counts: readonly Float64Array[],
  to: { products: Float64Array; free: number },
): void {
  if (latent.length === 0) return;
  items.forEach((byCategory, j) => {
    const points = counts[j]!.length / byCategory.length;
    byCategory.forEach((curves, c) => {
      const people = counts[j]!.subarray(c * points, (c + 1) * points);
      addCurveProducts(people, { curves, others: latent, both: true }, to);
    });
  });
}
