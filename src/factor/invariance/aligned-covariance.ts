import { choleskyFactor } from "../../numeric/linear-algebra/cholesky";
import type { Random } from "../../numeric/random/random";
import { realign } from "./align-factor";
import { type AlignmentPoint, alignedColumns, groupScales } from "./alignment-loss";
import type { AlignmentProblem } from "./alignment-problem";

/** Sampling covariances of what the alignment gives. */
export interface AlignedCovariance {
  /** By column (loadings by item, then intercepts): covariance of its values in the groups, groups x groups. */
  readonly columns: readonly Float64Array[];
  /** Standard error of every group's mean; 0 in the first. */
  readonly means: readonly number[];
}

/**
 * Covariances by parametric resampling: configural parameters are drawn from their normal sampling distribution and
 * aligned anew from the minimum. (The delta method at the minimum would overstate the standard errors of means twofold
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
  for (let draw = 0; draw < options.draws; draw++) {
    const drawn = drawParameters(problem, roots, options.random);
    const scales = groupScales(realign(drawn, point), groups);
    aligned.push(alignedColumns(drawn, scales));
    means.push(scales.means);
  }
  const spread = covarianceOf(means, 0, groups);
  return {
    columns: Array.from({ length: columns }, (_, column) => covarianceOf(aligned, column * groups, groups)),
    means: Array.from({ length: groups }, (_, g) => Math.sqrt(spread[g * groups + g]!)),
  };
}

/** A fixed parameter has no variance: it is given next to none. */
function withoutZeros(block: Float64Array, size: number): Float64Array {
  return block.map((value, cell) => (cell % (size + 1) === 0 && value === 0 ? 1e-18 : value));
}

function drawParameters(
  problem: AlignmentProblem,
  roots: readonly Float64Array[],
  random: Random,
): AlignmentProblem {
  const { groups, items, itemOf } = problem;
  const columns = items + itemOf.length;
  const loadings = problem.loadings.slice();
  const intercepts = problem.intercepts.slice();
  for (let g = 0; g < groups; g++) {
    const root = roots[g]!;
    const normal = Float64Array.from({ length: columns }, () => random.normal());
    for (let i = 0; i < columns; i++) {
      let step = 0;
      for (let k = 0; k <= i; k++) step += root[i * columns + k]! * normal[k]!;
      if (i < items) loadings[g * items + i]! += step;
      else intercepts[g * itemOf.length + i - items]! += step;
    }
  }
  return { ...problem, loadings, intercepts };
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
