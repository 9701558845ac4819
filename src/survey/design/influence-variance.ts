import { influenceCovariance, type RowWeights } from "./influence-covariance";
import type { SampleDesign } from "./sample-design";

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
