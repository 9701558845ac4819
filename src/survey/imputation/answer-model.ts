/** A logistic regression of one yes or no on the others and on what is known of people, shrunk by normal priors. */
import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { Random } from "../../numeric/random/random";
import type { Profiles } from "./profiles";

/** The people who answer, and what they answered so far. */
export interface Answers {
  readonly profiles: Profiles;
  /** By unit (people who are alike): how many, and their profile. */
  readonly count: Float64Array;
  readonly profile: Int32Array;
  /** 0 or 1, unit x width. */
  readonly state: Uint8Array;
  readonly width: number;
  /** By unit: 0 where it has no yes and never will. */
  readonly busy: Uint8Array;
}

/** What a model is of. */
export interface ModelShape {
  /** The column that is explained. */
  readonly target: number;
  /** Columns that explain it. */
  readonly flags: Int32Array;
  /** Whether their effects vary over the levels of the first grouping. */
  readonly crossed: boolean;
  /** Units whose answer is known. */
  readonly units: Int32Array;
}

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

/** By profile the share of the linear predictor that people have by it. */
export function profileParts({ profiles }: Answers, estimates: Float64Array): Float64Array {
  const { number, start, column, value } = profiles;
  const parts = new Float64Array(number);
  for (let profile = 0; profile < number; profile++) {
    let sum = 0;
    for (let at = start[profile]!; at < start[profile + 1]!; at++)
      sum += value[at]! * estimates[column[at]!]!;
    parts[profile] = sum;
  }
  return parts;
}

/** The log odds of a unit. */
export function logOdds(
  { profiles, profile, state, width }: Answers,
  { flags, crossed }: ModelShape,
  { unit, parts, estimates }: { unit: number; parts: Float64Array; estimates: Float64Array },
): number {
  const own = profile[unit]!;
  const level = crossed ? profiles.level[own]! : -1;
  const k = flags.length;
  let sum = parts[own]!;
  for (let f = 0; f < k; f++) {
    if (state[unit * width + flags[f]!] === 0) continue;
    sum += estimates[profiles.size + f]!;
    if (level >= 0) sum += estimates[profiles.size + k + level * k + f]!;
  }
  return sum;
}

/** Gradient of the log posterior; adds the negative second derivative where there is a matrix for it. */
function derivatives(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: { estimates: Float64Array; precision: Float64Array },
  information: Float64Array | null,
): Float64Array {
  const { profiles, profile, state, width, count, busy } = answers;
  const { flags, units, target } = shape;
  const k = flags.length;
  const levels = shape.crossed ? profiles.levels : 0;
  const parts = profileParts(answers, estimates);
  const byProfile = new Float64Array(profiles.number);
  const curveByProfile = new Float64Array(information ? profiles.number : 0);
  const curveByFlag = new Float64Array(information ? profiles.number * k : 0);
  const curveByPair = new Float64Array(information ? (levels + 1) * k * k : 0);
  const gradient = new Float64Array(estimates.length);
  const active = new Int32Array(k);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const own = profile[unit]!;
    const level = levels > 0 ? profiles.level[own]! : -1;
    let on = 0;
    let odds = parts[own]!;
    for (let f = 0; f < k && busy[unit] === 1; f++) {
      if (state[unit * width + flags[f]!] === 0) continue;
      active[on++] = f;
      odds += estimates[profiles.size + f]!;
      if (level >= 0) odds += estimates[profiles.size + k + level * k + f]!;
    }
    const probability = 1 / (1 + Math.exp(-odds));
    const rest = count[unit]! * (state[unit * width + target]! - probability);
    byProfile[own]! += rest;
    for (let a = 0; a < on; a++) {
      gradient[profiles.size + active[a]!]! += rest;
      if (level >= 0) gradient[profiles.size + k + level * k + active[a]!]! += rest;
    }
    if (information === null) continue;
    const curve = count[unit]! * probability * (1 - probability);
    curveByProfile[own]! += curve;
    for (let a = 0; a < on; a++) {
      curveByFlag[own * k + active[a]!]! += curve;
      const row = ((level + 1) * k + active[a]!) * k;
      for (let b = 0; b <= a; b++) curveByPair[row + active[b]!]! += curve;
    }
  }
  const { start, column, value } = profiles;
  for (let own = 0; own < profiles.number; own++) {
    if (byProfile[own] === 0) continue;
    for (let at = start[own]!; at < start[own + 1]!; at++)
      gradient[column[at]!]! += value[at]! * byProfile[own]!;
  }
  for (let j = 0; j < estimates.length; j++) gradient[j]! -= precision[j]! * estimates[j]!;
  if (information !== null) {
    information.fill(0);
    addCurves(information, answers, { k, levels, curveByProfile, curveByFlag, curveByPair });
    for (let j = 0; j < estimates.length; j++) information[j * (estimates.length + 1)]! += precision[j]!;
  }
  return gradient;
}

/** The lower triangle of the sum of curvatures times squared columns. */
function addCurves(
  information: Float64Array,
  { profiles }: Answers,
  sums: {
    readonly k: number;
    readonly levels: number;
    readonly curveByProfile: Float64Array;
    readonly curveByFlag: Float64Array;
    readonly curveByPair: Float64Array;
  },
): void {
  const { k, levels, curveByProfile, curveByFlag, curveByPair } = sums;
  const { start, column, value, size: base, level } = profiles;
  const size = Math.sqrt(information.length);
  for (let own = 0; own < profiles.number; own++) {
    const curve = curveByProfile[own]!;
    if (curve === 0) continue;
    for (let at = start[own]!; at < start[own + 1]!; at++) {
      for (let other = start[own]!; other <= at; other++)
        information[column[at]! * size + column[other]!]! += curve * value[at]! * value[other]!;
      for (let f = 0; f < k; f++) {
        const mixed = curveByFlag[own * k + f]! * value[at]!;
        if (mixed === 0) continue;
        information[(base + f) * size + column[at]!]! += mixed;
        if (levels > 0 && level[own]! >= 0)
          information[(base + k + level[own]! * k + f) * size + column[at]!]! += mixed;
      }
    }
  }
  for (let group = 0; group <= levels; group++) {
    const block = base + k + (group - 1) * k;
    for (let a = 0; a < k; a++) {
      for (let b = 0; b <= a; b++) {
        const curve = curveByPair[(group * k + a) * k + b]!;
        if (curve === 0) continue;
        information[(base + a) * size + base + b]! += curve;
        if (group === 0) continue;
        information[(block + a) * size + base + b]! += curve;
        if (a !== b) information[(block + b) * size + base + a]! += curve;
        information[(block + a) * size + block + b]! += curve;
      }
    }
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

/** The fit after answers changed a little: by steps with the curvature as it was, or anew where these do not settle. */
export function refit(answers: Answers, shape: ModelShape, last: Fit): Fit {
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
