import { ItemwiseError } from "../../errors";
import { wholePower } from "../../numeric/elementary/powers";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { choose } from "../../words/choose";
import * as messages from "../messages";
import { answeredProbabilities } from "../model/curves/answered-curves";
import { categoryProbabilities } from "../model/curves/item-curves";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import type { GroupPatterns } from "../model/irt-patterns";
import { latentValues, modelLayout, simpleStructure } from "../model/model-layout";
import {
  adaptivePoints,
  gridPoints,
  type LatentPoints,
  quasiPoints,
  reducedPoints,
} from "../model/quadrature";
import { adaptiveEStep } from "./e-step/adaptive-e-step";
import { axisCost, axisEStep } from "./e-step/axis-e-step";
import { type EStep, pointEStep } from "./e-step/e-step";
import type { PlacedModel } from "./e-step/placement";
import { reducedEStep } from "./e-step/reduced-e-step";
import { itemValues } from "./likelihood";

export type QuadratureChoice = "grid" | "quasi-Monte-Carlo" | "dimension-reduced" | "adaptive";

export type PrepareEStep = (patterns: GroupPatterns, group: number) => EStep;

/** Points per factor of a three-factor grid, if it can be summed axis by axis and if not. */
const POINTS_OF_THREE = 31;
const WHOLE_POINTS_OF_THREE = 21;
/** Limit on the products of an E-step of three factors. */
const AFFORDABLE = 2e7;
/** Largest number of factors for adaptive points, which are 3 to that power. */
const MAX_ADAPTIVE_FACTORS = 7;

/**
 * Dimension reduction for bifactor models; a grid for one and two factors, and for three without too many distinct
 * answers; otherwise adaptive points if every item loads on one factor, and quasi-Monte-Carlo if items load on several.
 */
export function defaultQuadrature(
  model: IrtModel,
  groups: readonly GroupPatterns[],
): { kind: QuadratureChoice; points: number | undefined } {
  if (canReduce(model)) return { kind: "dimension-reduced", points: undefined };
  const factors = model.factors.length;
  if (factors <= 2) return { kind: "grid", points: undefined };
  const options = { size: POINTS_OF_THREE, factors };
  const cost = groups.reduce((sum, patterns, group) => {
    const factorOf = simpleStructure(model, group);
    return factors > 3 || factorOf === null
      ? Number.POSITIVE_INFINITY
      : sum + axisCost(patterns, { ...options, factorOf });
  }, 0);
  if (cost <= AFFORDABLE) return { kind: "grid", points: POINTS_OF_THREE };
  const patterns = groups.reduce((sum, { rows }) => sum + rows, 0);
  if (factors === 3 && patterns * wholePower(WHOLE_POINTS_OF_THREE, 3) <= AFFORDABLE) {
    return { kind: "grid", points: WHOLE_POINTS_OF_THREE };
  }
  if (
    factors <= MAX_ADAPTIVE_FACTORS &&
    model.groups.every((_, group) => simpleStructure(model, group) !== null)
  ) {
    return { kind: "adaptive", points: undefined };
  }
  return { kind: "quasi-Monte-Carlo", points: undefined };
}

/**
 * The quadrature of a model's likelihood; `choice.points` is per factor, or in all for quasi-Monte-Carlo, and `values`
 * place quasi-Monte-Carlo's or adaptive points.
 */
export function chooseEStep(
  model: IrtModel,
  choice: { readonly kind: QuadratureChoice; readonly points: number | undefined; readonly seed: number },
  values: Float64Array,
): PrepareEStep {
  const m = model.factors.length;
  const kinds: Record<QuadratureChoice, (group: number) => LatentPoints> = {
    grid: () => gridPoints(m, choice.points),
    "quasi-Monte-Carlo": (group) =>
      quasiPoints(m, { ...choice, ...latentValues(modelLayout(model, group), values) }),
    "dimension-reduced": () => reducedPoints(m, choice.points),
    adaptive: () => adaptivePoints(m, choice.points),
  };
  const make = choose("quadrature", kinds, choice.kind);
  if (choice.kind === "dimension-reduced" && !canReduce(model))
    throw new ItemwiseError("unknown-choice", messages.noReduction, { hint: messages.quadratureHint });
  if (choice.kind === "adaptive" && model.groups.some((_, g) => simpleStructure(model, g) === null))
    throw new ItemwiseError("unknown-choice", messages.noAdaptivePoints, { hint: messages.quadratureHint });
  const byGroup = model.groups.map((_, group) => make(group));
  return (patterns, group) => eStepOf(model, byGroup[group]!, { patterns, group, values });
}

function eStepOf(
  model: IrtModel,
  points: LatentPoints,
  { patterns, group, values }: { patterns: GroupPatterns; group: number; values: Float64Array },
): EStep {
  const categories = model.items.map((item) => item.categories);
  const { items } = modelLayout(model, group);
  if (points.kind === "dimension-reduced") {
    return reducedEStep(patterns, { rows: items, categories, general: model.general! }, points);
  }
  const factorOf = simpleStructure(model, group);
  if (points.kind === "adaptive" && factorOf !== null) {
    return adaptiveEStep(patterns, placedModel({ model, values }, group, factorOf), points);
  }
  if (points.kind === "grid" && points.dimensions > 1 && factorOf !== null) {
    return axisEStep(patterns, { factorOf, categories }, points);
  }
  return pointEStep(patterns, categories, points);
}

function canReduce(model: IrtModel): boolean {
  if (model.general === null) return false;
  return model.parameters.every(
    ({ kind, place, second, free, value }) => kind !== "cov" || place === second || (free < 0 && value === 0),
  );
}

/**
 * A group's model for placing adaptive points, at values with positive definite covariances and descending intercepts.
 */
function placedModel(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  group: number,
  factorOf: readonly number[],
): PlacedModel {
  const layout = modelLayout(model, group);
  const { mean, covariance } = latentValues(layout, values);
  const precision = symmetricInverse(covariance, mean.length);
  if (precision === null) throw undefinedModel("factors");
  return {
    factorOf,
    mean,
    precision,
    curves(item, nodes) {
      const axis = { points: nodes.length, dimensions: 1, nodes, factors: [factorOf[item]!] };
      const curves = categoryProbabilities(itemValues(layout.items[item]!, values, axis), axis);
      if (curves === null) throw undefinedModel("intercepts");
      return curves;
    },
    answered(item, { nodes, ...answers }) {
      const axis = { points: nodes.length, dimensions: 1, nodes, factors: [factorOf[item]!] };
      return answeredProbabilities(itemValues(layout.items[item]!, values, axis), { nodes, ...answers })!;
    },
  };
}

function undefinedModel(what: "factors" | "intercepts"): ItemwiseError {
  return new ItemwiseError("bad-model", () => messages.undefinedModel({ what }), {
    hint: messages.undefinedModelHint,
  });
}

export interface FitIrtOptions {
  readonly by?: string | undefined;
  /**
   * @default "dimension-reduced" for bifactor models, "grid" for one, two and (if affordable) three factors, for more
   *   "adaptive" if each item loads on one factor, otherwise "quasi-Monte-Carlo"
   */
  readonly quadrature?: QuadratureChoice | undefined;
  /**
   * Points per factor (in all for quasi-Monte-Carlo). @default 61 for one factor; 31 for two and with dimension
   * reduction; 31 or 21 for three, 15 for a grid of more; 3,000 in all; adaptive 7 for three factors, 5 for four, 4 for
   * five, 3 for more
   */
  readonly points?: number | undefined;
  /** Convergence: no step raises the log-likelihood by more. @default 1e-8 */
  readonly tolerance?: number | undefined;
  /** @default 500 */
  readonly maxIterations?: number | undefined;
  /** Seed of exploratory starts and of the shift of quasi-Monte-Carlo's points. @default 1 */
  readonly seed?: number | undefined;
  readonly starts?: Float64Array | undefined;
  /** Whether to compute the covariance of the estimates. @default true */
  readonly standardErrors?: boolean | undefined;
  /** How cluster labels are read. @default "unique" */
  readonly clusterLabels?: ClusterLabels | undefined;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}
