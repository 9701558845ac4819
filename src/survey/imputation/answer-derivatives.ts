import { addRow } from "../../numeric/regression/design-rows";
import { type Answers, factorsOf, layoutOf, type ModelShape, profileOdds } from "./answers";

interface Point {
  readonly estimates: Float64Array;
  /** Of the priors, by coefficient. */
  readonly precision: Float64Array;
}

/** Gradient of the log posterior; writes its information matrix to `information`, the lower triangle. */
export function derivatives(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
  information: Float64Array,
): Float64Array {
  const gradient = priorGradient(estimates, precision);
  information.fill(0);
  precision.forEach((own, j) => {
    information[j * (precision.length + 1)] = own;
  });
  addUnits(answers, shape, shape.known, { estimates, gradient, information });
  return gradient;
}

/** The gradient at an estimate as a function of the imputed answers; the part of complete cases is computed once. */
export function gradientAt(
  answers: Answers,
  shape: ModelShape,
  { estimates, precision }: Point,
): (state: Answers) => Float64Array {
  const [closed, open] = [true, false].map((isClosed) =>
    shape.known.filter((unit) => unit < answers.firstOpen === isClosed),
  );
  const fixed = priorGradient(estimates, precision);
  addUnits(answers, shape, closed!, { estimates, gradient: fixed, information: null });
  return (state) => {
    const gradient = fixed.slice();
    addUnits(state, shape, open!, { estimates, gradient, information: null });
    return gradient;
  };
}

function priorGradient(estimates: Float64Array, precision: Float64Array): Float64Array {
  return estimates.map((estimate, j) => -precision[j]! * estimate);
}

interface PointDerivatives {
  readonly estimates: Float64Array;
  readonly gradient: Float64Array;
  readonly information: Float64Array | null;
}

/** Adds the derivatives of units whose answer to the target is known; those of profile columns by profile. */
function addUnits(answers: Answers, shape: ModelShape, units: Int32Array, at: PointDerivatives): void {
  const { profiles, profile, count, state, words } = answers;
  const { base, flags, levels, size } = layoutOf(answers, shape);
  const { estimates, gradient, information } = at;
  const factors = factorsOf(answers, shape, estimates);
  const odds = profileOdds(answers, factors);
  const k = shape.flags.length;
  const placeOf = new Int32Array(32 * words);
  shape.flags.forEach((column, f) => {
    placeOf[column] = f;
  });
  const scores = new Float64Array(profiles.number);
  const curvatures = new Float64Array(profiles.number);
  const rows = {
    start: profiles.start,
    column: profiles.entry.map((entry) => base + profiles.column[entry]!),
    value: Float64Array.from(profiles.entry, (entry) => profiles.value[entry]!),
  };
  const active = new Int32Array(k);
  const [targetWord, targetBit] = [shape.target >> 5, 1 << (shape.target & 31)];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const own = profile[unit]!;
    const level = levels > 0 ? profiles.level[own]! : -1;
    const bits = unit * words;
    let against = odds[own]!;
    let end = 0;
    for (let word = 0; word < words; word++) {
      for (let left = state[bits + word]! & shape.mask[word]!; left !== 0; left &= left - 1) {
        const column = 32 * word + 31 - Math.clz32(left & -left);
        against *= factors.columns[(level + 1) * 32 * words + column]!;
        active[end++] = placeOf[column]!;
      }
    }
    const probability = 1 / (1 + against);
    const score = count[unit]! * (((state[bits + targetWord]! & targetBit) === 0 ? 0 : 1) - probability);
    scores[own]! += score;
    const block = level * k;
    for (let a = 0; a < end; a++) {
      gradient[flags + active[a]!]! += score;
      if (level >= 0) gradient[block + active[a]!]! += score;
    }
    if (information === null) continue;
    const curvature = count[unit]! * probability * (1 - probability);
    curvatures[own]! += curvature;
    for (let a = 0; a < end; a++) {
      const f = active[a]!;
      for (let entry = rows.start[own]!; entry < rows.start[own + 1]!; entry++) {
        const [column, value] = [rows.column[entry]!, curvature * rows.value[entry]!];
        information[(flags + f) * size + column]! += value;
        if (level >= 0) information[column * size + block + f]! += value;
      }
      for (let b = 0; b < end; b++) {
        const g = active[b]!;
        if (g <= f) information[(flags + f) * size + flags + g]! += curvature;
        if (level < 0) continue;
        information[(flags + f) * size + block + g]! += curvature;
        if (g <= f) information[(block + f) * size + block + g]! += curvature;
      }
    }
  }
  for (let own = 0; own < profiles.number; own++) {
    if (scores[own] !== 0 || curvatures[own] !== 0)
      addRow(rows, own, { score: scores[own]!, curvature: curvatures[own]! }, at);
  }
}
