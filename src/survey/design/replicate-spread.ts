import type { FileReplicates, SampledReplicates } from "../../data/answers/pattern-table";
import { calibratedCovariance, calibratedFreedom, type UnitSums } from "./calibrated-spread";

/**
 * The covariance of estimates over replicate weights: the sum of squared deviations of the replicates' estimates, each
 * times its factor. A replicate's deviation is the sum of its weights times the influences of the sample, over the share
 * that its weights leave of the denominator. This is exact for totals, means, shares and ratios, and linear in the weights
 * for any other estimate.
 * @returns row-major, size x size; NaN where a replicate leaves nobody
 * @see Wolter (2007), Introduction to variance estimation, chapters 3 to 5; Yung & Rao (1996), Survey Methodology, 22,
 *   23-31 (linearized replication). Reference: R's survey, `svrVar` of `svrepdesign` (center "estimate" is `mse = TRUE`).
 */
export function replicateCovariance(replicates: SampledReplicates, sums: UnitSums): Float64Array {
  if (replicates.calibrated) return calibratedCovariance(replicates, sums);
  return deviationCovariance(replicates, sums.size, (factors) => deviationsIn(factors, sums));
}

/** The same of any estimates: `deviationsOf` gives a replicate's minus the sample's, from its factors by unit. */
export function deviationCovariance(
  { factors, coefficients, center }: FileReplicates,
  size: number,
  deviationsOf: (factors: Float64Array) => Float64Array,
): Float64Array {
  const covariance = new Float64Array(size * size);
  const counted = factors.flatMap((own, replicate) => {
    const coefficient = coefficients[replicate]!;
    return coefficient === 0 ? [] : [{ coefficient, deviations: deviationsOf(own) }];
  });
  const middle = new Float64Array(size);
  if (center === "mean") {
    for (const { deviations } of counted) {
      for (let k = 0; k < size; k++) middle[k]! += deviations[k]! / counted.length;
    }
  }
  for (const { coefficient, deviations } of counted) {
    for (let i = 0; i < size; i++) {
      const value = coefficient * (deviations[i]! - middle[i]!);
      if (value === 0) continue;
      for (let j = 0; j < size; j++) covariance[i * size + j]! += value * (deviations[j]! - middle[j]!);
    }
  }
  return covariance;
}

/** A smaller share of the denominator than this is rounding: the replicate leaves nobody. */
const NOBODY_LEFT = 1e-9;

/** The replicate's estimates minus the sample's; NaN where it leaves nobody. */
function deviationsIn(factors: Float64Array, { size, totals, shares, people }: UnitSums): Float64Array {
  const deviations = new Float64Array(size);
  const left = new Float64Array(size).fill(1);
  for (let unit = 0, at = 0; unit < factors.length; unit++) {
    const change = factors[unit]! - 1;
    if (change === 0) {
      at += size;
      continue;
    }
    for (let k = 0; k < size; k++, at++) {
      deviations[k]! += change * totals[at]!;
      if (shares !== null) left[k]! += change * shares[at]!;
    }
  }
  const isEmpty = people === undefined ? null : emptyIn(factors, people, size);
  // Influences of a mean or ratio sum to 0, so that the change of its total is the replicate's total.
  return deviations.map((deviation, k) =>
    Math.abs(left[k]!) < NOBODY_LEFT || isEmpty?.[k] === 1 ? Number.NaN : deviation / left[k]!,
  );
}

/** By estimate: whether it is about people, and the replicate has none of them. */
function emptyIn(factors: Float64Array, people: Float64Array, size: number): Uint8Array {
  const [any, kept] = [new Uint8Array(size), new Uint8Array(size)];
  for (let unit = 0, at = 0; unit < factors.length; unit++) {
    const isKept = factors[unit] !== 0;
    for (let k = 0; k < size; k++, at++) {
      if (people[at] === 0) continue;
      any[k] = 1;
      if (isKept) kept[k] = 1;
    }
  }
  return any.map((own, k) => Number(own === 1 && kept[k] === 0));
}

/** A column of which less than this share is left by the columns before it depends on them, as in survey: files round weights. */
const DEPENDENT = 1e-5;

/**
 * The rank of the replicate weights of some units, minus 1; of calibrated weights, sampling units minus strata.
 * @see Reference: R's survey, `degf` of `svrepdesign` and of its subsets
 */
export function replicateFreedom(replicates: SampledReplicates, units: ReadonlySet<number>): number {
  if (replicates.calibrated) return calibratedFreedom(replicates, units);
  const { factors } = replicates;
  const rows = [...units];
  const basis: Float64Array[] = [];
  for (const own of factors) {
    if (basis.length === rows.length) break;
    const column = Float64Array.from(rows, (unit) => own[unit]!);
    const length = lengthOf(column);
    for (const known of basis) {
      let product = 0;
      for (let row = 0; row < column.length; row++) product += known[row]! * column[row]!;
      for (let row = 0; row < column.length; row++) column[row]! -= product * known[row]!;
    }
    const left = lengthOf(column);
    if (left > DEPENDENT * length) basis.push(column.map((value) => value / left));
  }
  return Math.max(0, basis.length - 1);
}

const lengthOf = (values: Float64Array): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));

/** Number of units of the table's `cluster`. */
export const unitsOf = (replicates: SampledReplicates): number =>
  replicates.calibrated ? replicates.psu.length : (replicates.factors[0]?.length ?? 0);
