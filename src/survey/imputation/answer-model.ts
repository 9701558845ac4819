import { log } from "../../numeric/elementary/log";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import { derivatives, emptyInformationBlocks, gradientAt } from "./answer-derivatives";
import { type Answers, layoutOf, type ModelShape, yesAmongKnown } from "./answers";

/** Normal approximation of a posterior. */
export interface Fit {
  /** Coefficients in the order of `layoutOf`. */
  readonly mode: Float64Array;
  /** Cholesky factor of the information matrix at the mode. */
  readonly factor: Factor;
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

const MAX_STEPS = 25;
const MAX_HALVINGS = 8;
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
  const into = { information, curves: emptyInformationBlocks(answers, shape) };
  let estimates = last?.mode ?? constantOnly(answers, shape);
  let gradient = derivatives(answers, shape, { estimates, precision }, into);
  let factor = factorOf(information, size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = solve(factor, gradient);
    const gain = innerProduct(direction, gradient);
    if (gain < tolerance * size) {
      estimates = moved(estimates, direction, 1);
      break;
    }
    let length = 1;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      const next = moved(estimates, direction, length);
      const slope = derivatives(answers, shape, { estimates: next, precision }, into);
      // The log posterior is concave: it still rises along the direction, or has not fallen far.
      if (innerProduct(slope, direction) < -0.5 * gain && halving < MAX_HALVINGS - 1) continue;
      estimates = next;
      gradient = slope;
      break;
    }
    factor = factorOf(information, size);
  }
  return { mode: estimates, factor, spread };
}

/** The overall logit. */
function constantOnly(answers: Answers, shape: ModelShape): Float64Array {
  const { base, size } = layoutOf(answers, shape);
  const { yes, all } = yesAmongKnown(answers, shape);
  const estimates = new Float64Array(size);
  estimates[base] = log((yes + 0.5) / (all - yes + 0.5));
  return estimates;
}

function factorOf(information: Float64Array, size: number): Factor {
  const values = choleskyFactor(information, size)!;
  return { values, starts: rowStarts(values, size), size };
}

function solve(factor: Factor, gradient: Float64Array): Float64Array {
  return solveUpper(factor, solveLower(factor, gradient.slice()));
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((value, j) => value + length * direction[j]!);
}

/** Root mean square of shrunken effects given the data: a step of EM (Dempster, Laird & Rubin 1977). */
export function nextSpread(answers: Answers, shape: ModelShape, { mode, factor, spread }: Fit): number {
  const shrunk = shrunkOf(answers, shape);
  const own = [...mode.keys()].filter((j) => shrunk[j] === 1);
  if (own.length === 0) return spread;
  const diagonal = inverseDiagonal(factor);
  const squares = own.reduce((sum, j) => sum + mode[j]! ** 2 + diagonal[j]!, 0);
  return Math.max(MIN_SPREAD, Math.sqrt(squares / own.length));
}

/** In samples this small (units times coefficients) the information matrix changes between imputations. */
const SMALL = 12_000;

/** Updates the mode after small changes of answers by a Newton step; refits in small samples or where that fails. */
export function modeUpdater(answers: Answers, shape: ModelShape, fit: Fit): (now: Answers) => Fit {
  if (shape.units * fit.mode.length < SMALL) return (now) => fitModel(now, shape, fit);
  const precision = precisions(answers, shape, fit.spread);
  const gradientOf = gradientAt(answers, shape, { estimates: fit.mode, precision });
  return (now) => {
    const gradient = gradientOf(now);
    const direction = solve(fit.factor, gradient);
    return innerProduct(direction, gradient) < CONVERGED * fit.mode.length
      ? { ...fit, mode: moved(fit.mode, direction, 1) }
      : fitModel(now, shape, fit);
  };
}

/** A draw from the normal approximation of the posterior. */
export function drawEstimates({ mode, factor }: Pick<Fit, "mode" | "factor">, random: Random): Float64Array {
  const draw = new Float64Array(mode.length);
  for (let j = 0; j < draw.length; j++) draw[j] = random.normal();
  solveUpper(factor, draw);
  for (let j = 0; j < draw.length; j++) draw[j]! += mode[j]!;
  return draw;
}

/** L, lower triangular, row-major, with leading zeros in its rows. */
interface Factor {
  readonly values: Float64Array;
  /** By row: its first nonzero element. */
  readonly starts: Int32Array;
  readonly size: number;
}

function rowStarts(values: Float64Array, size: number): Int32Array {
  return Int32Array.from({ length: size }, (_, i) => {
    let start = 0;
    while (start < i && values[i * size + start] === 0) start++;
    return start;
  });
}

/** Solves L x = b in place. */
function solveLower({ values, starts, size }: Factor, b: Float64Array): Float64Array {
  for (let i = 0; i < size; i++) {
    let value = b[i]!;
    for (let k = starts[i]!, at = i * size + k; k < i; k++) value -= values[at++]! * b[k]!;
    b[i] = value / values[i * size + i]!;
  }
  return b;
}

/** Solves L' x = b in place. */
function solveUpper({ values, starts, size }: Factor, b: Float64Array): Float64Array {
  for (let i = size - 1; i >= 0; i--) {
    const value = b[i]! / values[i * size + i]!;
    b[i] = value;
    for (let k = starts[i]!, at = i * size + k; k < i; k++) b[k]! -= values[at++]! * value;
  }
  return b;
}

/** The diagonal of (L L')^-1: squared lengths of the columns of L^-1. */
function inverseDiagonal(factor: Factor): Float64Array {
  const { values, starts, size } = factor;
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    column.fill(0);
    for (let i = j; i < size; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = Math.max(j, starts[i]!), at = i * size + k; k < i; k++) sum -= values[at++]! * column[k]!;
      column[i] = sum / values[i * size + i]!;
      diagonal[j]! += column[i]! ** 2;
    }
  }
  return diagonal;
}
