import { log } from "../../numeric/elementary/log";
import { choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import { newtonFit } from "../../numeric/regression/newton-fit";
import { derivatives, gradientAt } from "./answer-derivatives";
import { type Answers, layoutOf, type ModelShape, yesAmongKnown } from "./answers";

/** Normal approximation of a posterior. */
export interface Fit {
  /** Coefficients in the order of `layoutOf`. */
  readonly mode: Float64Array;
  /** Cholesky factor of the information matrix at the mode. */
  readonly factor: Float64Array;
  /** Prior standard deviation of shrunken effects. */
  readonly spread: number;
}

/** Prior standard deviations (Gelman, Jakulin, Pittau & Su 2008 have 2.5 and 10 as scales of t distributions). */
const CONSTANT = 10;
const EFFECT = 2.5;
const FIRST_SPREAD = 0.5;
const MIN_SPREAD = 0.05;

/** By coefficient: whether it is shrunk. */
function shrunkOf(answers: Answers, shape: ModelShape): Uint8Array {
  const { base, size } = layoutOf(answers, shape);
  const shrunk = new Uint8Array(size).fill(1, 0, base);
  shrunk.set(answers.profiles.shrunk, base);
  return shrunk;
}

function precisions(answers: Answers, shape: ModelShape, spread: number): Float64Array {
  const { base } = layoutOf(answers, shape);
  return Float64Array.from(shrunkOf(answers, shape), (shrunk, j) => {
    const deviation = j === base ? CONSTANT : shrunk === 1 ? spread : EFFECT;
    return 1 / deviation ** 2;
  });
}

/** Squared step in posterior SDs per coefficient at convergence: small beside the draw about the mode. */
const CONVERGED = 0.1;
/** Tolerance of a fit that is soon continued. */
export const NEARLY_CONVERGED = 1;

/** The mode and information matrix by Newton's method. */
export function fitModel(
  answers: Answers,
  shape: ModelShape,
  last: Pick<Fit, "mode" | "spread"> | null,
  tolerance: number = CONVERGED,
): Fit {
  const { size } = layoutOf(answers, shape);
  const spread = last?.spread ?? FIRST_SPREAD;
  const precision = precisions(answers, shape, spread);
  const information = new Float64Array(size * size);
  const fit = newtonFit(
    (estimates) => ({
      gradient: derivatives(answers, shape, { estimates, precision }, information),
      information,
    }),
    last?.mode ?? constantOnly(answers, shape),
    ({ gain }) => (gain < tolerance * size ? "converged" : 1),
  );
  return { mode: fit.estimates, factor: fit.factor!, spread };
}

/** The overall logit. */
function constantOnly(answers: Answers, shape: ModelShape): Float64Array {
  const { base, size } = layoutOf(answers, shape);
  const { yes, all } = yesAmongKnown(answers, shape);
  const estimates = new Float64Array(size);
  estimates[base] = log((yes + 0.5) / (all - yes + 0.5));
  return estimates;
}

/** Root mean square of shrunken effects given the data: a step of EM (Dempster, Laird & Rubin 1977). */
export function nextSpread(answers: Answers, shape: ModelShape, { mode, factor, spread }: Fit): number {
  const shrunk = shrunkOf(answers, shape);
  const own = [...mode.keys()].filter((j) => shrunk[j] === 1);
  if (own.length === 0) return spread;
  const diagonal = inverseDiagonal(factor, mode.length);
  const squares = own.reduce((sum, j) => sum + mode[j]! ** 2 + diagonal[j]!, 0);
  return Math.max(MIN_SPREAD, Math.sqrt(squares / own.length));
}

/** In samples this small (units times coefficients) the information matrix changes between imputations. */
const SMALL = 12_000;

/** Updates the mode after small changes of answers by a Newton step; refits in small samples or where that fails. */
export function modeUpdater(answers: Answers, shape: ModelShape, fit: Fit): (now: Answers) => Fit {
  if (shape.known.length * fit.mode.length < SMALL) return (now) => fitModel(now, shape, fit);
  const precision = precisions(answers, shape, fit.spread);
  const gradientOf = gradientAt(answers, shape, { estimates: fit.mode, precision });
  return (now) => {
    const gradient = gradientOf(now);
    const direction = choleskySolve(fit.factor, gradient, { n: gradient.length });
    return innerProduct(direction, gradient) < CONVERGED * fit.mode.length
      ? { ...fit, mode: fit.mode.map((value, j) => value + direction[j]!) }
      : fitModel(now, shape, fit);
  };
}

/** A draw from the normal approximation of the posterior. */
export function drawEstimates({ mode, factor }: Pick<Fit, "mode" | "factor">, random: Random): Float64Array {
  const size = mode.length;
  const draw = mode.map(() => random.normal());
  for (let i = size - 1; i >= 0; i--) {
    const value = draw[i]! / factor[i * (size + 1)]!;
    draw[i] = mode[i]! + value;
    for (let k = 0, at = i * size; k < i; k++) draw[k]! -= factor[at++]! * value;
  }
  return draw;
}

/** The diagonal of (L L')^-1: squared lengths of the columns of L^-1; leading zeros of a row of L cost nothing. */
function inverseDiagonal(factor: Float64Array, size: number): Float64Array {
  const starts = Int32Array.from({ length: size }, (_, i) => {
    const start = factor.subarray(i * size, i * size + i).findIndex((value) => value !== 0);
    return start < 0 ? i : start;
  });
  const column = new Float64Array(size);
  return Float64Array.from({ length: size }, (_, j) => {
    let square = 0;
    for (let i = j; i < size; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = Math.max(j, starts[i]!), at = i * size + k; k < i; k++) sum -= factor[at++]! * column[k]!;
      column[i] = sum / factor[i * (size + 1)]!;
      square += column[i]! ** 2;
    }
    return square;
  });
}
