import { bivariateNormalCdf, bivariateNormalPdf } from "../../numeric/distributions/bivariate-normal";

/** A cell's probability is never taken as smaller, so that its logarithm exists. */
export const LEAST_PROBABILITY = 1e-15;

/** Probabilities of the cells of an r x c table and their derivatives with respect to rho, row-major. */
export interface CellProbabilities {
  /** At least 1e-15. */
  readonly probability: readonly number[];
  readonly slope: readonly number[];
  readonly curvature: readonly number[];
}

/**
 * P(row category, column category) of a standard bivariate normal pair cut at the thresholds, with its first two
 * derivatives with respect to `rho`: the first is a sum of densities at the cell's corners (Plackett 1954).
 *
 * @param rowThresholds ascending, finite
 * @param columnThresholds ascending, finite
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
    if (!(probability[cell]! > LEAST_PROBABILITY)) probability[cell] = LEAST_PROBABILITY;
  }
  return {
    probability,
    slope: betweenCorners(density, rows, columns),
    curvature: betweenCorners(change, rows, columns),
  };
}

/** Derivative of the log density with respect to rho. */
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

/** Short plain arrays: a typed array costs more to make than the probabilities of a small table. */
function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}
