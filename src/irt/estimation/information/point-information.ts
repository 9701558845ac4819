import { addRows } from "../../model/derivative-totals";
import { itemDerivatives } from "../../model/item-curves";
import { parameterValues } from "../../model/model-layout";
import type { PointExpectation } from "../e-step/expectation";
import { type Likelihood, stateOfGroup } from "../likelihood";
import type { ObservedInformation } from "../observed-information";
import { addLatentInformation, latentPointScores } from "./latent-point-scores";
import { pointScores } from "./point-scores";
import { addCurveProducts, type GroupCurves, posteriorProducts } from "./posterior-products";

/**
 * The observed information of a model whose patterns are summed over the same points one by one: what the complete data
 * would tell, less what is lost with the factors (the variance of each pattern's derivatives under its posterior
 * distribution).
 *
 * @returns null where the model is not defined at or around the estimates
 * @see Louis (1982), JRSS B, 44, 226-233. Checked against differences of the exact gradient.
 */
export function pointInformation(
  likelihood: Likelihood,
  expectations: readonly PointExpectation[],
  estimates: Float64Array,
): ObservedInformation | null {
  const { free } = likelihood.model;
  const information = new Float64Array(free * free);
  const scores: Float64Array[] = [];
  for (const [group, expectation] of expectations.entries()) {
    const own = addGroup(likelihood, { group, expectation, estimates }, information);
    if (own === null) return null;
    scores.push(own);
  }
  for (let i = 0; i < free; i++) {
    for (let j = 0; j < i; j++) information[i * free + j] = information[j * free + i]!;
  }
  return { information, scores: () => scores };
}

/** Adds a group's information; returns its patterns' derivatives. */
function addGroup(
  likelihood: Likelihood,
  {
    group,
    expectation,
    estimates,
  }: { group: number; expectation: PointExpectation; estimates: Float64Array },
  information: Float64Array,
): Float64Array | null {
  const { model, layouts } = likelihood;
  const { free } = model;
  const { patterns, points, axes } = expectation;
  const layout = layouts[group]!;
  const state = stateOfGroup(likelihood, parameterValues(model, estimates), group);
  if (state === null) return null;
  const { items, probabilities, latent } = state;
  const rows = layout.items.map(({ slopes, intercepts }) => [...slopes, ...intercepts]);
  const curves: GroupCurves = {
    items: items.map((item, j) =>
      pointScores(
        item,
        axes[j]!,
        rows[j]!.map((row) => model.parameters[row]!.free),
      ),
    ),
    latent: latentPointScores(model, { layout, latent, points }),
  };
  const visit = (own: (row: number, posterior: Float64Array) => void): void =>
    expectation.visitPosteriors(probabilities, latent.weights, own);
  const found = posteriorProducts(patterns, curves, { visit, points: points.points, free });

  const { counts, latent: people, logLikelihood } = expectation.expect(probabilities, latent.weights);
  if (!Number.isFinite(logLikelihood)) return null;
  const totals = { gradient: new Float64Array(free), complete: information };
  items.forEach((item, j) => {
    addRows(model, rows[j]!, { own: itemDerivatives(counts[j]!, item, axes[j]!), ...totals });
  });
  if (!addLatentInformation(model, estimates, { layout, points, people }, information)) return null;
  addOwnProducts(curves, { ...found, counts, free });
  addSquares(found, patterns.weight, { free, information });
  return found.scores;
}

/** Adds the products of an item's derivatives with each other and with the distribution's, and of those. */
function addOwnProducts(
  { items, latent }: GroupCurves,
  to: { people: Float64Array; counts: readonly Float64Array[]; products: Float64Array; free: number },
): void {
  const points = to.people.length;
  items.forEach((byCategory, j) => {
    byCategory.forEach((curves, c) => {
      const people = to.counts[j]!.subarray(c * points, (c + 1) * points);
      addCurveProducts(people, { curves, others: curves, both: false }, to);
      addCurveProducts(people, { curves, others: latent, both: true }, to);
    });
  });
  addCurveProducts(to.people, { curves: latent, others: latent, both: false }, to);
}

/** Takes the products away and gives the squares of the patterns' means back; the upper triangle is filled. */
function addSquares(
  { products, scores }: { products: Float64Array; scores: Float64Array },
  weight: Float64Array,
  { free, information }: { free: number; information: Float64Array },
): void {
  for (let at = 0; at < information.length; at++) information[at]! -= products[at]!;
  for (let row = 0, start = 0; row < weight.length; row++, start += free) {
    for (let i = 0; i < free; i++) {
      const factor = weight[row]! * scores[start + i]!;
      if (factor === 0) continue;
      for (let j = i, to = i * free + i; j < free; j++, to++) information[to]! += factor * scores[start + j]!;
    }
  }
}
