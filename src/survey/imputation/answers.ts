import { groupRows } from "../../data/patterns/group-rows";
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
  /** By complete unit, its distinct row of answers; and a unit with each of these. */
  readonly kind: Int32Array;
  readonly ofKind: Int32Array;
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
  /** Units with a known answer to the target, and their number. */
  readonly known: KnownUnits;
  readonly units: number;
}

export interface KnownUnits {
  /** Complete units, whose flags never change: profiles, flag patterns, people, and people with a yes. */
  readonly profile: Int32Array;
  readonly pattern: Int32Array;
  readonly all: Float64Array;
  readonly yes: Float64Array;
  readonly sums: { readonly yes: number; readonly all: number };
  /** By pattern: level of the first grouping (-1 where irrelevant). */
  readonly level: Int32Array;
  /** By pattern, indices of its flags, ascending: `start[pattern]` to `start[pattern + 1]` of `active`. */
  readonly start: Int32Array;
  readonly active: Int32Array;
  /** Units with missing answers to other columns. */
  readonly open: Int32Array;
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

/** @param units with a known answer to the target, ascending */
export function modelShape(
  answers: Answers,
  { target, flags, crossed }: Pick<ModelShape, "target" | "flags" | "crossed">,
  units: Int32Array,
): ModelShape {
  const { words } = answers;
  const mask = new Int32Array(words);
  for (const column of flags) mask[column >> 5]! |= 1 << (column & 31);
  const known = knownUnits(answers, { target, flags, crossed }, units);
  return { target, flags, mask, crossed, known, units: units.length };
}

function knownUnits(
  answers: Answers,
  { target, flags, crossed }: Pick<ModelShape, "target" | "flags" | "crossed">,
  units: Int32Array,
): KnownUnits {
  const { profiles, count, profile, firstOpen } = answers;
  let closed = 0;
  while (closed < units.length && units[closed]! < firstOpen) closed++;
  const ofKind = kindsByFlags(answers, flags);
  const levels = crossed ? profiles.levels + 1 : 1;
  const numbers = new Int32Array(ofKind.number * levels).fill(-1);
  const known = {
    profile: new Int32Array(closed),
    pattern: new Int32Array(closed),
    all: new Float64Array(closed),
    yes: new Float64Array(closed),
  };
  const sums = { yes: 0, all: 0 };
  const level: number[] = [];
  const start = [0];
  const active: number[] = [];
  for (let at = 0; at < closed; at++) {
    const unit = units[at]!;
    const group = crossed ? profiles.level[profile[unit]!]! : -1;
    const place = ofKind.of[answers.kind[unit]!]! * levels + group + 1;
    if (numbers[place]! < 0) {
      numbers[place] = level.push(group) - 1;
      for (let f = 0; f < flags.length; f++) if (isYes(answers, unit, flags[f]!)) active.push(f);
      start.push(active.length);
    }
    known.profile[at] = profile[unit]!;
    known.pattern[at] = numbers[place]!;
    known.all[at] = count[unit]!;
    known.yes[at] = isYes(answers, unit, target) ? count[unit]! : 0;
    sums.all += known.all[at]!;
    sums.yes += known.yes[at]!;
  }
  return {
    ...known,
    sums,
    open: units.slice(closed),
    level: Int32Array.from(level),
    start: Int32Array.from(start),
    active: Int32Array.from(active),
  };
}

/** By distinct complete row, its distinct pattern of some columns. */
function kindsByFlags(
  answers: Answers,
  flags: Int32Array,
): { readonly of: Int32Array; readonly number: number } {
  const { ofKind } = answers;
  const columns = Array.from(flags, (flag) => {
    const column = new Int16Array(ofKind.length);
    for (let kind = 0; kind < column.length; kind++)
      if (isYes(answers, ofKind[kind]!, flag)) column[kind] = 1;
    return column;
  });
  const { group, first } = groupRows(ofKind.length, columns);
  return { of: group, number: first.length };
}

/** Number of people with a known answer, and of those with a yes. */
export function yesAmongKnown(answers: Answers, { known, target }: ModelShape): { yes: number; all: number } {
  let { yes, all } = known.sums;
  for (let at = 0; at < known.open.length; at++) {
    const unit = known.open[at]!;
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
