/** A logistic regression of one yes or no on the others and on what is known of people, shrunk by normal priors. */
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import { type Answers, derivatives, type ModelShape } from "./answer-derivatives";

/** Coefficients: those of the profiles, of the flags, of each flag in each level. */
export interface Fit {
  readonly mode: Float64Array;
  /** Cholesky factor of the negative second derivative of the log posterior. */
  readonly factor: Float64Array;
  /** Standard deviation of the effects that are shrunk. */
  readonly spread: number;
}

/** Prior standard deviations (Gelman, Jakulin, Pittau & Su 2008 have 2.5 and 10 as scales of t distributions). */
const CONSTANT = 10;
const EFFECT = 2.5;
const FIRST_SPREAD = 0.5;
const LEAST_SPREAD = 0.05;

export function sizeOf({ profiles }: Answers, { flags, crossed }: ModelShape): number {
  return profiles.size + flags.length * (1 + (crossed ? profiles.levels : 0));
}

function precisions(answers: Answers, shape: ModelShape, spread: number): Float64Array {
  const { size, shrunk } = answers.profiles;
  return Float64Array.from({ length: sizeOf(answers, shape) }, (_, j) => {
    if (j === 0) return CONSTANT ** -2;
    return (isShrunk(j) ? spread : EFFECT) ** -2;
  });
  function isShrunk(j: number): boolean {
    return j < size ? shrunk[j] === 1 : j >= size + shape.flags.length;
  }
}

const MOST_STEPS = 25;
const MOST_HALVINGS = 8;
/**
 * The mode is found after a step whose squared length, in posterior deviations, is less than this for each coefficient: what
 * is left of the way after it is small beside the draw about the mode.
 */
const SETTLED = 0.1;

/** The mode with the curvature there, by Newton's method. */
export function fitModel(
  answers: Answers,
  shape: ModelShape,
  last: Pick<Fit, "mode" | "spread"> | null,
): Fit {
  const size = sizeOf(answers, shape);
  const spread = last?.spread ?? FIRST_SPREAD;
  const precision = precisions(answers, shape, spread);
  const information = new Float64Array(size * size);
  let estimates = last?.mode ?? new Float64Array(size);
  let gradient = derivatives(answers, shape, { estimates, precision }, information);
  let factor = choleskyFactor(information, size)!;
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = choleskySolve(factor, gradient, { n: size });
    const gain = innerProduct(direction, gradient);
    if (gain < SETTLED * size) {
      estimates = moved(estimates, direction, 1);
      break;
    }
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      const next = moved(estimates, direction, length);
      const slope = derivatives(answers, shape, { estimates: next, precision }, information);
      // The log posterior is concave: it still rises along the direction, or has not fallen far.
      if (innerProduct(slope, direction) < -0.5 * gain && halving < MOST_HALVINGS - 1) continue;
      estimates = next;
      gradient = slope;
      break;
    }
    factor = choleskyFactor(information, size)!;
  }
  return { mode: estimates, factor, spread };
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  return from.map((value, j) => value + length * direction[j]!);
}

/** The root mean square of the effects that are shrunk, given the data: a step of EM (Dempster, Laird & Rubin 1977). */
export function nextSpread(answers: Answers, shape: ModelShape, { mode, factor, spread }: Fit): number {
  const { size: base, shrunk } = answers.profiles;
  const from = base + shape.flags.length;
  const own = [...mode.keys()].filter((j) => (j < base ? shrunk[j] === 1 : j >= from));
  if (own.length === 0) return spread;
  const inverse = choleskyInverse(factor, mode.length);
  const squares = own.reduce((sum, j) => sum + mode[j]! ** 2 + inverse[j * (mode.length + 1)]!, 0);
  return Math.max(LEAST_SPREAD, Math.sqrt(squares / own.length));
}

const MOST_MOVES = 4;

/** In samples so small, in units times coefficients, the curvature changes from one imputation to the next. */
const SMALL = 12_000;

/**
 * The fit after answers changed a little: by steps with the curvature as it was, or anew in small samples and where these
 * do not settle.
 */
export function refit(answers: Answers, shape: ModelShape, last: Fit): Fit {
  if (shape.units.length * last.mode.length < SMALL) return fitModel(answers, shape, last);
  const precision = precisions(answers, shape, last.spread);
  let mode = last.mode;
  for (let step = 0; step < MOST_MOVES; step++) {
    const gradient = derivatives(answers, shape, { estimates: mode, precision }, null);
    const direction = choleskySolve(last.factor, gradient, { n: mode.length });
    mode = moved(mode, direction, 1);
    if (innerProduct(direction, gradient) < SETTLED * mode.length) return { ...last, mode };
  }
  return fitModel(answers, shape, last);
}

/** A draw from the normal approximation of the posterior. */
export function drawEstimates({ mode, factor }: Pick<Fit, "mode" | "factor">, random: Random): Float64Array {
  const n = mode.length;
  const draw = Float64Array.from(mode, () => random.normal());
  for (let i = n - 1; i >= 0; i--) {
    const value = draw[i]! / factor[i * n + i]!;
    draw[i] = value;
    for (let k = 0; k < i; k++) draw[k]! -= factor[i * n + k]! * value;
  }
  return draw.map((value, j) => value + mode[j]!);
}
