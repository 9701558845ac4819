import { log } from "../../../numeric/elementary/log";
import type { Axis } from "../../model/curves/response-curve";
import type { GroupPatterns } from "../../model/irt-patterns";
import { marginalMoments } from "../../model/latent-distribution";
import type { ItemRows } from "../../model/model-layout";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import type { ReducedEStep } from "./e-step";
import { blockCounts, blockLikelihoods, type ItemBlock, itemBlock } from "./item-block";

/** The items of one specific factor, or those on the general factor alone. */
interface Cluster {
  readonly factor: number;
  readonly block: ItemBlock;
  /** Points of the cluster's axis at each point of the general factor. */
  readonly inner: number;
  /** distinct x general x inner. */
  readonly likelihoods: Float64Array;
  readonly people: Float64Array;
  /**
   * distinct x general: the likelihood with the specific factor summed out; and sums of the patterns' contributions.
   */
  readonly reduced: Float64Array;
  readonly shares: Float64Array;
}

/**
 * The E-step of a bifactor model. Given the general factor the clusters of items are independent, so that each specific
 * factor is summed separately: sums over pairs of factors for any number of factors.
 * @param rows by item: the general factor and at most one other
 * @param points by `reducedPoints`; the weights are those of the factors, one after the other
 * @see Gibbons & Hedeker (1992), Psychometrika, 57, 423-436; Cai, Yang & Hansen (2011), Psychological Methods, 16
 */
export function reducedEStep(
  patterns: GroupPatterns,
  model: { rows: readonly ItemRows[]; categories: readonly number[]; general: number },
  points: LatentPoints,
): ReducedEStep {
  const { rows, categories, general } = model;
  const size = points.perFactor ?? 0;
  const { dimensions } = points;
  const specific = rows.map(({ factors }) => factors.find((factor) => factor !== general) ?? general);
  const clusters = [...new Set(specific)].map((factor) =>
    clusterOf(patterns, { factor, specific, general, size }),
  );
  const axes = reducedAxes(specific, general, size);
  const counts = categories.map((k, item) => new Float64Array(k * axes[item]!.points));
  const joint = new Float64Array(size);
  const people = new Float64Array(dimensions * size);

  return {
    kind: "reduced",
    patterns,
    alone: (row) => reducedEStep(onlyPattern(patterns, row), model, points),
    points,
    axes,
    expect(probabilities, { weights }) {
      const weightsOf = (factor: number): Float64Array =>
        weights.subarray(factor * size, (factor + 1) * size);
      for (const cluster of clusters)
        sumOut(cluster, probabilities, { weights: weightsOf(cluster.factor), size });
      people.fill(0);
      const onGeneral = people.subarray(general * size, (general + 1) * size);
      const logLikelihood = joinClusters(patterns, clusters, { prior: weightsOf(general), joint, onGeneral });
      for (const cluster of clusters) {
        const own = cluster.factor === general ? null : cluster.factor;
        const onSpecific = own === null ? null : people.subarray(own * size, (own + 1) * size);
        spread(cluster, { weights: weightsOf(cluster.factor), size, onSpecific });
        blockCounts(cluster.block, cluster.people, counts);
      }
      return { logLikelihood, counts, latent: marginalMoments(people, gridAxis(size)) };
    },
  };
}

function onlyPattern({ columns }: GroupPatterns, row: number): GroupPatterns {
  const one = columns.map((column) => column.subarray(row, row + 1));
  return { rows: 1, columns: one, weight: Float64Array.of(1) };
}

function clusterOf(
  patterns: GroupPatterns,
  {
    factor,
    specific,
    general,
    size,
  }: { factor: number; specific: readonly number[]; general: number; size: number },
): Cluster {
  const inner = factor === general ? 1 : size;
  const block = itemBlock(
    patterns,
    specific.flatMap((own, item) => (own === factor ? [item] : [])),
    size * inner,
  );
  const table = (width: number): Float64Array => new Float64Array(block.distinct * width);
  return {
    factor,
    block,
    inner,
    likelihoods: table(size * inner),
    people: table(size * inner),
    reduced: table(size),
    shares: table(size),
  };
}

/** The general factor alone, or with the item's specific factor (which runs fastest). */
function reducedAxes(specific: readonly number[], general: number, size: number): Axis[] {
  const axis = gridAxis(size);
  const pairs = new Float64Array(size * size * 2);
  for (let g = 0, at = 0; g < size; g++) {
    for (let s = 0; s < size; s++) {
      pairs[at++] = axis[g]!;
      pairs[at++] = axis[s]!;
    }
  }
  return specific.map((factor) =>
    factor === general
      ? { points: size, dimensions: 1, nodes: axis, factors: [general] }
      : { points: size * size, dimensions: 2, nodes: pairs, factors: [general, factor] },
  );
}

function sumOut(
  { block, inner, likelihoods, reduced, shares }: Cluster,
  probabilities: readonly Float64Array[],
  { weights, size }: { weights: Float64Array; size: number },
): void {
  blockLikelihoods(block, probabilities, likelihoods);
  shares.fill(0);
  if (inner === 1) {
    reduced.set(likelihoods);
    return;
  }
  for (let cell = 0, at = 0; cell < block.distinct * size; cell++) {
    let sum = 0;
    for (let s = 0; s < inner; s++) sum += weights[s]! * likelihoods[at++]!;
    reduced[cell] = sum;
  }
}

function joinClusters(
  { rows, weight }: GroupPatterns,
  clusters: readonly Cluster[],
  { prior, joint, onGeneral }: { prior: Float64Array; joint: Float64Array; onGeneral: Float64Array },
): number {
  const size = joint.length;
  let logLikelihood = 0;
  for (let row = 0; row < rows; row++) {
    joint.set(prior);
    for (const { block, reduced } of clusters) {
      for (let g = 0, at = block.of[row]! * size; g < size; g++, at++) joint[g]! *= reduced[at]!;
    }
    let probability = 0;
    for (let g = 0; g < size; g++) probability += joint[g]!;
    logLikelihood += weight[row]! * log(probability);
    const share = weight[row]! / probability;
    for (let g = 0; g < size; g++) {
      joint[g]! *= share;
      onGeneral[g]! += joint[g]!;
    }
    for (const { block, reduced, shares } of clusters) {
      for (let g = 0, at = block.of[row]! * size; g < size; g++, at++) {
        if (reduced[at]! > 0) shares[at]! += joint[g]! / reduced[at]!;
      }
    }
  }
  return logLikelihood;
}

/** Expected people by distinct answer, at the points of the general and the specific factor. */
function spread(
  { block, inner, likelihoods, people, shares }: Cluster,
  { weights, size, onSpecific }: { weights: Float64Array; size: number; onSpecific: Float64Array | null },
): void {
  for (let cell = 0, at = 0; cell < block.distinct * size; cell++) {
    const share = shares[cell]!;
    for (let s = 0; s < inner; s++, at++) {
      const own = share * likelihoods[at]! * (onSpecific === null ? 1 : weights[s]!);
      people[at] = own;
      if (onSpecific !== null) onSpecific[s]! += own;
    }
  }
}
