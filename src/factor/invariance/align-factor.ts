import { minimizeInBox } from "../../numeric/optimization/minimize";
import type { Random } from "../../numeric/random/random";
import { type AlignmentPoint, alignmentLoss } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

/** The best alignment of one factor over several starts. */
export interface FactorAlignment {
  readonly point: AlignmentPoint;
  readonly loss: number;
  readonly converged: boolean;
  readonly reachedBest: number;
}

/** Losses that differ by less are the same minimum. */
const SAME_MINIMUM = 1e-6;
/** No group's factor has e^10 times another's standard deviation, nor a mean 20 of them away. */
const BOX = { lower: -20, upper: 20 };
const COARSE = { tolerance: 1e-4, maxIterations: 100 };

/** A loss with wider corners has fewer minima: what is added to the squared differences on the way to .001. */
const WIDER = [1, 0.03];

/**
 * Minimizes the alignment loss from several starts: the first makes every group's mean loading and intercept alike and
 * goes by way of losses with wider corners, the others are spread around it at random and go straight. Each is
 * followed until its gradient is below 1e-4; the best goes on to 1e-9.
 */
export function alignFactor(
  problem: AlignmentProblem,
  options: { readonly starts: number; readonly random: Random },
): FactorAlignment {
  const target = alignmentLoss(problem);
  const first = averageStart(problem);
  const results = Array.from({ length: options.starts }, (_, k) =>
    minimizeInBox(target, k === 0 ? narrowed(problem, first) : spread(first, options.random), {
      box: BOX,
      ...COARSE,
    }),
  );
  const coarse = results.reduce((best, result) => (result.value < best.value ? result : best));
  const best = minimizeInBox(target, coarse.x, { box: BOX, tolerance: 1e-9 });
  return {
    point: best.x,
    loss: best.value,
    converged: best.converged,
    reachedBest: results.filter((result) => result.value <= best.value + SAME_MINIMUM).length,
  };
}

function narrowed(problem: AlignmentProblem, start: AlignmentPoint): AlignmentPoint {
  return WIDER.reduce<AlignmentPoint>(
    (point, smoothing) => minimizeInBox(alignmentLoss(problem, smoothing), point, { box: BOX, ...COARSE }).x,
    start,
  );
}

/** The minimum that is reached from a given point. */
export function realign(problem: AlignmentProblem, from: AlignmentPoint): AlignmentPoint {
  return minimizeInBox(alignmentLoss(problem), from, { box: BOX, ...COARSE }).x;
}

/** Standard deviations in proportion to the mean absolute loading; means that make the sums of intercepts equal. */
function averageStart({ groups, items, loadings, intercepts, itemOf }: AlignmentProblem): AlignmentPoint {
  const columns = itemOf.length;
  const sums = Float64Array.from({ length: groups }, (_, g) => {
    let sum = 1e-9;
    for (let i = 0; i < items; i++) sum += Math.abs(loadings[g * items + i]!);
    return Math.log(sum);
  });
  const center = sums.reduce((a, b) => a + b, 0) / groups;
  const projection = (g: number): number => {
    let across = 0;
    let square = 1e-9;
    for (let c = 0; c < columns; c++) {
      const loading = loadings[g * items + itemOf[c]!]!;
      across += loading * (intercepts[g * columns + c]! - intercepts[c]!);
      square += loading * loading;
    }
    return (across / square) * Math.exp(sums[g]! - center);
  };
  const point = new Float64Array(2 * (groups - 1));
  for (let g = 1; g < groups; g++) {
    point[g - 1] = sums[g]! - center;
    point[groups - 2 + g] = projection(g);
  }
  return point;
}

function spread(point: AlignmentPoint, random: Random): AlignmentPoint {
  return point.map((value) => value + 0.5 * random.normal());
}
