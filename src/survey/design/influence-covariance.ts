import { ItemwiseError } from "../../errors";
import { crossProduct } from "../../numeric/linear-algebra/dense";
import { SquareSums } from "../../numeric/linear-algebra/square-sums";
import { sum } from "../../numeric/sums/sum";
import * as messages from "../messages";
import { centeredStrata } from "./lonely-units";
import { replicateCovariance, unitsOf } from "./replicate-spread";
import { type SampleDesign, type StratumFactors, stratumFactors } from "./sample-design";

/** Influence functions of estimates by row of a table. */
export interface RowInfluences {
  /** Number of estimates. */
  readonly size: number;
  readonly rows: number;
  /** Rows in the analysis; null for all. */
  readonly included: Uint8Array | null;
  /** Writes the influences of one unit of weight in a row. */
  readonly read: (row: number, into: Float64Array) => void;
  /** The sum of weights that all estimates are means over, if they are: replicates divide by theirs. */
  readonly meanOver?: number | undefined;
}

/** Sums of weights and of squared weights by row. */
export interface RowWeights {
  readonly weight: Float64Array;
  readonly weightSquared: Float64Array;
}

/**
 * Covariance of estimates under a stratified, clustered design (Taylor linearization): by stratum, the cross-products
 * of its units' totals of weighted influences about their mean, times G / (G - 1) for its G units and the share of
 * units not drawn. Units without rows here count as zeros, so that a subsample is a domain. For strata with a single
 * unit the design has a rule; under "adjust" its total is centered at the mean of all units, which is 0 for the
 * influences of means and ratios, but not of totals. With replicate weights, over the replicates (`replicateCovariance`).
 * @returns row-major, size x size; NaN for an estimate of whose people a replicate leaves nobody (`refuseEmptyReplicates`)
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey.
 */
export function influenceCovariance(
  influences: RowInfluences,
  weights: RowWeights,
  design: SampleDesign,
): Float64Array {
  const { size } = influences;
  if (design.replicates !== undefined) {
    const totals = totalsByUnit(influences, weights, design);
    const { rows, included, meanOver } = influences;
    if (meanOver !== undefined) {
      const read = (_: number, into: Float64Array): unknown => into.fill(1 / meanOver);
      const shares = totalsByUnit({ size, rows, included, read }, weights, design);
      return replicateCovariance(design.replicates, { size, totals, shares });
    }
    const people = design.replicates.calibrated ? undefined : peopleByUnit(influences, weights, design);
    return replicateCovariance(design.replicates, { size, totals, shares: null, people });
  }
  const squares = new SquareSums(size);
  const factors = stratumFactors(design);
  const strata = totalsByStratum(influences, weights, { design, factors, squares });
  factors.center.forEach((center, stratum) => {
    if (center > 0) squares.add(vectorAt(strata, stratum, size), -center);
  });
  centerSingleUnits(squares, strata, { design, factors });
  return squares.total();
}

/**
 * The same of influences in a matrix, rows x size, 0 in rows outside the analysis (`included` as in `RowInfluences`);
 * without a design, for people drawn one by one, the sum of squared weights times their products.
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

/**
 * Refuses models of people of whom a replicate leaves nobody: its estimates do not exist, and the variance has no term
 * for it.
 * @throws ItemwiseError "empty-replicate"
 */
export function refuseEmptyReplicates(covariance: Float64Array): Float64Array {
  if (!covariance.some(Number.isNaN)) return covariance;
  throw new ItemwiseError("empty-replicate", messages.emptyReplicate, {
    hint: messages.emptyReplicateHint,
  });
}

/** Units x size: sums of weights of people whom an estimate is about, as those with an influence. */
function peopleByUnit(
  { size, rows, included, read }: RowInfluences,
  weights: RowWeights,
  design: SampleDesign,
): Float64Array {
  const present = (row: number, into: Float64Array): void => {
    read(row, into);
    for (let k = 0; k < size; k++) into[k] = Number(into[k] !== 0);
  };
  return totalsByUnit({ size, rows, included, read: present }, weights, design);
}

/** Units x size: sums of weights times influences; units of replicate weights, of all people in the file. */
function totalsByUnit(
  { size, rows, included, read }: RowInfluences,
  { weight }: RowWeights,
  { cluster, replicates }: SampleDesign,
): Float64Array {
  const totals = new Float64Array((replicates === undefined ? 0 : unitsOf(replicates)) * size);
  const values = new Float64Array(size);
  for (let row = 0; row < rows; row++) {
    if (included?.[row] === 0 || weight[row] === 0) continue;
    read(row, values);
    for (let k = 0, at = cluster![row]! * size; k < size; k++, at++) totals[at]! += weight[row]! * values[k]!;
  }
  return totals;
}

/** Adds the units' squares; returns the strata's totals, strata x size. */
function totalsByStratum(
  influences: RowInfluences,
  { weight, weightSquared }: RowWeights,
  into: { design: SampleDesign; factors: StratumFactors; squares: SquareSums },
): Float64Array {
  const { size, rows, included } = influences;
  const { stratum, cluster, unitsIn } = into.design;
  const strata = new Float64Array(unitsIn.length * size);
  const { own: inflation } = into.factors;
  const values = new Float64Array(size);
  const units = cluster === null ? 0 : cluster.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const totals = new Float64Array(units * size);
  const stratumOf = new Int32Array(units);
  for (let row = 0; row < rows; row++) {
    if (included?.[row] === 0 || weight[row] === 0) continue;
    influences.read(row, values);
    const own = stratum[row]!;
    for (let k = 0; k < size; k++) strata[own * size + k]! += weight[row]! * values[k]!;
    if (cluster === null) {
      into.squares.add(values, inflation[own]! * weightSquared[row]!);
      continue;
    }
    const unit = cluster[row]!;
    stratumOf[unit] = own;
    for (let k = 0, at = unit * size; k < size; k++, at++) totals[at]! += weight[row]! * values[k]!;
  }
  for (let at = 0; at < units; at++) into.squares.add(vectorAt(totals, at, size), inflation[stratumOf[at]!]!);
  return strata;
}

function centerSingleUnits(
  squares: SquareSums,
  strata: Float64Array,
  { design, factors }: { design: SampleDesign; factors: StratumFactors },
): void {
  const { size } = squares;
  const single = centeredStrata(design);
  if (single.length === 0) return;
  const units = sum(design.unitsIn);
  const mean = new Float64Array(size);
  strata.forEach((total, at) => {
    mean[at % size]! += total / units;
  });
  for (const at of single) {
    const factor = factors.own[at]!;
    const total = vectorAt(strata, at, size);
    squares.add(total, -factor);
    squares.add(
      total.map((value, k) => value - mean[k]!),
      factor,
    );
  }
}

const vectorAt = (vectors: Float64Array, at: number, size: number): Float64Array =>
  vectors.subarray(at * size, (at + 1) * size);

/** Units whose totals vary by less than this share of the simple variance show no spread. */
const NO_SPREAD = 1e-12;

/**
 * Variance of one estimate as `influenceCovariance`; without a design, that of independent people.
 * @param influence of one unit of weight by row; 0 in rows outside the analysis
 * @returns null where the units' totals do not vary, as in one unit
 */
export function influenceVariance(
  influence: Float64Array,
  weights: RowWeights,
  design: SampleDesign | null,
): number | null {
  const simple = simpleVariance(influence, weights);
  if (design === null) return simple > 0 ? simple : null;
  const read = (row: number, into: Float64Array): void => {
    into[0] = influence[row]!;
  };
  const rows = influence.length;
  const variance = influenceCovariance({ size: 1, rows, included: null, read }, weights, design)[0]!;
  return variance > NO_SPREAD * simple ? variance : null;
}

/** The variance for independent people with these weights. */
export function simpleVariance(influence: Float64Array, { weightSquared }: RowWeights): number {
  let variance = 0;
  for (let row = 0; row < influence.length; row++) {
    const value = influence[row]!;
    variance += weightSquared[row]! * value * value;
  }
  return variance;
}
