import { sampleCorrelation } from "simple-statistics";
import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import type { Random } from "../../numeric/random/random";
import { meanOf } from "../../numeric/sums/percentile";
import { realigner } from "./align-factor";
import { type AlignmentPoint, alignedColumns, groupScales } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

/** How what the alignment gives scatters over samples. */
export interface AlignedCovariance {
  /** By column (loadings by item, then intercepts): covariance of its values in the groups, groups x groups. */
  readonly columns: readonly Float64Array[];
  /** Standard error of every group's mean less their average, and of that average. */
  readonly means: readonly number[];
  readonly level: number;
  /** Average over the draws of the correlation of a draw's means with those of the point; null below three groups. */
  readonly recovery: number | null;
}

/**
 * Covariances by parametric resampling: configural parameters are drawn from their normal sampling distribution and
 * aligned anew, from a start that does not know the minimum: where the loss has several minima of nearly one depth,
 * standard errors show it. (The delta method at the minimum would overstate the standard errors of means twofold
 * where the configural parameters' errors are .1 or more, since the loss has a corner where a difference is 0.)
 *
 * @param point a minimum of the loss
 * @param covariance by group: of its loadings, then its intercepts, row-major
 * @returns null where a group's covariance is not positive definite
 */
export function alignedCovariance(
  problem: AlignmentProblem,
  point: AlignmentPoint,
  options: {
    readonly covariance: readonly Float64Array[];
    readonly draws: number;
    readonly random: Random;
  },
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

/** Null where the means are all alike, so that nothing can correlate with them. */
function finiteMean(values: readonly number[]): number | null {
  const mean = meanOf(values);
  return Number.isFinite(mean) ? mean : null;
}

/** A fixed parameter has no variance: it is given next to none. */
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
