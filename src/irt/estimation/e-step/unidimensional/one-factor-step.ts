/** The E-step of a model of one factor: its log-likelihood and derivatives. */
import { exp } from "../../../../numeric/elementary/exp";
import { log } from "../../../../numeric/elementary/log";
import { addRows, type DerivativeTotals, type IrtModel } from "../../../model/irt-model";
import { categoryProbabilities, type ItemValues, itemDerivatives } from "../../../model/item-curves";
import type { GroupRows } from "../../../model/model-layout";
import { blockCounts, blockLikelihoods } from "../item-block";
import type { AnswerTable, OneFactor, OneFactorGroup } from "./one-factor";

interface OneFactorModel {
  readonly model: IrtModel;
  readonly layouts: readonly GroupRows[];
  readonly one: OneFactor;
}

/** Adds derivatives by the free parameters; returns the log-likelihood, -Infinity where undefined or impossible. */
export function oneFactorStep(
  { model, layouts, one }: OneFactorModel,
  values: Float64Array,
  totals: DerivativeTotals,
): number {
  const { shared, groups } = one;
  const { nodes } = one.axis;
  const common = answersAt(one, shared, { layout: layouts[0]!, values });
  if (common === null) return Number.NEGATIVE_INFINITY;
  shared.people.fill(0);
  let logLikelihood = 0;
  for (let g = 0; g < groups.length; g++) {
    const [group, layout] = [groups[g]!, layouts[g]!];
    const distribution = factorDistribution(nodes, layout, values);
    const items = distribution === null ? null : answersAt(one, group.own, { layout, values });
    if (distribution === null || items === null) return Number.NEGATIVE_INFINITY;
    weigh(group.own.likelihoods, distribution.weights);
    logLikelihood += spread(group, shared);
    if (!Number.isFinite(logLikelihood)) return Number.NEGATIVE_INFINITY;
    const people = pointPeople(group.own, nodes.length);
    addFactor(model, { layout, people, nodes, distribution }, totals);
    addItems({ model, layout, one }, { table: group.own, items }, totals);
  }
  addItems({ model, layout: layouts[0]!, one }, { table: shared, items: common }, totals);
  return logLikelihood;
}

/** Fills the table of answers' probabilities; returns the items' values in the block's order, null where undefined. */
function answersAt(
  { axis }: OneFactor,
  { block, likelihoods }: AnswerTable,
  { layout, values }: { layout: GroupRows; values: Float64Array },
): ItemValues[] | null {
  const probabilities: Float64Array[] = [];
  const items: ItemValues[] = [];
  for (const place of block.items) {
    const { slopes, intercepts } = layout.items[place]!;
    const item = {
      slopes: Float64Array.of(values[slopes[0]!]!),
      columns: FIRST,
      intercepts: Float64Array.from(intercepts, (row) => values[row]!),
    };
    const own = categoryProbabilities(item, axis);
    if (own === null) return null;
    items.push(item);
    probabilities[place] = own;
  }
  blockLikelihoods(block, probabilities, likelihoods);
  return items;
}

const FIRST = Int32Array.of(0);

function weigh(table: Float64Array, weights: Float64Array): void {
  for (let at = 0; at < table.length; ) {
    for (let q = 0; q < weights.length; q++) table[at++]! *= weights[q]!;
  }
}

/** Distributes a group's people over the points by distinct answer; returns its log-likelihood. */
function spread({ patterns, shared, own }: OneFactorGroup, all: AnswerTable): number {
  const { rows, weight } = patterns;
  const points = own.people.length / own.block.distinct;
  const joint = new Float64Array(points);
  const { likelihoods, people } = all;
  const factors = own.likelihoods;
  const groupPeople = own.people.fill(0);
  let logLikelihood = 0;
  for (let row = 0; row < rows; row++) {
    const start = shared[row]! * points;
    const groupStart = own.block.of[row]! * points;
    const probability = multiplied(
      { one: likelihoods, from: start, other: factors, otherFrom: groupStart },
      joint,
    );
    logLikelihood += weight[row]! * log(probability);
    const share = weight[row]! / probability;
    for (let q = 0, to = start, groupTo = groupStart; q < points; q++, to++, groupTo++) {
      const value = share * joint[q]!;
      people[to]! += value;
      groupPeople[groupTo]! += value;
    }
  }
  return logLikelihood;
}

/** Multiplies rows of two tables; returns the sum of the products in four independent parts. */
function multiplied(
  {
    one,
    from,
    other,
    otherFrom,
  }: { one: Float64Array; from: number; other: Float64Array; otherFrom: number },
  into: Float64Array,
): number {
  const points = into.length;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let q = 0;
  for (let at = from, there = otherFrom; q + 4 <= points; q += 4, at += 4, there += 4) {
    const v = one[at]! * other[there]!;
    const w = one[at + 1]! * other[there + 1]!;
    const x = one[at + 2]! * other[there + 2]!;
    const y = one[at + 3]! * other[there + 3]!;
    into[q] = v;
    into[q + 1] = w;
    into[q + 2] = x;
    into[q + 3] = y;
    a += v;
    b += w;
    c += x;
    d += y;
  }
  for (; q < points; q++) {
    const value = one[from + q]! * other[otherFrom + q]!;
    into[q] = value;
    a += value;
  }
  return a + b + (c + d);
}

function pointPeople({ block, people }: AnswerTable, points: number): Float64Array {
  if (block.distinct === 1) return people;
  const out = new Float64Array(points);
  for (let at = 0; at < people.length; ) for (let q = 0; q < points; q++) out[q]! += people[at++]!;
  return out;
}

function addItems(
  { model, layout, one }: { model: IrtModel; layout: GroupRows; one: OneFactor },
  { table, items }: { table: AnswerTable; items: readonly ItemValues[] },
  totals: DerivativeTotals,
): void {
  blockCounts(table.block, table.people, one.counts);
  table.block.items.forEach((place, at) => {
    const { slopes, intercepts } = layout.items[place]!;
    const rows = [slopes[0]!, ...intercepts];
    if (rows.every((row) => model.parameters[row]!.free < 0)) return;
    addRows(model, rows, { own: itemDerivatives(one.counts[place]!, items[at]!, one.axis), ...totals });
  });
}

/** A group's normal distribution of one factor on a grid. */
interface FactorDistribution {
  /** By point; they add up to 1. */
  readonly weights: Float64Array;
  readonly mean: number;
  readonly variance: number;
}

/** The normalized normal density at the points; null where the variance is not positive. */
function factorDistribution(
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

/** Adds derivatives by a group's free mean and variance of the sum of people times normalized log weight. */
function addFactor(
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
