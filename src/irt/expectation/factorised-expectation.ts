import type { GroupPatterns } from "../irt-patterns";
import type { Axis } from "../item-curves";
import { latentMoments } from "../latent-distribution";
import { gridAxis, type LatentPoints } from "../quadrature";
import type { Expectation } from "./expectation";
import { addBlockCounts, blockLikelihoods, type ItemBlock, itemBlock } from "./item-block";

/**
 * The E-step on a grid of two factors where each item loads on one of them. Given the factors, the answers to the items
 * of the one and of the other are independent, so that a pattern's likelihood is a product of two that depend on one
 * factor each: sums over the whole grid are taken once for each distinct answer to one factor's items, and patterns only
 * join them along one axis.
 *
 * @param factorOf by item: the factor that it loads on
 * @param categories by item
 * @param points a grid
 */
export function factorisedExpectation(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): Expectation {
  const size = points.perFactor ?? 0;
  const nodes = gridAxis(size);
  const blocks = [0, 1].map((factor) =>
    itemBlock(
      patterns,
      factorOf.flatMap((own, item) => (own === factor ? [item] : [])),
    ),
  ) as [ItemBlock, ItemBlock];
  const table = (block: ItemBlock): Float64Array => new Float64Array(block.distinct * size);
  const [one, two] = blocks;
  const work: Work = {
    size,
    likelihoods: [table(one), table(two)],
    mixed: table(two),
    sums: [table(one), table(two)],
    people: new Float64Array(size * size),
  };
  const counts = categories.map((k) => new Float64Array(k * size));
  const axes = factorOf.map((factor): Axis => ({ points: size, dimensions: 1, nodes, factors: [factor] }));

  return {
    points,
    axes,
    expect(probabilities, weights) {
      blockLikelihoods(one, probabilities, work.likelihoods[0]);
      blockLikelihoods(two, probabilities, work.likelihoods[1]);
      mixOverSecond(two, weights, work);
      const logLikelihood = joinPatterns(patterns, blocks, work);
      spreadOverGrid(two, weights, work);
      addBlockCounts(one, work.sums[0], counts);
      addBlockCounts(two, work.sums[1], counts);
      return { logLikelihood, counts, latent: latentMoments(work.people, points.nodes, 2) };
    },
  };
}

interface Work {
  /** Points per factor. */
  readonly size: number;
  /** By factor, distinct x points: likelihood of its items' answers. */
  readonly likelihoods: readonly [Float64Array, Float64Array];
  /** Distinct answers of the second x points of the first: weights times likelihood, summed over the second factor. */
  readonly mixed: Float64Array;
  /** By factor: sums over the patterns, in the end the expected people. */
  readonly sums: readonly [Float64Array, Float64Array];
  /** Expected people by grid point. */
  readonly people: Float64Array;
}

function mixOverSecond(two: ItemBlock, weights: Float64Array, { size, likelihoods, mixed }: Work): void {
  const second = likelihoods[1];
  for (let u = 0; u < two.distinct; u++) {
    const start = u * size;
    for (let i = 0, at = 0; i < size; i++) {
      let sum = 0;
      for (let j = start; j < start + size; j++) sum += weights[at++]! * second[j]!;
      mixed[start + i] = sum;
    }
  }
}

/** Returns the log-likelihood; leaves the people of the first factor, and sums by the second's answers. */
function joinPatterns(
  { rows, weight }: GroupPatterns,
  [one, two]: readonly [ItemBlock, ItemBlock],
  { size, likelihoods, mixed, sums }: Work,
): number {
  const first = likelihoods[0];
  const [ofFirst, ofSecond] = sums;
  ofFirst.fill(0);
  ofSecond.fill(0);
  let logLikelihood = 0;
  for (let row = 0; row < rows; row++) {
    const a = one.of[row]! * size;
    const b = two.of[row]! * size;
    let probability = 0;
    for (let i = 0; i < size; i++) probability += first[a + i]! * mixed[b + i]!;
    logLikelihood += weight[row]! * Math.log(probability);
    const share = weight[row]! / probability;
    for (let i = 0; i < size; i++) {
      ofFirst[a + i]! += share * mixed[b + i]!;
      ofSecond[b + i]! += share * first[a + i]!;
    }
  }
  for (let at = 0; at < ofFirst.length; at++) ofFirst[at]! *= first[at]!;
  return logLikelihood;
}

/** Expected people at every grid point, and by the second factor's answers along its axis. */
function spreadOverGrid(
  two: ItemBlock,
  weights: Float64Array,
  { size, likelihoods, sums, people }: Work,
): void {
  const second = likelihoods[1];
  const ofSecond = sums[1];
  const along = new Float64Array(size);
  people.fill(0);
  for (let u = 0; u < two.distinct; u++) {
    const start = u * size;
    along.fill(0);
    for (let i = 0, at = 0; i < size; i++) {
      const share = ofSecond[start + i]!;
      for (let j = 0; j < size; j++, at++) {
        const joint = share * weights[at]!;
        along[j]! += joint;
        people[at]! += joint * second[start + j]!;
      }
    }
    for (let j = 0; j < size; j++) ofSecond[start + j] = along[j]! * second[start + j]!;
  }
}
