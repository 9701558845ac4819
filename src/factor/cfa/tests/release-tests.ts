import { chiSquareUpper } from "../../../numeric/distributions/special";
import { innerProduct, quadratic } from "../../../numeric/linear-algebra/dense";
import { columnReader, type FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts } from "../estimator";
import { type WeightedGroup, weightedGroups } from "../standard-errors/weighted-groups";
import { type ScoreTest, scoreTester } from "./modification-indices";

/** Expected effect of releasing the constraint on one row. */
export interface ReleaseTest {
  /** Index into `table.parameters`. */
  readonly row: number;
  /** Score statistic on one degree of freedom, and its probability. */
  readonly score: number;
  readonly p: number;
  readonly epc: number;
}

/**
 * Score tests (1 df) of freeing rows, one at a time. If the estimator corrects its chi-square, the score is divided by
 * the ratio of its sandwich variance to that of the expected information (the generalized score test), since least
 * squares in the weights of DWLS gives no chi-square by itself.
 * @param rows rows of the table that are held equal or fixed
 * @returns in the order of the rows, without those that the model's parameters determine
 * @see Boos (1992), The American Statistician, 46, 327-333. Reference without a correction: lavaan's `lavTestScore`.
 */
export function releaseTests(
  fitted: FittedModel,
  rows: readonly number[],
  { test }: Pick<EstimatorParts, "test">,
): ReleaseTest[] {
  const tester = scoreTester(fitted);
  if (tester === null) return [];
  const groups = weightedGroups(fitted);
  const slopesOf = columnReader(fitted);
  return rows.flatMap((row) => {
    const { group, free } = fitted.table.parameters[row]!;
    const slopes = slopesOf(row);
    const naive = tester({ group, slopes });
    if (naive === null || naive.epc === 0) return [];
    const score = test === "none" ? naive.score : naive.score / inflation(groups, naive, { group, slopes });
    const epc = naive.epc + (free < 0 ? 0 : naive.others[free]!);
    return Number.isFinite(score) ? [{ row, score, p: chiSquareUpper(score, 1), epc }] : [];
  });
}

/**
 * Sandwich variance of the slope over its information: with d the change of the moments by the parameter, given the
 * model's parameters, and u = W d, the sum over groups of share u' Gamma u over that of share d' u. d is J s, with s the
 * change of the model's parameters, plus the few moments that the parameter itself changes.
 */
function inflation(
  groups: readonly WeightedGroup[],
  { others, epc }: ScoreTest,
  extra: { readonly group: number; readonly slopes: Float64Array },
): number {
  let variance = 0;
  let information = 0;
  groups.forEach(({ columns, weightedJacobian, applyWeight, share, data, products }, group) => {
    const shift = Float64Array.from(columns, (column) => others[column]! / epc);
    variance += share * quadratic(shift, products.meat);
    information += share * quadratic(shift, products.information);
    if (group !== extra.group) return;
    const { slopes } = extra;
    const own = applyWeight(slopes, 1);
    const places = placesOf(own);
    for (const k of places) {
      const row = k * columns.length;
      variance +=
        2 * share * own[k]! * innerProduct(shift, products.spread.subarray(row, row + columns.length));
      for (const other of places)
        variance += share * own[k]! * own[other]! * data.gamma[k * own.length + other]!;
      information += share * own[k]! * slopes[k]!;
    }
    for (const k of placesOf(slopes)) {
      const row = k * columns.length;
      information +=
        2 * share * slopes[k]! * innerProduct(shift, weightedJacobian.subarray(row, row + columns.length));
    }
  });
  return variance / information;
}

/** Where a vector is not 0. */
const placesOf = (vector: Float64Array): number[] => Array.from(vector.keys()).filter((k) => vector[k] !== 0);
