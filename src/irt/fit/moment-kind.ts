import type { IrtItem } from "../model/irt-model";

/**
 * Moments of a limited-information statistic. "M2": every category but the first, of items and of pairs
 * (Maydeu-Olivares & Joe 2006). "M2*": the mean of every item's categories numbered from 0, and of every pair's
 * products (Cai & Hansen 2013). "C2": every category of an item, and the pairs' mean products (Cai & Monroe 2014). All
 * are equal for items of two categories.
 */
export type MomentKind = "M2" | "M2*" | "C2";

/** A function of one item: its value by category. */
export interface ItemFunction {
  readonly item: number;
  readonly values: Float64Array;
}

/** The mean of a function of one item (`second` is -1), or of the product of two functions of different items. */
export interface Moment {
  readonly first: number;
  readonly second: number;
}

export interface Moments {
  readonly functions: readonly ItemFunction[];
  readonly moments: readonly Moment[];
  readonly single: readonly number[];
}

/** The moments of a kind: single items first, then pairs in the order 1 2, 1 3, 2 3, ... of the second item. */
export function momentsOf(kind: MomentKind, items: readonly IrtItem[]): Moments {
  const functions: ItemFunction[] = [];
  const add = (item: number, list: readonly Float64Array[]): number[] =>
    list.map((values) => functions.push({ item, values }) - 1);
  const alone = items.map(({ categories }, item) =>
    add(item, kind === "M2*" ? [numbers(categories)] : indicators(categories)),
  );
  const paired = items.map(({ categories }, item) =>
    kind === "C2" && categories > 2 ? add(item, [numbers(categories)]) : (alone[item] ?? []),
  );
  const moments: Moment[] = alone.flat().map((first) => ({ first, second: -1 }));
  paired.forEach((second, k) => {
    for (const first of paired.slice(0, k)) {
      for (const one of first) for (const other of second) moments.push({ first: one, second: other });
    }
  });
  return { functions, moments, single: alone.map((own) => own.length) };
}

/** By moment of M2*: C2's moments that sum to it, with multiplicity. The pairs' moments are the same. */
export function reducedMoments(items: readonly IrtItem[]): (readonly (readonly [number, number])[])[] {
  const out: (readonly [number, number])[][] = [];
  let place = 0;
  for (const { categories } of items) {
    const first = place;
    out.push(Array.from({ length: categories - 1 }, (_, k) => [first + k, k + 1] as const));
    place += categories - 1;
  }
  for (let pairs = (items.length * (items.length - 1)) / 2; pairs > 0; pairs--) out.push([[place++, 1]]);
  return out;
}

export function momentCount(kind: MomentKind, items: readonly IrtItem[]): number {
  const width = ({ categories }: IrtItem): number => (kind === "M2" ? categories - 1 : 1);
  let count = 0;
  items.forEach((item, k) => {
    count += kind === "M2*" ? 1 : item.categories - 1;
    for (const other of items.slice(0, k)) count += width(item) * width(other);
  });
  return count;
}

function numbers(categories: number): Float64Array {
  return Float64Array.from({ length: categories }, (_, category) => category);
}

function indicators(categories: number): Float64Array[] {
  return Array.from({ length: categories - 1 }, (_, k) =>
    Float64Array.from({ length: categories }, (__, category) => Number(category === k + 1)),
  );
}
