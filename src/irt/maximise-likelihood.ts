import { ItemwiseError } from "../errors";
import { choleskyFactor, choleskyInverse, choleskySolve, innerProduct } from "../numeric/dense";
import { quasiNewton } from "../numeric/quasi-newton";
import { type Likelihood, type LikelihoodPoint, likelihoodAt } from "./likelihood";
import { louisInformation } from "./louis";

export interface MaximiseOptions {
  readonly tolerance: number;
  readonly maxIterations: number;
  /** "warm": the estimates of a model that differs little. */
  readonly start: keyof typeof EM_STEPS;
  /** For the gradient that a person may leave. */
  readonly people: number;
  readonly onProgress?: ((iteration: number, logLikelihood: number) => void) | undefined;
}

export interface LikelihoodMaximum {
  readonly estimates: Float64Array;
  readonly at: LikelihoodPoint;
  readonly iterations: number;
  readonly change: number;
  readonly converged: boolean;
}

/** So many steps of the EM algorithm come first; from the estimates of a model that differs little, fewer. */
const EM_STEPS = { cold: 6, warm: 1 };
const MAX_HALVINGS = 20;
/** A step promises more than it gives near the end: it ends at this share of the tolerance. */
const OF_TOLERANCE = 1e-2;
const GRADIENT_PER_PERSON = 1e-6;

/**
 * A few steps of the EM algorithm, each with one Newton step for the M-step (Lange 1995), then quasi-Newton steps that
 * start from the observed information as their metric where it is cheap and positive definite, otherwise from the complete
 * data's. The objective never falls.
 *
 * @throws ItemwiseError "bad-model" where the likelihood is not defined at the start
 */
export function maximiseLikelihood(
  likelihood: Likelihood,
  starts: Float64Array,
  options: MaximiseOptions,
): LikelihoodMaximum {
  const { tolerance, maxIterations, people, start, onProgress } = options;
  const n = starts.length;
  let current = pointAt(likelihood, starts);
  if (n === 0) return { estimates: starts, at: current.at, iterations: 0, change: 0, converged: true };
  let steps = 0;
  while (steps < Math.min(EM_STEPS[start], maxIterations)) {
    const next = emStep(likelihood, current);
    if (next === null) break;
    current = next;
    steps++;
    onProgress?.(steps, current.at.logLikelihood);
  }
  const end = quasiNewton(
    (x) => {
      const found = likelihoodAt(likelihood, x);
      return found === null ? null : downhill(found);
    },
    { x: current.x, ...downhill(current.at) },
    {
      metric: choleskyInverse(
        observedFactor(likelihood, current.x) ?? metricFactor(current.at.complete!, n),
        n,
      ),
      tolerance: tolerance * OF_TOLERANCE,
      maxIterations: maxIterations - steps,
      onIteration: (iteration, value) => onProgress?.(steps + iteration, -value),
    },
  );
  const largest = end.gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  return {
    estimates: end.x,
    at: likelihoodAt(likelihood, end.x)!,
    iterations: steps + end.iterations,
    change: end.change,
    converged: (end.converged || end.change <= tolerance) && largest <= GRADIENT_PER_PERSON * people,
  };
}

interface Current {
  readonly x: Float64Array;
  readonly at: LikelihoodPoint;
}

function pointAt(likelihood: Likelihood, x: Float64Array): Current {
  const at = likelihoodAt(likelihood, x, { complete: true });
  if (at === null) {
    throw new ItemwiseError("bad-model", "the model has no likelihood where the search starts.", {
      hint: "Fixed covariances must leave a distribution (correlations between -1 and 1), fixed intercepts must descend.",
    });
  }
  return { x, at };
}

function downhill({ objective, gradient }: LikelihoodPoint): { value: number; gradient: Float64Array } {
  return { value: -objective, gradient: gradient.map((g) => -g) };
}

/** One Newton step of the M-step, shortened until the objective does not fall; null where none is left to take. */
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

/** Cholesky factor of the observed information; null where it is dear or not positive definite. */
function observedFactor(likelihood: Likelihood, x: Float64Array): Float64Array | null {
  const information = louisInformation(likelihood, x);
  return information === null ? null : choleskyFactor(information, x.length);
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
