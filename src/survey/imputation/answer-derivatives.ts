/** The log posterior of a logistic regression on what is known of people: its parts and derivatives. */
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
export function derivatives(
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
