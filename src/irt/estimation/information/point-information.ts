import { parameterValues } from "../../model/model-layout";
import type { PointEStep } from "../e-step/e-step";
import { type GroupState, type Likelihood, stateOfGroup } from "../likelihood";
import {
  addComplete,
  addItemSquares,
  addSquares,
  type GroupAt,
  groupCurves,
  mirrored,
  type ObservedInformation,
} from "./group-information";
import {
  addCurveProducts,
  type GroupCurves,
  posteriorProducts,
  posteriorScores,
  type Visit,
} from "./posterior-products";

type PointLikelihood = Pick<Likelihood, "model" | "layouts"> & {
  readonly eSteps: readonly PointEStep[];
};

/**
 * The observed information of a model whose patterns are summed over the same points one by one: what the complete data
 * would tell, less what is lost with the factors (the variance of each pattern's derivatives under its posterior
 * distribution).
 *
 * @returns null where the model is not defined at the estimates
 * @see Louis (1982), JRSS B, 44, 226-233. Checked against differences of the exact gradient.
 */
export function pointInformation(
  likelihood: PointLikelihood,
  estimates: Float64Array,
): ObservedInformation | null {
  const { model, layouts, eSteps } = likelihood;
  const values = parameterValues(model, estimates);
  const information = new Float64Array(model.free ** 2);
  const scores: Float64Array[] = [];
  for (const [group, expectation] of eSteps.entries()) {
    const state = stateOfGroup(likelihood, values, group);
    const about = state && { model, layout: layouts[group]!, state };
    const own = about === null ? null : addGroup(about, expectation, information);
    if (own === null) return null;
    scores.push(own);
  }
  return { information: mirrored(information, model.free), scores: () => scores };
}

/** The derivatives of the log-likelihood of each of a group's patterns; patterns x free parameters. */
export function pointPatternScores(about: GroupAt, expectation: PointEStep): Float64Array {
  return posteriorScores(expectation.patterns, groupCurves(about, expectation), {
    visit: visitAt(expectation, about.state),
    free: about.model.free,
  });
}

function visitAt(expectation: PointEStep, { probabilities, latent }: GroupState): Visit {
  return (visit) => expectation.visitPosteriors(probabilities, latent.weights, visit);
}

/** Adds a group's information; returns its patterns' derivatives. */
function addGroup(about: GroupAt, expectation: PointEStep, information: Float64Array): Float64Array | null {
  const { free } = about.model;
  const { patterns, points, axes } = expectation;
  const { probabilities, latent } = about.state;
  const curves = groupCurves(about, expectation);
  const found = posteriorProducts(patterns, curves, {
    visit: visitAt(expectation, about.state),
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
