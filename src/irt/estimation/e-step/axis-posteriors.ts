/** What patterns of answers say of single factors, on a grid where each item loads on one factor. */
import { multiplyAt, sumAt } from "../../../numeric/linear-algebra/ranges";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { LatentPoints } from "../../model/quadrature";
import { type FactorAnswers, factorAnswers, fillLikelihoods, sumAxes, sumLevels } from "./axis-sums";
import { inOrder, placesInOrder } from "./grid-order";

/** One factor's axis with what the answers to the items of all others leave of it. */
export interface AxisCavities {
  /** By pattern: which of the distinct answers to the others' items it has. */
  readonly of: Int32Array;
  /** Sums over the other axes of some weights times the others' likelihoods: distinct x points. */
  readonly fill: (weights: Float64Array) => Float64Array;
}

export interface AxisPosteriors {
  readonly answers: readonly FactorAnswers[];
  readonly cavities: readonly AxisCavities[];
}

/**
 * Given the factors, answers to the items of different factors are independent: a factor's posterior distribution is the
 * likelihood of its own items' answers times the sum over the other axes, which is taken once for each distinct answer
 * to the others' items.
 *
 * @param factorOf by item: the factor that it loads on
 */
export function axisPosteriors(
  patterns: GroupPatterns,
  factorOf: readonly number[],
  points: LatentPoints,
): AxisPosteriors {
  const size = points.perFactor ?? 0;
  const factors = points.dimensions;
  const answers = factorAnswers(patterns, { factorOf, factors, size });
  return {
    answers,
    cavities: answers.map((_, factor) => {
      const order = [factor, ...othersOf(answers, [factor])];
      const levels = sumLevels(answers, { order, kept: 1, size });
      const places = placesInOrder(order, size);
      const ordered = new Float64Array(places.length);
      return {
        of: levels.at(-1)?.of ?? new Int32Array(patterns.rows),
        fill: (weights) => sumAxes(levels, inOrder(weights, places, ordered)),
      };
    }),
  };
}

/** All other factors, those with the most distinct answers first: they are summed out last. */
export function othersOf(answers: readonly FactorAnswers[], factors: readonly number[]): number[] {
  return Array.from(answers.keys())
    .filter((factor) => !factors.includes(factor))
    .sort((f, g) => answers[g]!.block.distinct - answers[f]!.block.distinct || f - g);
}

/**
 * Visits every factor's posterior distribution for every pattern, factor by factor.
 *
 * @param curves.probabilities by item, categories x points of its factor
 * @param curves.weights of the points of the grid
 * @param visit the distribution on the factor's axis is the next pattern's, too; with the pattern's probability
 */
export function visitPosteriors(
  { answers, cavities }: AxisPosteriors,
  curves: { readonly probabilities: readonly Float64Array[]; readonly weights: Float64Array },
  visit: (factor: number, row: number, posterior: Float64Array, probability: number) => void,
): void {
  fillLikelihoods(answers, curves.probabilities);
  cavities.forEach(({ of, fill }, factor) => {
    const { block, likelihoods } = answers[factor]!;
    const table = fill(curves.weights);
    const size = likelihoods.length / block.distinct;
    const posterior = new Float64Array(size);
    for (let row = 0; row < of.length; row++) {
      multiplyAt(posterior, 0, table, of[row]! * size, likelihoods, block.of[row]! * size, size);
      const probability = sumAt(posterior, 0, size);
      if (!(probability > 0)) throw new Error("answers that a model was fitted to are possible under it");
      for (let q = 0; q < size; q++) posterior[q]! /= probability;
      visit(factor, row, posterior, probability);
    }
  });
}
