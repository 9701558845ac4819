/** Observed information by Louis' formula, for any kind of quadrature points. */
import { addRows, type IrtModel } from "../../model/irt-model";
import { itemDerivatives } from "../../model/item-curves";
import type { LatentMoments } from "../../model/latent-distribution";
import { type GroupRows, parameterValues } from "../../model/model-layout";
import type { AxisEStep, EStep, PointEStep } from "../e-step/e-step";
import { type GroupState, type Likelihood, stateOfGroup } from "../likelihood";
import { addLatentInformation, type LatentScore, latentPointScores } from "./latent-point-scores";
import { addCurveProducts, type GroupCurves, pointScores } from "./posterior-products";

export interface ObservedInformation {
  /** free x free, row-major, symmetric. */
  readonly information: Float64Array;
  /** By group, patterns x free parameters: derivatives of the patterns' log-likelihoods. */
  readonly scores: () => readonly Float64Array[];
}

export interface GroupAt {
  readonly model: IrtModel;
  readonly layout: GroupRows;
  readonly state: GroupState;
}

/** Of the E-steps of one kind. */
type LikelihoodBy<Step extends EStep> = Pick<Likelihood, "model" | "layouts"> & {
  readonly eSteps: readonly Step[];
};

/**
 * The observed information of a model, group by group.
 * @param add adds a group's, free x free; gives its patterns' derivatives, or null where the model is not defined
 * @see Louis (1982), JRSS B, 44, 226-233. Checked against differences of the exact gradient.
 */
export function observedInformation<Step extends EStep>(
  likelihood: LikelihoodBy<Step>,
  estimates: Float64Array,
  add: (about: GroupAt, expectation: Step, information: Float64Array) => Float64Array | null,
): ObservedInformation | null {
  const { model, layouts, eSteps } = likelihood;
  const values = parameterValues(model, estimates);
  const information = new Float64Array(model.free ** 2);
  const scores: Float64Array[] = [];
  for (const [group, expectation] of eSteps.entries()) {
    const state = stateOfGroup(likelihood, values, group);
    const own = state && add({ model, layout: layouts[group]!, state }, expectation, information);
    if (own === null) return null;
    scores.push(own);
  }
  return { information, scores: () => scores };
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

/** Subtracts the products and adds the squares of the patterns' means, in the upper triangle. */
export function addSquares(
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

export function mirrored(matrix: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) matrix[i * n + j] = matrix[j * n + i]!;
  return matrix;
}
