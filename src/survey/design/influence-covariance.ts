import { crossProduct } from "../../numeric/linear-algebra/dense";
import { type SampleDesign, type StratumFactors, stratumFactors } from "./sample-design";

/** The influence functions of some estimates by row of a table; their weighted sum over the rows is 0. */
export interface RowInfluences {
  /** Number of estimates. */
  readonly size: number;
  readonly rows: number;
  /** Rows that count; null for all. */
  readonly included: Uint8Array | null;
  /** Writes the influences of one unit of weight in a row. */
  readonly read: (row: number, into: Float64Array) => void;
}

/** Sums of the weights and of their squares by row. */
export interface RowWeights {
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
}

/**
 * Covariance of estimates under a stratified, clustered design (Taylor linearization): in each stratum the
 * cross-products of its units' totals of weighted influences about their mean, times G / (G - 1) for its G units and the
 * share of units not drawn. Units of the sample without rows here count as zeros, so that a part of the sample is a
 * domain. A stratum with a single unit has no spread of its own; the design says what it adds.
 *
 * @returns row-major, size x size
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey.
 */
export function influenceCovariance(
  influences: RowInfluences,
  weights: RowWeights,
  design: SampleDesign,
): Float64Array {
  const { size } = influences;
  const covariance = new Float64Array(size * size);
  const factors = stratumFactors(design);
  const strata = totalsByStratum(influences, weights, { design, factors, covariance });
  factors.center.forEach((center, stratum) => {
    if (center > 0) addSquare(covariance, strata, { size, at: stratum, factor: -center });
  });
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) covariance[i * size + j] = covariance[j * size + i]!;
  }
  return covariance;
}

/**
 * The same of influences in a matrix, rows x size, 0 in rows that do not count; where people were drawn one by one, with
 * no design, the sum of the squared weights times their products.
 *
 * @param options.included as in `RowInfluences`
 */
export function influenceSpread(
  influences: Float64Array,
  weights: RowWeights,
  { design, included }: { readonly design: SampleDesign | null; readonly included: Uint8Array | null },
): Float64Array {
  const rows = weights.weight.length;
  const size = influences.length / rows;
  if (design === null) return crossProduct(influences, { rows, columns: size }, weights.weightSquared);
  const read = (row: number, into: Float64Array): void => {
    into.set(influences.subarray(row * size, (row + 1) * size));
  };
  return influenceCovariance({ size, rows, included, read }, weights, design);
}

/** Adds the units' own squares to `covariance` (the upper triangle); returns the strata's totals, strata x size. */
function totalsByStratum(
  influences: RowInfluences,
  { weight, weightSquared }: RowWeights,
  into: { design: SampleDesign; factors: StratumFactors; covariance: Float64Array },
): Float64Array {
  const { size, rows, included } = influences;
  const { stratum, cluster, unitsIn } = into.design;
  const strata = new Float64Array(unitsIn.length * size);
  const { own: inflation } = into.factors;
  const values = new Float64Array(size);
  const places = new Map<number, number>();
  const units: { readonly total: Float64Array; readonly stratum: number }[] = [];
  for (let row = 0; row < rows; row++) {
    if (included?.[row] === 0 || weight[row] === 0) continue;
    influences.read(row, values);
    const own = stratum[row]!;
    for (let k = 0; k < size; k++) strata[own * size + k]! += weight[row]! * values[k]!;
    if (cluster === null) {
      addSquare(into.covariance, values, { size, at: 0, factor: inflation[own]! * weightSquared[row]! });
      continue;
    }
    const unit = cluster[row]!;
    if (!places.has(unit)) {
      places.set(unit, units.length);
      units.push({ total: new Float64Array(size), stratum: own });
    }
    const { total } = units[places.get(unit)!]!;
    for (let k = 0; k < size; k++) total[k]! += weight[row]! * values[k]!;
  }
  for (const { total, stratum } of units) {
    addSquare(into.covariance, total, { size, at: 0, factor: inflation[stratum]! });
  }
  return strata;
}

/** Adds the factor times v v' to the upper triangle, v being row `at` of `vectors`. */
function addSquare(
  matrix: Float64Array,
  vectors: Float64Array,
  { size, at, factor }: { size: number; at: number; factor: number },
): void {
  const start = at * size;
  for (let i = 0; i < size; i++) {
    const value = factor * vectors[start + i]!;
    if (value === 0) continue;
    for (let j = i; j < size; j++) matrix[i * size + j]! += value * vectors[start + j]!;
  }
}

/** Units whose totals vary by less than this share of what their people do show no spread at all. */
const NO_SPREAD = 1e-12;

/** One estimate's influence by row of a table. */
export interface RowInfluence {
  /** What one unit of weight in the row does to the estimate; 0 in rows that do not count. */
  readonly influence: Float64Array;
  readonly weights: RowWeights;
}

/**
 * Variance of one estimate under a stratified, clustered design (see `influenceCovariance`).
 *
 * @returns null where the sampling units' totals do not vary, as when all who count are of one unit: the sample then says
 *   nothing of how far the estimate would move in another
 */
export function influenceVariance({ influence, weights }: RowInfluence, design: SampleDesign): number | null {
  const read = (row: number, into: Float64Array): void => {
    into[0] = influence[row]!;
  };
  const rows = influence.length;
  const variance = influenceCovariance({ size: 1, rows, included: null, read }, weights, design)[0]!;
  return variance > NO_SPREAD * simpleVariance({ influence, weights }) ? variance : null;
}

/** The same of independent people with these weights. */
export function simpleVariance({ influence, weights }: RowInfluence): number {
  let variance = 0;
  for (let row = 0; row < influence.length; row++) {
    variance += weights.weightSquared[row]! * influence[row]! * influence[row]!;
  }
  return variance;
}
