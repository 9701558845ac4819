import { sampleCorrelation } from "simple-statistics";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import { minimizeInBox } from "../../numeric/optimization/minimize";
import type { Random } from "../../numeric/random/random";
import { meanOf } from "../../numeric/sums/percentile";
import { type AlignmentPoint, alignedColumns, alignmentLoss, groupScales } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

export interface AlignedCovariance {
  /** By column (loadings by item, then intercepts): covariance of its values in the groups, groups x groups. */
  readonly columns: readonly Float64Array[];
  /** Standard errors of the groups' means (less their average) and of that average. */
  readonly means: readonly number[];
  readonly level: number;
  /** Mean over draws of the correlation of a draw's means with those of the solution; null below three groups. */
  readonly recovery: number | null;
}

/**
 * Covariances by parametric resampling: configural parameters are drawn from their normal sampling distribution and
 * aligned again, from a start away from the minimum, so that standard errors reflect several minima of similar loss.
 * (The delta method at the minimum would double the standard errors of means where configural errors are .1 or more,
 * since the loss has a corner where a difference is 0.)
 * @param covariance by group: of its loadings, then its intercepts, row-major
 * @returns null where a group's covariance is not positive definite
 */
export function alignedCovariance(
  problem: AlignmentProblem,
  point: AlignmentPoint,
  options: { readonly covariance: readonly Float64Array[]; readonly draws: number; readonly random: Random },
): AlignedCovariance | null {
  const { groups, items, itemOf } = problem;
  const columns = items + itemOf.length;
  const roots: Float64Array[] = [];
  for (const block of options.covariance) {
    const root = choleskyFactor(withoutZeros(block, columns), columns);
    if (root === null) return null;
    roots.push(root);
  }
  const aligned: Float64Array[] = [];
  const means: Float64Array[] = [];
  const levels: Float64Array[] = [];
  const drawn = { ...problem, loadings: problem.loadings.slice(), intercepts: problem.intercepts.slice() };
  const realign = realigner(drawn);
  for (let draw = 0; draw < options.draws; draw++) {
    drawParameters(problem, roots, { drawn, random: options.random });
    const scales = groupScales(realign(), groups);
    aligned.push(alignedColumns(drawn, scales));
    const level = meanOf(scales.means);
    levels.push(Float64Array.of(level));
    means.push(scales.means.map((mean) => mean - level));
  }
  const spread = covarianceOf(means, 0, groups);
  const truth = [...groupScales(point, groups).means];
  return {
    columns: Array.from({ length: columns }, (_, column) => covarianceOf(aligned, column * groups, groups)),
    means: Array.from({ length: groups }, (_, g) => Math.sqrt(spread[g * groups + g]!)),
    level: Math.sqrt(covarianceOf(levels, 0, 1)[0]!),
    recovery: groups < 3 ? null : finiteMean(means.map((drawn) => sampleCorrelation([...drawn], truth))),
  };
}

/** Null if not finite: equal means correlate with nothing. */
function finiteMean(values: readonly number[]): number | null {
  const mean = meanOf(values);
  return Number.isFinite(mean) ? mean : null;
}

/** Gives fixed parameters (variance 0) a negligible variance. */
function withoutZeros(block: Float64Array, size: number): Float64Array {
  return block.map((value, cell) => (cell % (size + 1) === 0 && value === 0 ? 1e-18 : value));
}

function drawParameters(
  { groups, items, itemOf, loadings, intercepts }: AlignmentProblem,
  roots: readonly Float64Array[],
  { drawn, random }: { readonly drawn: AlignmentProblem; readonly random: Random },
): void {
  const columns = items + itemOf.length;
  const normal = new Float64Array(columns);
  for (let g = 0; g < groups; g++) {
    const root = roots[g]!;
    for (let i = 0; i < columns; i++) normal[i] = random.normal();
    for (let i = 0; i < columns; i++) {
      let step = 0;
      for (let k = 0; k <= i; k++) step += root[i * columns + k]! * normal[k]!;
      if (i < items) drawn.loadings[g * items + i] = loadings[g * items + i]! + step;
      else {
        const at = g * itemOf.length + i - items;
        drawn.intercepts[at] = intercepts[at]! + step;
      }
    }
  }
}

/** Covariance over the draws of the values from `start` on, size x size. */
function covarianceOf(draws: readonly Float64Array[], start: number, size: number): Float64Array {
  const center = new Float64Array(size);
  for (const draw of draws) for (let g = 0; g < size; g++) center[g]! += draw[start + g]! / draws.length;
  const out = new Float64Array(size * size);
  for (const draw of draws) {
    for (let g = 0; g < size; g++) {
      const left = (draw[start + g]! - center[g]!) / (draws.length - 1);
      for (let h = 0; h < size; h++) out[g * size + h]! += left * (draw[start + h]! - center[h]!);
    }
  }
  return out;
}

/** The best alignment of one factor over several starts. */
interface FactorAlignment {
  readonly point: AlignmentPoint;
  readonly loss: number;
  /** False also where a group's mean or standard deviation diverges. */
  readonly converged: boolean;
  readonly reachedBest: number;
}

/** Losses that differ by less are the same minimum. */
const SAME_MINIMUM = 1e-6;
/** Bounds: a factor's standard deviation at most e^10 times another's, means at most 20 of them apart. */
const BOX = { lower: -20, upper: 20 };
const COARSE = { gradient: 1e-4, iterations: 100 };

/** For a draw: standard deviations and means to a thousandth of their spread; on the way there less. */
const NEAR = { box: BOX, gradient: 1e-3, iterations: 100 };
const ROUGH = { ...NEAR, gradient: 0.1 };

/** Losses with wider corners have fewer minima: smoothing added to squared differences before the final .001. */
const WIDER = [1, 0.03];

/**
 * Minimizes the alignment loss from several starts to a gradient below 1e-4, and the best to 1e-9. The first start
 * equates every group's mean loading and intercept and passes through losses with wider corners; the others are random
 * around it.
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
      { box: BOX, ...COARSE },
    ),
  );
  const coarse = results.reduce((best, result) => (result.value < best.value ? result : best));
  const best = minimizeInBox(target, coarse.x, { box: BOX, gradient: 1e-9 });
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
 * Aligns problems near another one after the other, each starting from the minimum of the other's wider loss and
 * passing through its own wider loss; the other's own minimum is not used.
 * @param around whose parameters are changed in place before each call
 * @returns a function that aligns the current parameters
 */
function realigner(around: AlignmentProblem): () => AlignmentPoint {
  const wider = narrowed(around, averageStart(around));
  const wide = alignmentLoss(around, WIDER.at(-1));
  const target = alignmentLoss(around);
  return () => minimizeInBox(target, minimizeInBox(wide, wider, ROUGH).x, NEAR).x;
}

/** Standard deviations proportional to the mean absolute loading; means that bring intercepts to their average. */
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

/** A random point around another; the means, whose level is weakly determined, also move jointly. */
function spread(point: AlignmentPoint, groups: number, random: Random): AlignmentPoint {
  const level = random.normal();
  return point.map((value, k) => value + 0.5 * random.normal() + (k < groups - 1 ? 0 : level));
}
