/** The simplicity function of the alignment method for one factor. */
import type { SmoothFunction } from "../../numeric/optimization/minimize";
import { alignmentDerivatives, type SplitDerivatives } from "./alignment-derivatives";
import type { AlignedColumns, AlignedPairs, AlignmentProblem } from "./alignment-problem";

/**
 * A point: logarithms of the factor's standard deviations of groups 2 .. G (the first follows: they add to 0), then
 * the means of all groups. Length 2 G - 1.
 */
export type AlignmentPoint = Float64Array;

/** Mean and log standard deviation of every group at a point. */
export interface GroupScales {
  readonly logDeviations: Float64Array;
  readonly means: Float64Array;
}

/** Added to each squared difference: rounds the corner at 0 (Asparouhov & Muthén 2014, equation 10). */
const SMOOTHING = 0.001;

export function groupScales(point: AlignmentPoint, groups: number): GroupScales {
  const logDeviations = new Float64Array(groups);
  for (let g = 1; g < groups; g++) {
    logDeviations[g] = point[g - 1]!;
    logDeviations[0]! -= point[g - 1]!;
  }
  return { logDeviations, means: point.slice(groups - 1) };
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

/**
 * The loss as a function of the point: the sum over pairs of groups and columns of (d^2 + .001)^(1/4), d the difference
 * of aligned values. Its concave part is that of the root as a function of d^2: without it the Hessian is that of the
 * sum of squares of the differences, weighted, that touches the loss at the point and lies above it elsewhere.
 *
 * The arrays that it returns are used again by the next call. A point that has been given must not be changed.
 *
 * @param smoothing added to d^2; the more, the fewer minima the loss has
 * @see Hunter & Lange (2004), The American Statistician, 58, 30-37, for such bounds
 */
export function alignmentLoss(problem: AlignmentProblem, smoothing = SMOOTHING): SmoothFunction {
  const { groups, items, itemOf } = problem;
  const cells = ((items + itemOf.length) * groups * (groups - 1)) / 2;
  const pairs = { differences: new Float64Array(cells), roots: new Float64Array(cells), smoothing };
  const derive = alignmentDerivatives(problem);
  let at: AlignmentPoint | null = null;
  let value = 0;
  let aligned: AlignedPairs = { values: new Float64Array(0), means: new Float64Array(0), ...pairs };
  const evaluate = (point: AlignmentPoint): number => {
    // Derivatives are wanted at the point whose value was the last.
    if (point === at) return value;
    const scales = groupScales(point, groups);
    aligned = { values: alignedColumns(problem, scales), means: scales.means, ...pairs };
    at = point;
    value = sumOfRoots(aligned, groups);
    return value;
  };
  let parts: SplitDerivatives;
  const sum = new Float64Array((2 * groups - 1) ** 2);
  const hessian = (concave: number): Float64Array => {
    for (let k = 0; k < sum.length; k++) sum[k] = parts.convex[k]! - concave * parts.concave[k]!;
    return sum;
  };
  return {
    value: evaluate,
    derivatives(point) {
      const loss = evaluate(point);
      parts = derive(aligned);
      return { value: loss, gradient: parts.gradient, hessian: hessian(1) };
    },
    relaxedHessian: (share) => hessian(1 - share),
  };
}

/** The loss, with the difference and the root of every pair: by column, then by the later and the earlier group. */
function sumOfRoots({ values, differences, roots, smoothing }: AlignedPairs, groups: number): number {
  let sum = 0;
  for (let start = 0, pair = 0; start < values.length; start += groups) {
    for (let g = 1; g < groups; g++) {
      for (let h = 0; h < g; h++, pair++) {
        const d = values[start + g]! - values[start + h]!;
        const root = Math.sqrt(Math.sqrt(d * d + smoothing));
        differences[pair] = d;
        roots[pair] = root;
        sum += root;
      }
    }
  }
  return sum;
}
