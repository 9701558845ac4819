import { exp } from "../../numeric/elementary/exp";
import type { Profiles } from "./profiles";

/** The state of chained equations: people and their current answers. */
export interface Answers {
  readonly profiles: Profiles;
  /** By unit (people who are alike): number of people, and profile. */
  readonly count: Float64Array;
  readonly profile: Int32Array;
  /** Yes by column as bits, unit x words. */
  readonly state: Int32Array;
  /** 32-bit words per unit. */
  readonly words: number;
  /** Units from here on have missing answers. */
  readonly firstOpen: number;
}

export function isYes({ state, words }: Answers, unit: number, column: number): boolean {
  return (state[unit * words + (column >> 5)]! & (1 << (column & 31))) !== 0;
}

export function setAnswer({ state, words }: Answers, unit: number, column: number, yes: boolean): void {
  const at = unit * words + (column >> 5);
  const bit = 1 << (column & 31);
  state[at] = yes ? state[at]! | bit : state[at]! & ~bit;
}

export interface ModelShape {
  /** The column that is predicted. */
  readonly target: number;
  /** Its predictor columns, also as bits by word. */
  readonly flags: Int32Array;
  readonly mask: Int32Array;
  /** Whether predictors' effects vary over the levels of the first grouping. */
  readonly crossed: boolean;
  /** Units with a known answer to the target, ascending. */
  readonly known: Int32Array;
}

/**
 * Order of a model's coefficients: those that vary over levels first, level by level, for a sparse information matrix.
 */
export interface Layout {
  /** Offsets of the profiles' columns and of the flags. */
  readonly base: number;
  readonly flags: number;
  readonly size: number;
  /** Levels over which the flags' effects vary. */
  readonly levels: number;
}

export function layoutOf({ profiles }: Answers, { flags, crossed }: ModelShape): Layout {
  const levels = crossed ? profiles.levels : 0;
  const base = levels * flags.length;
  return { base, flags: base + profiles.size, size: base + profiles.size + flags.length, levels };
}

export function modelShape(
  { words }: Answers,
  { target, flags, crossed }: Pick<ModelShape, "target" | "flags" | "crossed">,
  known: Int32Array,
): ModelShape {
  const mask = new Int32Array(words);
  for (const column of flags) mask[column >> 5]! |= 1 << (column & 31);
  return { target, flags, mask, crossed, known };
}

/** Number of people with a known answer, and of those with a yes. */
export function yesAmongKnown(answers: Answers, { known, target }: ModelShape): { yes: number; all: number } {
  let [yes, all] = [0, 0];
  for (const unit of known) {
    all += answers.count[unit]!;
    if (isYes(answers, unit, target)) yes += answers.count[unit]!;
  }
  return { yes, all };
}

// The odds of a no are products of e to minus the effects, so that units need no exponentials.

/** e to minus each effect of a model. */
export interface Factors {
  /** By entry of the profiles. */
  readonly entries: Float64Array;
  /** By row (constant effects, then those of each level) and column. */
  readonly columns: Float64Array;
}

export function factorsOf(answers: Answers, shape: ModelShape, estimates: Float64Array): Factors {
  const { profiles, words } = answers;
  const { column, value } = profiles;
  const { base, flags, levels } = layoutOf(answers, shape);
  const entries = new Float64Array(column.length);
  for (let entry = 0; entry < entries.length; entry++)
    entries[entry] = exp(-value[entry]! * estimates[base + column[entry]!]!);
  const k = shape.flags.length;
  const columns = new Float64Array((levels + 1) * 32 * words);
  for (let row = 0; row <= levels; row++) {
    for (let f = 0; f < k; f++) {
      const varying = row === 0 ? 0 : estimates[(row - 1) * k + f]!;
      columns[row * 32 * words + shape.flags[f]!] = exp(-estimates[flags + f]! - varying);
    }
  }
  return { entries, columns };
}

/** A profile's part of the odds. */
export function oddsOfProfile({ profiles }: Answers, { entries }: Factors, profile: number): number {
  const { start, entry } = profiles;
  let odds = 1;
  for (let at = start[profile]!; at < start[profile + 1]!; at++) odds *= entries[entry[at]!]!;
  return odds;
}

export function profileOdds(answers: Answers, factors: Factors): Float64Array {
  const odds = new Float64Array(answers.profiles.number);
  for (let profile = 0; profile < odds.length; profile++)
    odds[profile] = oddsOfProfile(answers, factors, profile);
  return odds;
}
