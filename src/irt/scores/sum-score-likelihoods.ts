import { addAt, dotAt, multiplyAt } from "../../numeric/linear-algebra/ranges";
import { inOrder, itemsOf, placesInOrder } from "../estimation/e-step/item-block";
import type { FittedGrid } from "../estimation/fitted-curves";

/**
 * Probability of every sum of categories at every point, by the recursion over items of Lord and Wingersky.
 * @param curves of the items that are added up: categories x points, row-major
 * @returns (highest sum + 1) x points, row-major
 * @see Lord & Wingersky (1984), Applied Psychological Measurement, 8, 453-461; for more than two categories Thissen,
 *   Pommerich, Billeaud & Williams (1995), Applied Psychological Measurement, 19, 39-49
 */
export function sumScoreLikelihoods(curves: readonly Float64Array[], points: number): Float64Array {
  const highest = curves.reduce((sum, curve) => sum + curve.length / points - 1, 0);
  const out = new Float64Array((highest + 1) * points);
  eachChunk(curves, points, (start, own, size) => {
    const found = withItems(new Float64Array(size).fill(1), own, size);
    for (let score = 0; score <= highest; score++)
      out.set(found.subarray(score * size, (score + 1) * size), score * points + start);
  });
  return out;
}

/**
 * By item: joint probability of each of its categories with each sum of the other items' categories, over weighted
 * points: categories x (highest sum of the others + 1). Each half of the items is added once to the start of the other
 * half, and so on down to single items.
 */
export function restScoreTables(curves: readonly Float64Array[], weights: Float64Array): Float64Array[] {
  const points = weights.length;
  const highest = curves.reduce((sum, curve) => sum + curve.length / points - 1, 0);
  const tables = curves.map((curve) => {
    const categories = curve.length / points;
    return new Float64Array(categories * (highest - categories + 2));
  });
  eachChunk(curves, points, (start, own, size) => {
    const descend = (first: number, end: number, others: Float64Array): void => {
      if (end - first === 1) {
        addTable(tables[first]!, {
          own: own[first]!,
          others,
          weights: weights.subarray(start, start + size),
        });
        return;
      }
      const middle = (first + end) >> 1;
      descend(first, middle, withItems(others, own.slice(middle, end), size));
      descend(middle, end, withItems(others, own.slice(first, middle), size));
    };
    descend(0, curves.length, new Float64Array(size).fill(1));
  });
  return tables;
}

function addTable(
  table: Float64Array,
  { own, others, weights }: { own: Float64Array; others: Float64Array; weights: Float64Array },
): void {
  const points = weights.length;
  const sums = others.length / points;
  const weighted = new Float64Array(points);
  for (let from = 0, to = 0; from < own.length; from += points) {
    for (let q = 0; q < points; q++) weighted[q] = weights[q]! * own[from + q]!;
    for (let score = 0, at = 0; score < sums; score++, at += points) {
      let [even, odd] = [0, 0];
      let q = 0;
      for (; q + 1 < points; q += 2) {
        even += weighted[q]! * others[at + q]!;
        odd += weighted[q + 1]! * others[at + q + 1]!;
      }
      if (q < points) even += weighted[q]! * others[at + q]!;
      table[to++]! += even + odd;
    }
  }
}

/** Points per chunk, to stay in the processor's cache. */
const CHUNK = 32;

function eachChunk(
  curves: readonly Float64Array[],
  points: number,
  visit: (start: number, curves: readonly Float64Array[], size: number) => void,
): void {
  for (let start = 0; start < points; start += CHUNK) {
    const size = Math.min(CHUNK, points - start);
    const own = curves.map((curve) => {
      const part = new Float64Array((curve.length / points) * size);
      for (let from = start, to = 0; from < curve.length; from += points, to += size)
        part.set(curve.subarray(from, from + size), to);
      return part;
    });
    visit(start, own, size);
  }
}

function withItems(start: Float64Array, curves: readonly Float64Array[], points: number): Float64Array {
  const first = start.length / points - 1;
  const highest = curves.reduce((sum, curve) => sum + curve.length / points - 1, first);
  let current = new Float64Array((highest + 1) * points);
  let next = new Float64Array((highest + 1) * points);
  current.set(start);
  let reached = first;
  for (const curve of curves) {
    const categories = curve.length / points;
    next.fill(0, 0, (reached + categories) * points);
    for (let score = 0; score <= reached; score++) {
      const from = score * points;
      let k = 0;
      for (; k + 1 < categories; k += 2) {
        const [own, to] = [k * points, from + k * points];
        for (let q = 0; q < points; q++) {
          const value = current[from + q]!;
          next[to + q]! += value * curve[own + q]!;
          next[to + points + q]! += value * curve[own + points + q]!;
        }
      }
      if (k < categories) {
        const [own, to] = [k * points, from + k * points];
        for (let q = 0; q < points; q++) next[to + q]! += current[from + q]! * curve[own + q]!;
      }
    }
    reached += categories - 1;
    [current, next] = [next, current];
  }
  return current;
}

// Sums of answers on a grid where each item loads on one factor: distributions are added up axis by axis.

/** A factor's items' sum, and that of all others' items. */
interface FactorSums {
  readonly items: readonly number[];
  /** sums of the factor's own items x points: probabilities at its points. */
  readonly own: Float64Array;
  /** sums of the other factors' items x points: together with the factor's points. */
  readonly others: Float64Array;
}

function sumsByFactor({ size, dimensions, weights, factorOf, curves }: FittedGrid): FactorSums[] {
  const factors = Array.from({ length: dimensions }, (_, factor) => {
    const items = itemsOf(factorOf, factor);
    const own = items.map((item) => curves[item]!);
    return { items, own: sumScoreLikelihoods(own, size) };
  });
  return factors.map((factor, f) => {
    const rest = [...factors.keys()].filter((other) => other !== f);
    const places = placesInOrder([f, ...rest], size);
    let others = inOrder(weights, places, new Float64Array(places.length));
    let sums = 1;
    for (const other of rest.reverse()) {
      ({ table: others, sums } = summedOut({ table: others, sums }, factors[other]!.own, size));
    }
    return { ...factor, others };
  });
}

/** Sums out a table's last axis, adding that factor's items to the previous sums. */
function summedOut(
  { table, sums }: { table: Float64Array; sums: number },
  own: Float64Array,
  size: number,
): { table: Float64Array; sums: number } {
  const left = table.length / sums / size;
  const more = own.length / size;
  const all = sums + more - 1;
  const out = new Float64Array(all * left);
  for (let before = 0; before < sums; before++) {
    for (let score = 0; score < more; score++) {
      const to = (before + score) * left;
      const from = before * left * size;
      for (let x = 0; x < left; x++) out[to + x]! += dotAt(table, from + x * size, own, score * size, size);
    }
  }
  return { table: out, sums: all };
}

/** By factor: probability of every sum of all items together with each of the factor's points, sums x points. */
export function sumsOnGrid(grid: FittedGrid): Float64Array[] {
  const { size } = grid;
  return sumsByFactor(grid).map(({ own, others }) => {
    const [some, more] = [own.length / size, others.length / size];
    const out = new Float64Array((some + more - 1) * size);
    const both = new Float64Array(size);
    for (let score = 0; score < some; score++) {
      for (let other = 0; other < more; other++) {
        multiplyAt(both, 0, own, score * size, others, other * size, size);
        addAt(out, (score + other) * size, 1, both, 0, size);
      }
    }
    return out;
  });
}

/** `restScoreTables` at all points of the grid. */
export function restScoresOnGrid(grid: FittedGrid): Float64Array[] {
  const { size, curves } = grid;
  const tables: Float64Array[] = [];
  for (const { items, others } of sumsByFactor(grid)) {
    const more = others.length / size;
    for (const item of items) {
      const curve = curves[item]!;
      const rest = sumScoreLikelihoods(
        items.filter((other) => other !== item).map((other) => curves[other]!),
        size,
      );
      const some = rest.length / size;
      const width = some + more - 1;
      const table = new Float64Array((curve.length / size) * width);
      const both = new Float64Array(size);
      for (let category = 0; category * size < curve.length; category++) {
        for (let score = 0; score < some; score++) {
          multiplyAt(both, 0, curve, category * size, rest, score * size, size);
          for (let other = 0; other < more; other++)
            table[category * width + score + other]! += dotAt(others, other * size, both, 0, size);
        }
      }
      tables[item] = table;
    }
  }
  return tables;
}
