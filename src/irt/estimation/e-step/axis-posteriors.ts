/** Posterior distributions of single factors, on a grid where each item loads on one factor. */
import { groupRows } from "../../../data/patterns/group-rows";
import { wholePower } from "../../../numeric/elementary/powers";
import { dotAt, multiplyAt, sumAt } from "../../../numeric/linear-algebra/ranges";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { LatentPoints } from "../../model/quadrature";
import { blockLikelihoods, type ItemBlock, inOrder, itemBlock, itemsOf, placesInOrder } from "./item-block";

/** One factor's axis with the sums over the other axes. */
export interface AxisCavities {
  /** By pattern: its distinct answer to the other factors' items. */
  readonly of: Int32Array;
  /** Sums over the other axes of some weights times the others' likelihoods: distinct x points. */
  readonly fill: (weights: Float64Array) => Float64Array;
}

export interface AxisPosteriors {
  readonly answers: readonly FactorAnswers[];
  readonly cavities: readonly AxisCavities[];
}

/**
 * Given the factors, answers to the items of different factors are independent: a factor's posterior distribution is
 * the likelihood of its items' answers times the sum over the other axes, computed once for each distinct answer to the
 * others' items. @param factorOf by item: its factor
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

/** All other factors, those with the most distinct answers first: they are summed last. */
export function othersOf(answers: readonly FactorAnswers[], factors: readonly number[]): number[] {
  return Array.from(answers.keys())
    .filter((factor) => !factors.includes(factor))
    .sort((f, g) => answers[g]!.block.distinct - answers[f]!.block.distinct || f - g);
}

/**
 * Visits every factor's posterior distribution for every pattern, factor by factor.
 * @param curves.probabilities by item, categories x points of its factor
 * @param curves.weights of the points of the grid
 * @param visit the distribution on the factor's axis, whose array is reused; with the pattern's probability
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

/** Sums over a grid where each item loads on one factor: axis by axis, once for each distinct answer. */
export interface FactorAnswers {
  readonly block: ItemBlock;
  /** distinct x points of the factor's axis. */
  readonly likelihoods: Float64Array;
}

/** One factor's sum: the last axis of a table is summed for every distinct answer from this factor on. */
export interface SumLevel {
  readonly answers: FactorAnswers;
  /** Distinct answers to the items of this factor and of those summed before it. */
  readonly distinct: number;
  /** By distinct answer: that to the factor's own items, and that to the items summed before. */
  readonly own: Int32Array;
  readonly before: Int32Array;
  readonly of: Int32Array;
  /** Number of points of the remaining axes. */
  readonly left: number;
  /** distinct x left. */
  readonly table: Float64Array;
}

/** By factor, its distinct answers; the likelihoods are filled by `fillLikelihoods`. */
export function factorAnswers(
  patterns: GroupPatterns,
  { factorOf, factors, size }: { factorOf: readonly number[]; factors: number; size: number },
): FactorAnswers[] {
  return Array.from({ length: factors }, (_, factor) => {
    const block = itemBlock(patterns, itemsOf(factorOf, factor), size);
    return { block, likelihoods: new Float64Array(block.distinct * size) };
  });
}

/** @param probabilities by item, categories x points of its factor */
export function fillLikelihoods(
  answers: readonly FactorAnswers[],
  probabilities: readonly Float64Array[],
): void {
  for (const { block, likelihoods } of answers) blockLikelihoods(block, probabilities, likelihoods);
}

/** The sums in order, that over the last axis of `order` first; the first `kept` axes are not summed. */
export function sumLevels(
  answers: readonly FactorAnswers[],
  { order, kept, size }: { order: readonly number[]; kept: number; size: number },
): SumLevel[] {
  const levels: SumLevel[] = [];
  const rows = answers[0]!.block.of.length;
  let of = new Int32Array(rows);
  for (let axis = order.length - 1; axis >= kept; axis--) {
    const factor = answers[order[axis]!]!;
    const { group, first } = groupRows(rows, [of, factor.block.of]);
    const left = wholePower(size, axis);
    levels.push({
      answers: factor,
      distinct: first.length,
      own: Int32Array.from(first, (row) => factor.block.of[row]!),
      before: Int32Array.from(first, (row) => of[row]!),
      of: group,
      left,
      table: new Float64Array(first.length * left),
    });
    of = Int32Array.from(group);
  }
  return levels;
}

/** Fills the levels' tables; returns the last one. @param grid weights of the points, their axes in the levels' order */
export function sumAxes(levels: readonly SumLevel[], grid: Float64Array): Float64Array {
  let table = grid;
  for (const level of levels) {
    sumOut(level, table);
    table = level.table;
  }
  return table;
}

/** Sums a factor out of the previous table: its last axis times the likelihood of the factor's answers. */
function sumOut({ answers, distinct, own, before, left, table }: SumLevel, from: Float64Array): void {
  const { likelihoods, block } = answers;
  const size = likelihoods.length / block.distinct;
  for (let answer = 0, to = 0; answer < distinct; answer++) {
    const start = own[answer]! * size;
    let at = before[answer]! * left * size;
    for (let x = 0; x < left; x++, at += size) table[to++] = dotAt(from, at, likelihoods, start, size);
  }
}
