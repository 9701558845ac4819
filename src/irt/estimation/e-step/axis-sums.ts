/** Sums over a grid where each item loads on one factor: one axis after the other, once for each distinct answer. */
import { groupRows } from "../../../data/patterns/group-rows";
import { wholePower } from "../../../numeric/elementary/powers";
import { dotAt } from "../../../numeric/linear-algebra/ranges";
import type { GroupPatterns } from "../../model/irt-patterns";
import { itemsOf } from "./grid-order";
import { blockLikelihoods, type ItemBlock, itemBlock } from "./item-block";

export interface FactorAnswers {
  readonly block: ItemBlock;
  /** distinct x points of the factor's axis. */
  readonly likelihoods: Float64Array;
}

/** One factor's sum: the last axis of a table is summed out for every distinct answer from this factor on. */
export interface SumLevel {
  readonly answers: FactorAnswers;
  /** Distinct answers to the items of this factor and of those summed out before it. */
  readonly distinct: number;
  /** By distinct answer: that to the factor's own items, and that to the items summed out before. */
  readonly own: Int32Array;
  readonly before: Int32Array;
  /** By pattern: its distinct answer. */
  readonly of: Int32Array;
  /** Points of the axes that are left, all together. */
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

/**
 * The sums in the order they are taken, that over the last axis first.
 *
 * @param order the factors in the order of the axes
 * @param kept so many of the first axes are not summed out
 */
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

/** Sums a factor out of the table before: its last axis times the likelihood of the factor's own answers. */
function sumOut({ answers, distinct, own, before, left, table }: SumLevel, from: Float64Array): void {
  const { likelihoods, block } = answers;
  const size = likelihoods.length / block.distinct;
  for (let answer = 0, to = 0; answer < distinct; answer++) {
    const start = own[answer]! * size;
    let at = before[answer]! * left * size;
    for (let x = 0; x < left; x++, at += size) table[to++] = dotAt(from, at, likelihoods, start, size);
  }
}
