import type { AlignedPairs } from "./alignment-problem";

/** By a point's variables; the Hessian row-major. */
export interface AlignmentDerivatives {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/**
 * Derivatives of the loss by a point's variables. The Hessian is that of the loss as a weighted sum of squared
 * differences less a share of the concavity of their root; with share 1 it is exact.
 * @returns a function of the share; its arrays are reused by the next call
 */
export function alignmentDerivatives(pairs: AlignedPairs): (concave: number) => AlignmentDerivatives {
  const { groups } = pairs;
  const gradient = new Float64Array(2 * groups);
  const hessian = new Float64Array(4 * groups * groups);
  const reduced = {
    gradient: new Float64Array(2 * groups - 1),
    hessian: new Float64Array((2 * groups - 1) * (2 * groups - 1)),
  };
  return (concave) => {
    gradient.fill(0);
    hessian.fill(0);
    addPairs(pairs, concave, { gradient, hessian });
    addScaleCurvatures(gradient, groups, hessian);
    reduceGradient(gradient, groups, reduced.gradient);
    reduceHessian(hessian, groups, reduced.hessian);
    return reduced;
  };
}

/** Sums over columns of one pair of groups, g and h, each weighted by their aligned loadings. */
interface PairSums {
  slopeG: number;
  slopeH: number;
  curvatureG: number;
  curvatureH: number;
  between: number;
}

/**
 * Adds by all 2 G log deviations and means (lower triangle), as if aligned values were linear in them: a loading l has
 * the derivative -l by the log deviation, an intercept -l by the mean and l times the mean by the log deviation.
 */
function addPairs(pairs: AlignedPairs, concave: number, { gradient, hessian }: AlignmentDerivatives): void {
  const { groups, items, columns, means } = pairs;
  const size = 2 * groups;
  const ofLoadings = { slopeG: 0, slopeH: 0, curvatureG: 0, curvatureH: 0, between: 0 };
  const ofIntercepts = { slopeG: 0, slopeH: 0, curvatureG: 0, curvatureH: 0, between: 0 };
  for (let g = 1, pair = 0; g < groups; g++) {
    const row = g * size;
    const meanRow = (groups + g) * size;
    const m = means[g]!;
    for (let h = 0; h < g; h++, pair += columns) {
      const n = means[h]!;
      sumColumns(pairs, { g, h, pair, from: 0, to: items, share: 1.5 * concave }, ofLoadings);
      sumColumns(pairs, { g, h, pair, from: items, to: columns, share: 1.5 * concave }, ofIntercepts);
      const { slopeG, slopeH, curvatureG, curvatureH, between } = ofIntercepts;
      gradient[g]! += m * slopeG - ofLoadings.slopeG;
      gradient[h]! -= n * slopeH - ofLoadings.slopeH;
      gradient[groups + g]! -= slopeG;
      gradient[groups + h]! += slopeH;
      const otherRow = (groups + h) * size;
      hessian[row + g]! += ofLoadings.curvatureG + m * m * curvatureG;
      hessian[meanRow + g]! -= m * curvatureG;
      hessian[meanRow + groups + g]! += curvatureG;
      hessian[h * size + h]! += ofLoadings.curvatureH + n * n * curvatureH;
      hessian[otherRow + h]! -= n * curvatureH;
      hessian[otherRow + groups + h]! += curvatureH;
      hessian[row + h] = -(ofLoadings.between + m * n * between);
      hessian[meanRow + h] = n * between;
      hessian[otherRow + g] = m * between;
      hessian[meanRow + groups + h] = -between;
    }
  }
}

/** @param at which groups, their first pair, which columns, and the share of the concave part times 1.5 */
function sumColumns(
  { columns, loadings, differences, weights, ratios }: AlignedPairs,
  at: {
    readonly g: number;
    readonly h: number;
    readonly pair: number;
    readonly from: number;
    readonly to: number;
    readonly share: number;
  },
  sums: PairSums,
): void {
  let slopeG = 0;
  let slopeH = 0;
  let curvatureG = 0;
  let curvatureH = 0;
  let between = 0;
  for (let c = at.from; c < at.to; c++) {
    const weight = weights[at.pair + c]!;
    const slope = weight * differences[at.pair + c]!;
    const curvature = weight * (1 - at.share * ratios[at.pair + c]!);
    const own = loadings[at.g * columns + c]!;
    const other = loadings[at.h * columns + c]!;
    slopeG += slope * own;
    slopeH += slope * other;
    curvatureG += curvature * own * own;
    curvatureH += curvature * other * other;
    between += curvature * own * other;
  }
  sums.slopeG = slopeG;
  sums.slopeH = slopeH;
  sums.curvatureG = curvatureG;
  sums.curvatureH = curvatureH;
  sums.between = between;
}

/** A value's second derivative by the log deviation, alone or with the mean, is minus its first. */
function addScaleCurvatures(gradient: Float64Array, groups: number, hessian: Float64Array): void {
  const size = 2 * groups;
  for (let g = 0; g < groups; g++) {
    hessian[g * size + g]! -= gradient[g]!;
    hessian[(groups + g) * size + g]! -= gradient[groups + g]!;
  }
}

/** Converts derivatives by all groups' log deviations and means to those of a point: t1 = -(t2 + ... + tG). */
function reduceGradient(gradient: Float64Array, groups: number, out: Float64Array): void {
  for (let j = 0; j < out.length; j++) {
    out[j] = gradient[j + 1]! - (j < groups - 1 ? gradient[0]! : 0);
  }
}

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
