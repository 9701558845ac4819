import type { AlignedPairs, AlignmentProblem } from "./alignment-problem";

/** The Hessian is `convex` - `concave`; both row-major. */
export interface SplitDerivatives {
  readonly gradient: Float64Array;
  readonly convex: Float64Array;
  readonly concave: Float64Array;
}

/**
 * Derivatives of the loss by a point's variables, the Hessian in two parts: as if the loss were a weighted sum of squared
 * differences, and what the root of those squares takes off.
 *
 * @returns a function of what the point gives; the arrays that it returns are used again by the next call
 */
export function alignmentDerivatives({
  groups,
  items,
  itemOf,
}: AlignmentProblem): (at: AlignedPairs) => SplitDerivatives {
  const total = zeroDerivatives(2 * groups);
  const own = zeroDerivatives(groups);
  const reduced = zeroDerivatives(2 * groups - 1);
  const byMean = new Float64Array(groups);
  const byDeviation = new Float64Array(groups);
  return (at) => {
    total.gradient.fill(0);
    total.convex.fill(0);
    total.concave.fill(0);
    for (let column = 0; column < items + itemOf.length; column++) {
      const loadings = (column < items ? column : itemOf[column - items]!) * groups;
      for (let g = 0; g < groups; g++) {
        const loading = at.values[loadings + g]!;
        byMean[g] = column < items ? 0 : -loading;
        byDeviation[g] = column < items ? -loading : loading * at.means[g]!;
      }
      columnDerivatives(at, { column, groups }, own);
      addBends(own, { byMean, byDeviation }, total);
      addSlopes(own.gradient, { byMean, byDeviation }, total);
    }
    reduceGradient(total.gradient, groups, reduced.gradient);
    reduceHessian(total.convex, groups, reduced.convex);
    reduceHessian(total.concave, groups, reduced.concave);
    return reduced;
  };
}

function zeroDerivatives(size: number): SplitDerivatives {
  return {
    gradient: new Float64Array(size),
    convex: new Float64Array(size * size),
    concave: new Float64Array(size * size),
  };
}

/** Derivatives of one column's loss by its values in the groups (to `out`; lower triangles). */
function columnDerivatives(
  { differences, roots, smoothing }: AlignedPairs,
  { column, groups }: { readonly column: number; readonly groups: number },
  { gradient, convex, concave }: SplitDerivatives,
): void {
  let pair = (column * groups * (groups - 1)) / 2;
  for (let g = 0; g < groups; g++) {
    let slopes = 0;
    let weights = 0;
    let losses = 0;
    for (let h = 0; h < g; h++, pair++) {
      const d = differences[pair]!;
      const inverse = 1 / (d * d + smoothing);
      const weight = 0.5 * roots[pair]! * inverse;
      const slope = weight * d;
      const loss = 1.5 * slope * d * inverse;
      slopes += slope;
      weights += weight;
      losses += loss;
      gradient[h]! -= slope;
      convex[h * groups + h]! += weight;
      concave[h * groups + h]! += loss;
      convex[g * groups + h] = -weight;
      concave[g * groups + h] = -loss;
    }
    gradient[g] = slopes;
    convex[g * groups + g] = weights;
    concave[g * groups + g] = losses;
  }
}

/** How a column's values depend on the means and log deviations of their groups. */
interface Effect {
  readonly byMean: Float64Array;
  readonly byDeviation: Float64Array;
}

/** Adds one column's second derivatives to those by all 2 G log deviations and means (lower triangles). */
function addBends(own: SplitDerivatives, { byMean, byDeviation }: Effect, total: SplitDerivatives): void {
  const { convex, concave } = total;
  const groups = byMean.length;
  const size = 2 * groups;
  for (let g = 0; g < groups; g++) {
    const t = byDeviation[g]!;
    const m = byMean[g]!;
    for (let h = 0, from = g * groups, at = g * size; h <= g; h++, from++, at++) {
      const both = t * byDeviation[h]!;
      convex[at]! += own.convex[from]! * both;
      concave[at]! += own.concave[from]! * both;
    }
    // Loadings do not depend on the means.
    if (m === 0) continue;
    for (let h = 0, from = g * groups, at = (groups + g) * size; h <= g; h++, from++, at++) {
      const weight = own.convex[from]!;
      const loss = own.concave[from]!;
      const byBoth = m * byMean[h]!;
      const mixed = m * byDeviation[h]!;
      convex[at]! += weight * mixed;
      concave[at]! += loss * mixed;
      convex[at + groups]! += weight * byBoth;
      concave[at + groups]! += loss * byBoth;
      if (h === g) continue;
      const other = (groups + h) * size + g;
      const turned = t * byMean[h]!;
      convex[other]! += weight * turned;
      concave[other]! += loss * turned;
    }
  }
}

/** Adds the slopes; a value's second derivative by the log deviation, and by that and the mean, is minus its first. */
function addSlopes(
  slopes: Float64Array,
  { byMean, byDeviation }: Effect,
  { gradient, convex }: SplitDerivatives,
): void {
  const groups = byMean.length;
  const size = 2 * groups;
  for (let g = 0; g < groups; g++) {
    const byT = slopes[g]! * byDeviation[g]!;
    const byM = slopes[g]! * byMean[g]!;
    gradient[g]! += byT;
    gradient[groups + g]! += byM;
    convex[g * size + g]! -= byT;
    convex[(groups + g) * size + g]! -= byM;
  }
}

/** From all groups' log deviations and means to those of a point: t1 = -(t2 + ... + tG). */
function reduceGradient(gradient: Float64Array, groups: number, out: Float64Array): void {
  for (let j = 0; j < out.length; j++) {
    out[j] = gradient[j + 1]! - (j < groups - 1 ? gradient[0]! : 0);
  }
}

/** The same of a Hessian, of which the lower triangle is read. */
function reduceHessian(hessian: Float64Array, groups: number, out: Float64Array): void {
  const n = 2 * groups - 1;
  const size = 2 * groups;
  const first = hessian[0]!;
  for (let j = 0; j < n; j++) {
    const row = (j + 1) * size;
    for (let k = 0; k <= j; k++) {
      const isOther = k < groups - 1;
      let value = hessian[row + k + 1]!;
      if (isOther) value -= hessian[row]!;
      if (j < groups - 1 && isOther) value += first - hessian[(k + 1) * size]!;
      out[j * n + k] = value;
      out[k * n + j] = value;
    }
  }
}
