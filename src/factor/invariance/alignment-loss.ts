/** The simplicity function of the alignment method for one factor, with its derivatives. */

/** What is aligned: the configural parameters of one factor, factor mean 0 and variance 1 in every group. */
export interface AlignmentProblem {
  readonly groups: number;
  /** Group x item, row-major. */
  readonly loadings: Float64Array;
  readonly items: number;
  /** Group x column, row-major: one column per item (or per threshold of an item). */
  readonly intercepts: Float64Array;
  /** Index of the item that an intercept column belongs to. */
  readonly itemOf: readonly number[];
}

/**
 * A point: logarithms of the factor's standard deviations of groups 2 .. G (the first follows: they add to 0), then
 * the means of groups 2 .. G (the first is 0). Length 2 (G - 1).
 */
export type AlignmentPoint = Float64Array;

/** Mean and log standard deviation of every group at a point. */
export interface GroupScales {
  readonly logDeviations: Float64Array;
  readonly means: Float64Array;
}

/** Aligned parameters: `values[column * groups + group]`, loadings by item first, then intercepts by column. */
export type AlignedColumns = Float64Array;

/** Added to each squared difference: rounds the corner at 0 (Asparouhov & Muthén 2014, equation 10). */
const SMOOTHING = 0.001;

export function groupScales(point: AlignmentPoint, groups: number): GroupScales {
  const logDeviations = new Float64Array(groups);
  const means = new Float64Array(groups);
  for (let g = 1; g < groups; g++) {
    logDeviations[g] = point[g - 1]!;
    logDeviations[0]! -= point[g - 1]!;
    means[g] = point[groups - 2 + g]!;
  }
  return { logDeviations, means };
}

export function alignedColumns(problem: AlignmentProblem, scales: GroupScales): AlignedColumns {
  const { groups, items, itemOf, loadings, intercepts } = problem;
  const columns = itemOf.length;
  const values = new Float64Array((items + columns) * groups);
  for (let g = 0; g < groups; g++) {
    const shrink = Math.exp(-scales.logDeviations[g]!);
    for (let i = 0; i < items; i++) values[i * groups + g] = loadings[g * items + i]! * shrink;
    for (let c = 0; c < columns; c++) {
      values[(items + c) * groups + g] =
        intercepts[g * columns + c]! - values[itemOf[c]! * groups + g]! * scales.means[g]!;
    }
  }
  return values;
}

/** Sum over pairs of groups and columns of (d^2 + .001)^(1/4), d the difference of aligned values. */
export function alignmentLoss(problem: AlignmentProblem, point: AlignmentPoint): number {
  const { groups } = problem;
  const values = alignedColumns(problem, groupScales(point, groups));
  let sum = 0;
  for (let start = 0; start < values.length; start += groups) {
    for (let g = 1; g < groups; g++) {
      for (let h = 0; h < g; h++) {
        sum += Math.sqrt(Math.sqrt((values[start + g]! - values[start + h]!) ** 2 + SMOOTHING));
      }
    }
  }
  return sum;
}

interface Derivatives {
  readonly gradient: Float64Array;
  /** Row-major. */
  readonly hessian: Float64Array;
}

/** Value, gradient and Hessian of the loss at a point (for `minimiseInBox`). */
export function alignmentDerivatives(
  problem: AlignmentProblem,
  point: AlignmentPoint,
): Derivatives & { readonly value: number } {
  const { groups, items, itemOf } = problem;
  const scales = groupScales(point, groups);
  const values = alignedColumns(problem, scales);
  const total = zeroDerivatives(2 * groups);
  const own = zeroDerivatives(groups);
  const byMean = new Float64Array(groups);
  const byDeviation = new Float64Array(groups);
  let value = 0;
  for (let column = 0; column < items + itemOf.length; column++) {
    const loadings = (column < items ? column : itemOf[column - items]!) * groups;
    for (let g = 0; g < groups; g++) {
      const loading = values[loadings + g]!;
      byMean[g] = column < items ? 0 : -loading;
      byDeviation[g] = column < items ? -loading : loading * scales.means[g]!;
    }
    value += columnLoss(values.subarray(column * groups, (column + 1) * groups), own);
    addColumn(own, { byMean, byDeviation }, total);
  }
  return { value, ...reduce(total, groups) };
}

function zeroDerivatives(size: number): Derivatives {
  return { gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
}

/** The loss of one column, and its derivatives by the column's values in the groups (written to `out`). */
function columnLoss(values: Float64Array, out: Derivatives): number {
  const groups = values.length;
  out.gradient.fill(0);
  out.hessian.fill(0);
  let sum = 0;
  for (let g = 1; g < groups; g++) {
    for (let h = 0; h < g; h++) {
      const d = values[g]! - values[h]!;
      const square = d * d + SMOOTHING;
      const root = Math.sqrt(Math.sqrt(square));
      const slope = (0.5 * d * root) / square;
      const bend = (root / square) * (0.5 - (0.75 * d * d) / square);
      sum += root;
      out.gradient[g]! += slope;
      out.gradient[h]! -= slope;
      out.hessian[g * groups + g]! += bend;
      out.hessian[h * groups + h]! += bend;
      out.hessian[g * groups + h] = -bend;
      out.hessian[h * groups + g] = -bend;
    }
  }
  return sum;
}

/**
 * Adds one column to the derivatives by all 2 G log deviations and means. A value's second derivative by the log
 * deviation, and by that and the mean, is minus its first.
 */
function addColumn(
  own: Derivatives,
  effect: { readonly byMean: Float64Array; readonly byDeviation: Float64Array },
  total: Derivatives,
): void {
  const { byMean, byDeviation } = effect;
  const groups = byMean.length;
  const size = 2 * groups;
  for (let g = 0; g < groups; g++) {
    const slope = own.gradient[g]!;
    const t = byDeviation[g]!;
    const m = byMean[g]!;
    const rowT = g * size;
    const rowM = (groups + g) * size;
    total.gradient[g]! += slope * t;
    total.gradient[groups + g]! += slope * m;
    total.hessian[rowT + g]! -= slope * t;
    total.hessian[rowT + groups + g]! -= slope * m;
    total.hessian[rowM + g]! -= slope * m;
    for (let h = 0; h < groups; h++) {
      const bend = own.hessian[g * groups + h]!;
      const alongT = bend * byDeviation[h]!;
      const alongM = bend * byMean[h]!;
      total.hessian[rowT + h]! += t * alongT;
      total.hessian[rowT + groups + h]! += t * alongM;
      total.hessian[rowM + h]! += m * alongT;
      total.hessian[rowM + groups + h]! += m * alongM;
    }
  }
}

/** From all groups' log deviations and means to those of a point: t1 = -(t2 + ... + tG), m1 = 0. */
function reduce(total: Derivatives, groups: number): Derivatives {
  const n = 2 * (groups - 1);
  const size = 2 * groups;
  const place = (k: number): number => (k < groups - 1 ? k + 1 : k + 2);
  const first = (k: number): number => (k < groups - 1 ? 1 : 0);
  const out = zeroDerivatives(n);
  for (let j = 0; j < n; j++) {
    const row = place(j) * size;
    out.gradient[j] = total.gradient[place(j)]! - first(j) * total.gradient[0]!;
    for (let k = 0; k < n; k++) {
      out.hessian[j * n + k] =
        total.hessian[row + place(k)]! -
        first(j) * total.hessian[place(k)]! -
        first(k) * total.hessian[row]! +
        first(j) * first(k) * total.hessian[0]!;
    }
  }
  return out;
}
