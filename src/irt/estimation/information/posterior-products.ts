import { exp } from "../../../numeric/elementary/exp";
import { expm1 } from "../../../numeric/elementary/expm1";
import { addAt, dotAt, multiplyAt } from "../../../numeric/linear-algebra/ranges";
import { curveScores, linearParts } from "../../model/curves/curve-points";
import type { Axis, ItemValues } from "../../model/curves/response-curve";
import type { GroupPatterns } from "../../model/irt-patterns";

/** Batch size of patterns' posteriors, in numbers. */
const BATCH = 1e7;

export interface GroupCurves {
  /** By item, by category. */
  readonly items: readonly (readonly ScoreCurve[][])[];
  readonly latent: readonly ScoreCurve[];
}

/** Sums and products of a group's patterns' derivatives. */
export interface PosteriorProducts {
  /** Patterns x free parameters: means of the derivatives of each pattern's answers. */
  readonly scores: Float64Array;
  /** Free x free: means of the products of derivatives of two items, summed over people. */
  readonly products: Float64Array;
  readonly people: Float64Array;
}

/** Visits the posterior distribution of every pattern, in their order. */
export type Visit = (visit: (row: number, posterior: Float64Array) => void) => void;

/** Adds the means of the derivatives of one pattern's answers. */
export function addScores(
  columns: readonly Int16Array[],
  items: GroupCurves["items"],
  { row, posterior }: { row: number; posterior: Float64Array },
  into: Float64Array,
): void {
  for (let j = 0; j < items.length; j++) {
    const category = columns[j]![row]!;
    if (category < 0) continue;
    for (const curve of items[j]![category]!) into[curve.place]! += mean(posterior, curve);
  }
}

/**
 * One pass over the patterns' posterior distributions. People are counted by the answers to two items at every point
 * first, so that derivatives are multiplied once for each pair of answers and not for each pattern.
 * @param visit passes the posterior distribution of every pattern, in order
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
    const into = scores.subarray(row * free, (row + 1) * free);
    for (const curve of curves.latent) into[curve.place]! += mean(posterior, curve);
    addScores(patterns.columns, curves.items, { row, posterior }, into);
    const weight = patterns.weight[row]!;
    for (let q = 0, to = (row - start) * points; q < points; q++) batch[to++] = weight * posterior[q]!;
    addAt(people, 0, weight, posterior, 0, points);
    if (row + 1 - start === size || row + 1 === patterns.rows) finish(row + 1);
  });
  return { scores, products, people };
}

function mean(posterior: Float64Array, { values }: ScoreCurve): number {
  return dotAt(posterior, 0, values, 0, values.length);
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

export function addPairs(
  patterns: Pick<GroupPatterns, "columns">,
  items: GroupCurves["items"],
  batch: Batch,
  to: Products,
): void {
  const { points } = batch;
  const widest = items.reduce((most, byCategory) => Math.max(most, byCategory.length), 0);
  const counts = new Float64Array(widest * widest * points);
  for (let one = 0; one < items.length; one++) {
    for (let other = 0; other < one; other++) {
      const [ones, others] = [items[one]!, items[other]!];
      const used = counts.subarray(0, ones.length * others.length * points).fill(0);
      countPeople(patterns, { one, other, width: others.length }, batch, used);
      ones.forEach((curves, c) => {
        others.forEach((otherCurves, d) => {
          const from = (c * others.length + d) * points;
          addCurveProducts(
            used.subarray(from, from + points),
            { curves, others: otherCurves, both: true },
            to,
          );
        });
      });
    }
  }
}

function countPeople(
  { columns }: Pick<GroupPatterns, "columns">,
  { one, other, width }: { one: number; other: number; width: number },
  { posteriors, points, start, end }: Batch,
  into: Float64Array,
): void {
  const [ones, others] = [columns[one]!, columns[other]!];
  for (let row = start; row < end; row++) {
    if (ones[row]! < 0 || others[row]! < 0) continue;
    const to = (ones[row]! * width + others[row]!) * points;
    const from = (row - start) * points;
    addAt(into, to, 1, posteriors, from, points);
  }
}

/** Adds the sums over points of people times two derivatives; in both orders of the two where `both`. */
export function addCurveProducts(
  people: Float64Array,
  { curves, others, both }: { curves: readonly ScoreCurve[]; others: readonly ScoreCurve[]; both: boolean },
  { products, free }: Products,
): void {
  const weighted = new Float64Array(people.length);
  for (const { place, values } of curves) {
    multiplyAt(weighted, 0, people, 0, values, 0, people.length);
    for (const other of others) {
      const sum = mean(weighted, other);
      products[place * free + other.place]! += sum;
      if (both) products[other.place * free + place]! += sum;
    }
  }
}

/** Derivative of one answer's log probability by a free parameter, point by point. */
export interface ScoreCurve {
  readonly place: number;
  readonly values: Float64Array;
}

/**
 * By category of an item: derivatives of its log probability by the item's free parameters at the points of some
 * factors. By the graded response model an answer involves at most two boundaries; derivatives by the slopes are their
 * sum times the factors.
 * @param places free parameter of every slope, then of every intercept; negative where fixed
 * @see Samejima (1969), Psychometrika Monograph 17
 */
export function pointScores(item: ItemValues, axis: Axis, places: readonly number[]): ScoreCurve[][] {
  const { slopes, columns, intercepts, curve } = item;
  const { dimensions, nodes } = axis;
  const z = linearParts(item, axis);
  if (curve !== null) {
    return curveScores(curve.of(intercepts), z).map(([byZ = z, ...others]) =>
      [
        ...Array.from(columns, (column, s) => ({
          place: places[s]!,
          values: byZ.map((value, q) => value * nodes[q * dimensions + column]!),
        })),
        ...others.map((values, i) => ({ place: places[slopes.length + i]!, values })),
      ].filter(({ place }) => place >= 0),
    );
  }
  const above = Array.from(intercepts, (d) => z.map((value) => 1 / (1 + exp(-value - d))));
  return Array.from({ length: intercepts.length + 1 }, (_, k) => {
    const [low, high] = [above[k - 1], above[k]];
    const distance =
      low === undefined || high === undefined ? 0 : 1 / expm1(intercepts[k - 1]! - intercepts[k]!);
    const byLow = low?.map((p) => 1 - p + distance);
    const byHigh = high?.map((p) => -p - distance);
    const curves = Array.from(columns.keys())
      .filter((s) => places[s]! >= 0)
      .map((s) => ({
        place: places[s]!,
        values: z.map(
          (__, q) => ((byLow?.[q] ?? 0) + (byHigh?.[q] ?? 0)) * nodes[q * dimensions + columns[s]!]!,
        ),
      }));
    const boundary = (own: number, values: Float64Array | undefined): ScoreCurve[] =>
      values === undefined || places[slopes.length + own]! < 0
        ? []
        : [{ place: places[slopes.length + own]!, values }];
    return [...curves, ...boundary(k - 1, byLow), ...boundary(k, byHigh)];
  });
}
