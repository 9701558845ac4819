/** What single patterns of answers say of the factors, on a grid where each item loads on one factor. */

import { groupRows } from "../../../data/patterns/group-rows";
import { wholePower } from "../../../numeric/elementary/powers";
import type { GroupPatterns } from "../../model/irt-patterns";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import { axisOrder, itemsOf, placesInOrder } from "./grid-order";
import { blockLikelihoods, type ItemBlock, itemBlock } from "./item-block";

/** The posterior distribution of one pattern; the next one's too once visited. */
export interface AnswerPosterior {
  readonly row: number;
  /** By factor: probability of each of its points. */
  readonly marginals: readonly Float64Array[];
  /** Means of the products of two factors, row-major. */
  readonly second: Float64Array;
}

interface Curves {
  /** By item, categories x points of its factor. */
  readonly probabilities: readonly Float64Array[];
  /** Of the points of the grid, adding up to 1. */
  readonly weights: Float64Array;
}

/** Visits the posterior distribution of every pattern at some curves and weights. */
export type VisitPosteriors = (curves: Curves, visit: (posterior: AnswerPosterior) => void) => void;

/**
 * The posterior distributions of patterns. Given the factors, answers to the items of different factors are independent,
 * so that one factor (the one with the most distinct answers) is summed out once for each distinct answer to its items;
 * only the points of the others are left to each pattern.
 *
 * @param factorOf by item: the factor that it loads on
 * @param points a grid
 */
export function answerPosteriors(
  patterns: GroupPatterns,
  factorOf: readonly number[],
  points: LatentPoints,
): VisitPosteriors {
  const size = points.perFactor ?? 0;
  const m = points.dimensions;
  const order = axisOrder(patterns, factorOf, m).reverse();
  const places = placesInOrder(order, size);
  const blocks = order.map((factor) => itemBlock(patterns, itemsOf(factorOf, factor), size));
  const { group, first } = groupRows(
    patterns.rows,
    blocks.slice(0, -1).map(({ of }) => of),
  );
  const rows = Array.from(group.keys()).sort((one, other) => group[one]! - group[other]! || one - other);
  const axes: Axes = { size, m, order, nodes: gridAxis(size) };
  const tables = blocks.map((block): Table => {
    return { block, likelihoods: new Float64Array(block.distinct * size) };
  });
  const others = tables.slice(0, -1);
  const state = emptyState(axes);
  return ({ probabilities, weights }, visit) => {
    const ordered = Float64Array.from(places, (place) => weights[place]!);
    for (const { block, likelihoods } of tables) blockLikelihoods(block, probabilities, likelihoods);
    const last = summedOut(tables[m - 1]!, ordered, axes);
    let known = -1;
    for (const row of rows) {
      if (group[row] !== known) {
        known = group[row]!;
        joinOthers(state, { others, row: first[known]!, ordered }, axes);
      }
      join(state, { ...last, at: tables[m - 1]!.block.of[row]! }, axes);
      visit({ row, marginals: state.marginals, second: state.second });
    }
  };
}

interface Table {
  readonly block: ItemBlock;
  readonly likelihoods: Float64Array;
}

interface Axes {
  readonly size: number;
  readonly m: number;
  /** Factors in the order of the axes. */
  readonly order: readonly number[];
  readonly nodes: Float64Array;
}

/** The last axis summed out for each distinct answer to its items. */
interface Last {
  readonly likelihoods: Float64Array;
  /** distinct x points of the other axes: the sum, and that of products with the factor. */
  readonly sums: Float64Array;
  readonly products: Float64Array;
}

function summedOut({ block, likelihoods }: Table, weights: Float64Array, { size, nodes }: Axes): Last {
  const left = weights.length / size;
  const sums = new Float64Array(block.distinct * left);
  const products = new Float64Array(block.distinct * left);
  for (let answer = 0, to = 0; answer < block.distinct; answer++) {
    for (let x = 0, at = 0; x < left; x++, to++) {
      let sum = 0;
      let moment = 0;
      for (let q = 0, from = answer * size; q < size; q++) {
        const value = weights[at++]! * likelihoods[from++]!;
        sum += value;
        moment += value * nodes[q]!;
      }
      sums[to] = sum;
      products[to] = moment;
    }
  }
  return { likelihoods, sums, products };
}

interface State {
  /** By axis but the last, by point of those axes: which point of the axis it is. */
  readonly places: readonly Int32Array[];
  /** Likelihood of the answers to the items of all axes but the last, by point of those axes. */
  readonly others: Float64Array;
  /** By point of the last axis: the weights times that likelihood, summed over the other axes. */
  readonly along: Float64Array;
  readonly joint: Float64Array;
  readonly marginals: readonly Float64Array[];
  readonly second: Float64Array;
}

function emptyState({ size, m }: Axes): State {
  const left = wholePower(size, m - 1);
  return {
    places: Array.from({ length: m - 1 }, (_, axis) =>
      Int32Array.from({ length: left }, (__, x) => Math.floor(x / wholePower(size, m - 2 - axis)) % size),
    ),
    others: new Float64Array(left),
    along: new Float64Array(size),
    joint: new Float64Array(left),
    marginals: Array.from({ length: m }, () => new Float64Array(size)),
    second: new Float64Array(m * m),
  };
}

function joinOthers(
  { places, others, along }: State,
  { others: tables, row, ordered }: { others: readonly Table[]; row: number; ordered: Float64Array },
  { size }: Axes,
): void {
  others.fill(1);
  tables.forEach(({ block, likelihoods }, axis) => {
    const start = block.of[row]! * size;
    const place = places[axis]!;
    for (let x = 0; x < others.length; x++) others[x]! *= likelihoods[start + place[x]!]!;
  });
  along.fill(0);
  for (let x = 0, at = 0; x < others.length; x++) {
    const own = others[x]!;
    for (let q = 0; q < size; q++) along[q]! += own * ordered[at++]!;
  }
}

/** The posterior of one pattern from the two halves of its answers. */
function join(
  { places, others, along, joint, marginals, second }: State,
  { likelihoods, sums, products, at }: Last & { at: number },
  { size, m, order, nodes }: Axes,
): void {
  const left = others.length;
  let total = 0;
  for (let x = 0, from = at * left; x < left; x++) total += joint[x] = others[x]! * sums[from++]!;
  if (!(total > 0)) throw new Error("answers that a model was fitted to are possible under it");
  for (let x = 0; x < left; x++) joint[x]! /= total;
  const slow = order[m - 1]!;
  const own = marginals[slow]!;
  for (let q = 0, from = at * size; q < size; q++) own[q] = (along[q]! * likelihoods[from++]!) / total;
  second[slow * m + slow] = squares(own, nodes);
  places.forEach((place, axis) => {
    const factor = order[axis]!;
    const marginal = marginals[factor]!.fill(0);
    let cross = 0;
    for (let x = 0, from = at * left; x < left; x++, from++) {
      marginal[place[x]!]! += joint[x]!;
      cross += nodes[place[x]!]! * others[x]! * products[from]!;
    }
    second[factor * m + factor] = squares(marginal, nodes);
    second[factor * m + slow] = second[slow * m + factor] = cross / total;
    for (let other = 0; other < axis; other++) {
      const there = places[other]!;
      let sum = 0;
      for (let x = 0; x < left; x++) sum += joint[x]! * nodes[place[x]!]! * nodes[there[x]!]!;
      second[factor * m + order[other]!] = second[order[other]! * m + factor] = sum;
    }
  });
}

function squares(weights: Float64Array, nodes: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < nodes.length; q++) sum += weights[q]! * nodes[q]! * nodes[q]!;
  return sum;
}
