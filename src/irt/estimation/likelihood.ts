/** The marginal log-likelihood of a model with its derivatives, for fitting, standard errors and scores. */
import { log } from "../../numeric/elementary/log";
import { answeredDerivatives, answeredProbabilities } from "../model/curves/answered-curves";
import { categoryProbabilities, itemDerivatives } from "../model/curves/item-curves";
import type { Axis, ItemDerivatives, ItemValues } from "../model/curves/response-curve";
import { addRows, type DerivativeTotals, type IrtModel } from "../model/irt-model";
import type { IrtPrior } from "../model/irt-models";
import { type LatentDistribution, type LatentMoments, latentMoments } from "../model/latent-distribution";
import {
  addLatent,
  type GroupModel,
  type GroupRows,
  groupDistribution,
  groupModel,
  type ItemRows,
  modelLayout,
  parameterValues,
} from "../model/model-layout";
import type { EStep } from "./e-step/e-step";
import { type OneFactor, oneFactor } from "./e-step/unidimensional/one-factor";
import { addItems, type OneFactorModel, oneFactorStep } from "./e-step/unidimensional/one-factor-step";

export interface Likelihood {
  readonly model: IrtModel;
  readonly layouts: readonly GroupRows[];
  readonly groupModels: readonly GroupModel[];
  readonly eSteps: readonly EStep[];
  /** The same patterns for a model of one factor on a grid; null for others. */
  readonly one: OneFactor | null;
  /** Those at fewer points, for search directions. */
  readonly coarse: () => OneFactor | null;
}

const COARSE = 31;

export interface LikelihoodPoint {
  readonly logLikelihood: number;
  /** The log-likelihood plus the log priors, if any: to be maximized. */
  readonly objective: number;
  readonly gradient: Float64Array;
  /** Minus the expected second derivatives of the complete-data objective; row-major. Null unless requested. */
  readonly complete: Float64Array | null;
}

export function prepareLikelihood(model: IrtModel, eSteps: readonly EStep[]): Likelihood {
  const layouts = model.groups.map((_, group) => modelLayout(model, group));
  const groupModels = model.groups.map((_, group) => groupModel(model, group));
  const onGrid = eSteps.every(({ kind, points }) => kind === "points" && points.kind === "grid");
  if (model.factors.length > 1 || !onGrid) {
    return { model, eSteps, layouts, groupModels, one: null, coarse: () => null };
  }
  const { points } = eSteps[0]!.points;
  const at = (size: number): OneFactor =>
    oneFactor(
      { model, layouts },
      eSteps.map(({ patterns }) => patterns),
      size,
    );
  const one = at(points);
  let coarse: OneFactor | null = points <= COARSE ? one : null;
  return {
    model,
    eSteps,
    layouts,
    groupModels,
    one,
    coarse() {
      coarse ??= at(COARSE);
      return coarse;
    },
  };
}

/**
 * The log-likelihood and its gradient at values of the free parameters, by Fisher's identity from the E-step.
 * @returns null where the model is not defined: intercepts that do not descend, covariances that are not positive
 *   definite, answers that are impossible
 */
export function likelihoodAt(
  likelihood: Likelihood,
  estimates: Float64Array,
  options: { readonly complete?: boolean | undefined } = {},
): LikelihoodPoint | null {
  const { model, layouts, one } = likelihood;
  const values = parameterValues(model, estimates);
  const gradient = new Float64Array(model.free);
  const complete = options.complete ? new Float64Array(model.free * model.free) : null;
  const logLikelihood =
    one === null
      ? addGroups(likelihood, values, { gradient, complete })
      : addOneFactor({ model, layouts, one }, values, { gradient, complete });
  if (!Number.isFinite(logLikelihood)) return null;
  const prior = addPrior(model, estimates, { gradient, complete });
  return { logLikelihood, objective: logLikelihood + prior, gradient, complete };
}

function addOneFactor(about: OneFactorModel, values: Float64Array, totals: DerivativeTotals): number {
  const step = oneFactorStep(about, values);
  if (step === null) return Number.NEGATIVE_INFINITY;
  addItems(about, step, totals);
  step.groups.forEach(({ latent, people }, g) => {
    const moments = latentMoments(people, about.one.points.nodes, 1);
    addLatent(about.model, { layout: about.layouts[g]!, latent, people: moments }, totals);
  });
  return step.logLikelihood;
}

/** Adds the derivatives of all groups; returns the log-likelihood, -Infinity where it is not defined. */
function addGroups(likelihood: Likelihood, values: Float64Array, totals: DerivativeTotals): number {
  let logLikelihood = 0;
  for (const [group, expectation] of likelihood.eSteps.entries()) {
    const state = stateOfGroup(likelihood, values, group);
    if (state === null) return Number.NEGATIVE_INFINITY;
    logLikelihood += addGroup(likelihood, { group, state, expectation }, totals);
    if (!Number.isFinite(logLikelihood)) return Number.NEGATIVE_INFINITY;
  }
  return logLikelihood;
}

export interface GroupState {
  readonly latent: LatentDistribution;
  readonly items: readonly ItemValues[];
  readonly probabilities: readonly Float64Array[];
}

/** Null where the group's model is not defined at these values of all rows. */
export function stateOfGroup(
  { layouts, eSteps }: Pick<Likelihood, "layouts" | "eSteps">,
  values: Float64Array,
  group: number,
): GroupState | null {
  const layout = layouts[group]!;
  const expectation = eSteps[group]!;
  const { points, axes } = expectation;
  const latent = groupDistribution(layout, values, points);
  if (latent === null) return null;
  const items = layout.items.map((rows, j) => itemValues(rows, values, axes[j]!));
  const probabilities = items.map((item, j) =>
    expectation.kind === "adaptive"
      ? answeredProbabilities(item, expectation.answers[j]!)
      : categoryProbabilities(item, axes[j]!),
  );
  return probabilities.every((value) => value !== null) ? { latent, items, probabilities } : null;
}

/** Adds a group's part of the derivatives; returns its log-likelihood. */
export function addGroup(
  likelihood: Likelihood,
  { group, state, expectation }: { group: number; state: GroupState; expectation: EStep },
  totals: DerivativeTotals,
): number {
  const { items, probabilities } = state;
  const { logLikelihood, counts, latent } = expectation.expect(probabilities, state.latent);
  if (!Number.isFinite(logLikelihood)) return Number.NEGATIVE_INFINITY;
  const derivatives = (j: number): ItemDerivatives =>
    expectation.kind === "adaptive"
      ? answeredDerivatives(counts[j]!, items[j]!, expectation.answers[j]!)
      : itemDerivatives(counts[j]!, items[j]!, expectation.axes[j]!);
  addDerivatives(likelihood, { group, state, derivatives, latent }, totals);
  return logLikelihood;
}

/** Adds the derivatives of a group's expected answers and moments. */
export function addDerivatives(
  { model, layouts }: Likelihood,
  {
    group,
    state,
    derivatives,
    latent,
  }: {
    group: number;
    state: GroupState;
    derivatives: (item: number) => ItemDerivatives;
    latent: LatentMoments;
  },
  totals: DerivativeTotals,
): void {
  const layout = layouts[group]!;
  layout.items.forEach(({ slopes, intercepts }, j) => {
    const rows = [...slopes, ...intercepts];
    if (rows.every((row) => model.parameters[row]!.free < 0)) return;
    addRows(model, rows, { own: derivatives(j), ...totals });
  });
  addLatent(model, { layout, latent: state.latent, people: latent }, totals);
}

/** The values of an item's rows, for the axis of its curves. */
export function itemValues(rows: ItemRows, values: Float64Array, axis: Axis): ItemValues {
  return {
    curve: rows.curve,
    slopes: Float64Array.from(rows.slopes, (row) => values[row]!),
    columns: Int32Array.from(rows.factors, (factor) => axis.factors.indexOf(factor)),
    intercepts: Float64Array.from(rows.intercepts, (row) => values[row]!),
  };
}

/** Logarithm of a prior's density up to a constant, with its first and second derivatives. */
function logPrior({ kind, mean, sd }: IrtPrior, x: number): { value: number; first: number; second: number } {
  const variance = sd * sd;
  if (kind === "normal") {
    const z = x - mean;
    return { value: -(z * z) / (2 * variance), first: -z / variance, second: -1 / variance };
  }
  if (!(x > 0)) return { value: Number.NEGATIVE_INFINITY, first: 0, second: 0 };
  const z = log(x) - mean;
  return {
    value: -(z * z) / (2 * variance) - log(x),
    first: -(z / variance + 1) / x,
    second: (z / variance + 1 - 1 / variance) / (x * x),
  };
}

/** The free parameters' log priors, each once. */
function priorsOf(model: IrtModel): { free: number; prior: IrtPrior }[] {
  const priors = new Map<number, IrtPrior>();
  for (const { free, prior } of model.parameters)
    if (free >= 0 && prior !== null && !priors.has(free)) priors.set(free, prior);
  return [...priors].map(([free, prior]) => ({ free, prior }));
}

/** Adds derivatives of the log priors; returns their sum (-Infinity outside a lognormal's range). */
function addPrior(
  model: IrtModel,
  estimates: Float64Array,
  { gradient, complete }: { readonly gradient: Float64Array; readonly complete: Float64Array | null },
): number {
  let sum = 0;
  for (const { free, prior } of priorsOf(model)) {
    const { value, first, second } = logPrior(prior, estimates[free]!);
    sum += value;
    gradient[free]! += first;
    // A lognormal prior is not concave everywhere; the metric stays positive definite.
    if (complete !== null) complete[free * model.free + free]! += Math.max(0, -second);
  }
  return sum;
}

/** Adds minus the second derivatives of the log priors. */
export function addPriorInformation(
  model: IrtModel,
  estimates: Float64Array,
  information: Float64Array,
): void {
  for (const { free, prior } of priorsOf(model))
    information[free * (model.free + 1)]! -= logPrior(prior, estimates[free]!).second;
}
