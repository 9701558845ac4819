import { log } from "../elementary/log";
import { choleskyFactor, choleskyInverse, choleskySolve } from "../linear-algebra/cholesky";
import { innerProduct } from "../linear-algebra/dense";
import { type LogisticData, type LogisticPoint, logisticPoint } from "./logistic-likelihood";

export interface LogisticFit {
  /** Slopes of the columns, then an intercept for every category but the first, descending. */
  readonly estimates: Float64Array;
  readonly logLikelihood: number;
  /** Inverse of the observed information, row-major. */
  readonly covariance: Float64Array;
}

/**
 * Why there is no fit. "dependent": a column is a linear function of others. "separated": the columns named (none where
 * it is the intercepts) predict answers perfectly, and the likelihood has no maximum.
 */
export type LogisticProblem =
  | { readonly problem: "dependent"; readonly columns: readonly number[] }
  | {
      readonly problem: "separated";
      readonly columns: readonly number[];
      /** Step of slopes, then intercepts, along which the likelihood no longer falls. */
      readonly direction: Float64Array;
    };

const MAX_STEPS = 200;
const MAX_HALVINGS = 40;
/** Converged where no linear predictor moves by more. */
const CONVERGED_MOVE = 1e-9;
/** Separated where the likelihood gains nothing by steps that still move a linear predictor by this. */
const DIVERGING_MOVE = 0.1;
const NEGLIGIBLE_GAIN = 1e-6;
const ROUNDING = 1e-13;
/** Armijo's constant; a full step near the maximum gains half of what the slope predicts. */
const SUFFICIENT_INCREASE = 0.25;
/** A pivot up to this share of its diagonal element counts as 0. */
const DEPENDENT = 1e-10;

/**
 * Logistic regression (two categories) or proportional odds (more), by maximum likelihood: the logit of being in
 * category k or above is the sum of slopes times columns plus intercept k. Newton's method, which never lowers the
 * concave likelihood.
 * @param options.start estimates to begin at; by default slopes of 0
 * @see McCullagh (1980), JRSS B, 42, 109-142; Albert & Anderson (1984), Biometrika, 71, 1-10, on separation.
 *   Reference: R `glm(family = binomial)` and `MASS::polr` (whose zeta are minus the intercepts).
 */
export function logisticRegression(
  data: LogisticData,
  { start = startingPoint(data) }: { readonly start?: Float64Array | undefined } = {},
): LogisticFit | LogisticProblem {
  const size = data.columns + data.categories - 1;
  let at = logisticPoint(data, start);
  let last = at.estimates;
  for (let step = 0; step < MAX_STEPS; step++) {
    const factor = choleskyFactor(at.information, size);
    const dependent = step === 0 ? dependentColumns(factor, at.information, size) : [];
    if (dependent.length > 0) return { problem: "dependent", columns: dependent };
    if (factor === null) return separated(data, last);
    const direction = choleskySolve(factor, at.gradient, { n: size });
    const gain = innerProduct(direction, at.gradient) / 2;
    const moved = largestMove(data, direction);
    if (gain < NEGLIGIBLE_GAIN && moved > DIVERGING_MOVE) {
      return separated(data, direction);
    }
    const next = lineSearch(data, at, direction);
    if (next === null && moved > DIVERGING_MOVE) return separated(data, direction);
    if (moved <= CONVERGED_MOVE || next === null) {
      const { estimates, logLikelihood, information } = next ?? at;
      const last = choleskyFactor(information, size) ?? factor;
      return { estimates, logLikelihood, covariance: choleskyInverse(last, size) };
    }
    at = next;
    last = direction;
  }
  return separated(data, last);
}

function separated(data: LogisticData, direction: Float64Array): LogisticProblem {
  return { problem: "separated", columns: movingColumns(data, direction), direction };
}

/** Slopes 0, intercepts from the shares of the categories. */
function startingPoint({ columns, counts, categories }: LogisticData): Float64Array {
  const people = new Float64Array(categories);
  counts.forEach((count, at) => {
    people[at % categories]! += count;
  });
  const total = people.reduce((sum, value) => sum + value, 0);
  const estimates = new Float64Array(columns + categories - 1);
  let below = 0;
  for (let k = 0; k < categories - 1; k++) {
    below += people[k]!;
    estimates[columns + k] = log((total - below) / below);
  }
  return estimates;
}

/** Halves the step until the likelihood rises by a share of what its slope predicts (Armijo 1966); null: never. */
function lineSearch(data: LogisticData, at: LogisticPoint, direction: Float64Array): LogisticPoint | null {
  const slope = innerProduct(direction, at.gradient);
  const rounding = ROUNDING * Math.abs(at.logLikelihood);
  for (let halving = 0, length = 1; halving < MAX_HALVINGS; halving++, length /= 2) {
    const estimates = at.estimates.map((value, i) => value + length * direction[i]!);
    if (!descending(estimates, data.columns)) continue;
    const next = logisticPoint(data, estimates);
    if (next.logLikelihood >= at.logLikelihood + SUFFICIENT_INCREASE * length * slope - rounding) return next;
  }
  return null;
}

function descending(estimates: Float64Array, columns: number): boolean {
  for (let k = columns + 1; k < estimates.length; k++) if (!(estimates[k]! < estimates[k - 1]!)) return false;
  return true;
}

/** Columns whose pivot is negligible relative to their diagonal element. */
function dependentColumns(factor: Float64Array | null, information: Float64Array, size: number): number[] {
  // The intercepts go first, so that a constant column is found to depend on them.
  if (factor !== null && relativePivots(factor, information, size).every((pivot) => pivot > DEPENDENT))
    return [];
  return dependentByElimination(information, size);
}

function relativePivots(factor: Float64Array, information: Float64Array, size: number): number[] {
  return Array.from({ length: size }, (_, i) => factor[i * size + i]! ** 2 / information[i * size + i]!);
}

function dependentByElimination(information: Float64Array, size: number): number[] {
  const a = information.slice();
  const dependent: number[] = [];
  for (let i = size - 1; i >= 0; i--) {
    const pivot = a[i * size + i]!;
    if (!(pivot > DEPENDENT * information[i * size + i]!)) {
      dependent.unshift(i);
      continue;
    }
    for (let j = 0; j < i; j++) {
      const share = a[j * size + i]! / pivot;
      for (let k = 0; k < i; k++) a[j * size + k]! -= share * a[i * size + k]!;
    }
  }
  return dependent;
}

function largestMove({ x, columns, counts, categories }: LogisticData, direction: Float64Array): number {
  let most = 0;
  for (let row = 0; row < counts.length / categories; row++) {
    let z = 0;
    for (let j = 0; j < columns; j++) z += x[row * columns + j]! * direction[j]!;
    for (let at = columns; at < direction.length; at++) most = Math.max(most, Math.abs(z + direction[at]!));
  }
  return most;
}

/** Columns by which a step moves the linear predictor. */
function movingColumns({ x, columns }: LogisticData, direction: Float64Array): number[] {
  const out: number[] = [];
  for (let j = 0; j < columns; j++) {
    let [low, high] = [0, 0];
    for (let at = j; at < x.length; at += columns) {
      low = Math.min(low, x[at]!);
      high = Math.max(high, x[at]!);
    }
    if (Math.abs(direction[j]!) * (high - low) > DIVERGING_MOVE) out.push(j);
  }
  return out;
}
