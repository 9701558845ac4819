import { addRows } from "../../model/derivative-totals";
import type { IrtModel } from "../../model/irt-model";
import { itemDerivatives } from "../../model/item-curves";
import { type GroupRows, parameterValues } from "../../model/model-layout";
import type { PointEStep } from "../e-step/e-step";
import { type GroupState, type Likelihood, stateOfGroup } from "../likelihood";
import { addLatentInformation, type LatentScore, latentPointScores } from "./latent-point-scores";
import { pointScores } from "./point-scores";
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

export interface ObservedInformation {
  /** free x free, row-major, symmetric. */
  readonly information: Float64Array;
  /** By group, patterns x free parameters: derivatives of the patterns' log-likelihoods. */
  readonly scores: () => readonly Float64Array[];
}

interface GroupAt {
  readonly group: number;
  readonly state: GroupState;
}

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
  const { free } = likelihood.model;
  const values = parameterValues(likelihood.model, estimates);
  const information = new Float64Array(free * free);
  const scores: Float64Array[] = [];
  for (const group of likelihood.eSteps.keys()) {
    const state = stateOfGroup(likelihood, values, group);
    const own = state === null ? null : addGroup(likelihood, { group, state }, information);
    if (own === null) return null;
    scores.push(own);
  }
  for (let i = 0; i < free; i++) {
    for (let j = 0; j < i; j++) information[i * free + j] = information[j * free + i]!;
  }
  return { information, scores: () => scores };
}

/** How the log probabilities of a group's answers and points change with the free parameters, point by point. */
function groupCurves(
  model: IrtModel,
  { axes, points }: PointEStep,
  { layout, state }: { layout: GroupRows; state: GroupState },
): GroupCurves & { latentScores: readonly LatentScore[] } {
  const placeOf = (row: number): number => model.parameters[row]!.free;
  const latentScores = latentPointScores(model, { layout, latent: state.latent, points });
  return {
    items: layout.items.map(({ slopes, intercepts }, j) =>
      pointScores(state.items[j]!, axes[j]!, [...slopes, ...intercepts].map(placeOf)),
    ),
    latent: latentScores.map(({ row, values }) => ({ place: placeOf(row), values })),
    latentScores,
  };
}

/** The derivatives of the log-likelihood of each of a group's patterns; patterns x free parameters. */
export function pointPatternScores(
  { model, layouts }: Pick<Likelihood, "model" | "layouts">,
  expectation: PointEStep,
  { group, state }: GroupAt,
): Float64Array {
  const curves = groupCurves(model, expectation, { layout: layouts[group]!, state });
  return posteriorScores(expectation.patterns, curves, {
    visit: visitAt(expectation, state),
    free: model.free,
  });
}

function visitAt(expectation: PointEStep, { probabilities, latent }: GroupState): Visit {
  return (visit) => expectation.visitPosteriors(probabilities, latent.weights, visit);
}

/** Adds a group's information; returns its patterns' derivatives. */
function addGroup(
  likelihood: PointLikelihood,
  { group, state }: GroupAt,
  information: Float64Array,
): Float64Array | null {
  const { model, layouts, eSteps } = likelihood;
  const { free } = model;
  const expectation = eSteps[group]!;
  const { patterns, points, axes } = expectation;
  const layout = layouts[group]!;
  const { items, probabilities, latent } = state;
  const curves = groupCurves(model, expectation, { layout, state });
  const found = posteriorProducts(patterns, curves, {
    visit: visitAt(expectation, state),
    points: points.points,
    free,
  });
  const { counts, latent: people, logLikelihood } = expectation.expect(probabilities, latent);
  if (!Number.isFinite(logLikelihood)) return null;
  const totals = { gradient: new Float64Array(free), complete: information };
  layout.items.forEach(({ slopes, intercepts }, j) => {
    addRows(model, [...slopes, ...intercepts], {
      own: itemDerivatives(counts[j]!, items[j]!, axes[j]!),
      ...totals,
    });
  });
  addLatentInformation(model, { layout, latent, people, scores: curves.latentScores }, information);
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
