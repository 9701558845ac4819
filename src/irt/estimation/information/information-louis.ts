import { mirrorUpper } from "../../../numeric/linear-algebra/dense";
import { latentMoments } from "../../model/latent-distribution";
import { parameterValues } from "../../model/model-layout";
import type { PointEStep } from "../e-step/e-step";
import type { AnswerTable } from "../e-step/unidimensional/one-factor";
import {
  addItems,
  type OneFactorModel,
  type OneFactorStep,
  oneFactorStep,
} from "../e-step/unidimensional/one-factor-step";
import { addPriorInformation, type Likelihood } from "../likelihood";
import { addAdaptiveInformation } from "./adaptive-information";
import { addAxisInformation } from "./axis-information";
import {
  addComplete,
  addGroupInformation,
  addItemSquares,
  addSquares,
  type GroupAt,
  groupCurves,
  type ObservedInformation,
  observedInformation,
} from "./group-information";
import { addLatentInformation, latentPointScores } from "./latent-point-scores";
import { addAcross, addWithin, type Scored, type Workspace } from "./one-factor-products";
import { addCurveProducts, type GroupCurves, pointScores, posteriorProducts } from "./posterior-products";

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

type About = OneFactorModel & Pick<Likelihood, "groupModels">;

/**
 * The observed information of a model of one factor on a grid: the complete-data information less the variance of every
 * pattern's derivatives under its posterior distribution. Products of derivatives are summed over distinct answers to a
 * few items at a time, those of items equal in all groups once for all groups.
 * @returns null where the model is not defined
 */
function oneFactorInformation(about: About, values: Float64Array): ObservedInformation | null {
  const step = oneFactorStep(about, values);
  if (step === null) return null;
  const { free } = about.model;
  const information = new Float64Array(free * free);
  addItems(about, step, { gradient: new Float64Array(free), complete: information });
  const { one, model } = about;
  const workspace: Workspace = {
    curves: about.layouts.map(() => []),
    sums: new Float64Array(0),
    table: new Float64Array(
      one.points.points *
        Math.max(
          LATENT,
          ...model.items.map(
            ({ categories }, j) => categories + about.layouts[0]!.items[j]!.intercepts.length,
          ),
        ),
    ),
  };
  const scores = about.groupModels.map(({ places }, group) => {
    const found = groupPart(about, step, { group, workspace });
    addGroupInformation(information, found.information, places);
    return { places, values: found.scores };
  });
  return { information, scores };
}

/** The distribution as an item: one category, and at most two parameters. */
const LATENT = 3;

const ones = (length: number): Float64Array => new Float64Array(length).fill(1);

/** A group's part without the items' complete-data information; products of shared items are the first group's. */
function groupPart(
  { layouts, groupModels, one }: About,
  step: OneFactorStep,
  { group: g, workspace }: { group: number; workspace: Workspace },
): { information: Float64Array; scores: Float64Array } {
  const { nodes } = one.points;
  const { model } = groupModels[g]!;
  const { free } = model;
  const { items, latent, people } = step.groups[g]!;
  const group = one.groups[g]!;
  const layout = layouts[g]!;
  const placeOf = (row: number): number => model.parameters[row]!.free;
  const latentScores = latentPointScores(model, { layout, latent, points: one.points });
  const distribution: Scored = {
    slope: -1,
    places: latentScores.map(({ row }) => placeOf(row)),
    weights: new Float64Array(latentScores.length),
    curves: [latentScores.map(({ values }, place) => ({ place, values }))],
  };
  const scored = layout.items.map(({ slopes, intercepts, curve }, j): Scored => {
    const known = workspace.curves[one.like[g]![j]!]!;
    known[j] ??= pointScores(items[j]!, one.axis, [-1, ...intercepts.keys()]);
    const weights = curve === null ? ones(intercepts.length) : curve.of(items[j]!.intercepts).weights;
    return { slope: placeOf(slopes[0]!), places: Array.from(intercepts, placeOf), weights, curves: known[j] };
  });
  const to = { products: new Float64Array(free * free), free, nodes, workspace };
  const scoredOf = (table: AnswerTable): Scored[] => {
    const own = table.block.items.map((j) => scored[j]!);
    return table === group.own && distribution.places.length > 0 ? [...own, distribution] : own;
  };
  for (const { group: at, table } of one.tables)
    if (at === g) addWithin(table.block, table.people, scoredOf(table), to);
  const scores = addAcross(group, [scoredOf(group.first), scoredOf(group.own)], to);
  const information = new Float64Array(free * free);
  const moments = latentMoments(people, nodes, 1);
  addLatentInformation(model, { layout, latent, people: moments, scores: latentScores }, information);
  addSquares({ products: to.products, scores }, group.patterns.weight, { free, information });
  return { information: mirrorUpper(information, free), scores };
}
