import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { minimizeInBox } from "../../numeric/optimization/minimize";
import type { Random } from "../../numeric/random/random";
import { type AlignmentPoint, alignmentLoss } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

/** The best alignment of one factor over several starts. */
export interface FactorAlignment {
  readonly point: AlignmentPoint;
  readonly loss: number;
  /** False also where a group's mean or standard deviation runs off. */
  readonly converged: boolean;
  readonly reachedBest: number;
}

/** Losses that differ by less are the same minimum. */
const SAME_MINIMUM = 1e-6;
/** No group's factor has e^10 times another's standard deviation, nor a mean 20 of them away. */
const BOX = { lower: -20, upper: 20 };
const COARSE = { tolerance: 1e-4, maxIterations: 100 };

/** For a draw: its standard deviations and means to a thousandth of what they scatter by; for the way there less. */
const NEAR = { box: BOX, tolerance: 1e-3, maxIterations: 100 };
const ROUGH = { ...NEAR, tolerance: 0.1 };

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
    minimizeInBox(
      target,
      k === 0 ? narrowed(problem, first) : spread(first, problem.groups, options.random),
      {
        box: BOX,
        ...COARSE,
      },
    ),
  );
  const coarse = results.reduce((best, result) => (result.value < best.value ? result : best));
  const best = minimizeInBox(target, coarse.x, { box: BOX, tolerance: 1e-9 });
  return {
    point: best.x,
    loss: best.value,
    converged: best.converged && best.x.every((value) => value > BOX.lower && value < BOX.upper),
    reachedBest: results.filter((result) => result.value <= best.value + SAME_MINIMUM).length,
  };
}

function narrowed(problem: AlignmentProblem, start: AlignmentPoint): AlignmentPoint {
  return WIDER.reduce<AlignmentPoint>(
    (point, smoothing) => minimizeInBox(alignmentLoss(problem, smoothing), point, { box: BOX, ...COARSE }).x,
    start,
  );
}

/**
 * Aligns problems that lie around another, one after the other: each from where the wider loss of that other has its
 * minimum, by way of its own wider loss. The minimum of the other itself is not known to them.
 *
 * @param around whose parameters are changed in place before each call
 * @returns a function that aligns what the parameters are then
 */
export function realigner(around: AlignmentProblem): () => AlignmentPoint {
  const wider = narrowed(around, averageStart(around));
  const wide = alignmentLoss(around, WIDER.at(-1));
  const target = alignmentLoss(around);
  return () => minimizeInBox(target, minimizeInBox(wide, wider, ROUGH).x, NEAR).x;
}

/** Standard deviations in proportion to the mean absolute loading; means that bring intercepts to their average. */
function averageStart({ groups, items, loadings, intercepts, itemOf }: AlignmentProblem): AlignmentPoint {
  const columns = itemOf.length;
  const sums = Float64Array.from({ length: groups }, (_, g) => {
    let sum = 1e-9;
    for (let i = 0; i < items; i++) sum += Math.abs(loadings[g * items + i]!);
    return log(sum);
  });
  const center = sums.reduce((a, b) => a + b, 0) / groups;
  const average = itemOf.map((_, c) => {
    let sum = 0;
    for (let g = 0; g < groups; g++) sum += intercepts[g * columns + c]! / groups;
    return sum;
  });
  const projection = (g: number): number => {
    let across = 0;
    let square = 1e-9;
    for (let c = 0; c < columns; c++) {
      const loading = loadings[g * items + itemOf[c]!]!;
      across += loading * (intercepts[g * columns + c]! - average[c]!);
      square += loading * loading;
    }
    return (across / square) * exp(sums[g]! - center);
  };
  const means = Array.from({ length: groups }, (_, g) => projection(g));
  return Float64Array.from([...Array.from(sums.subarray(1), (sum) => sum - center), ...means]);
}

/** Around a point at random; the means, whose level the loss hardly knows, also all together. */
function spread(point: AlignmentPoint, groups: number, random: Random): AlignmentPoint {
  const level = random.normal();
  return point.map((value, k) => value + 0.5 * random.normal() + (k < groups - 1 ? 0 : level));
}
