/** The simplicity function of the alignment method for one factor. */
import { exp } from "../../numeric/elementary/exp";
import type { SmoothFunction } from "../../numeric/optimization/minimize";
import { alignmentDerivatives } from "./alignment-derivatives";
import type { AlignedColumns, AlignedPairs, AlignmentProblem } from "./alignment-problem";

/**
 * A point: log standard deviations of groups 2 .. G (which sum to 0 with group 1's), then all means: 2 G - 1 numbers.
 */
export type AlignmentPoint = Float64Array;

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
    const shrink = exp(-scales.logDeviations[g]!);
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
 * of aligned values. Without the concave part (the root as a function of d^2) the Hessian is that of a weighted sum of
 * squared differences that majorizes the loss at the point. Returned arrays are reused; do not change a point after
 * passing it.
 */
export function alignmentLoss(problem: AlignmentProblem, smoothing = SMOOTHING): SmoothFunction {
  const pairs = alignedPairs(problem, smoothing);
  const derive = alignmentDerivatives(pairs);
  let at: AlignmentPoint | null = null;
  let value = 0;
  const evaluate = (point: AlignmentPoint): number => {
    // Derivatives are requested at the point whose value came last.
    if (point === at) return value;
    alignValues(problem, point, pairs);
    at = point;
    value = sumOfRoots(pairs);
    return value;
  };
  return {
    value: evaluate,
    derivatives(point) {
      const loss = evaluate(point);
      const { gradient, hessian } = derive(1);
      return { value: loss, gradient, hessian };
    },
    relaxedHessian: (share) => derive(1 - share).hessian,
  };
}

function alignedPairs({ groups, items, itemOf }: AlignmentProblem, smoothing: number): AlignedPairs {
  const columns = items + itemOf.length;
  const cells = (columns * groups * (groups - 1)) / 2;
  return {
    groups,
    items,
    columns,
    smoothing,
    means: new Float64Array(groups),
    values: new Float64Array(groups * columns),
    loadings: new Float64Array(groups * columns),
    differences: new Float64Array(cells),
    weights: new Float64Array(cells),
    ratios: new Float64Array(cells),
  };
}

function alignValues(
  { groups, items, itemOf, loadings, intercepts }: AlignmentProblem,
  point: AlignmentPoint,
  pairs: AlignedPairs,
): void {
  const { columns, values } = pairs;
  let first = 0;
  for (let g = 1; g < groups; g++) first -= point[g - 1]!;
  for (let g = 0; g < groups; g++) {
    const shrink = exp(-(g === 0 ? first : point[g - 1]!));
    const mean = point[groups - 1 + g]!;
    const row = g * columns;
    pairs.means[g] = mean;
    for (let i = 0; i < items; i++) {
      const loading = loadings[g * items + i]! * shrink;
      values[row + i] = loading;
      pairs.loadings[row + i] = loading;
    }
    for (let c = items; c < columns; c++) {
      const loading = values[row + itemOf[c - items]!]!;
      values[row + c] = intercepts[g * (columns - items) + c - items]! - loading * mean;
      pairs.loadings[row + c] = loading;
    }
  }
}

function sumOfRoots({
  groups,
  columns,
  values,
  differences,
  weights,
  ratios,
  smoothing,
}: AlignedPairs): number {
  let sum = 0;
  for (let g = 1, pair = 0; g < groups; g++) {
    for (let h = 0; h < g; h++) {
      for (let c = 0, one = g * columns, other = h * columns; c < columns; c++, pair++) {
        const d = values[one + c]! - values[other + c]!;
        const inverse = 1 / (d * d + smoothing);
        const root = Math.sqrt(Math.sqrt(d * d + smoothing));
        differences[pair] = d;
        weights[pair] = 0.5 * root * inverse;
        ratios[pair] = d * d * inverse;
        sum += root;
      }
    }
  }
  return sum;
}
