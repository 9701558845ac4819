import {
  choleskyFactor,
  choleskyInverse,
  choleskyLogDeterminant,
} from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { Statistic } from "../../model/fit-indices";
import type { GroupMoments } from "../../moments/group-moments";
import { type IndependentPart, independentParts } from "../standard-errors/independent-parts";
import { people, spreadBy, sumOverGroups, type WeightedGroup } from "../standard-errors/weighted-groups";

/** The ML discrepancy of polychoric correlations and its expectation, for a model and for unrelated items. */
export interface CategoricalStatistics {
  readonly model: Statistic;
  readonly independence: Statistic;
}

/**
 * The statistics behind robust indices of ordered items (Savalei 2021): n times the ML discrepancy of the polychoric
 * correlations at the estimates, for any estimator's discrepancy, and its mean under the model, tr(W P Gamma P') with W
 * the normal-theory weight at the implied correlations and P the projection that estimation leaves. lavaan 0.6-19
 * divides the independence model's trace by each group's share of the people, which multiplies it by about the number
 * of groups (two copies of a sample then fit worse than one); here it does not, so that CFI and TLI differ from
 * lavaan's with groups.
 * @param groups groups of ordered items at the solution
 * @returns null where a group's observed or implied correlations are not positive definite
 * @see Reference: lavaan's fitMeasures, `*.robust`.
 */
export function categoricalStatistics(
  groups: readonly WeightedGroup[],
  { df, independenceDf }: { df: number; independenceDf: number },
): CategoricalStatistics | null {
  const total = people(groups.map(({ data }) => data));
  const model = { chiSquare: 0, expected: 0, df };
  const independence = { chiSquare: 0, expected: 0, df: independenceDf };
  for (const part of independentParts(groups)) {
    const blocks = part.groups.map(normalBlock).filter((block) => block !== null);
    const left = blocks.length < part.groups.length ? null : leftByEstimation(part, blocks);
    if (left === null) return null;
    model.expected += left;
    blocks.forEach((block, index) => {
      const n = part.groups[index]!.share * total;
      model.chiSquare += n * block.discrepancy;
      model.expected += block.trace;
      independence.chiSquare += n * block.independence;
      independence.expected += block.variances;
    });
  }
  return { model, independence };
}

/** tr(W P Gamma P') less tr(W Gamma). */
function leftByEstimation(
  { groups, free, inverse, spread }: IndependentPart,
  blocks: readonly NormalBlock[],
): number | null {
  if (inverse === null || spread === null) return null;
  const square = { rows: free, inner: free, columns: free };
  const crossed = sumOverGroups(groups, free, (group, index) => crossBlock(group, blocks[index]!));
  const curved = sumOverGroups(groups, free, (group, index) => curvedBlock(group, blocks[index]!));
  const turned = product(spread, inverse, square);
  return innerProduct(turned, curved) - 2 * innerProduct(inverse, crossed);
}

interface NormalBlock {
  /** First correlation among the moments. */
  readonly from: number;
  readonly inverse: Float64Array;
  /** ML discrepancy of the model, and of unrelated items. */
  readonly discrepancy: number;
  readonly independence: number;
  /** tr(W Gamma) of the correlations. */
  readonly trace: number;
  /** tr(Gamma) of the correlations. */
  readonly variances: number;
}

function normalBlock({ data, implied }: WeightedGroup): NormalBlock | null {
  const p = data.items.length;
  const from = data.thresholds.reduce((sum, count) => sum + count, 0);
  const sample = correlationSquare(data.moments, from, p);
  const model = correlationSquare(implied, from, p);
  const sampleFactor = choleskyFactor(sample, p);
  const modelFactor = choleskyFactor(model, p);
  if (sampleFactor === null || modelFactor === null) return null;
  const inverse = choleskyInverse(modelFactor, p);
  const logSample = choleskyLogDeterminant(sampleFactor, p);
  const discrepancy = choleskyLogDeterminant(modelFactor, p) - logSample + innerProduct(sample, inverse) - p;
  const block = correlationGamma(data, from);
  const pairs = data.moments.length - from;
  const trace = weighedTrace(block, inverse, p);
  let variances = 0;
  for (let i = 0; i < pairs; i++) variances += block[i * pairs + i]!;
  return { from, inverse, discrepancy, independence: -logSample, trace, variances };
}

/** The correlation matrix that stands among ordered moments. */
export function correlationSquare(moments: Float64Array, from: number, p: number): Float64Array {
  const square = new Float64Array(p * p);
  for (let i = 0, at = from; i < p; i++) {
    square[i * p + i] = 1;
    for (let j = i + 1; j < p; j++, at++) {
      square[i * p + j] = moments[at]!;
      square[j * p + i] = moments[at]!;
    }
  }
  return square;
}

function correlationGamma({ gamma, moments }: GroupMoments, from: number): Float64Array {
  const size = moments.length;
  const pairs = size - from;
  const block = new Float64Array(pairs * pairs);
  for (let i = 0; i < pairs; i++) {
    const row = (from + i) * size + from;
    block.set(gamma.subarray(row, row + pairs), i * pairs);
  }
  return block;
}

/** tr(W Gamma) of correlations, W of the pairs ij and kl being r^ik r^jl + r^il r^jk with the inverse of R. */
function weighedTrace(gamma: Float64Array, inverse: Float64Array, p: number): number {
  let trace = 0;
  for (let i = 0, at = 0; i < p; i++) {
    for (let j = i + 1; j < p; j++) {
      for (let k = 0; k < p; k++) {
        const [withI, withJ] = [inverse[i * p + k]!, inverse[j * p + k]!];
        for (let l = k + 1; l < p; l++, at++) {
          trace += gamma[at]! * (withI * inverse[j * p + l]! + inverse[i * p + l]! * withJ);
        }
      }
    }
  }
  return trace;
}

/** R^-1 X R^-1 below the diagonal for every column, X symmetric with that column below a zero diagonal. */
function weighCorrelations(
  matrix: Float64Array,
  { inverse, p, columns }: { inverse: Float64Array; p: number; columns: number },
): Float64Array {
  const pairs = (p * (p - 1)) / 2;
  const out = new Float64Array(pairs * columns);
  const square = { rows: p, inner: p, columns: p };
  const x = new Float64Array(p * p);
  for (let c = 0; c < columns; c++) {
    for (let i = 0, at = c; i < p; i++) {
      for (let j = i + 1; j < p; j++, at += columns) {
        x[i * p + j] = matrix[at]!;
        x[j * p + i] = matrix[at]!;
      }
    }
    const both = product(product(inverse, x, square), inverse, square);
    for (let i = 0, at = c; i < p; i++) {
      for (let j = i + 1; j < p; j++, at += columns) out[at] = both[i * p + j]!;
    }
  }
  return out;
}

/** J' W for the rows of correlations, as W J. */
function weighedJacobian(group: WeightedGroup, { from, inverse }: NormalBlock): Float64Array {
  const columns = group.columns.length;
  return weighCorrelations(group.jacobian.subarray(from * columns), {
    inverse,
    p: group.data.items.length,
    columns,
  });
}

/** J' V Gamma W J. */
function crossBlock(group: WeightedGroup, block: NormalBlock): Float64Array {
  const { data, columns, weightedJacobian } = group;
  const size = data.moments.length;
  const width = columns.length;
  const padded = new Float64Array(size * width);
  padded.set(weighedJacobian(group, block), block.from * width);
  const spread = spreadBy(data.gamma, padded, { rows: size, columns: width });
  return transposedProduct(weightedJacobian, spread, { rows: width, inner: size, columns: width });
}

/** J' W J. */
function curvedBlock(group: WeightedGroup, block: NormalBlock): Float64Array {
  const { data, columns, jacobian } = group;
  const width = columns.length;
  const rows = jacobian.subarray(block.from * width);
  return transposedProduct(rows, weighedJacobian(group, block), {
    rows: width,
    inner: data.moments.length - block.from,
    columns: width,
  });
}
