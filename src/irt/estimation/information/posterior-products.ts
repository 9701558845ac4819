import type { GroupPatterns } from "../../model/irt-patterns";
import type { ScoreCurve } from "./point-scores";

/** The posteriors of patterns are kept in batches of so many numbers. */
const BATCH = 1e7;

/** The answers' derivatives, and those of the points' weights. */
export interface GroupCurves {
  /** By item, by category. */
  readonly items: readonly (readonly ScoreCurve[][])[];
  readonly latent: readonly ScoreCurve[];
}

/** What a group's posteriors give of its patterns' derivatives. */
export interface PosteriorProducts {
  /** Patterns x free parameters: means of the derivatives of each pattern's answers. */
  readonly scores: Float64Array;
  /** Free x free: means of the products of derivatives of two items, summed over people. */
  readonly products: Float64Array;
  /** By point: the group's people. */
  readonly people: Float64Array;
}

/** Visits the posterior distribution of every pattern, in their order. */
export type Visit = (visit: (row: number, posterior: Float64Array) => void) => void;

/**
 * Means of the derivatives of each pattern's answers under its posterior distribution.
 *
 * @returns patterns x free parameters
 */
export function posteriorScores(
  patterns: GroupPatterns,
  curves: GroupCurves,
  { visit, free }: { visit: Visit; free: number },
): Float64Array {
  const scores = new Float64Array(patterns.rows * free);
  visit((row, posterior) => {
    addScores(patterns, curves, { row, posterior }, scores.subarray(row * free, (row + 1) * free));
  });
  return scores;
}

/** Adds the means of one pattern's derivatives. */
function addScores(
  { columns }: GroupPatterns,
  { items, latent }: GroupCurves,
  { row, posterior }: { row: number; posterior: Float64Array },
  into: Float64Array,
): void {
  for (const curve of latent) into[curve.place]! += mean(posterior, curve);
  items.forEach((byCategory, j) => {
    for (const curve of byCategory[columns[j]![row]!] ?? []) into[curve.place]! += mean(posterior, curve);
  });
}

/**
 * One pass over the patterns' posterior distributions. The people by the answers to two items are counted at every point
 * first, so that derivatives are multiplied once for each pair of answers and not for each pattern.
 *
 * @param visit hands over the posterior distribution of every pattern, in their order
 */
export function posteriorProducts(
  patterns: GroupPatterns,
  curves: GroupCurves,
  { visit, points, free }: { visit: Visit; points: number; free: number },
): PosteriorProducts {
  const scores = new Float64Array(patterns.rows * free);
  const products = new Float64Array(free * free);
  const people = new Float64Array(points);
  const size = Math.max(1, Math.min(patterns.rows, Math.floor(BATCH / points)));
  const batch = new Float64Array(size * points);
  let start = 0;
  const finish = (end: number): void => {
    addPairs(patterns, curves.items, { posteriors: batch, points, start, end }, { products, free });
    start = end;
  };
  visit((row, posterior) => {
    addScores(patterns, curves, { row, posterior }, scores.subarray(row * free, (row + 1) * free));
    const weight = patterns.weight[row]!;
    for (let q = 0, to = (row - start) * points; q < points; q++, to++) {
      const share = weight * posterior[q]!;
      batch[to] = share;
      people[q]! += share;
    }
    if (row + 1 - start === size || row + 1 === patterns.rows) finish(row + 1);
  });
  return { scores, products, people };
}

function mean(posterior: Float64Array, { values }: ScoreCurve): number {
  let sum = 0;
  for (let q = 0; q < values.length; q++) sum += posterior[q]! * values[q]!;
  return sum;
}

interface Batch {
  /** Patterns x points, times the patterns' people. */
  readonly posteriors: Float64Array;
  readonly points: number;
  readonly start: number;
  readonly end: number;
}

interface Products {
  readonly products: Float64Array;
  readonly free: number;
}

function addPairs(patterns: GroupPatterns, items: GroupCurves["items"], batch: Batch, to: Products): void {
  const { points } = batch;
  const widest = items.reduce((most, byCategory) => Math.max(most, byCategory.length), 0);
  const counts = new Float64Array(widest * widest * points);
  for (let one = 0; one < items.length; one++) {
    for (let other = 0; other < one; other++) {
      const [ones, others] = [items[one]!, items[other]!];
      const used = counts.subarray(0, ones.length * others.length * points).fill(0);
      countPeople(patterns, { one, other, width: others.length }, batch, used);
      ones.forEach((curves, c) => {
        others.forEach((ownCurves, d) => {
          const from = (c * others.length + d) * points;
          addCurveProducts(used.subarray(from, from + points), { curves, others: ownCurves, both: true }, to);
        });
      });
    }
  }
}

/** The people by the answers to two items, at every point. */
function countPeople(
  { columns }: GroupPatterns,
  { one, other, width }: { one: number; other: number; width: number },
  { posteriors, points, start, end }: Batch,
  into: Float64Array,
): void {
  const [ones, others] = [columns[one]!, columns[other]!];
  for (let row = start; row < end; row++) {
    if (ones[row]! < 0 || others[row]! < 0) continue;
    const to = (ones[row]! * width + others[row]!) * points;
    const from = (row - start) * points;
    for (let q = 0; q < points; q++) into[to + q]! += posteriors[from + q]!;
  }
}

/** Adds the sums over points of people times two derivatives; in both orders of the two where `both`. */
export function addCurveProducts(
  people: Float64Array,
  { curves, others, both }: { curves: readonly ScoreCurve[]; others: readonly ScoreCurve[]; both: boolean },
  { products, free }: Products,
): void {
  const weighed = new Float64Array(people.length);
  for (const { place, values } of curves) {
    for (let q = 0; q < people.length; q++) weighed[q] = people[q]! * values[q]!;
    for (const other of others) {
      const sum = mean(weighed, other);
      products[place * free + other.place]! += sum;
      if (both) products[other.place * free + place]! += sum;
    }
  }
}
