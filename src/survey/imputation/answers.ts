/** The answers that chained equations go over, and the models that explain them. */
import type { Profiles } from "./profiles";

/** The people who answer, and what they answered so far. */
export interface Answers {
  readonly profiles: Profiles;
  /** By unit (people who are alike): how many, and their profile. */
  readonly count: Float64Array;
  readonly profile: Int32Array;
  /** Yes by column as bits, unit x words. */
  readonly state: Int32Array;
  /** Numbers of 32 bits that a unit has. */
  readonly words: number;
  /** Units from here on have missing answers, those before have none. */
  readonly firstOpen: number;
  /** By unit without missing answers: which of the distinct rows of answers it has, and how many of these there are. */
  readonly kind: Int32Array;
  readonly kinds: number;
}

export function isYes({ state, words }: Answers, unit: number, column: number): boolean {
  return (state[unit * words + (column >> 5)]! & (1 << (column & 31))) !== 0;
}

export function setAnswer({ state, words }: Answers, unit: number, column: number, yes: boolean): void {
  const at = unit * words + (column >> 5);
  const bit = 1 << (column & 31);
  state[at] = yes ? state[at]! | bit : state[at]! & ~bit;
}

/** What a model is of. */
export interface ModelShape {
  /** The column that is explained. */
  readonly target: number;
  /** Columns that explain it; by column its place among them (-1 for the others), and as bits, by word. */
  readonly flags: Int32Array;
  readonly placeOf: Int32Array;
  readonly mask: Int32Array;
  /** Whether their effects vary over the levels of the first grouping. */
  readonly crossed: boolean;
  /** Units whose answer to it is known, and how many they are. */
  readonly known: KnownUnits;
  readonly units: number;
}

/** Units whose answer is known. */
export interface KnownUnits {
  /** Those without missing answers, whose flags never change: who they are, people, and people with a yes. */
  readonly profile: Int32Array;
  readonly pattern: Int32Array;
  readonly all: Float64Array;
  readonly yes: Float64Array;
  /** By pattern: level of the first grouping (where it matters, otherwise -1), and flags as bits, pattern x words. */
  readonly level: Int32Array;
  readonly bits: Int32Array;
  /** The others. */
  readonly open: Int32Array;
}

/** Where a model's coefficients stand: those that vary over levels first, level by level, so that its curvature is sparse. */
export interface Layout {
  /** Of the profiles' columns, and of the flags. */
  readonly base: number;
  readonly flags: number;
  readonly size: number;
  /** Over which the flags' effects vary. */
  readonly levels: number;
}

export function layoutOf({ profiles }: Answers, { flags, crossed }: ModelShape): Layout {
  const levels = crossed ? profiles.levels : 0;
  const base = levels * flags.length;
  return { base, flags: base + profiles.size, size: base + profiles.size + flags.length, levels };
}

/** @param units whose answer to the target is known, ascending */
export function modelShape(
  answers: Answers,
  { target, flags, crossed }: Pick<ModelShape, "target" | "flags" | "crossed">,
  units: Int32Array,
): ModelShape {
  const { words } = answers;
  const placeOf = new Int32Array(32 * words).fill(-1);
  const mask = new Int32Array(words);
  flags.forEach((column, place) => {
    placeOf[column] = place;
    mask[column >> 5]! |= 1 << (column & 31);
  });
  const known = knownUnits(answers, { target, mask, crossed }, units);
  return { target, flags, placeOf, mask, crossed, known, units: units.length };
}

function knownUnits(
  answers: Answers,
  { target, mask, crossed }: Pick<ModelShape, "target" | "mask" | "crossed">,
  units: Int32Array,
): KnownUnits {
  const { profiles, count, profile, state, words, firstOpen, kind, kinds } = answers;
  const closed = units.filter((unit) => unit < firstOpen);
  const ofKind = new Int32Array(kinds * (profiles.levels + 1)).fill(-1);
  const numbers = new Map<string, number>();
  const level: number[] = [];
  const bits: number[] = [];
  const pattern = closed.map((unit) => {
    const group = crossed ? profiles.level[profile[unit]!]! : -1;
    const place = kind[unit]! * (profiles.levels + 1) + group + 1;
    if (ofKind[place]! >= 0) return ofKind[place]!;
    const own = mask.map((flags, word) => state[unit * words + word]! & flags);
    const key = `${group},${own}`;
    const number = numbers.get(key) ?? level.length;
    if (number === level.length) {
      numbers.set(key, level.push(group) - 1);
      bits.push(...own);
    }
    ofKind[place] = number;
    return number;
  });
  return {
    profile: closed.map((unit) => profile[unit]!),
    pattern,
    all: Float64Array.from(closed, (unit) => count[unit]!),
    yes: Float64Array.from(closed, (unit) => (isYes(answers, unit, target) ? count[unit]! : 0)),
    level: Int32Array.from(level),
    bits: Int32Array.from(bits),
    open: units.filter((unit) => unit >= firstOpen),
  };
}

/** How many of the people whose answer is known say yes, and of how many. */
export function yesAmongKnown(answers: Answers, { known, target }: ModelShape): { yes: number; all: number } {
  let [yes, all] = [0, 0];
  for (let cell = 0; cell < known.all.length; cell++) {
    yes += known.yes[cell]!;
    all += known.all[cell]!;
  }
  for (const unit of known.open) {
    all += answers.count[unit]!;
    if (isYes(answers, unit, target)) yes += answers.count[unit]!;
  }
  return { yes, all };
}
