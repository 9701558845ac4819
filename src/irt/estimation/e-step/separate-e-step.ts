import { log } from "../../../numeric/elementary/log";
import type { GroupPatterns } from "../../model/irt-patterns";
import { marginalMoments } from "../../model/latent-distribution";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import type { SeparateEStep } from "./e-step";
import { itemsOf } from "./grid-order";
import { blockCounts, blockLikelihoods, itemBlock } from "./item-block";

/**
 * The E-step where each item loads on one of several independent factors: the likelihood is a product with one part for
 * each factor.
 *
 * @param factorOf by item: the factor that it loads on
 * @param points `reducedPoints`
 */
export function separateEStep(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): SeparateEStep {
  const { nodes, dimensions: m } = points;
  const size = nodes.length;
  const parts = Array.from({ length: m }, (_, factor) => {
    const block = itemBlock(patterns, itemsOf(factorOf, factor), size);
    const weight = new Float64Array(block.distinct);
    block.of.forEach((answer, row) => {
      weight[answer]! += patterns.weight[row]!;
    });
    const table = (): Float64Array => new Float64Array(block.distinct * size);
    return { block, weight, likelihoods: table(), people: table() };
  });
  const counts = categories.map((k) => new Float64Array(k * size));
  const totals = new Float64Array(m * size);
  return {
    kind: "separate",
    patterns,
    points,
    axes: factorOf.map((factor) => ({ points: size, dimensions: 1, nodes, factors: [factor] })),
    expect(probabilities, { weights }) {
      let logLikelihood = 0;
      totals.fill(0);
      parts.forEach(({ block, weight, likelihoods, people }, factor) => {
        blockLikelihoods(block, probabilities, likelihoods);
        const first = factor * size;
        for (let answer = 0, start = 0; answer < block.distinct; answer++, start += size) {
          let sum = 0;
          for (let q = 0; q < size; q++)
            sum += people[start + q] = likelihoods[start + q]! * weights[first + q]!;
          logLikelihood += weight[answer]! * log(sum);
          const share = weight[answer]! / sum;
          for (let q = 0; q < size; q++) totals[first + q]! += people[start + q]! *= share;
        }
        blockCounts(block, people, counts);
      });
      return { logLikelihood, counts, latent: marginalMoments(totals, gridAxis(size)) };
    },
  };
}
