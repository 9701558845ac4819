/** A group's normal distribution of one factor on a grid. */
import { exp } from "../../../../numeric/elementary/exp";
import { addRows, type DerivativeTotals } from "../../../model/derivative-totals";
import type { IrtModel } from "../../../model/irt-model";
import type { GroupRows } from "../../../model/model-layout";

export interface FactorDistribution {
  /** By point; they add up to 1. */
  readonly weights: Float64Array;
  readonly mean: number;
  readonly variance: number;
}

/** The normal density at the points, made to add up to 1; null where the variance is not positive. */
export function factorDistribution(
  nodes: Float64Array,
  { means, covariances }: GroupRows,
  values: Float64Array,
): FactorDistribution | null {
  const [mean, variance] = [values[means[0]!]!, values[covariances[0]!]!];
  if (!(variance > 0)) return null;
  const weights = new Float64Array(nodes.length);
  let nearest = Number.POSITIVE_INFINITY;
  for (let q = 0; q < nodes.length; q++) {
    weights[q] = (nodes[q]! - mean) ** 2 / (2 * variance);
    nearest = Math.min(nearest, weights[q]!);
  }
  let sum = 0;
  for (let q = 0; q < nodes.length; q++) {
    weights[q] = exp(nearest - weights[q]!);
    sum += weights[q]!;
  }
  for (let q = 0; q < nodes.length; q++) weights[q]! /= sum;
  return { weights, mean, variance };
}

/**
 * Adds the derivatives by a group's free mean and variance of the sum over points of people times log weight. The
 * weights add up to 1 at any values, which the derivatives know.
 */
export function addFactor(
  model: IrtModel,
  {
    layout,
    people,
    nodes,
    distribution: { weights, mean, variance },
  }: { layout: GroupRows; people: Float64Array; nodes: Float64Array; distribution: FactorDistribution },
  totals: DerivativeTotals,
): void {
  const rows = [layout.means[0]!, layout.covariances[0]!];
  if (rows.every((row) => model.parameters[row]!.free < 0)) return;
  let n = 0;
  for (let q = 0; q < people.length; q++) n += people[q]!;
  let first = 0;
  let second = 0;
  for (let q = 0; q < people.length; q++) {
    const surplus = people[q]! - n * weights[q]!;
    const distance = nodes[q]! - mean;
    first += surplus * distance;
    second += surplus * distance * distance;
  }
  const gradient = Float64Array.of(first / variance, second / (2 * variance ** 2));
  const information = Float64Array.of(n / variance, 0, 0, n / (2 * variance ** 2));
  addRows(model, rows, { own: { gradient, information }, ...totals });
}
