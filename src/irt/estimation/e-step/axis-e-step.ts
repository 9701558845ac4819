import { groupRows } from "../../../data/patterns/group-rows";
import { log } from "../../../numeric/elementary/log";
import { wholePower } from "../../../numeric/elementary/powers";
import { addAt } from "../../../numeric/linear-algebra/ranges";
import type { Axis } from "../../model/curves/response-curve";
import type { GroupPatterns } from "../../model/irt-patterns";
import { momentsAt } from "../../model/latent-distribution";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import {
  type FactorAnswers,
  factorAnswers,
  fillLikelihoods,
  type SumLevel,
  sumAxes,
  sumLevels,
} from "./axis-posteriors";
import type { AxisEStep, Expected } from "./e-step";
import { axisOrder, blockCounts, inOrder, itemBlock, itemsOf, placesInOrder } from "./item-block";

/** A factor's sum with the derivatives of the log-likelihood. */
interface Level extends SumLevel {
  /** By the table. */
  readonly slope: Float64Array;
  /** By the likelihoods of the factor's answers. */
  readonly people: Float64Array;
}

/**
 * The E-step on a grid where each item loads on one factor. Given the factors, the answers to the items of different
 * factors are independent: a pattern's likelihood is a product with one part for each factor, and the grid is summed
 * axis by axis, once for each distinct answer to the items of the factors summed so far.
 * @param factorOf by item: its factor
 * @param categories by item
 */
export function axisEStep(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): AxisEStep {
  const size = points.perFactor ?? 0;
  const nodes = gridAxis(size);
  let prepared: Sums | null = null;
  return {
    kind: "axes",
    patterns,
    points,
    factorOf,
    people: () => prepared?.people ?? new Float64Array(points.points),
    axes: factorOf.map((factor): Axis => ({ points: size, dimensions: 1, nodes, factors: [factor] })),
    expect(probabilities, { weights }) {
      prepared ??= prepareSums(patterns, { factorOf, categories }, points);
      return expectedBySums(prepared, { patterns, points }, { probabilities, weights });
    },
  };
}

interface Sums {
  /** By point in the order of the axes: its index in the order of the factors. */
  readonly places: Int32Array;
  readonly answers: readonly FactorAnswers[];
  readonly levels: readonly Level[];
  readonly bySlowest: readonly Level[];
  readonly counts: readonly Float64Array[];
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
  const answers = factorAnswers(patterns, { factorOf, factors: points.dimensions, size });
  const levels = sumLevels(answers, { order, kept: 0, size }).map(
    (level): Level => ({
      ...level,
      slope: new Float64Array(level.table.length),
      people: new Float64Array(level.answers.likelihoods.length),
    }),
  );
  return {
    places: placesInOrder(order, size),
    answers,
    levels,
    bySlowest: [...levels].reverse(),
    counts: categories.map((k) => new Float64Array(k * size)),
    ordered: new Float64Array(points.points),
    slopes: new Float64Array(points.points),
    people: new Float64Array(points.points),
  };
}

function expectedBySums(
  { places, answers, levels, bySlowest, counts, ordered, slopes, people }: Sums,
  { patterns, points }: { patterns: GroupPatterns; points: LatentPoints },
  { probabilities, weights }: { probabilities: readonly Float64Array[]; weights: Float64Array },
): Expected {
  fillLikelihoods(answers, probabilities);
  sumAxes(levels, inOrder(weights, places, ordered));
  const first = bySlowest[0]!;
  const { of } = first;
  first.slope.fill(0);
  let logLikelihood = 0;
  for (let row = 0; row < patterns.rows; row++) {
    const probability = first.table[of[row]!]!;
    logLikelihood += patterns.weight[row]! * log(probability);
    first.slope[of[row]!]! += patterns.weight[row]! / probability;
  }
  bySlowest.forEach((level, at) => {
    const { table, slope } = bySlowest[at + 1] ?? { table: ordered, slope: slopes };
    trace(level, table, slope.fill(0));
    blockCounts(level.answers.block, level.people, counts);
  });
  for (let q = 0; q < places.length; q++) people[places[q]!] = ordered[q]! * slopes[q]!;
  return { logLikelihood, counts, latent: momentsAt(people, points) };
}

/**
 * The way back: from derivatives by a level's table to those by the previous one (`into`) and to its answers' people.
 */
function trace(level: Level, from: Float64Array, into: Float64Array): void {
  const { answers, distinct, own, before, left, slope, people } = level;
  const { block, likelihoods } = answers;
  const size = likelihoods.length / block.distinct;
  people.fill(0);
  for (let answer = 0, cell = 0; answer < distinct; answer++) {
    const start = own[answer]! * size;
    let at = before[answer]! * left * size;
    for (let x = 0; x < left; x++, at += size) {
      const share = slope[cell++]!;
      addAt(people, start, share, from, at, size);
      addAt(into, at, share, likelihoods, start, size);
    }
  }
  for (let cell = 0; cell < people.length; cell++) people[cell]! *= likelihoods[cell]!;
}

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
