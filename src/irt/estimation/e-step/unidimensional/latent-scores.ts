import { innerProduct } from "../../../../numeric/linear-algebra/dense";
import type { FactorDistribution } from "./factor-distribution";

/**
 * Derivatives of the logarithm of a normal distribution's weights on a grid, made to add up to 1, by its mean and its
 * variance; and the information about them (2 x 2, second derivatives included) of people at the points, less the squares
 * of these derivatives.
 */
export function latentScores(
  nodes: Float64Array,
  { weights, mean, variance }: FactorDistribution,
): { scores: readonly [Float64Array, Float64Array]; lost: (people: Float64Array) => Float64Array } {
  const first = centered(
    nodes.map((theta) => (theta - mean) / variance),
    weights,
  );
  const second = centered(
    nodes.map((theta) => (theta - mean) ** 2 / (2 * variance ** 2)),
    weights,
  );
  const lost = (people: Float64Array): Float64Array => {
    const n = people.reduce((sum, own) => sum + own, 0);
    const left = weights.map((weight, q) => n * weight - people[q]!);
    const cross = weighted(left, first, second) + innerProduct(people, first) / variance;
    return Float64Array.of(
      weighted(left, first, first),
      cross,
      cross,
      weighted(left, second, second) + (2 * innerProduct(people, second)) / variance,
    );
  };
  return { scores: [first, second], lost };
}

function centered(values: Float64Array, weights: Float64Array): Float64Array {
  const middle = innerProduct(weights, values);
  return values.map((value) => value - middle);
}

function weighted(weights: Float64Array, one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += weights[q]! * one[q]! * other[q]!;
  return sum;
}
