import { noVariance } from "../../correlation/ordinal/ordinal-parameters";
import { noCorrelation } from "../../correlation/pairs/pair-correlation";
import type { Covariates } from "./covariates";
import { addSlopes, type Outcome } from "./outcome";
import { emptyScore, pairScore } from "./pair-scores";

const STEPS = 100;
/**
 * The error after a secant step is of the order of the product of the last two: below this the search has converged.
 */
const SMALL_STEP = 1e-8;
/** A root closer to 1 or -1 than this is the bound itself. */
const AT_BOUND = 1e-7;
/** Half the range of a correlation: a larger standard error means almost no information. */
const LARGEST_STANDARD_ERROR = 1;

/** The residual correlation of two outcomes given the covariates. */
export interface ResidualPair {
  readonly rho: number;
  /** By row, including the influences of both outcomes. */
  readonly influence: Float64Array;
}

export interface PairRows {
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
  readonly count: Float64Array;
  readonly covariates: Covariates;
}

/** Rows with the same covariates and the same two answers have the same score. */
interface Cells {
  /** By row, -1 unless both were answered. */
  readonly of: Int32Array;
  readonly rows: Int32Array;
  readonly weight: Float64Array;
  readonly people: number;
}

/**
 * Limited-information maximum likelihood: the correlation of two outcomes' residuals from their own regressions, with
 * its influence function by the sums of the scores' products (Muthén 1984).
 * @throws ItemwiseError "no-common-people", "constant-pair", "perfect-association", "no-information"
 */
export function residualPair(one: Outcome, other: Outcome, data: PairRows): ResidualPair {
  const cells = cellsOf(one, other, data);
  if (cells.people < 2) throw noCorrelation([one.id, other.id], cells.people);
  const score = pairScore(one, other);
  const own = emptyScore();
  const at = (rho: number): { slope: number; information: number } => {
    let slope = 0;
    let information = 0;
    for (let cell = 0; cell < cells.rows.length; cell++) {
      score(cells.rows[cell]!, rho, own, false);
      slope += cells.weight[cell]! * own.rho;
      information += cells.weight[cell]! * own.rho * own.rho;
    }
    return { slope, information };
  };
  const rho = root(at);
  if (!(Math.abs(rho) < 1 - AT_BOUND)) throw noVariance(one.id, other.id, Math.sign(rho));
  const influence = influenceOf(one, other, { data, cells, rho });
  const variance = influence.reduce((sum, value, row) => sum + data.weightSquared[row]! * value * value, 0);
  if (!(variance <= LARGEST_STANDARD_ERROR ** 2)) throw noVariance(one.id, other.id, rho);
  return { rho, influence };
}

/** The root of the score by bracketed secant steps. */
function root(at: (rho: number) => { slope: number; information: number }): number {
  let low = -1;
  let high = 1;
  let rho = 0;
  let { slope, information } = at(rho);
  let step = slope / information;
  for (let turn = 0; turn < STEPS; turn++) {
    if (slope > 0) low = rho;
    else if (slope < 0) high = rho;
    let next = rho + step;
    if (!(next > low && next < high)) next = (low + high) / 2;
    const change = next - rho;
    rho = next;
    if (Math.abs(change) < SMALL_STEP || 1 - Math.abs(rho) < AT_BOUND / 2) break;
    const found = at(rho);
    const secantSlope = (slope - found.slope) / change;
    ({ slope, information } = found);
    if (slope === 0) break;
    step = slope / (secantSlope > 0 ? secantSlope : information);
  }
  return rho;
}

function cellsOf(one: Outcome, other: Outcome, { weight, count, covariates }: PairRows): Cells {
  const of = new Int32Array(weight.length).fill(-1);
  const byRow = one.kind === "continuous" || other.kind === "continuous";
  const numbers = byRow
    ? null
    : new Int32Array(covariates.distinct * one.categories * other.categories).fill(-1);
  const rows: number[] = [];
  const sums: number[] = [];
  let people = 0;
  for (let row = 0; row < weight.length; row++) {
    if (one.answered[row] === 0 || other.answered[row] === 0 || weight[row] === 0) continue;
    people += count[row]!;
    const key =
      (covariates.values[row]! * one.categories + one.answers[row]!) * other.categories + other.answers[row]!;
    const known = numbers === null ? -1 : numbers[key]!;
    const cell = known < 0 ? rows.length : known;
    if (known < 0) {
      rows.push(row);
      sums.push(0);
      if (numbers !== null) numbers[key] = cell;
    }
    of[row] = cell;
    sums[cell]! += weight[row]!;
  }
  return { of, rows: Int32Array.from(rows), weight: Float64Array.from(sums), people };
}

function influenceOf(
  one: Outcome,
  other: Outcome,
  { data, cells, rho }: { data: PairRows; cells: Cells; rho: number },
): Float64Array {
  const { standardized } = data.covariates;
  const score = pairScore(one, other);
  const at = emptyScore();
  const scores = new Float64Array(cells.rows.length);
  const crossOne = new Float64Array(one.parameters);
  const crossOther = new Float64Array(other.parameters);
  let information = 0;
  cells.rows.forEach((row, cell) => {
    score(row, rho, at, true);
    scores[cell] = at.rho;
    const factor = cells.weight[cell]! * at.rho;
    information += factor * at.rho;
    addSlopes(one, standardized, { row, ...at.one, factor }, crossOne);
    addSlopes(other, standardized, { row, ...at.other, factor }, crossOther);
  });
  return Float64Array.from(cells.of, (cell, row) => {
    const own = cell < 0 ? 0 : scores[cell]!;
    return (own - carried(one, crossOne, row) - carried(other, crossOther, row)) / information;
  });
}

function carried({ influence, parameters }: Outcome, cross: Float64Array, row: number): number {
  let sum = 0;
  for (let k = 0, at = row * parameters; k < parameters; k++) sum += cross[k]! * influence[at + k]!;
  return sum;
}
