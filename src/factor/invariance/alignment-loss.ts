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

/**
 * Value, gradient and Hessian of the loss as a function of the point (for `minimiseInBox`). The arrays that it returns are
 * used again by the next call.
 */
export function alignmentDerivatives(
  problem: AlignmentProblem,
): (point: AlignmentPoint) => Derivatives & { readonly value: number } {
  const { groups, items, itemOf } = problem;
  const total = zeroDerivatives(2 * groups);
  const own = zeroDerivatives(groups);
  const reduced = zeroDerivatives(2 * (groups - 1));
  const byMean = new Float64Array(groups);
  const byDeviation = new Float64Array(groups);
  return (point) => {
    const scales = groupScales(point, groups);
    const values = alignedColumns(problem, scales);
    total.gradient.fill(0);
    total.hessian.fill(0);
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
    reduce(total, groups, reduced);
    return { value, ...reduced };
  };
}

function zeroDerivatives(size: number): Derivatives {
  return { gradient: new Float64Array(size), hessian: new Float64Array(size * size) };
}

/** The loss of one column, and its derivatives by the column's values in the groups (to `out`; a lower triangle). */
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
    }
  }
  return sum;
}

/**
 * Adds one column to the derivatives by all 2 G log deviations and means (lower triangle). A value's second derivative by the log
 * deviation, and by that and the mean, is minus its first.
 */
function addColumn(
  own: Derivatives,
  effect: { readonly byMean: Float64Array; readonly byDeviation: Float64Array },
  total: Derivatives,
): void {
  const { byMean, byDeviation } = effect;
  const { gradient, hessian } = total;
  const groups = byMean.length;
  const size = 2 * groups;
  for (let g = 0; g < groups; g++) {
    const slope = own.gradient[g]!;
    const t = byDeviation[g]!;
    const m = byMean[g]!;
    const rowT = g * size;
    const rowM = (groups + g) * size;
    gradient[g]! += slope * t;
    gradient[groups + g]! += slope * m;
    hessian[rowT + g]! -= slope * t;
    hessian[rowM + g]! -= slope * m;
    for (let h = 0; h <= g; h++) {
      const bend = own.hessian[g * groups + h]!;
      hessian[rowT + h]! += bend * t * byDeviation[h]!;
    }
    // Loadings do not depend on the means.
    if (m === 0) continue;
    for (let h = 0; h <= g; h++) {
      const bend = own.hessian[g * groups + h]! * m;
      hessian[rowM + h]! += bend * byDeviation[h]!;
      hessian[rowM + groups + h]! += bend * byMean[h]!;
      if (h < g) hessian[(groups + h) * size + g]! += own.hessian[g * groups + h]! * byMean[h]! * t;
    }
  }
}

/** From all groups' log deviations and means (lower triangle) to those of a point: t1 = -(t2 + ... + tG), m1 = 0. */
function reduce({ gradient, hessian }: Derivatives, groups: number, out: Derivatives): void {
  const n = 2 * (groups - 1);
  const size = 2 * groups;
  for (let j = 0; j < n; j++) {
    const isDeviation = j < groups - 1;
    const place = isDeviation ? j + 1 : j + 2;
    const first = isDeviation ? 1 : 0;
    const row = place * size;
    out.gradient[j] = gradient[place]! - first * gradient[0]!;
    for (let k = 0; k <= j; k++) {
      const isOther = k < groups - 1;
      const other = isOther ? k + 1 : k + 2;
      let value = hessian[row + other]!;
      if (isOther) value -= hessian[row]!;
      if (isDeviation) value -= hessian[other * size]!;
      if (isDeviation && isOther) value += hessian[0]!;
      out.hessian[j * n + k] = value;
      out.hessian[k * n + j] = value;
    }
  }
}
