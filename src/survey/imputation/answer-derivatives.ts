import {
  type Answers,
  type Factors,
  factorsOf,
  type Layout,
  layoutOf,
  type ModelShape,
  profileOdds,
} from "./answers";

/** Terms of the linear predictor at some estimates. */
interface Predictor {
  readonly factors: Factors;
  /** Odds of a no by profile. */
  readonly odds: Float64Array;
}

/** Sums of residuals: answers minus their probabilities. */
interface ResidualSums {
  /** By entry of the profiles. */
  readonly byEntry: Float64Array;
  /** Level (after none) x flag. */
  readonly byFlag: Float64Array;
}

/** Sums of variances p (1 - p), which make up the information matrix. */
export interface InformationBlocks {
  readonly byProfile: Float64Array;
  /** Level (after none) x column of the profiles x flag, times the column's value. */
  readonly byColumn: Float64Array;
  /** Level (after none) x flag x flag, lower triangles. */
  readonly byPair: Float64Array;
}

export function emptyInformationBlocks(answers: Answers, shape: ModelShape): InformationBlocks {
  const profiles = answers.profiles.number;
  const k = shape.flags.length;
  const rows = layoutOf(answers, shape).levels + 1;
  return {
    byProfile: new Float64Array(profiles),
    byColumn: new Float64Array(rows * answers.profiles.size * k),
    byPair: new Float64Array(rows * k * k),
  };
}

interface Point {
  readonly estimates: Float64Array;
  /** Of the priors, by coefficient. */
  readonly precision: Float64Array;
}

/** Gradient of the log posterior; writes its information matrix to `information`. */
export function derivatives(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
  { curves, information }: { readonly curves: InformationBlocks; readonly information: Float64Array },
): Float64Array {
  const layout = layoutOf(answers, shape);
  const predicted = { shape, predictor: predictorOf(answers, shape, estimates) };
  const residuals = zeroResiduals(answers, layout);
  curves.byProfile.fill(0);
  curves.byColumn.fill(0);
  curves.byPair.fill(0);
  addCompleteUnits(residuals, curves, answers, predicted);
  addIncompleteUnits(residuals, curves, answers, predicted);
  information.fill(0);
  addProfiles(information, answers, { layout, curves });
  addPairs(information, curves.byPair, layout);
  for (let j = 0; j < layout.size; j++) information[j * (layout.size + 1)]! += precision[j]!;
  return addGradient(priorGradient(estimates, precision), residuals, { answers, layout });
}

/** The gradient at an estimate as a function of the imputed answers; the part of complete cases is computed once. */
export function gradientAt(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
): (state: Answers) => Float64Array {
  const layout = layoutOf(answers, shape);
  const predicted = { shape, predictor: predictorOf(answers, shape, estimates) };
  const closed = zeroResiduals(answers, layout);
  addCompleteUnits(closed, null, answers, predicted);
  const fixed = addGradient(priorGradient(estimates, precision), closed, { answers, layout });
  return (state) => {
    const residuals = zeroResiduals(answers, layout);
    addIncompleteUnits(residuals, null, state, predicted);
    return addGradient(fixed.slice(), residuals, { answers, layout });
  };
}

function predictorOf(answers: Answers, shape: ModelShape, estimates: Float64Array): Predictor {
  const factors = factorsOf(answers, shape, estimates);
  return { factors, odds: profileOdds(answers, factors) };
}

function priorGradient(estimates: Float64Array, precision: Float64Array): Float64Array {
  return estimates.map((estimate, j) => -precision[j]! * estimate);
}

function zeroResiduals({ profiles }: Answers, { levels, flags, size }: Layout): ResidualSums {
  return {
    byEntry: new Float64Array(profiles.column.length),
    byFlag: new Float64Array((levels + 1) * (size - flags)),
  };
}

interface Predicted {
  readonly shape: ModelShape;
  readonly predictor: Predictor;
}

/** Adds people without missing answers. */
function addCompleteUnits(
  { byEntry, byFlag }: ResidualSums,
  curves: InformationBlocks | null,
  { profiles, words }: Answers,
  { shape, predictor }: Predicted,
): void {
  const { columns } = predictor.factors;
  const { odds } = predictor;
  const { flags, crossed } = shape;
  const { start: from, entry, column, value, number, size: width } = profiles;
  const { level, start, active, profile, pattern, all, yes } = shape.known;
  const k = flags.length;
  const patterns = level.length;
  const patternOdds = new Float64Array(patterns);
  for (let at = 0; at < patterns; at++) {
    const row = (level[at]! + 1) * 32 * words;
    let against = 1;
    for (let on = start[at]!; on < start[at + 1]!; on++) against *= columns[row + flags[active[on]!]!]!;
    patternOdds[at] = against;
  }
  const profileResidual = new Float64Array(profiles.number);
  const patternResidual = new Float64Array(patterns);
  const patternCurve = new Float64Array(patterns);
  for (let cell = 0; cell < all.length; cell++) {
    const own = profile[cell]!;
    const flagged = pattern[cell]!;
    const probability = 1 / (1 + odds[own]! * patternOdds[flagged]!);
    const expected = all[cell]! * probability;
    const residual = yes[cell]! - expected;
    profileResidual[own]! += residual;
    patternResidual[flagged]! += residual;
    if (curves === null) continue;
    const variance = expected * (1 - probability);
    patternCurve[flagged]! += variance;
    curves.byProfile[own]! += variance;
    const block = crossed ? (profiles.level[own]! + 1) * width : 0;
    for (let place = from[own]!; place < from[own + 1]!; place++) {
      const into = (block + column[entry[place]!]!) * k;
      const part = variance * value[entry[place]!]!;
      for (let on = start[flagged]!; on < start[flagged + 1]!; on++)
        curves.byColumn[into + active[on]!]! += part;
    }
  }
  for (let own = 0; own < number; own++) {
    const residual = profileResidual[own]!;
    if (residual === 0) continue;
    for (let place = from[own]!; place < from[own + 1]!; place++) byEntry[entry[place]!]! += residual;
  }
  for (let at = 0; at < patterns; at++) {
    const row = level[at]! + 1;
    for (let on = start[at]!; on < start[at + 1]!; on++) {
      byFlag[row * k + active[on]!]! += patternResidual[at]!;
      if (curves === null) continue;
      for (let other = start[at]!; other <= on; other++)
        curves.byPair[(row * k + active[on]!) * k + active[other]!]! += patternCurve[at]!;
    }
  }
}

/** Adds people with missing answers whose answer to the target is known. */
function addIncompleteUnits(
  { byEntry, byFlag }: ResidualSums,
  curves: InformationBlocks | null,
  answers: Answers,
  { shape, predictor }: Predicted,
): void {
  const { profiles, profile, count, state, words } = answers;
  const { columns } = predictor.factors;
  const { odds } = predictor;
  const { flags, target, crossed } = shape;
  const { open } = shape.known;
  const { start, entry, column, value, level, size: width } = profiles;
  const k = flags.length;
  const active = new Int32Array(k);
  for (let at = 0; at < open.length; at++) {
    const unit = open[at]!;
    const own = profile[unit]!;
    const row = crossed ? level[own]! + 1 : 0;
    const bits = unit * words;
    let against = odds[own]!;
    let on = 0;
    for (let f = 0; f < k; f++) {
      const flag = flags[f]!;
      if ((state[bits + (flag >> 5)]! & (1 << (flag & 31))) === 0) continue;
      against *= columns[row * 32 * words + flag]!;
      active[on++] = f;
    }
    const probability = 1 / (1 + against);
    const isYes = (state[bits + (target >> 5)]! & (1 << (target & 31))) !== 0;
    const residual = count[unit]! * ((isYes ? 1 : 0) - probability);
    for (let place = start[own]!; place < start[own + 1]!; place++) byEntry[entry[place]!]! += residual;
    for (let a = 0; a < on; a++) byFlag[row * k + active[a]!]! += residual;
    if (curves === null) continue;
    const variance = count[unit]! * probability * (1 - probability);
    curves.byProfile[own]! += variance;
    for (let place = start[own]!; place < start[own + 1]!; place++) {
      const into = (row * width + column[entry[place]!]!) * k;
      const part = variance * value[entry[place]!]!;
      for (let a = 0; a < on; a++) curves.byColumn[into + active[a]!]! += part;
    }
    for (let a = 0; a < on; a++)
      for (let b = 0; b <= a; b++) curves.byPair[(row * k + active[a]!) * k + active[b]!]! += variance;
  }
}

function addGradient(
  gradient: Float64Array,
  { byEntry, byFlag }: ResidualSums,
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

/** Adds profile columns' products with one another and with flags to the lower triangle. */
function addProfiles(
  information: Float64Array,
  { profiles }: Answers,
  { layout, curves }: { readonly layout: Layout; readonly curves: InformationBlocks },
): void {
  const { start, entry, column, value, size: width } = profiles;
  const { base, flags, size, levels } = layout;
  const { byProfile, byColumn } = curves;
  const k = size - flags;
  for (let own = 0; own < profiles.number; own++) {
    const sum = byProfile[own]!;
    if (sum === 0) continue;
    const [from, to] = [start[own]!, start[own + 1]!];
    for (let at = from; at < to; at++) {
      const one = column[entry[at]!]!;
      const times = value[entry[at]!]!;
      const row = (base + one) * size + base;
      for (let other = from; other <= at; other++)
        information[row + column[entry[other]!]!]! += sum * times * value[entry[other]!]!;
    }
  }
  for (let row = 0; row <= levels; row++) {
    for (let one = 0; one < width; one++) {
      for (let f = 0; f < k; f++) {
        const variance = byColumn[(row * width + one) * k + f]!;
        if (variance === 0) continue;
        information[(flags + f) * size + base + one]! += variance;
        if (row > 0) information[(base + one) * size + (row - 1) * k + f]! += variance;
      }
    }
  }
}

/** Adds products of flags. */
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
