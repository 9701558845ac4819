import { groupRows } from "../../data/group-rows";
import type { GroupPatterns } from "../irt-patterns";

/** Some items whose distinct answers are worked through once, however many patterns share them. */
export interface ItemBlock {
  readonly items: readonly number[];
  /** Number of distinct answers to the block's items. */
  readonly distinct: number;
  /** By pattern: which of them it has. */
  readonly of: Int32Array;
  /** By item of the block: the category of every distinct answer, negative where missing. */
  readonly answers: readonly Int16Array[];
}

/** The block of these items. */
export function itemBlock(patterns: GroupPatterns, items: readonly number[]): ItemBlock {
  const columns = items.map((item) => patterns.columns[item]!);
  const { group, first } = groupRows(patterns.rows, columns);
  const answers = columns.map((column) => Int16Array.from(first, (row) => column[row]!));
  return { items, distinct: first.length, of: group, answers };
}

/** Items in their order, in blocks with at most so many distinct answers (a single item may have more). */
export function itemBlocks(patterns: GroupPatterns, most: number): ItemBlock[] {
  const blocks: ItemBlock[] = [];
  let current: ItemBlock | null = null;
  for (let item = 0; item < patterns.columns.length; item++) {
    const wider: ItemBlock = itemBlock(patterns, [...(current?.items ?? []), item]);
    if (current !== null && wider.distinct > most) {
      blocks.push(current);
      current = itemBlock(patterns, [item]);
    } else current = wider;
  }
  if (current !== null) blocks.push(current);
  return blocks;
}

/**
 * Probability of each distinct answer of a block at every point: distinct x points.
 *
 * @param probabilities by item of the model, categories x points
 */
export function blockLikelihoods(
  block: ItemBlock,
  probabilities: readonly Float64Array[],
  into: Float64Array,
): void {
  const points = into.length / block.distinct;
  into.fill(1);
  block.items.forEach((item, j) => {
    const p = probabilities[item]!;
    const answers = block.answers[j]!;
    for (let u = 0, at = 0; u < block.distinct; u++) {
      const category = answers[u]!;
      if (category < 0) {
        at += points;
        continue;
      }
      for (let from = category * points, end = from + points; from < end; from++) into[at++]! *= p[from]!;
    }
  });
}

/**
 * Adds the people of each distinct answer to the counts of the items' categories.
 *
 * @param people distinct x points
 * @param counts by item of the model, categories x points
 */
export function addBlockCounts(
  block: ItemBlock,
  people: Float64Array,
  counts: readonly Float64Array[],
): void {
  const points = people.length / block.distinct;
  block.items.forEach((item, j) => {
    const into = counts[item]!;
    const answers = block.answers[j]!;
    into.fill(0);
    for (let u = 0, at = 0; u < block.distinct; u++) {
      const category = answers[u]!;
      if (category < 0) {
        at += points;
        continue;
      }
      for (let to = category * points, end = to + points; to < end; to++) into[to]! += people[at++]!;
    }
  });
}
