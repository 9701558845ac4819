import { dotAt, multiplyAt, sumAt } from "../../numeric/linear-algebra/ranges";
import type { ItemFunction, Moment, Moments } from "./moment-kind";

/** Items' category probabilities at weighted points: answers are independent given the point. */
export interface PointModel {
  /** By item, categories x points, row-major. */
  readonly curves: readonly Float64Array[];
  /** By point; they add up to 1. */
  readonly weights: Float64Array;
}

export interface ExpectedMoments {
  readonly means: Float64Array;
  readonly covariance: Float64Array;
  /** By function of an item: its mean at every point. */
  readonly given: readonly Float64Array[];
}

/**
 * Means and covariances of the moments' functions under a model: sums over its points of products of means given the
 * point; an item in both moments enters with the mean of the product of its two functions (Maydeu-Olivares & Joe 2006,
 * Psychometrika, 71, 713-732, appendix).
 */
export function expectedMoments(
  { functions, moments }: Moments,
  { curves, weights }: PointModel,
): ExpectedMoments {
  const points = weights.length;
  const size = moments.length;
  const given = functions.map((own) => meanAtPoints(own.values, curves[own.item]!, points));
  const atPoints = moments.map(({ first, second }) =>
    second < 0 ? given[first]! : given[first]!.map((value, q) => value * given[second]![q]!),
  );
  const means = Float64Array.from(atPoints, (own) => dotAt(own, 0, weights, 0, points));
  const covariance = new Float64Array(size * size);
  const square = squaresOf(functions, curves, points);
  const weighted = new Float64Array(points);
  const independent = meanProducts(atPoints, weights);
  const sharing = new Int32Array(size);
  const itemOf = (f: number): number => (f < 0 ? -1 : functions[f]!.item);
  const firstItems = Int32Array.from(moments, ({ first }) => itemOf(first));
  const secondItems = Int32Array.from(moments, ({ second }) => itemOf(second));
  for (let r = 0; r < size; r++) {
    const one = moments[r]!;
    const [i, k] = [firstItems[r]!, secondItems[r]!];
    let count = 0;
    for (let s = 0; s <= r; s++) {
      const [other, last] = [firstItems[s]!, secondItems[s]!];
      if (other === i || other === k || last === i || (last >= 0 && last === k)) sharing[count++] = s;
      else covariance[r * size + s] = independent[r * size + s]!;
    }
    for (const f of [one.first, one.second]) {
      if (f < 0) continue;
      // The moment's other function besides f, whose item others share.
      const rest = f === one.first ? one.second : one.first;
      const twins = new Map<number, Float64Array>();
      for (let at = 0; at < count; at++) {
        const s = sharing[at]!;
        const shared = sharedFunctions(functions, one, moments[s]!);
        if (shared === null || shared.pairs[0]![0] !== f) continue;
        const [[, g], other] = [shared.pairs[0]!, shared.pairs[1]];
        if (other !== undefined) {
          multiplyAt(weighted, 0, weights, 0, square(f, g), 0, points);
          covariance[r * size + s] = dotAt(square(...other), 0, weighted, 0, points);
          continue;
        }
        let own = twins.get(g);
        if (own === undefined) {
          own = new Float64Array(points);
          multiplyAt(own, 0, weights, 0, square(f, g), 0, points);
          if (rest >= 0) multiplyAt(own, 0, own, 0, given[rest]!, 0, points);
          twins.set(g, own);
        }
        covariance[r * size + s] =
          shared.left < 0 ? sumAt(own, 0, points) : dotAt(given[shared.left]!, 0, own, 0, points);
      }
    }
    for (let s = 0; s <= r; s++) {
      covariance[r * size + s]! -= means[r]! * means[s]!;
      covariance[s * size + r] = covariance[r * size + s]!;
    }
  }
  return { means, covariance, given };
}

type Pair = readonly [number, number];

/** Functions of two moments of the same items, and the remaining one of the second; null if there are none. */
function sharedFunctions(
  functions: readonly ItemFunction[],
  one: Moment,
  other: Moment,
): { readonly pairs: readonly Pair[]; readonly left: number } | null {
  const same = (f: number, g: number): boolean =>
    f >= 0 && g >= 0 && functions[f]!.item === functions[g]!.item;
  const pairs: Pair[] = [];
  let left = -1;
  for (const g of [other.first, other.second]) {
    if (same(one.first, g)) pairs.push([one.first, g]);
    else if (same(one.second, g)) pairs.push([one.second, g]);
    else if (g >= 0) left = g;
  }
  return pairs.length === 0 ? null : { pairs, left };
}

/** The mean at every point of the product of two functions of one item. */
function squaresOf(
  functions: readonly ItemFunction[],
  curves: readonly Float64Array[],
  points: number,
): (f: number, g: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (f, g) => {
    const key = f * functions.length + g;
    const there = known.get(key);
    if (there !== undefined) return there;
    const values = functions[f]!.values.map((value, category) => value * functions[g]!.values[category]!);
    const made = meanAtPoints(values, curves[functions[f]!.item]!, points);
    known.set(key, made);
    return made;
  };
}

/** Points per chunk, to stay in the processor's cache. */
const CHUNK = 128;

/** The lower triangle of the means of products of two of some functions. */
function meanProducts(values: readonly Float64Array[], weights: Float64Array): Float64Array {
  const size = values.length;
  const out = new Float64Array(size * size);
  const weighted = new Float64Array(CHUNK);
  for (let start = 0; start < weights.length; start += CHUNK) {
    const end = Math.min(weights.length, start + CHUNK);
    for (let r = 0; r < size; r++) {
      const one = values[r]!;
      for (let q = start; q < end; q++) weighted[q - start] = weights[q]! * one[q]!;
      let s = 0;
      for (; s + 3 <= r; s += 4) {
        const [a, b, c, d] = [values[s]!, values[s + 1]!, values[s + 2]!, values[s + 3]!];
        let [first, second, third, fourth] = [0, 0, 0, 0];
        for (let q = start, at = 0; q < end; q++, at++) {
          const weight = weighted[at]!;
          first += weight * a[q]!;
          second += weight * b[q]!;
          third += weight * c[q]!;
          fourth += weight * d[q]!;
        }
        const to = r * size + s;
        out[to]! += first;
        out[to + 1]! += second;
        out[to + 2]! += third;
        out[to + 3]! += fourth;
      }
      for (; s <= r; s++) {
        const other = values[s]!;
        let sum = 0;
        for (let q = start, at = 0; q < end; q++, at++) sum += weighted[at]! * other[q]!;
        out[r * size + s]! += sum;
      }
    }
  }
  return out;
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
