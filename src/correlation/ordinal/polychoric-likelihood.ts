import { normalPdf } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { cellProbabilities } from "./cell-probabilities";

const STEPS = 100;
/** Newton's steps square the error: after one below this share of the distance to the bound there is nothing left. */
const SMALL_STEP = 1e-8;
/** A root closer to 1 or -1 than this is the bound itself. */
const AT_BOUND = 1e-9;
/** Beyond this the likelihood can be so flat that its derivative vanishes before the bound is reached. */
const FAR_OUT = 0.9;
const FLAT = 1e-9;

/**
 * The correlation that maximizes the likelihood of a table at given thresholds: the root of the score in (-1, 1) by
 * Newton's method, halving the bracket whenever a step leaves it.
 *
 * @param counts row-major, at least two rows and two columns not empty
 * @returns -1 or 1 where the likelihood rises up to the bound
 * @see Olsson (1979), equation 5, with the second derivative in place of numerical ones
 */
export function scoreRoot(
  counts: Float64Array,
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
): number {
  let low = -1;
  let high = 1;
  let rho = firstGuess(counts, rowThresholds, columnThresholds);
  for (let step = 0; step < STEPS; step++) {
    const { score, slope } = scoreAt(counts, rowThresholds, { columnThresholds, rho });
    if (score > 0) low = rho;
    else if (score < 0) high = rho;
    else break;
    let next = rho - score / slope;
    if (!(next >= low && next <= high && Math.abs(next) < 1)) next = (low + high) / 2;
    const change = Math.abs(next - rho);
    const rest = (1 - rho) * (1 + rho);
    rho = next;
    if (change < SMALL_STEP * rest || rest < AT_BOUND || high - low < 1e-15) break;
  }
  const bound = Math.sign(rho);
  if (1 - Math.abs(rho) < AT_BOUND) return bound;
  if (Math.abs(rho) < FAR_OUT) return rho;
  const rise =
    logLikelihood(counts, rowThresholds, { columnThresholds, rho: bound }) -
    logLikelihood(counts, rowThresholds, { columnThresholds, rho });
  return rise >= -FLAT ? bound : rho;
}

function logLikelihood(
  counts: Float64Array,
  rowThresholds: readonly number[],
  at: { columnThresholds: readonly number[]; rho: number },
): number {
  const { probability } = cellProbabilities(rowThresholds, at.columnThresholds, at.rho);
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell]! > 0) sum += counts[cell]! * log(probability[cell]!);
  }
  return sum;
}

/** The search starts no further out. */
const FURTHEST_START = 0.95;

/**
 * The covariance of the categories' numbers over the densities at the thresholds: to first order in the correlation
 * their quotient is the correlation (Olsson, Drasgow & Dorans 1982).
 */
function firstGuess(
  counts: Float64Array,
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
): number {
  const columns = columnThresholds.length + 1;
  let total = 0;
  let rowSum = 0;
  let columnSum = 0;
  let products = 0;
  for (let row = 0, cell = 0; cell < counts.length; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const count = counts[cell]!;
      total += count;
      rowSum += count * row;
      columnSum += count * column;
      products += count * row * column;
    }
  }
  const covariance = products / total - (rowSum / total) * (columnSum / total);
  const guess = covariance / (densityAt(rowThresholds) * densityAt(columnThresholds));
  return Number.isNaN(guess) ? 0 : Math.max(-FURTHEST_START, Math.min(FURTHEST_START, guess));
}

function densityAt(thresholds: readonly number[]): number {
  return thresholds.reduce((sum, threshold) => sum + normalPdf(threshold), 0);
}

/** The score, sum of n P'/P, and a negative slope: its derivative, or less the expected information where that is not negative. */
function scoreAt(
  counts: Float64Array,
  rowThresholds: readonly number[],
  at: { columnThresholds: readonly number[]; rho: number },
): { score: number; slope: number } {
  const { probability, slope, curvature } = cellProbabilities(rowThresholds, at.columnThresholds, at.rho);
  let score = 0;
  let change = 0;
  let information = 0;
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!;
    const ratio = slope[cell]! / probability[cell]!;
    information += slope[cell]! * ratio;
    total += count;
    if (count === 0) continue;
    score += count * ratio;
    change += count * (curvature[cell]! / probability[cell]! - ratio * ratio);
  }
  return { score, slope: change < 0 ? change : -total * information };
}
