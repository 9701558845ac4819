import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import { product } from "../../numeric/linear-algebra/dense";
import { quasiNewton, type ValueAndGradient } from "../../numeric/optimization/quasi-newton";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { withPositiveSlopes } from "../estimation/fit-irt";
import { sandwichCovariance } from "../estimation/information/sandwich";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import type { IrtPatterns } from "../model/irt-patterns";
import { modelLayout, parameterValues } from "../model/model-layout";
import { gridAxis } from "../model/quadrature";
import { completeInformation, type GroupInformation, groupInformation } from "./group-information";
import { type GroupLikelihood, groupGradient, groupLikelihood, groupLogLikelihood } from "./group-likelihood";

/** Points of the factor, from -6 to 6; fewer for a mere direction. */
const POINTS = 61;
const FEW_POINTS = 31;

/** The likelihood of every group with separate parameters; the models of an analysis only equate some of these. */
export interface GroupedLikelihood {
  readonly patterns: IrtPatterns;
  readonly groups: readonly GroupLikelihood[];
  /** With fewer points, for the direction of a step. */
  readonly coarse: readonly GroupLikelihood[];
  /** By group: rows of a model of all groups, in the order of the group's parameters. */
  readonly rows: readonly Int32Array[];
}

/** @param model any one-factor model of all groups */
export function groupedLikelihood(patterns: IrtPatterns, model: IrtModel): GroupedLikelihood {
  const categories = model.items.map((item) => item.categories);
  const at = (points: number) => {
    const nodes = gridAxis(points);
    return patterns.groups.map((own) => groupLikelihood(own, categories, nodes));
  };
  return {
    patterns,
    groups: at(POINTS),
    coarse: at(FEW_POINTS),
    rows: model.groups.map((_, group) => {
      const { items, means, covariances } = modelLayout(model, group);
      const own = items.flatMap(({ slopes, intercepts }) => [...slopes, ...intercepts]);
      return Int32Array.from([...own, ...means, ...covariances]);
    }),
  };
}

function groupValues(rows: Int32Array, values: Float64Array): Float64Array {
  const out = new Float64Array(rows.length);
  for (let k = 0; k < out.length; k++) out[k] = values[rows[k]!]!;
  return out;
}

/** Minus the log-likelihood of a model, and its gradient; null where the model is not defined. */
export function groupedAt(
  { groups, rows }: GroupedLikelihood,
  model: IrtModel,
  estimates: Float64Array,
): ValueAndGradient | null {
  const values = parameterValues(model, estimates);
  const gradient = new Float64Array(model.free);
  let value = 0;
  for (let g = 0; g < groups.length; g++) {
    const [group, own] = [groups[g]!, rows[g]!];
    const there = groupValues(own, values);
    const logLikelihood = groupLogLikelihood(group, there);
    if (!Number.isFinite(logLikelihood)) return null;
    value -= logLikelihood;
    const slopes = groupGradient(group, there);
    for (let k = 0; k < own.length; k++) {
      const { free } = model.parameters[own[k]!]!;
      if (free >= 0) gradient[free]! -= slopes[k]!;
    }
  }
  return { value, gradient };
}

/** Information about a model's free parameters, free x free, and of every group about its own. */
export interface ModelInformation {
  readonly information: Float64Array;
  readonly byGroup: readonly GroupInformation[];
}

/** Minus the second derivatives of a model's log-likelihood; null where the model is not defined. */
export function groupedInformation(
  grouped: GroupedLikelihood,
  model: IrtModel,
  estimates: Float64Array,
): ModelInformation | null {
  const byGroup: GroupInformation[] = [];
  const information = summed(grouped, { model, estimates }, (group, values) => {
    const found = groupInformation(group, values);
    byGroup.push(found);
    return found.observed;
  });
  return information && { information, byGroup };
}

function summed(
  { groups, rows }: GroupedLikelihood,
  { model, estimates }: { readonly model: IrtModel; readonly estimates: Float64Array },
  matrixOf: (group: GroupLikelihood, values: Float64Array) => Float64Array,
): Float64Array | null {
  const values = parameterValues(model, estimates);
  const { free } = model;
  const out = new Float64Array(free * free);
  for (let g = 0; g < groups.length; g++) {
    const [group, own] = [groups[g]!, rows[g]!];
    const there = groupValues(own, values);
    if (!Number.isFinite(groupLogLikelihood(group, there))) return null;
    const matrix = matrixOf(group, there);
    const places = Int32Array.from(own, (row) => model.parameters[row]!.free);
    for (let k = 0, at = 0; k < places.length; k++) {
      for (let l = 0; l < places.length; l++, at++) {
        if (places[k]! >= 0 && places[l]! >= 0) out[places[k]! * free + places[l]!]! += matrix[at]!;
      }
    }
  }
  return out;
}

/**
 * Design-based covariance of linear combinations of a model's estimates.
 * @param of `map`: the inverse of the information times the combinations, free x combinations
 * @returns combinations x combinations
 * @throws ItemwiseError "clusters-straddle-strata"
 */
export function groupedSandwich(
  { patterns, rows }: GroupedLikelihood,
  of: { readonly model: IrtModel; readonly byGroup: readonly GroupInformation[]; readonly map: Float64Array },
  labels: ClusterLabels | undefined,
): Float64Array {
  const sums = of.map.length / of.model.free;
  const scores = rows.map((own, g) => {
    const along = new Float64Array(own.length * sums);
    for (let k = 0; k < own.length; k++) {
      const { free } = of.model.parameters[own[k]!]!;
      if (free >= 0) along.set(of.map.subarray(free * sums, (free + 1) * sums), k * sums);
    }
    const shape = { rows: patterns.groups[g]!.rows, inner: own.length, columns: sums };
    return product(of.byGroup[g]!.scores, along, shape);
  });
  const map = new Float64Array(sums * sums);
  for (let s = 0; s < sums; s++) map[s * (sums + 1)] = 1;
  return sandwichCovariance(patterns, { map, scores }, labels);
}

/** Convergence limits of predicted increase, change and gradient per person, as for other item response models. */
const TOLERANCE = 1e-12;
const CHANGE = 1e-8;
const GRADIENT_PER_PERSON = 1e-6;
const MAX_STEPS = 500;
/** Steps between updates of the information. */
const STEPS_PER_METRIC = 4;
/** Longest step of a parameter, relative to its size if above 1. */
const MAX_STEP = 1;
/** Shares of the (positive definite) complete-data information to mix in, in order. */
const SHARES = [0.2, 0.5, 1];
/** Initial EM steps, as far from the maximum the observed information is misleading. */
const EM_STEPS = 6;

/** Fits a model of all groups by quasi-Newton steps; "warm" `starts` are the estimates of a similar model. */
export function fitGrouped(
  grouped: GroupedLikelihood,
  model: IrtModel,
  { starts, start }: { readonly starts: Float64Array; readonly start: "cold" | "warm" },
): FittedIrt {
  const { patterns } = grouped;
  const target = (x: Float64Array) => groupedAt(grouped, model, x);
  const first = target(starts) ?? { value: Number.POSITIVE_INFINITY, gradient: new Float64Array(model.free) };
  let end = { x: starts, ...first, change: 0, converged: false };
  let iterations = 0;
  while (iterations < MAX_STEPS && Number.isFinite(end.value)) {
    const isFar = start === "cold" && iterations < EM_STEPS;
    const metric = positiveMetric(grouped, model, { x: end.x, isFar });
    if (metric === null) break;
    const maxIterations = isFar ? 1 : STEPS_PER_METRIC;
    const limits = { metric, maxIterations, tolerance: TOLERANCE, maxStep: MAX_STEP };
    const next = quasiNewton(target, end, limits);
    iterations += next.iterations;
    end = next;
    if (next.iterations < maxIterations) break;
  }
  const gradient = end.gradient.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const isFlat = gradient <= GRADIENT_PER_PERSON * patterns.n && Number.isFinite(end.value);
  const estimates = withPositiveSlopes(model, end.x);
  const values = parameterValues(model, estimates);
  if (Number.isFinite(end.value)) groupedAt(grouped, model, estimates);
  const { nodes } = grouped.groups[0]!;
  return {
    model,
    estimates,
    values,
    n: patterns.n,
    table: patterns.table,
    group: patterns.group,
    logLikelihood: -end.value,
    quadrature: {
      kind: "grid",
      points: nodes.length,
      perFactor: nodes.length,
      dimensions: 1,
      nodes: grouped.groups.map(() => nodes),
      weights: grouped.groups.map(({ weights }) => weights.slice()),
    },
    covariance: null,
    standardErrors: null,
    convergence: {
      converged: isFlat && (end.converged || end.change <= CHANGE),
      iterations,
      change: end.change,
      gradient,
      starts: 1,
    },
  };
}

/** The inverse of the observed information, mixed with the complete data's if not positive definite. */
function positiveMetric(
  grouped: GroupedLikelihood,
  model: IrtModel,
  { x, isFar }: { readonly x: Float64Array; readonly isFar: boolean },
): Float64Array | null {
  const coarse = { ...grouped, groups: grouped.coarse };
  const observed = isFar ? null : (groupedInformation(coarse, model, x)?.information ?? null);
  const known = observed && choleskyFactor(observed, model.free);
  if (known !== null) return choleskyInverse(known, model.free);
  const complete = summed(coarse, { model, estimates: x }, completeInformation);
  if (complete === null) return null;
  for (const share of SHARES) {
    const mixed = complete.map((value, at) => share * value + (1 - share) * (observed?.[at] ?? value));
    const factor = choleskyFactor(mixed, model.free);
    if (factor !== null) return choleskyInverse(factor, model.free);
  }
  return null;
}

/** Starting values of a model's free parameters at the values of another of the same items and groups. */
export function startsAt({ parameters, free }: IrtModel, values: Float64Array): Float64Array {
  const starts = new Float64Array(free);
  parameters.forEach((row, at) => {
    if (row.free >= 0) starts[row.free] = values[at]!;
  });
  return starts;
}
