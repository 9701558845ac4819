import {
  bivariateNormalCdf,
  bivariateNormalCdfSlope,
  bivariateNormalPdf,
} from "../../numeric/distributions/bivariate-normal";
import { normalCdf, normalPdf } from "../../numeric/distributions/special";

/** Lower bound of a cell's probability, so that its logarithm exists. */
const MIN_PROBABILITY = 1e-15;

/** Probabilities of the cells of an r x c table and their derivatives with respect to rho, row-major. */
export interface CellProbabilities {
  /** At least 1e-15. */
  readonly probability: readonly number[];
  readonly slope: readonly number[];
  readonly curvature: readonly number[];
}

/**
 * P(row category, column category) of a standard bivariate normal pair cut at the thresholds (ascending, finite), with
 * its first two derivatives by `rho`; the first is a sum of densities at the cell's corners (Plackett 1954).
 * @param rho above -1 and below 1
 */
export function cellProbabilities(
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
  rho: number,
): CellProbabilities {
  const rows = rowThresholds.length + 1;
  const columns = columnThresholds.length + 1;
  const below = zeros((rows + 1) * (columns + 1));
  const density = zeros(below.length);
  const change = zeros(below.length);
  for (let i = 1; i <= rows; i++) {
    const h = i === rows ? Number.POSITIVE_INFINITY : rowThresholds[i - 1]!;
    for (let j = 1; j <= columns; j++) {
      const k = j === columns ? Number.POSITIVE_INFINITY : columnThresholds[j - 1]!;
      const corner = i * (columns + 1) + j;
      below[corner] = bivariateNormalCdf(h, k, rho);
      if (i === rows || j === columns) continue;
      density[corner] = bivariateNormalPdf(h, k, rho);
      change[corner] = density[corner]! * logDensitySlope(h, k, rho);
    }
  }
  const probability = betweenCorners(below, rows, columns);
  for (let cell = 0; cell < probability.length; cell++) {
    if (!(probability[cell]! > MIN_PROBABILITY)) probability[cell] = MIN_PROBABILITY;
  }
  return {
    probability,
    slope: betweenCorners(density, rows, columns),
    curvature: betweenCorners(change, rows, columns),
  };
}

function logDensitySlope(h: number, k: number, rho: number): number {
  const rest = (1 - rho) * (1 + rho);
  return (rho * rest + h * k * (1 + rho * rho) - rho * (h * h + k * k)) / (rest * rest);
}

function betweenCorners(cumulative: readonly number[], rows: number, columns: number): number[] {
  const width = columns + 1;
  const cells = zeros(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const corner = i * width + j;
      cells[i * columns + j] =
        cumulative[corner + width + 1]! -
        cumulative[corner + 1]! -
        cumulative[corner + width]! +
        cumulative[corner]!;
    }
  }
  return cells;
}

/** Plain arrays: creating a typed array costs more than the probabilities of a small table. */
function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}

interface BinaryPair {
  readonly rho: number;
  /** Threshold of the first item. */
  readonly h: number;
  /** Threshold of the second. */
  readonly k: number;
  /** 2 x 2: the table from which rho was computed. */
  readonly counts: Float64Array;
  readonly people: number;
  /** 3 x 3: sums of weights; the last row and column are people who answered only the other item. */
  readonly weights: Float64Array;
}

/**
 * `pairInfluence` of two yes-or-no items in closed form: each cell's derivative by rho is plus or minus the density at
 * the thresholds. 3 x 3, row-major; null where there is no information.
 */
export function binaryInfluence({ rho, h, k, counts, people, weights }: BinaryPair): number[] | null {
  const rows = normalCdf(h);
  const columns = normalCdf(k);
  const corner = bivariateNormalCdf(h, k, rho);
  const density = bivariateNormalPdf(h, k, rho);
  const score00 = density / atLeast(corner);
  const score01 = -density / atLeast(rows - corner);
  const score10 = -density / atLeast(columns - corner);
  const score11 = density / atLeast(1 - rows - columns + corner);
  // Share times score over probability; score / density is plus or minus 1 / probability.
  const unit = density * people;
  const weight00 = (counts[0]! * score00 * score00) / unit;
  const weight01 = (-counts[1]! * score01 * score01) / unit;
  const weight10 = (-counts[2]! * score10 * score10) / unit;
  const weight11 = (counts[3]! * score11 * score11) / unit;
  const information = density * (weight00 - weight01 - weight10 + weight11);
  if (!(information > 0)) return null;
  const rowStep = bivariateNormalCdfSlope(h, k, rho);
  const columnStep = bivariateNormalCdfSlope(k, h, rho);
  const rowDensity = normalPdf(h);
  const columnDensity = normalPdf(k);
  const rowCross = rowStep * (weight00 - weight10) + (rowDensity - rowStep) * (weight01 - weight11);
  const columnCross =
    columnStep * (weight00 - weight01) + (columnDensity - columnStep) * (weight10 - weight11);
  const w = weights;
  const both = (w[0]! + w[1]! + w[3]! + w[4]!) * information;
  const row = thresholdEffects(
    w[0]! + w[1]! + w[2]!,
    w[3]! + w[4]! + w[5]!,
    rowCross / (rowDensity * information),
  );
  const column = thresholdEffects(
    w[0]! + w[3]! + w[6]!,
    w[1]! + w[4]! + w[7]!,
    columnCross / (columnDensity * information),
  );
  return [
    score00 / both - row.below - column.below,
    score01 / both - row.below - column.above,
    -row.below,
    score10 / both - row.above - column.below,
    score11 / both - row.above - column.above,
    -row.above,
    -column.below,
    -column.above,
    0,
  ];
}

function atLeast(probability: number): number {
  return Math.max(probability, MIN_PROBABILITY);
}

/** Influence, through an item's threshold, of one unit of weight on either side of it. */
function thresholdEffects(below: number, above: number, factor: number): { below: number; above: number } {
  const unit = factor / ((below + above) * (below + above));
  return { below: above * unit, above: -below * unit };
}
