/** The log posterior of a logistic regression on what is known of people: its derivatives. */
import { type Factors, factorsOf, lowestBit, oddsOfFlags, profileOdds } from "./answer-odds";
import { type Answers, isYes, type Layout, layoutOf, type ModelShape } from "./answers";

/** Some estimates, and what predictions by them are made of. */
interface Predictor {
  readonly factors: Factors;
  /** Odds of a no by profile. */
  readonly odds: Float64Array;
}

/** Answers less their probabilities, summed. */
interface Rests {
  /** By entry of the profiles. */
  readonly byEntry: Float64Array;
  /** Level (after none) x flag. */
  readonly byFlag: Float64Array;
}

/** Probabilities times their complements, summed. */
export interface Curves {
  readonly byProfile: Float64Array;
  /** Profile x flag. */
  readonly byFlag: Float64Array;
  /** Level (after none) x flag x flag, the lower triangles. */
  readonly byPair: Float64Array;
}

/** Room for the sums of a model's second derivative. */
export function roomForCurves(answers: Answers, shape: ModelShape): Curves {
  const profiles = answers.profiles.number;
  const k = shape.flags.length;
  return {
    byProfile: new Float64Array(profiles),
    byFlag: new Float64Array(profiles * k),
    byPair: new Float64Array((layoutOf(answers, shape).levels + 1) * k * k),
  };
}

interface Point {
  readonly estimates: Float64Array;
  /** Of the priors, by coefficient. */
  readonly precision: Float64Array;
}

/** Gradient of the log posterior, and its negative second derivative, which is written over `information`. */
export function derivatives(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
  { curves, information }: { readonly curves: Curves; readonly information: Float64Array },
): Float64Array {
  const layout = layoutOf(answers, shape);
  const predicted = { shape, predictor: predictorOf(answers, shape, estimates) };
  const rests = noRests(answers, layout);
  for (const sums of Object.values(curves)) sums.fill(0);
  addClosed(rests, curves, answers, predicted);
  addOpen(rests, curves, answers, predicted);
  information.fill(0);
  addProfiles(information, answers, { layout, curves });
  addPairs(information, curves.byPair, layout);
  for (let j = 0; j < layout.size; j++) information[j * (layout.size + 1)]! += precision[j]!;
  return addGradient(pulled(estimates, precision), rests, { answers, layout });
}

/**
 * The gradient at an estimate for whatever the people with missing answers answer: the part of the others does not
 * change.
 */
export function gradientAt(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
): (state: Answers) => Float64Array {
  const layout = layoutOf(answers, shape);
  const predicted = { shape, predictor: predictorOf(answers, shape, estimates) };
  const closed = noRests(answers, layout);
  addClosed(closed, null, answers, predicted);
  const fixed = addGradient(pulled(estimates, precision), closed, { answers, layout });
  return (state) => {
    const rests = noRests(answers, layout);
    addOpen(rests, null, state, predicted);
    return addGradient(fixed.slice(), rests, { answers, layout });
  };
}

function predictorOf(answers: Answers, shape: ModelShape, estimates: Float64Array): Predictor {
  const factors = factorsOf(answers, shape, estimates);
  return { factors, odds: profileOdds(answers, factors) };
}

/** The part of the priors. */
function pulled(estimates: Float64Array, precision: Float64Array): Float64Array {
  return estimates.map((estimate, j) => -precision[j]! * estimate);
}

function noRests({ profiles }: Answers, { levels, flags, size }: Layout): Rests {
  return {
    byEntry: new Float64Array(profiles.column.length),
    byFlag: new Float64Array((levels + 1) * (size - flags)),
  };
}

interface Predicted {
  readonly shape: ModelShape;
  readonly predictor: Predictor;
}

/** The people without missing answers. */
function addClosed(
  { byEntry, byFlag }: Rests,
  curves: Curves | null,
  { profiles, words }: Answers,
  { shape, predictor }: Predicted,
): void {
  const { factors, odds } = predictor;
  const { level, bits, profile, pattern, all, yes } = shape.known;
  const k = shape.flags.length;
  const patterns = level.length;
  const active = new Int32Array(k);
  const patternOdds = new Float64Array(patterns);
  for (let at = 0; at < patterns; at++)
    patternOdds[at] = oddsOfFlags(factors, shape.mask, level[at]! + 1, bits, at * words);
  const profileRest = new Float64Array(profiles.number);
  const patternRest = new Float64Array(patterns);
  const patternCurve = new Float64Array(patterns);
  for (let cell = 0; cell < all.length; cell++) {
    const own = profile[cell]!;
    const flagged = pattern[cell]!;
    const probability = 1 / (1 + odds[own]! * patternOdds[flagged]!);
    const expected = all[cell]! * probability;
    const rest = yes[cell]! - expected;
    profileRest[own]! += rest;
    patternRest[flagged]! += rest;
    if (curves === null) continue;
    const bend = expected * (1 - probability);
    patternCurve[flagged]! += bend;
    curves.byProfile[own]! += bend;
    const on = activeFlags(active, shape, bits, flagged * words);
    for (let a = 0; a < on; a++) curves.byFlag[own * k + active[a]!]! += bend;
  }
  const { start, entry, number } = profiles;
  for (let own = 0; own < number; own++)
    for (let place = start[own]!; place < start[own + 1]!; place++)
      byEntry[entry[place]!]! += profileRest[own]!;
  for (let at = 0; at < patterns; at++) {
    const row = level[at]! + 1;
    const on = activeFlags(active, shape, bits, at * words);
    for (let a = 0; a < on; a++) byFlag[row * k + active[a]!]! += patternRest[at]!;
    if (curves !== null) addToPairs(curves.byPair, row, active, on, patternCurve[at]!);
  }
}

/** The people with missing answers whose answer to the target is known. */
function addOpen(
  { byEntry, byFlag }: Rests,
  curves: Curves | null,
  answers: Answers,
  { shape, predictor }: Predicted,
): void {
  const { profiles, profile, count, state, words } = answers;
  const { factors, odds } = predictor;
  const { open } = shape.known;
  const { start, entry } = profiles;
  const k = shape.flags.length;
  const active = new Int32Array(k);
  for (let at = 0; at < open.length; at++) {
    const unit = open[at]!;
    const own = profile[unit]!;
    const row = shape.crossed ? profiles.level[own]! + 1 : 0;
    const flagged = oddsOfFlags(factors, shape.mask, row, state, unit * words);
    const probability = 1 / (1 + odds[own]! * flagged);
    const rest = count[unit]! * ((isYes(answers, unit, shape.target) ? 1 : 0) - probability);
    for (let place = start[own]!; place < start[own + 1]!; place++) byEntry[entry[place]!]! += rest;
    const on = activeFlags(active, shape, state, unit * words);
    for (let a = 0; a < on; a++) byFlag[row * k + active[a]!]! += rest;
    if (curves === null) continue;
    const bend = count[unit]! * probability * (1 - probability);
    curves.byProfile[own]! += bend;
    for (let a = 0; a < on; a++) curves.byFlag[own * k + active[a]!]! += bend;
    addToPairs(curves.byPair, row, active, on, bend);
  }
}

/** Writes the places of the flags among some bits; returns how many they are. */
function activeFlags(
  active: Int32Array,
  { mask, placeOf }: ModelShape,
  bits: Int32Array,
  from: number,
): number {
  let on = 0;
  for (let word = 0; word < mask.length; word++) {
    for (let left = bits[from + word]! & mask[word]!; left !== 0; left &= left - 1)
      active[on++] = placeOf[32 * word + lowestBit(left)]!;
  }
  return on;
}

/** Adds to all pairs of the first `on` active flags of a level's row, the later place first. */
function addToPairs(byPair: Float64Array, row: number, active: Int32Array, on: number, value: number): void {
  const k = active.length;
  for (let a = 0; a < on; a++) {
    for (let b = 0; b <= a; b++) {
      const later = Math.max(active[a]!, active[b]!);
      byPair[(row * k + later) * k + Math.min(active[a]!, active[b]!)]! += value;
    }
  }
}

function addGradient(
  gradient: Float64Array,
  { byEntry, byFlag }: Rests,
  { answers, layout }: { readonly answers: Answers; readonly layout: Layout },
): Float64Array {
  const { column, value } = answers.profiles;
  const { base, flags, levels, size } = layout;
  const k = size - flags;
  for (let entry = 0; entry < byEntry.length; entry++)
    gradient[base + column[entry]!]! += value[entry]! * byEntry[entry]!;
  for (let row = 0; row <= levels; row++) {
    for (let f = 0; f < k; f++) {
      gradient[flags + f]! += byFlag[row * k + f]!;
      if (row > 0) gradient[(row - 1) * k + f]! += byFlag[row * k + f]!;
    }
  }
  return gradient;
}

/** The lower triangle of the sum of curvatures times squared columns: those of profiles with one another and with flags. */
function addProfiles(
  information: Float64Array,
  { profiles }: Answers,
  { layout, curves }: { readonly layout: Layout; readonly curves: Curves },
): void {
  const { start, entry, column, value, level } = profiles;
  const { base, flags, size, levels } = layout;
  const k = size - flags;
  for (let own = 0; own < profiles.number; own++) {
    const sum = curves.byProfile[own]!;
    if (sum === 0) continue;
    const [from, to] = [start[own]!, start[own + 1]!];
    for (let at = from; at < to; at++) {
      const row = (base + column[entry[at]!]!) * size + base;
      const times = sum * value[entry[at]!]!;
      for (let other = from; other <= at; other++)
        information[row + column[entry[other]!]!]! += times * value[entry[other]!]!;
    }
    for (let f = 0; f < k; f++) {
      const mixed = curves.byFlag[own * k + f]!;
      if (mixed === 0) continue;
      const varying = levels > 0 && level[own]! >= 0 ? level[own]! * k + f : -1;
      for (let at = from; at < to; at++) {
        const one = base + column[entry[at]!]!;
        const bend = mixed * value[entry[at]!]!;
        information[(flags + f) * size + one]! += bend;
        if (varying >= 0) information[one * size + varying]! += bend;
      }
    }
  }
}

/** Those of flags with one another. */
function addPairs(information: Float64Array, byPair: Float64Array, { flags, size, levels }: Layout): void {
  const k = size - flags;
  for (let row = 0; row <= levels; row++) {
    const block = (row - 1) * k;
    for (let a = 0; a < k; a++) {
      for (let b = 0; b <= a; b++) {
        const curve = byPair[(row * k + a) * k + b]!;
        if (curve === 0) continue;
        information[(flags + a) * size + flags + b]! += curve;
        if (row === 0) continue;
        information[(flags + a) * size + block + b]! += curve;
        if (a !== b) information[(flags + b) * size + block + a]! += curve;
        information[(block + a) * size + block + b]! += curve;
      }
    }
  }
}
