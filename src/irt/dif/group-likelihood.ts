/** The likelihood of one group's answers under one factor, with parameters by group. */

import { groupRows } from "../../data/patterns/group-rows";
import { exp } from "../../numeric/elementary/exp";
import { expm1 } from "../../numeric/elementary/expm1";
import { log } from "../../numeric/elementary/log";
import type { GroupPatterns } from "../model/irt-patterns";

/** A group's patterns with workspace; points run fastest. */
export interface GroupLikelihood {
  readonly patterns: GroupPatterns;
  readonly nodes: Float64Array;
  /** By item: index of its first parameter (slope, then intercepts), also the index of its first category. */
  readonly start: Int32Array;
  /** Patterns x items: index of the answer among all items' categories, -1 where missing. */
  readonly answers: Int32Array;
  /**
   * By category and point: probability, and its log's derivatives by the intercepts before and after and by the slope.
   */
  readonly probabilities: Float64Array;
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly along: Float64Array;
  /** By category: derivatives of its log probability by its parameters. */
  readonly curves: readonly (readonly Curve[])[];
  /** By category: the part of both that does not depend on the point; 0 with an intercept on one side only. */
  readonly constantPart: Float64Array;
  /** By category, at the points: its people. */
  readonly counts: Float64Array;
  /** Patterns x points: people. */
  readonly posteriors: Float64Array;
  /** The first items and the others, whose distinct answers are processed once each. */
  readonly halves: readonly [Half, Half];
  /** By point: of the distribution, and of the people. */
  readonly weights: Float64Array;
  readonly people: Float64Array;
}

/** Distinct answers to some items, with probability and people at every point. */
export interface Half {
  readonly items: readonly number[];
  readonly distinct: number;
  /** By pattern. */
  readonly of: Int32Array;
  /** Distinct x items: indices of the answers, -1 where missing. */
  readonly answers: Int32Array;
  readonly likelihoods: Float64Array;
  readonly people: Float64Array;
}

/** A parameter's index among the group's, and a derivative by it at the points. */
export interface Curve {
  readonly place: number;
  readonly values: Float64Array;
}

/** @param categories by item */
export function groupLikelihood(
  patterns: GroupPatterns,
  categories: readonly number[],
  nodes: Float64Array,
): GroupLikelihood {
  const items = categories.length;
  const start = new Int32Array(items + 1);
  for (let j = 0; j < items; j++) start[j + 1] = start[j]! + categories[j]!;
  const answers = new Int32Array(patterns.rows * items);
  for (let j = 0; j < items; j++) {
    const column = patterns.columns[j]!;
    for (let row = 0; row < patterns.rows; row++)
      answers[row * items + j] = column[row]! < 0 ? -1 : start[j]! + column[row]!;
  }
  const table = (rows: number): Float64Array => new Float64Array(rows * nodes.length);
  const all = start[items]!;
  const half = (from: number, to: number): Half => {
    const own = Array.from({ length: to - from }, (_, k) => from + k);
    const { group, first } = groupRows(
      patterns.rows,
      own.map((j) => patterns.columns[j]!),
    );
    const places = Int32Array.from(first, (row) => row).reduce<number[]>(
      (all, row) => all.concat(own.map((j) => answers[row * items + j]!)),
      [],
    );
    return {
      items: own,
      distinct: first.length,
      of: group,
      answers: Int32Array.from(places),
      likelihoods: table(first.length),
      people: table(first.length),
    };
  };
  const middle = Math.ceil(items / 2);
  const [before, after, along] = [table(all), table(all), table(all)];
  const at = (place: number, values: Float64Array, category: number): Curve => ({
    place,
    values: values.subarray(category * nodes.length, (category + 1) * nodes.length),
  });
  const curves = categories.flatMap((count, j) =>
    Array.from({ length: count }, (_, k) => {
      const c = start[j]! + k;
      const beside = [...(k > 0 ? [at(c, before, c)] : []), ...(k + 1 < count ? [at(c + 1, after, c)] : [])];
      return [at(start[j]!, along, c), ...beside];
    }),
  );
  return {
    patterns,
    nodes,
    start,
    answers,
    halves: [half(0, middle), half(middle, items)],
    probabilities: table(all),
    before,
    after,
    along,
    curves,
    counts: table(all),
    constantPart: new Float64Array(all),
    posteriors: table(patterns.rows),
    weights: table(1),
    people: table(1),
  };
}

export function summed(people: Float64Array, from: number, { values }: Curve): number {
  let sum = 0;
  for (let q = 0; q < values.length; q++) sum += people[from + q]! * values[q]!;
  return sum;
}

/**
 * The group's log-likelihood (-Infinity if undefined) at slope and intercepts by item, then mean and variance; leaves
 * the people at every point for derivatives.
 */
export function groupLogLikelihood(group: GroupLikelihood, values: Float64Array): number {
  const items = group.start.length - 1;
  for (let j = 0; j < items; j++) if (!fillCurves(group, values, j)) return Number.NEGATIVE_INFINITY;
  const mean = values[group.start[items]!]!;
  const variance = values[group.start[items]! + 1]!;
  if (!(variance > 0)) return Number.NEGATIVE_INFINITY;
  fillWeights(group, mean, variance);
  return spread(group);
}

/** The curves of one item's categories; false if its intercepts do not descend. */
function fillCurves(
  { nodes, start, probabilities, before, after, along, constantPart }: GroupLikelihood,
  values: Float64Array,
  item: number,
): boolean {
  const points = nodes.length;
  const first = start[item]!;
  const last = start[item + 1]! - 1;
  const slope = values[first]!;
  probabilities.fill(1, first * points, (first + 1) * points);
  before.fill(0, first * points, (first + 1) * points);
  for (let c = first; c < last; c++) {
    const d = values[c + 1]!;
    const gap = c === first ? Number.POSITIVE_INFINITY : values[c]! - d;
    if (!(gap > 0)) return false;
    const share = -expm1(-gap);
    const own = exp(-gap) / share;
    constantPart[c] = own;
    for (let q = 0, at = c * points, next = at + points; q < points; q++, at++, next++) {
      const z = slope * nodes[q]! + d;
      const small = exp(-Math.abs(z));
      const large = 1 / (1 + small);
      const up = z > 0 ? large : small * large;
      const down = z > 0 ? small * large : large;
      probabilities[at]! *= share * down;
      before[at]! += own;
      after[at] = -up - own;
      probabilities[next] = up;
      before[next] = down;
    }
  }
  after.fill(0, last * points, (last + 1) * points);
  for (let at = first * points, q = 0; at < (last + 1) * points; at++, q = q + 1 < points ? q + 1 : 0)
    along[at] = (before[at]! + after[at]!) * nodes[q]!;
  return true;
}

function fillWeights({ nodes, weights }: GroupLikelihood, mean: number, variance: number): void {
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
}

/** Spreads the people of every pattern over the points, and counts them by category. */
function spread(group: GroupLikelihood): number {
  const { patterns, halves, counts, people } = group;
  const [one, other] = halves;
  multiplied(group, one, group.weights);
  multiplied(group, other, null);
  const logLikelihood = joined(patterns, one, other, group.posteriors);
  counts.fill(0);
  countAnswers(group, one);
  countAnswers(group, other);
  people.fill(0);
  const points = people.length;
  for (let u = 0, at = 0; u < other.distinct; u++)
    for (let q = 0; q < points; q++) people[q]! += other.people[at++]!;
  return logLikelihood;
}

/** The probabilities of a half's answers, times the points' weights if given. */
function multiplied(
  { nodes, probabilities }: GroupLikelihood,
  { items, distinct, answers, likelihoods }: Half,
  weights: Float64Array | null,
): void {
  const points = nodes.length;
  const width = items.length;
  for (let u = 0, from = 0; u < distinct; u++, from += points) {
    for (let q = 0; q < points; q++) likelihoods[from + q] = weights === null ? 1 : weights[q]!;
    for (let k = 0; k < width; k++) {
      const answer = answers[u * width + k]! * points;
      if (answer < 0) continue;
      for (let q = 0; q < points; q++) likelihoods[from + q]! *= probabilities[answer + q]!;
    }
  }
}

/** Joins the halves of every pattern; returns the log-likelihood. */
function joined({ rows, weight }: GroupPatterns, one: Half, other: Half, posteriors: Float64Array): number {
  const points = posteriors.length / rows;
  one.people.fill(0);
  other.people.fill(0);
  const [left, right] = [one.likelihoods, other.likelihoods];
  const [ofLeft, ofRight] = [one.people, other.people];
  let logLikelihood = 0;
  for (let row = 0, own = 0; row < rows; row++, own += points) {
    const first = one.of[row]! * points;
    const second = other.of[row]! * points;
    let sum = 0;
    for (let q = 0; q < points; q++) {
      const value = left[first + q]! * right[second + q]!;
      posteriors[own + q] = value;
      sum += value;
    }
    if (!(sum > 0)) return Number.NEGATIVE_INFINITY;
    logLikelihood += weight[row]! * log(sum);
    const share = weight[row]! / sum;
    for (let q = 0; q < points; q++) {
      const value = share * posteriors[own + q]!;
      posteriors[own + q] = value;
      ofLeft[first + q]! += value;
      ofRight[second + q]! += value;
    }
  }
  return logLikelihood;
}

function countAnswers({ nodes, counts }: GroupLikelihood, { items, distinct, answers, people }: Half): void {
  const points = nodes.length;
  const width = items.length;
  for (let u = 0, from = 0; u < distinct; u++, from += points) {
    for (let k = 0; k < width; k++) {
      const answer = answers[u * width + k]! * points;
      if (answer < 0) continue;
      for (let q = 0; q < points; q++) counts[answer + q]! += people[from + q]!;
    }
  }
}

export function groupGradient(
  { nodes, curves, counts, weights, people }: GroupLikelihood,
  values: Float64Array,
): Float64Array {
  const points = nodes.length;
  const gradient = new Float64Array(values.length);
  for (let c = 0; c < curves.length; c++)
    for (const curve of curves[c]!) gradient[curve.place]! += summed(counts, c * points, curve);
  const at = values.length - 2;
  const mean = values[at]!;
  const variance = values[at + 1]!;
  let n = 0;
  for (let q = 0; q < points; q++) n += people[q]!;
  for (let q = 0; q < points; q++) {
    const surplus = people[q]! - n * weights[q]!;
    const distance = nodes[q]! - mean;
    gradient[at]! += (surplus * distance) / variance;
    gradient[at + 1]! += (surplus * distance * distance) / (2 * variance * variance);
  }
  return gradient;
}
