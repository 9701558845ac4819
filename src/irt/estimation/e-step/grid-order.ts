/** The order in which the factors of a grid are summed where each item loads on one of them. */
import { wholePower } from "../../../numeric/elementary/powers";
import type { GroupPatterns } from "../../model/irt-patterns";
import { itemBlock } from "./item-block";

/** The factors with the most distinct answers to their items first: the large sums then are the few. */
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

/** By point of a grid whose axes stand in this order: its place where they stand by their number. */
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

/** Weights of a grid's points whose axes stand in another order. @param places `placesInOrder` */
export function inOrder(weights: Float64Array, places: Int32Array, into: Float64Array): Float64Array {
  for (let q = 0; q < places.length; q++) into[q] = weights[places[q]!]!;
  return into;
}
