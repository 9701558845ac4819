import { gaussHermite } from "../../../numeric/distributions/gauss-hermite";
import { normalCdf } from "../../../numeric/distributions/special";
import { powerOfTwo, wholePower } from "../../../numeric/elementary/powers";
import { binomialDraw } from "../../../numeric/random/binomial";
import type { Random } from "../../../numeric/random/random";

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
/** Points with less weight are left out: all of them together are worth less than 1e-7. */
const LEAST_WEIGHT = 1e-12;

/** The largest number of factors that the quadrature is made for, without the further ones. */
export const MOST_FACTORS = POINTS.length - 1;

/**
 * Probabilities of all answer patterns, by Gauss-Hermite quadrature over the factors, given which the answers are
 * independent; those of some items only are integrated by themselves at each point of the others (as in bifactor models:
 * Gibbons & Hedeker 1992). Of pattern k item j is a yes where bit j of k is 1.
 * @param items at most `MOST_FACTORS` factors, not counting the further ones
 * @returns 2 to the power of the number of items; they add to 1
 */
export function patternProbabilities(items: ExplainedItems): Float64Array {
  const { loadings, factors, further, thresholds } = items;
  const p = thresholds.length;
  const rest = residualDeviations(items);
  const { points, weights } = gaussHermite(POINTS[factors] ?? 1);
  const taken = new Set(further.flatMap((own) => own.items));
  const single = Array.from({ length: p }, (_, j) => j).filter((j) => !taken.has(j));
  const most = Math.max(0, ...further.map((own) => own.items.length));
  const [block, given] = [new Float64Array(powerOfTwo(most)), new Float64Array(powerOfTwo(most))];
  const sum = new Float64Array(powerOfTwo(p));
  const joint = new Float64Array(powerOfTwo(p));
  const levels = new Float64Array(p);
  const places = new Int32Array(factors);
  const nodes = wholePower(points.length, factors);
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
    joint[0] = weight;
    let size = 1;
    for (const j of single) {
      spreadItem(joint, size, normalCdf(levels[j]! / rest[j]!));
      size *= 2;
    }
    for (const own of further) {
      integrateOwn(block, given, own, { levels, rest });
      spreadBlock(joint, size, block, powerOfTwo(own.items.length));
      size *= powerOfTwo(own.items.length);
    }
    for (let k = 0; k < sum.length; k++) sum[k]! += joint[k]!;
  }
  return inOrder(sum, [...single, ...further.flatMap((own) => own.items)]);
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

/** Doubles the first `size` patterns: without and with a yes to one more item. */
function spreadItem(patterns: Float64Array, size: number, yes: number): void {
  for (let k = 0; k < size; k++) {
    const value = patterns[k]!;
    patterns[size + k] = value * yes;
    patterns[k] = value * (1 - yes);
  }
}

/** Each of the first `size` patterns with each of the first `width` of a block. */
function spreadBlock(patterns: Float64Array, size: number, block: Float64Array, width: number): void {
  for (let c = width - 1; c >= 0; c--) {
    const share = block[c]!;
    for (let k = 0, to = c * size; k < size; k++) patterns[to++] = patterns[k]! * share;
  }
}

const OWN = gaussHermite(OWN_POINTS);

/** Probabilities of the patterns of items with a factor of their own, given the others. */
function integrateOwn(
  into: Float64Array,
  given: Float64Array,
  { items, loadings }: OwnFactor,
  { levels, rest }: { readonly levels: Float64Array; readonly rest: Float64Array },
): void {
  into.fill(0);
  for (let node = 0; node < OWN_POINTS; node++) {
    given[0] = OWN.weights[node]!;
    let size = 1;
    for (let at = 0; at < items.length; at++) {
      const j = items[at]!;
      spreadItem(given, size, normalCdf((levels[j]! + loadings[at]! * OWN.points[node]!) / rest[j]!));
      size *= 2;
    }
    for (let k = 0; k < size; k++) into[k]! += given[k]!;
  }
}

/** From patterns whose bit b is item `items[b]` to those whose bit j is item j, adding to 1. */
function inOrder(sum: Float64Array, items: readonly number[]): Float64Array {
  const total = sum.reduce((all, value) => all + value, 0);
  const out = new Float64Array(sum.length);
  for (let k = 0; k < sum.length; k++) {
    let to = 0;
    for (let bit = 0; bit < items.length; bit++) to += ((k >> bit) & 1) << items[bit]!;
    out[to] = sum[k]! / total;
  }
  return out;
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
