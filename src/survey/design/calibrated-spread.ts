import type { CalibratedSample } from "../../data/answers/pattern-table";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";

/** Sums by sampling unit of what estimates are made of. */
export interface UnitSums {
  /** Number of estimates. */
  readonly size: number;
  /** Units x size: weight times influence. */
  readonly totals: Float64Array;
  /** Units x size: the unit's share of each estimate's denominator; null for totals and for linearized estimates. */
  readonly shares: Float64Array | null;
  /** Units x size: weights of the people whom a linearized estimate is about. */
  readonly people?: Float64Array | undefined;
}

/**
 * The covariance of estimates under calibrated weights: that of the residuals of their influences after regression on the
 * margins (by the weights before calibration), within strata of sampling units. A stratum with a single unit adds its
 * square.
 * @returns row-major, size x size
 * @see Deville & Särndal (1992), JASA, 87, 376-382, equation 3.4; Särndal, Swensson & Wretman (1992), section 6.6.
 *   Reference: R's survey, `calibrate`, `rake` and `postStratify` of `svydesign`.
 */
export function calibratedCovariance(
  sample: CalibratedSample,
  { size, totals }: Pick<UnitSums, "size" | "totals">,
): Float64Array {
  const { psu, cell, weight, weightSquared, stratum, unitsIn, unsampled, people } = sample;
  const fitted = fittedByCell(sample, { size, totals });
  const residuals = new Float64Array(stratum.length * size);
  psu.forEach((unit, part) => {
    for (let k = 0; k < size; k++) {
      residuals[unit * size + k]! +=
        totals[part * size + k]! - weight[part]! * fitted[cell[part]! * size + k]!;
    }
  });
  const centers = new Float64Array(unitsIn.length * size);
  const covariance = new Float64Array(size * size);
  const add = (values: Float64Array, at: number, factor: number): void => {
    for (let i = 0; i < size; i++) {
      const value = factor * values[at * size + i]!;
      for (let j = 0; j < size; j++) covariance[i * size + j]! += value * values[at * size + j]!;
    }
  };
  stratum.forEach((own, unit) => {
    const units = unitsIn[own]!;
    for (let k = 0; k < size; k++) centers[own * size + k]! += residuals[unit * size + k]!;
    // People of a row have the same influence: the square of their sum is that of each, times this.
    const alike = weightSquared === null ? 1 : weightSquared[unit]! / weight[unit]! ** 2;
    if (people[unit]! > 0)
      add(residuals, unit, unsampled[own]! * alike * (units > 1 ? units / (units - 1) : 1));
  });
  unitsIn.forEach((units, own) => {
    if (units > 1) add(centers, own, -unsampled[own]! / (units - 1));
  });
  return covariance;
}

/** By cell and estimate: what the margins predict of the influences. */
function fittedByCell(
  { cell, weight, factors, columns }: CalibratedSample,
  { size, totals }: Pick<UnitSums, "size" | "totals">,
): Float64Array {
  const cells = factors.length;
  const before = new Float64Array(cells);
  const sums = new Float64Array(cells * size);
  cell.forEach((place, part) => {
    before[place]! += weight[part]! / factors[place]!;
    for (let k = 0; k < size; k++) sums[place * size + k]! += totals[part * size + k]! / factors[place]!;
  });
  const p = columns.length;
  const squares = new Float64Array(p * p);
  const right = new Float64Array(p * size);
  for (let i = 0; i < p; i++) {
    for (let place = 0; place < cells; place++) {
      const own = columns[i]![place]!;
      if (own === 0) continue;
      for (let j = 0; j < p; j++) squares[i * p + j]! += own * columns[j]![place]! * before[place]!;
      for (let k = 0; k < size; k++) right[i * size + k]! += own * sums[place * size + k]!;
    }
  }
  const factor = choleskyFactor(squares, p);
  const slopes =
    factor === null
      ? new Float64Array(p * size).fill(Number.NaN)
      : choleskySolve(factor, right, { n: p, columns: size });
  const fitted = new Float64Array(cells * size);
  columns.forEach((column, i) => {
    for (let place = 0; place < cells; place++) {
      for (let k = 0; k < size; k++) fitted[place * size + k]! += column[place]! * slopes[i * size + k]!;
    }
  });
  return fitted;
}

/** Sampling units minus strata of some units of the table. */
export function calibratedFreedom(
  { psu, stratum, people }: CalibratedSample,
  units: ReadonlySet<number>,
): number {
  const found = new Set([...units].map((unit) => psu[unit]!));
  const strata = new Set([...found].map((unit) => stratum[unit]!));
  const drawn = [...found].reduce((sum, unit) => sum + people[unit]!, 0);
  return Math.max(0, Math.round(drawn) - strata.size);
}
