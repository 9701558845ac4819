import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { FittedModel } from "../estimation/fitted-model";
import { directions, inParameters } from "../standard-errors/directions";
import { inverseInformation } from "../standard-errors/independent-parts";
import { people, weightedGroups } from "../standard-errors/weighted-groups";

/** A parameter that the model does not have, as the moments of one group change with it. */
export interface ExtraParameter {
  readonly group: number;
  /** Derivative of the group's moments by it. */
  readonly slopes: Float64Array;
}

export interface ScoreTest {
  /** The statistic on one degree of freedom. */
  readonly score: number;
  /** What the parameter is expected to take where it is freed alone. */
  readonly epc: number;
  /** How the model's own parameters are expected to change with it; free. */
  readonly others: Float64Array;
}

/** A parameter whose information is smaller than this share, given the others', is not identified beside them. */
const NOT_IDENTIFIED = 1e-8;

/**
 * Score tests of parameters that a model lacks, one at a time: n times the slope of the discrepancy along the parameter,
 * squared, over its information given the model's parameters (Sörbom 1989; Rao 1948), with the expected information
 * and, as in lavaan, without a correction for the estimator. Of incomplete answers that is the one with the answers
 * missing as they are.
 *
 * @param fitted the model at its solution
 * @returns a function of the parameter, null where that cannot be told from the others; null where the model is not
 *   identified
 */
export function scoreTester(fitted: FittedModel): ((extra: ExtraParameter) => ScoreTest | null) | null {
  const along = directions(fitted);
  const free = along.count;
  const groups = weightedGroups(fitted);
  const n = people(fitted.data);
  const moved = (others: Float64Array, by: number): Float64Array =>
    inParameters(along, others, { free: fitted.table.free, columns: 1 }).map((value) => value * by);
  const inverse = fitted.convergence.identified ? inverseInformation(groups, free) : null;
  if (inverse === null) return null;
  return ({ group, slopes }) => {
    const { columns, weighed, weigh, residual, share, discrepancyShare } = groups[group]!;
    const size = slopes.length;
    const width = columns.length;
    const own = weigh(slopes, 1);
    const crossed = transposedProduct(weighed, slopes, { rows: width, inner: size, columns: 1 });
    const along = new Float64Array(free);
    for (let c = 0; c < width; c++) along[columns[c]!] = share * crossed[c]!;
    const others = product(inverse, along, { rows: free, inner: free, columns: 1 });
    let information = 0;
    let gradient = 0;
    for (let i = 0; i < size; i++) {
      information += share * own[i]! * slopes[i]!;
      gradient += discrepancyShare * own[i]! * residual[i]!;
    }
    const left = information - along.reduce((sum, value, c) => sum + value * others[c]!, 0);
    if (!(left > NOT_IDENTIFIED * information)) return null;
    const epc = gradient / left;
    return { score: n * gradient * epc, epc, others: moved(others, -epc) };
  };
}
