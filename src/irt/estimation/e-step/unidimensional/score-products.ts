/** Sums over people of products of scores, added to a matrix by the free parameters behind them. */
import type { ScoreCurves } from "./score-curves";

/** Free parameters x free parameters; what is added to a cell is added to its mirror image too. */
export interface ProductTotals {
  readonly matrix: Float64Array;
  readonly free: number;
}

/** An item's curves, and its slope and intercepts as free parameters (-1 where fixed). */
export interface ScoredItem {
  readonly curves: ScoreCurves;
  readonly places: readonly number[];
}

/** Adds to the cells of two different parameters, or of two rows that are the same parameter. */
function addCross({ matrix, free }: ProductTotals, [i, j]: readonly [number, number], value: number): void {
  if (i < 0 || j < 0) return;
  matrix[i * free + j]! += value;
  matrix[j * free + i]! += value;
}

/** Adds a square block. */
export function addBlock(
  { matrix, free }: ProductTotals,
  places: readonly number[],
  block: Float64Array,
  sign: 1 | -1,
): void {
  const size = places.length;
  for (let i = 0; i < size; i++) {
    if (places[i]! < 0) continue;
    for (let j = 0; j < size; j++) {
      if (places[j]! >= 0) matrix[places[i]! * free + places[j]!]! += sign * block[i * size + j]!;
    }
  }
}

/**
 * Takes away the products of two items' scores.
 *
 * @param people categories of the one x categories of the other x points: who answered so
 */
export function subtractPair(
  totals: ProductTotals,
  [one, other]: readonly [ScoredItem, ScoredItem],
  { people, nodes }: { people: Float64Array; nodes: Float64Array },
): void {
  const points = nodes.length;
  const width = other.curves.boundaries + 1;
  for (let k = 0; k < one.curves.boundaries; k++) {
    for (let l = 0; l < other.curves.boundaries; l++) {
      const above = ((k + 1) * width + l) * points;
      const below = (k * width + l) * points;
      let plain = 0;
      let times = 0;
      let squared = 0;
      for (let q = 0, at = k * points, there = l * points; q < points; q++, at++, there++) {
        const up = other.curves.up[there]!;
        const down = other.curves.down[there]!;
        const product =
          one.curves.up[at]! * (people[above + q]! * down + people[above + points + q]! * up) +
          one.curves.down[at]! * (people[below + q]! * down + people[below + points + q]! * up);
        const theta = nodes[q]!;
        plain += product;
        times += product * theta;
        squared += product * theta * theta;
      }
      addCross(totals, [one.places[0]!, other.places[0]!], -squared);
      addCross(totals, [one.places[0]!, other.places[l + 1]!], -times);
      addCross(totals, [one.places[k + 1]!, other.places[0]!], -times);
      addCross(totals, [one.places[k + 1]!, other.places[l + 1]!], -plain);
    }
  }
}

/**
 * Takes away the products of an item's own scores.
 *
 * @param people categories x points
 */
export function subtractOwn(
  totals: ProductTotals,
  { curves, places }: ScoredItem,
  { people, nodes }: { people: Float64Array; nodes: Float64Array },
): void {
  const points = nodes.length;
  const { boundaries, up, down } = curves;
  const size = boundaries + 1;
  const block = new Float64Array(size * size);
  const add = (k: number, l: number, [plain, times, squared]: readonly [number, number, number]): void => {
    block[0]! += squared;
    block[l + 1]! += times;
    block[(k + 1) * size]! += times;
    block[(k + 1) * size + l + 1]! += plain;
  };
  const sums = (value: (q: number) => number): [number, number, number] => {
    let plain = 0;
    let times = 0;
    let squared = 0;
    for (let q = 0; q < points; q++) {
      const product = value(q);
      plain += product;
      times += product * nodes[q]!;
      squared += product * nodes[q]! * nodes[q]!;
    }
    return [plain, times, squared];
  };
  for (let k = 0; k < boundaries; k++) {
    const at = k * points;
    const next = at + points;
    add(
      k,
      k,
      sums((q) => people[next + q]! * up[at + q]! ** 2 + people[at + q]! * down[at + q]! ** 2),
    );
    if (k + 1 === boundaries) continue;
    const cross = sums((q) => people[next + q]! * up[at + q]! * down[next + q]!);
    add(k, k + 1, cross);
    add(k + 1, k, cross);
  }
  addBlock(totals, places, block, -1);
}

/**
 * Takes away the products of an item's scores and those of the mean and the variance.
 *
 * @param people categories x points
 */
export function subtractLatent(
  totals: ProductTotals,
  { curves, places }: ScoredItem,
  {
    people,
    nodes,
    latent,
    latentPlaces,
  }: {
    people: Float64Array;
    nodes: Float64Array;
    latent: readonly Float64Array[];
    latentPlaces: readonly number[];
  },
): void {
  const points = nodes.length;
  latent.forEach((scores, t) => {
    if (latentPlaces[t]! < 0) return;
    for (let k = 0, at = 0; k < curves.boundaries; k++) {
      let plain = 0;
      let times = 0;
      for (let q = 0; q < points; q++, at++) {
        const product = scores[q]! * (people[at + points]! * curves.up[at]! + people[at]! * curves.down[at]!);
        plain += product;
        times += product * nodes[q]!;
      }
      addCross(totals, [places[0]!, latentPlaces[t]!], -times);
      addCross(totals, [places[k + 1]!, latentPlaces[t]!], -plain);
    }
  });
}
