/** Derivatives of the logarithms of a grid's probabilities by the parameters, point by point. */
import type { Axis, ItemValues } from "./item-curves";

/** By parameter, by point. */
export type ScoreTable = readonly Float64Array[];

/**
 * By category of an item: derivatives of its log probability by the intercepts. That by the slope is their sum times the
 * factor.
 *
 * @param axis of one factor
 */
export function answerScores(item: ItemValues, axis: Axis): ScoreTable[] {
  const { slopes, intercepts } = item;
  const curve = (d: number): Float64Array =>
    Float64Array.from(axis.nodes, (theta) => 1 / (1 + Math.exp(-slopes[0]! * theta - d)));
  const above = Array.from(intercepts, curve);
  return Array.from({ length: intercepts.length + 1 }, (_, k) => {
    const table = Array.from(intercepts, () => new Float64Array(axis.points));
    const [low, high] = [above[k - 1], above[k]];
    const distance =
      low === undefined || high === undefined ? 0 : 1 / Math.expm1(intercepts[k - 1]! - intercepts[k]!);
    for (let q = 0; q < axis.points; q++) {
      if (low !== undefined) table[k - 1]![q] = 1 - low[q]! + distance;
      if (high !== undefined) table[k]![q] = -high[q]! - distance;
    }
    return table;
  });
}

/**
 * Derivatives of the logarithm of a normal distribution's weights on a grid, made to add up to 1, by its mean and its
 * variance; and the information about them (2 x 2) of people at the points, second derivatives included.
 */
export function latentScores(
  nodes: Float64Array,
  weights: Float64Array,
  { mean, variance }: { mean: number; variance: number },
): { scores: ScoreTable; information: (people: Float64Array) => Float64Array } {
  const first = centred(
    nodes.map((theta) => (theta - mean) / variance),
    weights,
  );
  const second = centred(
    nodes.map((theta) => (theta - mean) ** 2 / (2 * variance ** 2)),
    weights,
  );
  const information = (people: Float64Array): Float64Array => {
    const n = people.reduce((sum, own) => sum + own, 0);
    const cross = n * product(weights, first, second) + inner(people, first) / variance;
    return Float64Array.of(
      n * product(weights, first, first),
      cross,
      cross,
      n * product(weights, second, second) + (2 * inner(people, second)) / variance,
    );
  };
  return { scores: [first, second], information };
}

function centred(values: Float64Array, weights: Float64Array): Float64Array {
  const middle = inner(weights, values);
  return values.map((value) => value - middle);
}

function inner(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < values.length; q++) sum += weights[q]! * values[q]!;
  return sum;
}

function product(weights: Float64Array, one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += weights[q]! * one[q]! * other[q]!;
  return sum;
}
