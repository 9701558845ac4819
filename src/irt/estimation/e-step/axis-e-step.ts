import { groupRows } from "../../../data/patterns/group-rows";
import { log } from "../../../numeric/elementary/log";
import { wholePower } from "../../../numeric/elementary/powers";
import { product, transposed, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { Axis } from "../../model/item-curves";
import { momentsAt } from "../../model/latent-distribution";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import { answerPosteriors, type VisitPosteriors } from "./answer-posteriors";
import type { AxisEStep, Expected } from "./e-step";
import { axisOrder, itemsOf, placesInOrder } from "./grid-order";
import { blockCounts, blockLikelihoods, type ItemBlock, itemBlock } from "./item-block";

/** One factor's sum: the last axis of a table is summed out for every distinct answer from this factor on. */
interface Level {
  readonly block: ItemBlock;
  /** Distinct answers to the items of this factor and of those summed out before it. */
  readonly distinct: number;
  /** By distinct answer: that to the factor's own items, and that to the items summed out before. */
  readonly own: Int32Array;
  readonly before: Int32Array;
  /** Points of the axes that are left, all together. */
  readonly left: number;
  /** distinct x left, and the derivatives of the log-likelihood by it. */
  readonly table: Float64Array;
  readonly slope: Float64Array;
  /** Distinct answers to the factor's items x points, and the derivatives by it. */
  readonly likelihoods: Float64Array;
  readonly people: Float64Array;
}

/**
 * The E-step on a grid where each item loads on one factor. Given the factors, the answers to the items of different
 * factors are independent: a pattern's likelihood is a product with one part for each factor, and the grid is summed out
 * axis by axis, once for each distinct answer to the items of the factors summed so far.
 *
 * @param factorOf by item: the factor that it loads on
 * @param categories by item
 * @param points a grid
 */
export function axisEStep(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): AxisEStep {
  const size = points.perFactor ?? 0;
  const nodes = gridAxis(size);
  let visitPrepared: VisitPosteriors | null = null;
  const visit: VisitPosteriors = (...own) => {
    visitPrepared ??= answerPosteriors(patterns, factorOf, points);
    visitPrepared(...own);
  };
  let prepared: Sums | null = null;
  return {
    kind: "axes",
    patterns,
    points,
    factorOf,
    visit,
    axes: factorOf.map((factor): Axis => ({ points: size, dimensions: 1, nodes, factors: [factor] })),
    expect(probabilities, { weights }) {
      prepared ??= prepareSums(patterns, { factorOf, categories }, points);
      return expectedBySums(prepared, { patterns, points }, { probabilities, weights });
    },
  };
}

interface Sums {
  /** By point in the order of the axes: its place where they stand by their number. */
  readonly places: Int32Array;
  readonly levels: readonly Level[];
  readonly bySlowest: readonly Level[];
  /** By pattern its answer at the end. */
  readonly of: Int32Array;
  readonly counts: readonly Float64Array[];
  /** By point in the order of the axes. */
  readonly ordered: Float64Array;
  readonly slopes: Float64Array;
  readonly people: Float64Array;
}

function prepareSums(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): Sums {
  const size = points.perFactor ?? 0;
  const order = axisOrder(patterns, factorOf, points.dimensions);
  const { levels, of } = levelsOf(patterns, { factorOf, size, order });
  return {
    places: placesInOrder(order, size),
    levels,
    bySlowest: [...levels].reverse(),
    of,
    counts: categories.map((k) => new Float64Array(k * size)),
    ordered: new Float64Array(points.points),
    slopes: new Float64Array(points.points),
    people: new Float64Array(points.points),
  };
}

function expectedBySums(
  { places, levels, bySlowest, of, counts, ordered, slopes, people }: Sums,
  { patterns, points }: { patterns: GroupPatterns; points: LatentPoints },
  { probabilities, weights }: { probabilities: readonly Float64Array[]; weights: Float64Array },
): Expected {
  for (let q = 0; q < places.length; q++) ordered[q] = weights[places[q]!]!;
  levels.forEach((level, at) => {
    blockLikelihoods(level.block, probabilities, level.likelihoods);
    if (at === 0) sumOutFirst(level, ordered);
    else sumOut(level, levels[at - 1]!.table);
  });
  const first = bySlowest[0]!;
  first.slope.fill(0);
  let logLikelihood = 0;
  for (let row = 0; row < patterns.rows; row++) {
    const probability = first.table[of[row]!]!;
    logLikelihood += patterns.weight[row]! * log(probability);
    first.slope[of[row]!]! += patterns.weight[row]! / probability;
  }
  bySlowest.forEach((level, at) => {
    const before = bySlowest[at + 1];
    before?.slope.fill(0);
    if (before === undefined) traceFirst(level, ordered, slopes);
    else trace(level, before.table, before.slope);
    blockCounts(level.block, level.people, counts);
  });
  for (let q = 0; q < places.length; q++) people[places[q]!] = ordered[q]! * slopes[q]!;
  return { logLikelihood, counts, latent: momentsAt(people, points) };
}

/** The sums in the order they are taken, that over the last axis first; and by pattern its answer at the end. */
function levelsOf(
  patterns: GroupPatterns,
  { factorOf, size, order }: { factorOf: readonly number[]; size: number; order: readonly number[] },
): { levels: Level[]; of: Int32Array } {
  const levels: Level[] = [];
  let of = new Int32Array(patterns.rows);
  for (let axis = order.length - 1; axis >= 0; axis--) {
    const items = itemsOf(factorOf, order[axis]!);
    const block = itemBlock(patterns, items, size);
    const { group, first } = groupRows(patterns.rows, [of, block.of]);
    const left = wholePower(size, axis);
    levels.push({
      block,
      distinct: first.length,
      own: Int32Array.from(first, (row) => block.of[row]!),
      before: Int32Array.from(first, (row) => of[row]!),
      left,
      table: new Float64Array(first.length * left),
      slope: new Float64Array(first.length * left),
      likelihoods: new Float64Array(block.distinct * size),
      people: new Float64Array(block.distinct * size),
    });
    of = Int32Array.from(group);
  }
  return { levels, of };
}

/** Sums a factor out of the table before: its last axis times the likelihood of the factor's own answers. */
function sumOut({ block, distinct, own, before, left, table, likelihoods }: Level, from: Float64Array): void {
  const size = likelihoods.length / block.distinct;
  for (let answer = 0, to = 0; answer < distinct; answer++) {
    const start = own[answer]! * size;
    let at = before[answer]! * left * size;
    for (let x = 0; x < left; x++) {
      let sum = 0;
      for (let q = start, end = start + size; q < end; q++) sum += from[at++]! * likelihoods[q]!;
      table[to++] = sum;
    }
  }
}

/** The same for the axis that is summed out first: from the grid itself, for the answers in their order. */
function sumOutFirst({ distinct, left, table, likelihoods }: Level, grid: Float64Array): void {
  const inner = likelihoods.length / distinct;
  table.fill(0);
  const turned = transposed(grid, { rows: left, columns: inner });
  product(likelihoods, turned, { rows: distinct, inner, columns: left, out: table });
}

/**
 * The same way back: from the derivatives by a level's table to those by the table before, added to `into`, and to the
 * people of its own answers, which are derivatives times likelihood.
 */
function trace(level: Level, from: Float64Array, into: Float64Array): void {
  const { block, distinct, own, before, left, slope, likelihoods, people } = level;
  const size = likelihoods.length / block.distinct;
  people.fill(0);
  for (let answer = 0, cell = 0; answer < distinct; answer++) {
    const start = own[answer]! * size;
    let at = before[answer]! * left * size;
    for (let x = 0; x < left; x++) {
      const share = slope[cell++]!;
      for (let q = start, end = start + size; q < end; q++, at++) {
        people[q]! += share * from[at]!;
        into[at]! += share * likelihoods[q]!;
      }
    }
  }
  for (let cell = 0; cell < people.length; cell++) people[cell]! *= likelihoods[cell]!;
}

/** The same for the axis that was summed out first. */
function traceFirst(
  { distinct, left, slope, likelihoods, people }: Level,
  grid: Float64Array,
  into: Float64Array,
): void {
  const columns = likelihoods.length / distinct;
  people.fill(0);
  product(slope, grid, { rows: distinct, inner: left, columns, out: people });
  for (let cell = 0; cell < people.length; cell++) people[cell]! *= likelihoods[cell]!;
  into.fill(0);
  transposedProduct(slope, likelihoods, { rows: left, inner: distinct, columns, out: into });
}

/** About how many products an E-step takes. */
export function axisCost(
  patterns: GroupPatterns,
  options: { factorOf: readonly number[]; size: number; factors: number },
): number {
  const order = axisOrder(patterns, options.factorOf, options.factors);
  let of = new Int32Array(patterns.rows);
  let cost = 0;
  for (let axis = order.length - 1; axis >= 0; axis--) {
    const { of: own } = itemBlock(patterns, itemsOf(options.factorOf, order[axis]!), 1);
    const { group, first } = groupRows(patterns.rows, [of, own]);
    cost += 3 * first.length * wholePower(options.size, axis + 1);
    of = Int32Array.from(group);
  }
  return cost;
}
