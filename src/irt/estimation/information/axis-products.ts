/** Means of products of derivatives on a grid where each item loads on one factor, summed over its patterns. */
import { groupRows } from "../../../data/patterns/group-rows";
import { addAt, dotAt, multiplyAt, sumAt } from "../../../numeric/linear-algebra/ranges";
import {
  type AxisCavities,
  type FactorAnswers,
  othersOf,
  sumAxes,
  sumLevels,
} from "../e-step/axis-posteriors";
import { inOrder, placesInOrder } from "../e-step/item-block";
import type { ScoreCurve } from "./posterior-products";

/** A factor's answers, the sums over the other axes, and the derivatives of its items' log probabilities. */
export interface FactorAxis extends FactorAnswers, AxisCavities {
  readonly items: readonly (readonly ScoreCurve[][])[];
  readonly size: number;
}

/**
 * Adds the products of the derivatives of a factor's items with one of the distribution's.
 * @param latent.turned the points' weights times the derivative of their logarithm by the free parameter `place`
 * @param latent.inverse by pattern: 1 over its probability; `shares`: times its people
 * @param to.scores where the patterns' own derivatives by `place` are added, too
 */
export function addWithLatent(
  { block, likelihoods, of, fill, items, size }: FactorAxis,
  {
    turned,
    inverse,
    shares,
    place,
  }: { turned: Float64Array; inverse: Float64Array; shares: Float64Array; place: number },
  { products, scores, free }: { products: Float64Array; scores: Float64Array | null; free: number },
): void {
  const table = fill(turned);
  const people = new Float64Array(likelihoods.length);
  const own = new Float64Array(size);
  for (let row = 0; row < of.length; row++) {
    const answer = block.of[row]! * size;
    multiplyAt(own, 0, table, of[row]! * size, likelihoods, answer, size);
    addAt(people, answer, shares[row]!, own, 0, size);
    if (scores !== null) scores[row * free + place]! += inverse[row]! * sumAt(own, 0, size);
  }
  for (let answer = 0; answer < block.distinct; answer++) {
    for (let j = 0; j < items.length; j++) {
      const category = block.answers[j]![answer]!;
      if (category < 0) continue;
      for (const { place: other, values } of items[j]![category]!) {
        addBoth(products, { free, place, other }, dotAt(people, answer * size, values, 0, size));
      }
    }
  }
}

/** Adds to both places of a symmetric matrix; twice on the diagonal. */
function addBoth(
  products: Float64Array,
  { free, place, other }: { free: number; place: number; other: number },
  value: number,
): void {
  products[place * free + other]! += value;
  products[other * free + place]! += value;
}

/** Adds the products of derivatives of items of two factors, given all factors' filled answers. */
export function addAcross(
  answers: readonly FactorAnswers[],
  [one, other]: readonly [FactorAxis, FactorAxis],
  {
    weights,
    shares,
    products,
    free,
  }: { weights: Float64Array; shares: Float64Array; products: Float64Array; free: number },
): void {
  const [left, right] = one.block.distinct > other.block.distinct ? [one, other] : [other, one];
  const { size } = left;
  const pair = [left, right].map(({ block }) => answers.findIndex((own) => own.block === block));
  const order = [...pair, ...othersOf(answers, pair)];
  const levels = sumLevels(answers, { order, kept: 2, size });
  const places = placesInOrder(order, size);
  const tables = sumAxes(levels, inOrder(weights, places, new Float64Array(places.length)));
  const table = levels.at(-1)?.of ?? new Int32Array(shares.length);
  const { group, first } = groupRows(shares.length, [table, right.block.of]);
  const rows = Array.from(group.keys()).sort((a, b) => group[a]! - group[b]! || a - b);
  const sums = leftSums(left);
  const weighted = new Float64Array(size);
  const carried = new Float64Array(size);
  for (let own = 0, at = 0; own < first.length; own++) {
    sums.clear();
    for (; at < rows.length && group[rows[at]!] === own; at++)
      sums.add(left.block.of[rows[at]!]!, shares[rows[at]!]!);
    const row = first[own]!;
    const answer = right.block.of[row]!;
    const start = table[row]! * size * size;
    for (let j = 0; j < right.items.length; j++) {
      const category = right.block.answers[j]![answer]!;
      if (category < 0) continue;
      for (const { place, values } of right.items[j]![category]!) {
        multiplyAt(weighted, 0, right.likelihoods, answer * size, values, 0, size);
        for (let x = 0; x < size; x++) carried[x] = dotAt(tables, start + x * size, weighted, 0, size);
        for (let k = 0; k < sums.places.length; k++) {
          const sum = dotAt(sums.values, k * size, carried, 0, size);
          addBoth(products, { free, place, other: sums.places[k]! }, sum);
        }
      }
    }
  }
}

/** By free parameter of a factor's items: the derivatives of some answers' likelihoods, summed. */
function leftSums({ block, likelihoods, items, size }: FactorAxis): {
  readonly places: Int32Array;
  /** places x points. */
  readonly values: Float64Array;
  readonly clear: () => void;
  readonly add: (answer: number, share: number) => void;
} {
  const places = Int32Array.from(new Set(items.flat(2).map(({ place }) => place)));
  const values = new Float64Array(places.length * size);
  const own = new Float64Array(size);
  return {
    places,
    values,
    clear() {
      values.fill(0);
    },
    add(answer, share) {
      for (let j = 0; j < items.length; j++) {
        const category = block.answers[j]![answer]!;
        if (category < 0) continue;
        for (const curve of items[j]![category]!) {
          multiplyAt(own, 0, likelihoods, answer * size, curve.values, 0, size);
          addAt(values, places.indexOf(curve.place) * size, share, own, 0, size);
        }
      }
    },
  };
}
