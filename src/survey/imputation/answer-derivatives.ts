import { addRow, type DesignRows, rowSum } from "../../numeric/regression/design-rows";
import { logistic } from "../../numeric/regression/generalized-linear";
import { type Answers, isYes, layoutOf, type ModelShape } from "./answers";

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

/** Adds the derivatives of units whose answer to the target is known. */
function addUnits(
  answers: Answers,
  shape: ModelShape,
  units: Int32Array,
  at: {
    readonly estimates: Float64Array;
    readonly gradient: Float64Array;
    readonly information: Float64Array | null;
  },
): void {
  const size = at.estimates.length;
  const row = { start: Int32Array.of(0, 0), column: new Int32Array(size), value: new Float64Array(size) };
  for (const unit of units) {
    writeRow(answers, shape, unit, row);
    const people = answers.count[unit]!;
    const { mean, slope } = logistic(rowSum(row, 0, at.estimates));
    const score = people * (Number(isYes(answers, unit, shape.target)) - mean);
    addRow(row, 0, { score, curvature: people * slope }, at);
  }
}

/** Writes a unit's row of the design: flags by level, columns of the profile, flags. */
function writeRow(answers: Answers, shape: ModelShape, unit: number, into: DesignRows): void {
  const { profiles, profile } = answers;
  const { base, flags, levels } = layoutOf(answers, shape);
  const own = profile[unit]!;
  const level = levels > 0 ? profiles.level[own]! : -1;
  let end = 0;
  const write = (column: number, value: number): void => {
    into.column[end] = column;
    into.value[end++] = value;
  };
  const writeFlags = (from: number): void => {
    for (let f = 0; f < shape.flags.length; f++)
      if (isYes(answers, unit, shape.flags[f]!)) write(from + f, 1);
  };
  if (level >= 0) writeFlags(level * shape.flags.length);
  for (let at = profiles.start[own]!; at < profiles.start[own + 1]!; at++) {
    const entry = profiles.entry[at]!;
    write(base + profiles.column[entry]!, profiles.value[entry]!);
  }
  writeFlags(flags);
  into.start[1] = end;
}
