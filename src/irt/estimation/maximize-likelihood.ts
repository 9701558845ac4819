import { ItemwiseError } from "../../errors";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import {
  type QuasiNewtonMinimum,
  type QuasiNewtonOptions,
  quasiNewton,
  type ValueAndGradient,
} from "../../numeric/optimization/quasi-newton";
import * as messages from "../messages";
import { louisInformation } from "./information/information-louis";
import { type Likelihood, type LikelihoodPoint, likelihoodAt } from "./likelihood";

export interface MaximizeOptions {
  readonly tolerance: number;
  readonly maxIterations: number;
  /** "warm": the estimates of a similar model. */
  readonly start: keyof typeof EM_STEPS;
  /** The `metric` of a nearby maximum of a similar likelihood: EM steps are skipped. */
  readonly metric?: Float64Array | undefined;
  readonly people: number;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}

export interface LikelihoodMaximum {
  readonly estimates: Float64Array;
  readonly at: LikelihoodPoint;
  readonly iterations: number;
  readonly change: number;
  readonly converged: boolean;
  /** The final approximation of the inverse information. */
  readonly metric: Float64Array;
}

/** Initial EM steps; none from the estimates of a similar model. */
const EM_STEPS = { cold: 6, warm: 0 };
const MAX_HALVINGS = 20;
/** The predicted increase exceeds the actual one near the end: the search ends at this share of the tolerance. */
const OF_TOLERANCE = 1e-4;
const GRADIENT_PER_PERSON = 1e-6;

/**
 * A few EM steps, each with one Newton step for the M-step (Lange 1995), then quasi-Newton steps whose metric is the
 * inverse of the observed information if cheap, otherwise the given one, otherwise that of the complete data at the
 * start. The objective never falls.
 * @throws ItemwiseError "bad-model" where the likelihood is not defined at the start
 */
export function maximizeLikelihood(
  likelihood: Likelihood,
  starts: Float64Array,
  options: MaximizeOptions,
): LikelihoodMaximum {
  const { tolerance, maxIterations, people, start, metric, onProgress } = options;
  const n = starts.length;
  let current = pointAt(likelihood, starts);
  if (n === 0) {
    const none = { iterations: 0, change: 0, converged: true, metric: new Float64Array(0) };
    return { estimates: starts, at: current.at, ...none };
  }
  let steps = 0;
  const emSteps = metric === undefined ? EM_STEPS[start] : 0;
  while (steps < Math.min(emSteps, maxIterations)) {
    const next = emStep(likelihood, current);
    if (next === null) break;
    current = next;
    steps++;
    onProgress?.(steps, current.at.logLikelihood);
  }
  const { end, at, iterations } = climb(likelihood, current, {
    tolerance: tolerance * OF_TOLERANCE,
    maxIterations: maxIterations - steps,
    metric,
    onIteration: (iteration, value) => onProgress?.(steps + iteration, -value),
  });
  const largest = end.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  return {
    estimates: end.x,
    at,
    iterations: steps + iterations,
    change: end.change,
    converged: (end.converged || end.change <= tolerance) && largest <= GRADIENT_PER_PERSON * people,
    metric: end.metric,
  };
}

interface Current {
  readonly x: Float64Array;
  readonly at: LikelihoodPoint;
}

/**
 * Longest step of a parameter (relative to its size if above 1). Far from the maximum the information is misleading,
 * and an item so steep that its curve jumps between two points has no gradient to return by.
 */
const MAX_STEP = 1;

/**
 * Steps between updates of a cheap observed information; with adaptive points it is computed once. From a start nearby, most
 * searches end at the fifth or sixth step.
 */
const STEPS_PER_METRIC = 6;

function climb(
  likelihood: Likelihood,
  { x, at }: Current,
  limits: Omit<QuasiNewtonOptions, "metric"> & { readonly metric: Float64Array | undefined },
): { end: QuasiNewtonMinimum; at: LikelihoodPoint; iterations: number } {
  const n = x.length;
  let seen: Current = { x, at };
  const target = (trial: Float64Array): ValueAndGradient | null => {
    const found = likelihoodAt(likelihood, trial);
    if (found === null) return null;
    seen = { x: trial, at: found };
    return downhill(found);
  };
  const first = { metric: new Float64Array(0), iterations: 0, change: 0, converged: false };
  let end: QuasiNewtonMinimum = { x, ...downhill(at), ...first };
  const isExpensive = likelihood.eSteps.some(({ kind }) => kind === "adaptive" || kind === "axes");
  for (let iterations = 0; ; ) {
    const factor = isExpensive && limits.metric !== undefined ? null : positiveInformation(likelihood, end.x);
    const left = limits.maxIterations - iterations;
    const maxIterations = factor === null || isExpensive ? left : Math.min(STEPS_PER_METRIC, left);
    const metric =
      factor === null && limits.metric !== undefined
        ? limits.metric
        : choleskyInverse(factor ?? metricFactor(at.complete!, n), n);
    const before = iterations;
    const onIteration = (done: number, value: number) => limits.onIteration?.(before + done, value);
    end = quasiNewton(target, end, { ...limits, metric, maxIterations, maxStep: MAX_STEP, onIteration });
    iterations += end.iterations;
    if (end.iterations < maxIterations || maxIterations === left) {
      return { end, iterations, at: seen.x === end.x ? seen.at : likelihoodAt(likelihood, end.x)! };
    }
  }
}

/** Shares of the (positive definite) complete-data information to mix in, in order. */
const SHARES = [0, 0.2, 0.5, 1];

/** Cholesky factor of the observed information, mixed with the complete data's if indefinite; null if expensive. */
function positiveInformation(likelihood: Likelihood, x: Float64Array): Float64Array | null {
  const observed = louisInformation(likelihood, x, { coarse: true })?.information;
  if (observed === undefined) return null;
  let complete: Float64Array | null = null;
  for (const share of SHARES) {
    if (share > 0) complete ??= likelihoodAt(likelihood, x, { complete: true })?.complete ?? null;
    const mixed =
      complete === null
        ? observed
        : observed.map((value, at) => (1 - share) * value + share * complete![at]!);
    const factor = choleskyFactor(mixed, x.length);
    if (factor !== null) return factor;
  }
  return null;
}

function pointAt(likelihood: Likelihood, x: Float64Array): Current {
  const at = likelihoodAt(likelihood, x, { complete: true });
  if (at === null) {
    throw new ItemwiseError("bad-model", messages.noLikelihoodAtStart, {
      hint: messages.noLikelihoodAtStartHint,
    });
  }
  return { x, at };
}

function downhill({ objective, gradient }: LikelihoodPoint): { value: number; gradient: Float64Array } {
  return { value: -objective, gradient: gradient.map((g) => -g) };
}

/** One Newton step of the M-step, shortened until the objective does not fall; null if no step is left. */
function emStep(likelihood: Likelihood, { x, at }: Current): Current | null {
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

/** Cholesky factor of the complete-data information, with a ridge if not positive definite. */
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
