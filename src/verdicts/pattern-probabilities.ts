import { gaussHermite } from "../numeric/distributions/gauss-hermite";
import { normalCdf } from "../numeric/distributions/special";
import { binomialDraw } from "../numeric/random/binomial";
import type { Random } from "../numeric/random/random";

/** A standard normal factor of some items only, independent of all others; no two of them share an item. */
export interface OwnFactor {
  readonly items: readonly number[];
  readonly loadings: readonly number[];
}

/** Yes-or-no items that independent standard normal factors explain. */
export interface ExplainedItems {
  /** Items x factors, row-major; an item's squared loadings, with those of `further`, add to less than 1. */
  readonly loadings: Float64Array;
  readonly factors: number;
  readonly further: readonly OwnFactor[];
  /** Thresholds of the standard normal answers behind the items: above it is yes. */
  readonly thresholds: ArrayLike<number>;
}

/** Points of the quadrature by factor, for 0, 1, 2, ... factors. */
const POINTS = [1, 61, 41, 21, 13] as const;
/** Of an item's own factor. */
const OWN_POINTS = 21;
/** Points with less weight are left out: all of them together are worth less than 1e-9. */
const LEAST_WEIGHT = 1e-14;

/** The largest number of factors that the quadrature is made for, without the further ones. */
export const MOST_FACTORS = POINTS.length - 1;

/**
 * Probabilities of all answer patterns, by Gauss-Hermite quadrature over the factors, given which the answers are
 * independent; those of some items only are integrated by themselves at each point of the others (as in bifactor models:
 * Gibbons & Hedeker 1992). Of pattern k item j is a yes where bit j of k is 1.
 *
 * @param items at most `MOST_FACTORS` factors, not counting the further ones
 * @returns 2 to the power of the number of items; they add to 1
 */
export function patternProbabilities({
  loadings,
  factors,
  further,
  thresholds,
}: ExplainedItems): Float64Array {
  const p = thresholds.length;
  const blocks = blocksOf(further, p);
  const rest = residualDeviations({ loadings, factors, further, thresholds });
  const { points, weights } = gaussHermite(POINTS[factors] ?? 1);
  const sum = new Float64Array(2 ** p);
  const levels = new Float64Array(p);
  const places = new Int32Array(factors);
  const nodes = points.length ** factors;
  for (let node = 0; node < nodes; node++) {
    let weight = 1;
    for (let f = 0, left = node; f < factors; f++, left = Math.floor(left / points.length)) {
      places[f] = left % points.length;
      weight *= weights[places[f]!]!;
    }
    if (weight < LEAST_WEIGHT) continue;
    for (let j = 0; j < p; j++) {
      let level = -thresholds[j]!;
      for (let f = 0; f < factors; f++) level += loadings[j * factors + f]! * points[places[f]!]!;
      levels[j] = level;
    }
    addProduct(
      sum,
      weight,
      blocks.map((block) => blockProbabilities(block, levels, rest)),
      blocks,
    );
  }
  const total = sum.reduce((all, value) => all + value, 0);
  return sum.map((value) => value / total);
}

/** Items that share a further factor, or none; `place[k]` is where pattern k of all items stands among theirs. */
interface Block {
  readonly items: readonly number[];
  /** Null without a further factor. */
  readonly loadings: readonly number[] | null;
  readonly place: Int32Array;
}

function blocksOf(further: readonly OwnFactor[], p: number): Block[] {
  const taken = new Set(further.flatMap(({ items }) => items));
  const single = Array.from({ length: p }, (_, j) => j).filter((j) => !taken.has(j));
  const blocks = [...further, ...(single.length > 0 ? [{ items: single, loadings: null }] : [])];
  return blocks.map(({ items, loadings }) => ({
    ...{ items, loadings },
    place: Int32Array.from({ length: 2 ** p }, (_, k) =>
      items.reduce((sum, j, at) => sum + ((k >> j) & 1) * 2 ** at, 0),
    ),
  }));
}

function residualDeviations({ loadings, factors, further, thresholds }: ExplainedItems): Float64Array {
  const explained = Float64Array.from(thresholds, (_, j) => {
    let sum = 0;
    for (let f = 0; f < factors; f++) sum += loadings[j * factors + f]! ** 2;
    return sum;
  });
  for (const own of further) {
    for (const [at, j] of own.items.entries()) explained[j]! += own.loadings[at]! ** 2;
  }
  return explained.map((sum) => Math.sqrt(Math.max(1 - sum, 1e-12)));
}

const OWN = gaussHermite(OWN_POINTS);
const NO_FACTOR = { points: [0], weights: [1] } as const;

function blockProbabilities(
  { items, loadings }: Block,
  levels: Float64Array,
  rest: Float64Array,
): Float64Array {
  const { points, weights } = loadings === null ? NO_FACTOR : OWN;
  const sum = new Float64Array(2 ** items.length);
  const given = new Float64Array(sum.length);
  for (let node = 0; node < points.length; node++) {
    given[0] = weights[node]!;
    for (let at = 0, size = 1; at < items.length; at++, size *= 2) {
      const j = items[at]!;
      const yes = normalCdf((levels[j]! + (loadings?.[at] ?? 0) * points[node]!) / rest[j]!);
      for (let k = 0; k < size; k++) {
        given[size + k] = given[k]! * yes;
        given[k]! *= 1 - yes;
      }
    }
    for (let k = 0; k < sum.length; k++) sum[k]! += given[k]!;
  }
  return sum;
}

function addProduct(
  sum: Float64Array,
  weight: number,
  parts: readonly Float64Array[],
  blocks: readonly Block[],
): void {
  for (let k = 0; k < sum.length; k++) {
    let value = weight;
    for (let b = 0; b < parts.length; b++) value *= parts[b]![blocks[b]!.place[k]!]!;
    sum[k]! += value;
  }
}

/** Counts of so many people in cells of given probabilities: one binomial draw a cell (Devroye 1986, chapter XI). */
export function multinomialDraw(people: number, probabilities: Float64Array, random: Random): Float64Array {
  const counts = new Float64Array(probabilities.length);
  let left = people;
  let rest = 1;
  for (let k = 0; k < counts.length && left > 0; k++) {
    const share = rest > 0 ? probabilities[k]! / rest : 1;
    counts[k] = k === counts.length - 1 ? left : binomialDraw(left, Math.min(share, 1), random);
    left -= counts[k]!;
    rest -= probabilities[k]!;
  }
  return counts;
}
