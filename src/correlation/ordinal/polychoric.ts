import { normalPdf, normalQuantile } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { cellProbabilities } from "./cell-probabilities";
import { tetrachoricOfTable, tetrachoricWithThresholds } from "./tetrachoric";
import { type Correction, keepMargins } from "./zero-cell";

export interface PairEstimate {
  /** The correlation, -1 to 1. */
  readonly rho: number;
  /** Whether an empty cell of a 2 x 2 table got half a person. */
  readonly adjusted: boolean;
  /** The counts that gave rho: the given or the adjusted ones. */
  readonly counts: Float64Array;
}

export interface PolychoricOptions {
  /** "half" (default): the one empty cell of a 2 x 2 table gets .5, margins kept; "none": it stays empty. */
  readonly correction?: Correction | undefined;
  /** Thresholds of the first item if they come from more people than this table. */
  readonly rowThresholds?: readonly number[] | undefined;
  /** Those of the second. */
  readonly columnThresholds?: readonly number[] | undefined;
}

/**
 * Polychoric correlation of two ordered items by two-step maximum likelihood: thresholds from the margins, then the
 * correlation as the root of the score, bracketed in (-1, 1). For two yes-or-no items, the tetrachoric correlation.
 *
 * A table without discordant pairs (every filled cell can be reached from the last by going down and to the right) is
 * fitted exactly by a correlation of 1, which is returned; without concordant pairs, -1. This includes a 2 x 2 table
 * with one empty cell and `correction: "none"`, and with two empty cells under either rule, as in lavaan, and holds for
 * any given thresholds: people outside the table do not make its association less perfect.
 * @param table counts, row-major, `rows` x `columns`; weighted counts scaled to sum to the number of people; every row
 *   and column has a positive sum (with thresholds given, two rows and two columns have)
 * @param rows number of categories of the first item, at least 2
 * @param columns number of categories of the second item, at least 2
 * @returns -1 or 1 where the likelihood has no interior maximum (perfect association)
 * @see Olsson, U. (1979). Maximum likelihood estimation of the polychoric correlation coefficient. Psychometrika, 44,
 *   443-460, section 3. Reference: `lavaan::lavCor(ordered = )`, which on rare, strongly associated pairs stops at its
 *   bound (.999) where this goes on to the maximum.
 * @example
 * ```ts
 * polychoric(Float64Array.of(13, 6, 0, 69, 113, 22, 41, 132, 104), 3, 3).rho.toFixed(6); // "0.491372"
 * ```
 */
export function polychoric(
  table: Float64Array,
  rows: number,
  columns: number,
  options: PolychoricOptions = {},
): PairEstimate {
  const { table: counts, adjusted } =
    options.correction === "none" ? { table, adjusted: false } : keepMargins(table);
  const own = options.rowThresholds === undefined && options.columnThresholds === undefined;
  if (own && rows === 2 && columns === 2) return { rho: tetrachoricOfTable(counts), adjusted, counts };
  const bound = perfectAssociation(counts, columns);
  if (bound !== 0) return { rho: bound, adjusted, counts };
  const rowThresholds = options.rowThresholds ?? thresholdsFromCounts(rowSums(counts, rows, columns));
  const columnThresholds = options.columnThresholds ?? thresholdsFromCounts(columnSums(counts, columns));
  const rho =
    rows === 2 && columns === 2
      ? tetrachoricWithThresholds(counts, rowThresholds[0]!, columnThresholds[0]!)
      : scoreRoot(counts, rowThresholds, columnThresholds);
  return { rho, adjusted, counts };
}

function rowSums(table: Float64Array, rows: number, columns: number): number[] {
  const sums = new Array<number>(rows).fill(0);
  for (let cell = 0; cell < table.length; cell++) sums[Math.floor(cell / columns)]! += table[cell]!;
  return sums;
}

function columnSums(table: Float64Array, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  for (let cell = 0; cell < table.length; cell++) sums[cell % columns]! += table[cell]!;
  return sums;
}

/** Standard normal quantiles of the cumulative proportions: one fewer than there are counts. */
export function thresholdsFromCounts(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.slice(0, -1).map((count) => {
    below += count;
    return normalQuantile(below / total);
  });
}

/** 1 where no two people are discordant, -1 where none are concordant, 0 otherwise. */
function perfectAssociation(counts: Float64Array, columns: number): -1 | 0 | 1 {
  let rises = true;
  let falls = true;
  let least = columns;
  let most = -1;
  for (let start = 0; start < counts.length; start += columns) {
    let first = columns;
    let last = -1;
    for (let j = 0; j < columns; j++) {
      if (counts[start + j] === 0) continue;
      if (first === columns) first = j;
      last = j;
    }
    if (last < 0) continue;
    if (first < most) rises = false;
    if (last > least) falls = false;
    least = Math.min(least, first);
    most = Math.max(most, last);
  }
  return rises ? 1 : falls ? -1 : 0;
}

const STEPS = 100;
/** Newton's steps square the error: below this share of the distance to the bound the search has converged. */
const SMALL_STEP = 1e-8;
/** A root closer to 1 or -1 than this is the bound itself. */
const AT_BOUND = 1e-9;
/** Further out the likelihood can be so flat that its derivative vanishes before the bound. */
const FAR_OUT = 0.9;
const FLAT = 1e-9;

/**
 * The correlation that maximizes the likelihood of a table at given thresholds: the root of the score in (-1, 1) by
 * Newton's method, halving the bracket whenever a step leaves it (Olsson 1979, equation 5, with exact second
 * derivatives).
 * @param counts row-major, at least two rows and two columns not empty
 * @returns -1 or 1 where the likelihood rises up to the bound
 */
function scoreRoot(
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

const LARGEST_START = 0.95;

/** Covariance of category numbers over densities at thresholds, rho to first order (Olsson, Drasgow & Dorans 1982). */
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
  return Number.isNaN(guess) ? 0 : Math.max(-LARGEST_START, Math.min(LARGEST_START, guess));
}

function densityAt(thresholds: readonly number[]): number {
  return thresholds.reduce((sum, threshold) => sum + normalPdf(threshold), 0);
}

/**
 * The score, sum of n P'/P, and its derivative, or minus the expected information if the derivative is not negative.
 */
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
