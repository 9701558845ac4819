import type { PatternTable } from "../data/pattern-table";
import { choleskyFactor, choleskyInverse, choleskySolve, innerProduct } from "../numeric/dense";
import { quasiNewton } from "../numeric/quasi-newton";
import type { Expectation } from "./expectation/expectation";
import { factorisedExpectation } from "./expectation/factorised-expectation";
import { pointExpectation } from "./expectation/point-expectation";
import type { FittedIrt } from "./fitted-irt";
import type { IrtModel } from "./irt-model";
import { type GroupPatterns, irtPatterns } from "./irt-patterns";
import {
  groupDistribution,
  type Likelihood,
  type LikelihoodPoint,
  likelihoodAt,
  prepareLikelihood,
} from "./likelihood";
import { modelLayout, parameterValues } from "./model-layout";
import { covarianceOf, observedInformation } from "./oakes";
import { gridPoints, type LatentPoints, type Quadrature } from "./quadrature";
import { startingValues } from "./starts";

export interface FitIrtOptions {
  /** Name of the grouping whose levels are the model's groups. */
  readonly by?: string | undefined;
  /** @default "grid" */
  readonly quadrature?: "grid" | undefined;
  /** Points per factor. @default 61 for one factor, 31 for two, 15 for more */
  readonly points?: number | undefined;
  /** Ends where no step would raise the log-likelihood by more. @default 1e-8 */
  readonly tolerance?: number | undefined;
  /** @default 500 */
  readonly maxIterations?: number | undefined;
  /** For the random part of an exploratory model's start. @default 1 */
  readonly seed?: number | undefined;
  /** Values of the free parameters to start from. */
  readonly starts?: Float64Array | undefined;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}

/** So many steps of the EM algorithm come first. */
const EM_STEPS = 6;
const MAX_HALVINGS = 20;

/**
 * Fits an item response model by marginal maximum likelihood (with priors: to the mode a posteriori): a few steps of
 * the EM algorithm on the distinct answers, each with one Newton step for the M-step (Lange 1995), then quasi-Newton
 * steps that start from the complete data's information as their metric. The likelihood never falls. Missing answers
 * stay in (missing at random).
 *
 * @throws ItemwiseError as `irtPatterns` does
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459; Lange (1995), Statistica Sinica, 5, 1-18; Jamshidian &
 *   Jennrich (1997), JRSS B, 59, 569-587
 */
export function fitIrt(table: PatternTable, model: IrtModel, options: FitIrtOptions = {}): FittedIrt {
  const patterns = irtPatterns(table, model, options.by ?? null);
  const points = gridPoints(model.factors.length, options.points);
  const expectations = patterns.groups.map((group, g) =>
    expectationOf(model, { patterns: group, group: g, points }),
  );
  const likelihood = prepareLikelihood(model, expectations);
  const starts = options.starts ?? startingValues(model, patterns.groups, options.seed ?? 1);
  const found = maximise(likelihood, starts, { ...options, people: patterns.n });
  const estimates = withPositiveSlopes(model, found.x);
  const values = parameterValues(model, estimates);
  return {
    model,
    table: patterns.table,
    group: patterns.group,
    estimates,
    values,
    logLikelihood: found.at.logLikelihood,
    n: patterns.n,
    quadrature: weighted(likelihood, values),
    covariance: covarianceOf(observedInformation(likelihood, estimates), model.free),
    convergence: {
      converged: found.converged,
      iterations: found.iterations,
      change: found.change,
      gradient: largest(found.at.gradient),
      starts: 1,
    },
  };
}

function expectationOf(
  model: IrtModel,
  { patterns, group, points }: { patterns: GroupPatterns; group: number; points: LatentPoints },
): Expectation {
  const categories = model.items.map((item) => item.categories);
  const { items } = modelLayout(model, group);
  const factorOf = items.map((item) => (item.factors.length === 1 ? item.factors[0]! : -1));
  const simple = factorOf.every((factor) => factor >= 0);
  if (points.dimensions === 2 && simple && new Set(factorOf).size === 2) {
    return factorisedExpectation(patterns, { factorOf, categories }, points);
  }
  return pointExpectation(patterns, categories, points);
}

interface Found {
  readonly x: Float64Array;
  readonly at: LikelihoodPoint;
  readonly iterations: number;
  readonly change: number;
  readonly converged: boolean;
}

type Limits = Pick<FitIrtOptions, "tolerance" | "maxIterations" | "onProgress"> & { readonly people: number };

function maximise(likelihood: Likelihood, starts: Float64Array, limits: Limits): Found {
  const { tolerance = 1e-8, maxIterations = 500, people, onProgress } = limits;
  let x = starts;
  let at = likelihoodAt(likelihood, x, { complete: true });
  if (at === null) throw new Error("the likelihood is not defined at the starting values");
  for (let step = 0; step < EM_STEPS && step < maxIterations && likelihood.model.free > 0; step++) {
    const next = emStep(likelihood, x, at);
    if (next === null) break;
    ({ x, at } = next);
    onProgress?.(step + 1, at.logLikelihood);
  }
  const n = x.length;
  const last = { at };
  const end = quasiNewton(
    (trial) => {
      const found = likelihoodAt(likelihood, trial);
      return found === null ? null : { value: -found.objective, gradient: found.gradient.map((g) => -g) };
    },
    { x, value: -at.objective, gradient: at.gradient.map((g) => -g) },
    {
      metric: choleskyInverse(metricFactor(at.complete!, n), n),
      tolerance: tolerance / 100,
      maxIterations: Math.max(0, maxIterations - EM_STEPS),
      onIteration: (iteration, value) => onProgress?.(EM_STEPS + iteration, -value),
    },
  );
  last.at = likelihoodAt(likelihood, end.x)!;
  return {
    x: end.x,
    at: last.at,
    iterations: EM_STEPS + end.iterations,
    change: end.change,
    converged: end.converged || largest(end.gradient) <= 1e-6 * people,
  };
}

/** One Newton step of the M-step, shortened until the likelihood does not fall; null where none is left to take. */
function emStep(
  likelihood: Likelihood,
  x: Float64Array,
  at: LikelihoodPoint,
): { x: Float64Array; at: LikelihoodPoint } | null {
  const n = x.length;
  const direction = choleskySolve(metricFactor(at.complete!, n), at.gradient, { n });
  if (!(innerProduct(direction, at.gradient) > 0)) return null;
  for (let halving = 0, length = 1; halving < MAX_HALVINGS; halving++, length /= 2) {
    const trial = x.map((value, i) => value + length * direction[i]!);
    const found = likelihoodAt(likelihood, trial, { complete: true });
    if (found !== null && found.objective >= at.objective) return { x: trial, at: found };
  }
  return null;
}

/** Cholesky factor of the complete data's information, with a ridge where it is not positive definite. */
function metricFactor(information: Float64Array, n: number): Float64Array {
  let size = 1;
  for (let i = 0; i < n; i++) size = Math.max(size, information[i * n + i]!);
  for (let ridge = 0; ; ridge = ridge === 0 ? 1e-10 * size : ridge * 10) {
    const trial = information.slice();
    for (let i = 0; i < n; i++) trial[i * n + i]! += ridge;
    const factor = choleskyFactor(trial, n);
    if (factor !== null) return factor;
  }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The quadrature with the groups' weights at the estimates. */
function weighted({ expectations, layouts }: Likelihood, values: Float64Array): Quadrature {
  const { kind, points, perFactor, dimensions } = expectations[0]!.points;
  return {
    kind,
    points,
    perFactor,
    dimensions,
    nodes: expectations.map((expectation) => expectation.points.nodes),
    weights: expectations.map(
      (expectation, g) => groupDistribution(layouts[g]!, values, expectation)!.weights,
    ),
  };
}

/**
 * Turns factors around whose free slopes add up to less than 0. The likelihood stays the same: the factor's means and
 * its covariances with others change their signs too.
 */
function withPositiveSlopes(model: IrtModel, estimates: Float64Array): Float64Array {
  let turned = estimates;
  model.factors.forEach((_, factor) => {
    turned = turnedFactor(model, turned, factor);
  });
  return turned;
}

function turnedFactor(model: IrtModel, estimates: Float64Array, factor: number): Float64Array {
  const values = parameterValues(model, estimates);
  let sum = 0;
  const signs = new Map<number, number>();
  let possible = true;
  model.parameters.forEach(({ kind, place, second, free, prior }, row) => {
    const turns =
      (kind === "a" && place === factor) ||
      (kind === "mean" && place === factor) ||
      (kind === "cov" && place !== second && (place === factor || second === factor));
    if (kind === "a" && turns) sum += values[row]!;
    if (free < 0) {
      if (turns && values[row] !== 0) possible = false;
      return;
    }
    const sign = turns ? -1 : 1;
    if ((signs.get(free) ?? sign) !== sign || (turns && prior !== null && prior.mean !== 0)) possible = false;
    signs.set(free, sign);
  });
  if (sum >= 0 || !possible) return estimates;
  return estimates.map((value, free) => value * (signs.get(free) ?? 1));
}
