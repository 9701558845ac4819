import { addRow, type DesignRows, type RowDerivatives } from "../../numeric/regression/design-rows";
import { remember } from "../../numeric/workers/remember";
import { type Answers, factorsOf, type Layout, layoutOf, type ModelShape, profileOdds } from "./answers";
import type { Profiles } from "./profiles";

interface Point {
  readonly estimates: Float64Array;
  /** Of the priors, by coefficient. */
  readonly precision: Float64Array;
}

/** Gradient of the log posterior; writes its information matrix to `information`, the lower triangle. */
export function derivatives(
  answers: Answers,
  shape: ModelShape,
  point: Point,
  information: Float64Array,
): Float64Array {
  const predictor = predictorOf(answers, shape, point.estimates);
  const sums = { gradient: new Float64Array(point.estimates.length), information: information.fill(0) };
  addUnits(answers, predictor, shape.known, sums);
  return ofPosterior(sums, predictor, point);
}

/** The gradient at an estimate as a function of the imputed answers; the part of complete cases is computed once. */
export function gradientAt(
  answers: Answers,
  shape: ModelShape,
  point: Point,
): (state: Answers) => Float64Array {
  const predictor = predictorOf(answers, shape, point.estimates);
  const closed = new Float64Array(point.estimates.length);
  const isClosed = (unit: number): boolean => unit < answers.firstOpen;
  addUnits(answers, predictor, shape.known.filter(isClosed), { gradient: closed, information: null });
  const open = shape.known.filter((unit) => !isClosed(unit));
  return (state) => {
    const sums = { gradient: closed.slice(), information: null };
    addUnits(state, predictor, open, sums);
    return ofPosterior(sums, predictor, point);
  };
}

/** Terms of the linear predictor at some estimates. */
interface Predictor {
  readonly shape: ModelShape;
  readonly layout: Layout;
  /** Odds of a no by profile, and factors of the flags' columns. */
  readonly odds: Float64Array;
  readonly columns: Float64Array;
  /** By column of the answers: its place among the flags. */
  readonly placeOf: Int32Array;
  /** The profiles' rows of the design. */
  readonly rows: DesignRows;
}

function predictorOf(answers: Answers, shape: ModelShape, estimates: Float64Array): Predictor {
  const { profiles, words } = answers;
  const layout = layoutOf(answers, shape);
  const factors = factorsOf(answers, shape, estimates);
  const placeOf = new Int32Array(32 * words);
  shape.flags.forEach((column, f) => {
    placeOf[column] = f;
  });
  const rows = profileRows(profiles, layout.base);
  return { shape, layout, odds: profileOdds(answers, factors), columns: factors.columns, placeOf, rows };
}

const profileRows = remember(
  ({ start, entry, column, value }: Profiles, base: number): DesignRows => ({
    start,
    column: entry.map((at) => base + column[at]!),
    value: Float64Array.from(entry, (at) => value[at]!),
  }),
);

/** Adds the derivatives of units whose answer to the target is known; flags of a level only to its own effects. */
function addUnits(
  { profiles, profile, count, state, words }: Answers,
  { shape, layout, odds, columns, placeOf, rows }: Predictor,
  units: Int32Array,
  into: RowDerivatives,
): void {
  const { flags, levels, size } = layout;
  const { gradient, information } = into;
  const k = shape.flags.length;
  const curvatures = new Float64Array(profiles.number);
  const active = new Int32Array(k);
  const targetWord = shape.target >> 5;
  const targetBit = 1 << (shape.target & 31);
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
        against *= columns[(level + 1) * 32 * words + column]!;
        active[end++] = placeOf[column]!;
      }
    }
    const probability = 1 / (1 + against);
    const score = count[unit]! * (((state[bits + targetWord]! & targetBit) === 0 ? 0 : 1) - probability);
    const first = rows.start[own]!;
    const last = rows.start[own + 1]!;
    for (let entry = first; entry < last; entry++)
      gradient[rows.column[entry]!]! += score * rows.value[entry]!;
    const block = level < 0 ? flags : level * k;
    for (let a = 0; a < end; a++) gradient[block + active[a]!]! += score;
    if (information === null) continue;
    const curvature = count[unit]! * probability * (1 - probability);
    curvatures[own]! += curvature;
    for (let a = 0; a < end; a++) {
      const f = block + active[a]!;
      for (let entry = first; entry < last; entry++) {
        const column = rows.column[entry]!;
        information[level < 0 ? f * size + column : column * size + f]! += curvature * rows.value[entry]!;
      }
      for (let b = 0; b < end; b++)
        if (active[b]! + block <= f) information[f * size + block + active[b]!]! += curvature;
    }
  }
  for (let own = 0; information !== null && own < profiles.number; own++)
    if (curvatures[own]! > 0) addRow(rows, own, { score: 0, curvature: curvatures[own]! }, into);
}

/** Adds flags' derivatives in each level to those by their constant effects, and those of the priors. */
function ofPosterior(
  { gradient, information }: RowDerivatives,
  { layout: { base, flags, levels, size } }: Predictor,
  { estimates, precision }: Point,
): Float64Array {
  const k = size - flags;
  for (let block = 0; block < levels * k; block += k) {
    for (let f = 0; f < k; f++) {
      gradient[flags + f]! += gradient[block + f]!;
      const to = (flags + f) * size;
      for (let column = base; information !== null && column < flags; column++)
        information[to + column]! += information[column * size + block + f]!;
      for (let g = 0; information !== null && g < k; g++) {
        const pair = information[(block + Math.max(f, g)) * size + block + Math.min(f, g)]!;
        information[to + block + g]! += pair;
        if (g <= f) information[to + flags + g]! += pair;
      }
    }
  }
  for (let j = 0; j < size; j++) {
    gradient[j]! -= precision[j]! * estimates[j]!;
    if (information !== null) information[j * (size + 1)]! += precision[j]!;
  }
  return gradient;
}
