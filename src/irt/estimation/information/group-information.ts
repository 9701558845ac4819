/** Observed information by Louis' formula, for any kind of quadrature points. */

import { SquareSums } from "../../../numeric/linear-algebra/square-sums";
import { itemDerivatives } from "../../model/curves/item-curves";
import { addRows, type IrtModel } from "../../model/irt-model";
import type { LatentMoments } from "../../model/latent-distribution";
import type { GroupRows } from "../../model/model-layout";
import type { AxisEStep, EStep, PointEStep } from "../e-step/e-step";
import { type GroupState, type Likelihood, stateOfGroup } from "../likelihood";
import { addLatentInformation, type LatentScore, latentPointScores } from "./latent-point-scores";
import { addCurveProducts, type GroupCurves, pointScores } from "./posterior-products";
import type { PatternScores } from "./sandwich";

export interface ObservedInformation {
  /** free x free, row-major, symmetric. */
  readonly information: Float64Array;
  /** By group. */
  readonly scores: readonly PatternScores[];
}

export interface GroupAt {
  /** With the group's parameters only (`GroupModel`). */
  readonly model: IrtModel;
  readonly layout: GroupRows;
  readonly state: GroupState;
}

/** Of the E-steps of one kind. */
type LikelihoodBy<Step extends EStep> = Pick<Likelihood, "model" | "layouts" | "groupModels"> & {
  readonly eSteps: readonly Step[];
};

/**
 * The observed information of a model, group by group.
 * @param add adds a group's about its own parameters; gives its patterns' derivatives, or null where the model is not
 *   defined
 * @see Louis (1982), JRSS B, 44, 226-233. Checked against differences of the exact gradient.
 */
export function observedInformation<Step extends EStep>(
  likelihood: LikelihoodBy<Step>,
  values: Float64Array,
  add: (about: GroupAt, expectation: Step, information: Float64Array) => Float64Array | null,
): ObservedInformation | null {
  const { model, layouts, groupModels, eSteps } = likelihood;
  const information = new Float64Array(model.free ** 2);
  const scores: PatternScores[] = [];
  for (const [group, expectation] of eSteps.entries()) {
    const state = stateOfGroup(likelihood, values, group);
    const { model: own, places } = groupModels[group]!;
    const found = new Float64Array(own.free ** 2);
    const derivatives = state && add({ model: own, layout: layouts[group]!, state }, expectation, found);
    if (derivatives === null) return null;
    addGroupInformation(information, found, places);
    scores.push({ places, values: derivatives });
  }
  return { information, scores };
}

/** Adds a group's information about its own parameters, whose numbers are `places`. */
export function addGroupInformation(
  information: Float64Array,
  found: Float64Array,
  places: Int32Array,
): void {
  const free = Math.sqrt(information.length);
  for (let i = 0, at = 0; i < places.length; i++)
    for (let j = 0; j < places.length; j++) information[places[i]! * free + places[j]!]! += found[at++]!;
}

type CurvesOfGroup = GroupCurves & { readonly latentScores: readonly LatentScore[] };

/** Derivatives of the log probabilities of a group's answers and points by the free parameters, point by point. */
export function groupCurves(
  { model, layout, state }: GroupAt,
  { axes, points }: Pick<PointEStep | AxisEStep, "axes" | "points">,
): CurvesOfGroup {
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

export function addComplete(
  { model, layout, state: { items, latent } }: GroupAt,
  {
    axes,
    counts,
    people,
    scores,
  }: Pick<PointEStep, "axes"> & {
    counts: readonly Float64Array[];
    people: LatentMoments;
    scores: readonly LatentScore[];
  },
  information: Float64Array,
): void {
  const totals = { gradient: new Float64Array(model.free), complete: information };
  layout.items.forEach(({ slopes, intercepts }, j) => {
    addRows(model, [...slopes, ...intercepts], {
      own: itemDerivatives(counts[j]!, items[j]!, axes[j]!),
      ...totals,
    });
  });
  addLatentInformation(model, { layout, latent, people, scores }, information);
}

/** Adds the products of each item's derivatives with one another, for people with the same answer. */
export function addItemSquares(
  items: GroupCurves["items"],
  counts: readonly Float64Array[],
  to: { products: Float64Array; free: number },
): void {
  items.forEach((byCategory, j) => {
    const points = counts[j]!.length / byCategory.length;
    byCategory.forEach((curves, c) => {
      const people = counts[j]!.subarray(c * points, (c + 1) * points);
      addCurveProducts(people, { curves, others: curves, both: false }, to);
    });
  });
}

/** Subtracts the products, of which the upper triangle counts, and adds the squares of the patterns' means. */
export function addSquares(
  { products, scores }: { products: Float64Array; scores: Float64Array },
  weight: Float64Array,
  { free, information }: { free: number; information: Float64Array },
): void {
  const squares = new SquareSums(free);
  weight.forEach((w, row) => {
    squares.add(scores.subarray(row * free, (row + 1) * free), w);
  });
  const added = squares.total();
  for (let at = 0; at < information.length; at++) information[at]! += added[at]! - products[at]!;
}
