import type { ItemFunction, Moments } from "./moment-kind";

/** Items' category probabilities at weighted points: a model of independent answers given the point. */
export interface PointModel {
  /** By item, categories x points, row-major. */
  readonly curves: readonly Float64Array[];
  /** By point; they add up to 1. */
  readonly weights: Float64Array;
}

export interface ExpectedMoments {
  readonly means: Float64Array;
  /** Covariance of one person's values, row-major. */
  readonly covariance: Float64Array;
  /** By function of an item: its mean at every point. */
  readonly given: readonly Float64Array[];
}

/**
 * Means and covariances of the moments' functions under a model: sums over its points of products of means given the
 * point, in which an item that both moments have enters with the mean of the product of its two functions.
 *
 * @see Maydeu-Olivares & Joe (2006), Psychometrika, 71, 713-732, appendix
 */
export function expectedMoments(
  { functions, moments }: Moments,
  { curves, weights }: PointModel,
): ExpectedMoments {
  const points = weights.length;
  const size = moments.length;
  const given = functions.map((own) => meanAtPoints(own.values, curves[own.item]!, points));
  const atPoints = moments.map(({ first, second }) =>
    second < 0 ? given[first]! : productOf(given[first]!, given[second]!),
  );
  const means = Float64Array.from(atPoints, (own) => weightedSum(own, weights));
  const covariance = new Float64Array(size * size);
  const shared = sharedMeans(functions, curves, points);
  const weighted = new Float64Array(points);
  const work = new Float64Array(points);
  for (let r = 0; r < size; r++) {
    const one = atPoints[r]!;
    for (let q = 0; q < points; q++) weighted[q] = weights[q]! * one[q]!;
    for (let s = 0; s <= r; s++) {
      const factors = shared(moments[r]!, moments[s]!);
      const mean =
        factors === null
          ? weightedSum(atPoints[s]!, weighted)
          : sumOfProducts(factors, { given, weights, work });
      covariance[r * size + s] = mean - means[r]! * means[s]!;
      covariance[s * size + r] = covariance[r * size + s]!;
    }
  }
  return { means, covariance, given };
}

type Factors = { readonly plain: readonly number[]; readonly squares: readonly Float64Array[] };

/** What the product of two moments consists of where they have an item in common; null where they have none. */
function sharedMeans(
  functions: readonly ItemFunction[],
  curves: readonly Float64Array[],
  points: number,
): (
  one: { readonly first: number; readonly second: number },
  other: { readonly first: number; readonly second: number },
) => Factors | null {
  const squares = new Map<number, Float64Array>();
  const square = (f: number, g: number): Float64Array => {
    const key = f * functions.length + g;
    const known = squares.get(key);
    if (known !== undefined) return known;
    const values = functions[f]!.values.map((value, category) => value * functions[g]!.values[category]!);
    const made = meanAtPoints(values, curves[functions[f]!.item]!, points);
    squares.set(key, made);
    return made;
  };
  return (one, other) => {
    const left = [one.first, one.second].filter((f) => f >= 0);
    const right = [other.first, other.second].filter((f) => f >= 0);
    const found: Float64Array[] = [];
    const plain: number[] = [];
    for (const f of left) {
      const twin = right.findIndex((g) => functions[g]!.item === functions[f]!.item);
      if (twin < 0) plain.push(f);
      else found.push(square(f, right.splice(twin, 1)[0]!));
    }
    return found.length === 0 ? null : { plain: [...plain, ...right], squares: found };
  };
}

/** Sum over the points of weight times all factors; `work` is for the function's own use. */
function sumOfProducts(
  { plain, squares }: Factors,
  { given, weights, work }: { given: readonly Float64Array[]; weights: Float64Array; work: Float64Array },
): number {
  work.set(weights);
  for (const factor of squares) multiply(work, factor);
  for (const f of plain) multiply(work, given[f]!);
  let sum = 0;
  for (let q = 0; q < work.length; q++) sum += work[q]!;
  return sum;
}

function multiply(into: Float64Array, factor: Float64Array): void {
  for (let q = 0; q < into.length; q++) into[q]! *= factor[q]!;
}

/** The mean of a function of an item's category at every point. */
export function meanAtPoints(values: Float64Array, curves: Float64Array, points: number): Float64Array {
  const out = new Float64Array(points);
  for (let category = 0, at = 0; category < values.length; category++) {
    const value = values[category]!;
    if (value === 0) at += points;
    else for (let q = 0; q < points; q++) out[q]! += value * curves[at++]!;
  }
  return out;
}

function productOf(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, q) => value * other[q]!);
}

function weightedSum(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < values.length; q++) sum += weights[q]! * values[q]!;
  return sum;
}
