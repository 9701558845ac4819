import { groupRows } from "../../../data/patterns/group-rows";
import { wholePower } from "../../../numeric/elementary/powers";
import { addAt, multiplyAt } from "../../../numeric/linear-algebra/ranges";
import type { GroupPatterns } from "../../model/irt-patterns";

/** A block of items whose distinct answers are processed once, however many patterns share them. */
export interface ItemBlock {
  readonly items: readonly number[];
  readonly distinct: number;
  readonly of: Int32Array;
  /** By item of the block: the category of every distinct answer, negative where missing. */
  readonly answers: readonly Int16Array[];
  /** Smaller blocks of the items with a table each; none if the distinct answers are few. */
  readonly parts: readonly { readonly block: ItemBlock; readonly table: Float64Array }[];
}

/** Blocks with more distinct answers are made of parts with at most a quarter of them. */
const FEW = 64;
const SHARE = 1 / 4;

export function itemBlock(patterns: GroupPatterns, items: readonly number[], points: number): ItemBlock {
  const block = distinctAnswers(patterns, items);
  if (block.distinct <= FEW || items.length < 4) return block;
  const own = { rows: block.distinct, columns: block.answers, weight: new Float64Array(block.distinct) };
  const parts = itemBlocks(own, Math.max(FEW, block.distinct * SHARE)).map((part) => ({
    block: { ...part, items: part.items.map((place) => items[place]!) },
    table: new Float64Array(part.distinct * points),
  }));
  return { ...block, parts: parts.length > 1 && parts.length < items.length ? parts : [] };
}

function distinctAnswers(patterns: GroupPatterns, items: readonly number[]): ItemBlock {
  const columns = items.map((item) => patterns.columns[item]!);
  const { group, first } = groupRows(patterns.rows, columns);
  const answers = columns.map((column) => Int16Array.from(first, (row) => column[row]!));
  return { items, distinct: first.length, of: group, answers, parts: [] };
}

/** Items in order, in blocks with a limited number of distinct answers (a single item may have more). */
export function itemBlocks(patterns: GroupPatterns, most: number): ItemBlock[] {
  const blocks: ItemBlock[] = [];
  let current: ItemBlock | null = null;
  for (let item = 0; item < patterns.columns.length; item++) {
    const wider: ItemBlock = distinctAnswers(patterns, [...(current?.items ?? []), item]);
    if (current !== null && wider.distinct > most) {
      blocks.push(current);
      current = distinctAnswers(patterns, [item]);
    } else current = wider;
  }
  if (current !== null) blocks.push(current);
  return blocks;
}

/** Probability of each distinct answer of a block (distinct x points), from the items' categories x points. */
export function blockLikelihoods(
  block: ItemBlock,
  probabilities: readonly Float64Array[],
  into: Float64Array,
): void {
  const { distinct, items, answers, parts } = block;
  const points = into.length / distinct;
  into.fill(1);
  for (const { block: part, table } of parts) {
    blockLikelihoods(part, probabilities, table);
    for (let u = 0, at = 0; u < distinct; u++, at += points)
      multiplyAt(into, at, into, at, table, part.of[u]! * points, points);
  }
  if (parts.length > 0) return;
  for (let j = 0; j < items.length; j++) {
    const p = probabilities[items[j]!]!;
    const own = answers[j]!;
    for (let u = 0, at = 0; u < distinct; u++, at += points)
      if (own[u]! >= 0) multiplyAt(into, at, into, at, p, own[u]! * points, points);
  }
}

/** Writes expected people by category of the block's items into `counts`, from those of its distinct answers. */
export function blockCounts(block: ItemBlock, people: Float64Array, counts: readonly Float64Array[]): void {
  const { distinct, items, answers, parts } = block;
  const points = people.length / distinct;
  for (const { block: part, table } of parts) {
    table.fill(0);
    for (let u = 0, at = 0; u < distinct; u++, at += points)
      addAt(table, part.of[u]! * points, 1, people, at, points);
    blockCounts(part, table, counts);
  }
  if (parts.length > 0) return;
  for (let j = 0; j < items.length; j++) {
    const into = counts[items[j]!]!.fill(0);
    const own = answers[j]!;
    for (let u = 0, at = 0; u < distinct; u++, at += points)
      if (own[u]! >= 0) addAt(into, own[u]! * points, 1, people, at, points);
  }
}

// The summation order of the factors of a grid where each item loads on one of them.

/** Puts factors with the most distinct answers first, so that large sums are few. */
export function axisOrder(patterns: GroupPatterns, factorOf: readonly number[], factors: number): number[] {
  const distinct = Array.from(
    { length: factors },
    (_, f) => itemBlock(patterns, itemsOf(factorOf, f), 1).distinct,
  );
  return Array.from(distinct.keys()).sort((f, g) => distinct[g]! - distinct[f]! || f - g);
}

export function itemsOf(factorOf: readonly number[], factor: number): number[] {
  return factorOf.flatMap((own, item) => (own === factor ? [item] : []));
}

/** By point of a grid with axes in this order: its index in the order of the factors. */
export function placesInOrder(order: readonly number[], size: number): Int32Array {
  const factors = order.length;
  const places = new Int32Array(wholePower(size, factors));
  let filled = 1;
  for (let at = factors - 1; at >= 0; at--) {
    const stride = wholePower(size, factors - 1 - order[at]!);
    for (let digit = size - 1; digit >= 0; digit--) {
      for (let rest = 0; rest < filled; rest++)
        places[digit * filled + rest] = places[rest]! + digit * stride;
    }
    filled *= size;
  }
  return places;
}

/** Weights of a grid's points with axes in another order. @param places `placesInOrder` */
export function inOrder(weights: Float64Array, places: Int32Array, into: Float64Array): Float64Array {
  for (let q = 0; q < places.length; q++) into[q] = weights[places[q]!]!;
  return into;
}
