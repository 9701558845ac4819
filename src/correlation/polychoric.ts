import { bivariateNormalCdf, bivariateNormalPdf } from "../numeric/bivariate-normal";
import { normalQuantile } from "../numeric/special";
import { tetrachoricFromProbability } from "./tetrachoric";
import { type Correction, keepMargins } from "./zero-cell";

export interface PairEstimate {
  /** The correlation, -1 to 1. */
  readonly rho: number;
  /** True where an empty cell of a 2 x 2 table was given half a person. */
  readonly adjusted: boolean;
  /** The counts that rho was computed from: those given, or the adjusted ones. */
  readonly counts: Float64Array;
}

/** A cell's probability is never taken as smaller, so that its logarithm exists. */
const LEAST_PROBABILITY = 1e-15;

/**
 * Polychoric correlation of two ordered items by two-step maximum likelihood: thresholds from the margins, then the
 * correlation as the root of the score, bracketed in (-1, 1). For two yes-or-no items this is the tetrachoric
 * correlation.
 *
 * @param table counts, row-major, `rows` x `columns`; weighted counts scaled so that they add to the number of people;
 *   every row and column has a positive sum
 * @param rows number of categories of the first item, at least 2
 * @param columns number of categories of the second item, at least 2
 * @param options.correction "half" (default): an empty cell of a 2 x 2 table is given .5, the margins kept
 * @param options.rowThresholds thresholds of the first item where they come from more people than this table
 * @param options.columnThresholds those of the second
 * @returns -1 or 1 where the likelihood has no maximum inside (perfect association)
 * @see Olsson, U. (1979). Maximum likelihood estimation of the polychoric correlation coefficient. Psychometrika, 44,
 *   443-460, section 3. Reference: `lavaan::lavCor(ordered = )`.
 *
 * @example
 * ```ts
 * polychoric(Float64Array.of(13, 6, 0, 69, 113, 22, 41, 132, 104), 3, 3).rho.toFixed(6); // "0.491372"
 * ```
 */
export function polychoric(
  table: Float64Array,
  rows: number,
  columns: number,
  options: {
    correction?: Correction;
    rowThresholds?: readonly number[];
    columnThresholds?: readonly number[];
  } = {},
): PairEstimate {
  const { table: counts, adjusted } =
    options.correction === "none" ? { table, adjusted: false } : keepMargins(table);
  const own = options.rowThresholds === undefined && options.columnThresholds === undefined;
  const rowThresholds = options.rowThresholds ?? rowMarginThresholds(counts, rows, columns);
  const columnThresholds = options.columnThresholds ?? columnMarginThresholds(counts, rows, columns);
  if (own && rows === 2 && columns === 2) {
    const total = counts[0]! + counts[1]! + counts[2]! + counts[3]!;
    const rho = tetrachoricFromProbability(counts[0]! / total, rowThresholds[0]!, columnThresholds[0]!);
    return { rho, adjusted, counts };
  }
  return { rho: scoreRoot(counts, rowThresholds, columnThresholds), adjusted, counts };
}

/** Thresholds of the row item from the table's own margin. */
export function rowMarginThresholds(table: Float64Array, rows: number, columns: number): number[] {
  const sums = new Array<number>(rows).fill(0);
  for (let cell = 0; cell < table.length; cell++) sums[Math.floor(cell / columns)]! += table[cell]!;
  return thresholdsFromCounts(sums);
}

/** Thresholds of the column item from the table's own margin. */
export function columnMarginThresholds(table: Float64Array, _rows: number, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  for (let cell = 0; cell < table.length; cell++) sums[cell % columns]! += table[cell]!;
  return thresholdsFromCounts(sums);
}

/** The standard normal quantiles of the cumulative proportions: one fewer than there are counts. */
export function thresholdsFromCounts(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return counts.slice(0, -1).map((count) => {
    below += count;
    return normalQuantile(below / total);
  });
}

/** Cell probabilities and their derivatives with respect to rho, row-major. */
export interface CellProbabilities {
  readonly probability: Float64Array;
  readonly slope: Float64Array;
}

/** P(row category, column category) under a bivariate normal pair, and its derivative with respect to `rho`. */
export function cellProbabilities(
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
  rho: number,
): CellProbabilities {
  const rows = rowThresholds.length + 1;
  const columns = columnThresholds.length + 1;
  const below = new Float64Array((rows + 1) * (columns + 1));
  const density = new Float64Array((rows + 1) * (columns + 1));
  for (let i = 1; i <= rows; i++) {
    const h = i === rows ? Number.POSITIVE_INFINITY : rowThresholds[i - 1]!;
    for (let j = 1; j <= columns; j++) {
      const k = j === columns ? Number.POSITIVE_INFINITY : columnThresholds[j - 1]!;
      below[i * (columns + 1) + j] = bivariateNormalCdf(h, k, rho);
      density[i * (columns + 1) + j] = bivariateNormalPdf(h, k, rho);
    }
  }
  return { probability: corners(below, rows, columns), slope: corners(density, rows, columns) };
}

function corners(cumulative: Float64Array, rows: number, columns: number): Float64Array {
  const width = columns + 1;
  const cells = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      cells[i * columns + j] =
        cumulative[(i + 1) * width + j + 1]! -
        cumulative[i * width + j + 1]! -
        cumulative[(i + 1) * width + j]! +
        cumulative[i * width + j]!;
    }
  }
  return cells;
}

/** The score sum(n dP/P) and the expected information n sum(dP^2/P) at `rho`. */
function scoreAt(counts: Float64Array, cells: CellProbabilities): { score: number; information: number } {
  let score = 0;
  let information = 0;
  let total = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    const probability = Math.max(cells.probability[cell]!, LEAST_PROBABILITY);
    const slope = cells.slope[cell]!;
    const count = counts[cell]!;
    if (count > 0) score += (count * slope) / probability;
    information += (slope * slope) / probability;
    total += count;
  }
  return { score, information: information * total };
}

/** Root of the score in (-1, 1): a scoring step first, then secants, and halving whenever a step leaves the bracket. */
function scoreRoot(
  counts: Float64Array,
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
): number {
  let low = -1;
  let high = 1;
  let rho = 0;
  let last: { rho: number; score: number } | null = null;
  for (let step = 0; step < 200; step++) {
    const { score, information } = scoreAt(counts, cellProbabilities(rowThresholds, columnThresholds, rho));
    if (score === 0) return rho;
    if (score > 0) low = rho;
    else high = rho;
    const slope: number = last === null ? -information : (score - last.score) / (rho - last.rho);
    let next = rho - score / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    const change = Math.abs(next - rho);
    last = { rho, score };
    rho = next;
    if (change < 1e-14 || high - low < 1e-14) break;
  }
  return 1 - Math.abs(rho) < 1e-10 ? Math.sign(rho) : rho;
}
