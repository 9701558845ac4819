/** The E-step of a model of one factor: its log-likelihood, expected people and derivatives. */

import { log } from "../../../../numeric/elementary/log";
import { categoryProbabilities, itemDerivatives } from "../../../model/curves/item-curves";
import type { Axis, ItemValues } from "../../../model/curves/response-curve";
import { addRows, type DerivativeTotals, type IrtModel } from "../../../model/irt-model";
import type { LatentDistribution } from "../../../model/latent-distribution";
import { type GroupRows, groupDistribution, type ItemRows } from "../../../model/model-layout";
import { blockCounts, blockLikelihoods } from "../item-block";
import type { AnswerTable, OneFactor, OneFactorGroup } from "./one-factor";

export interface OneFactorModel {
  readonly model: IrtModel;
  readonly layouts: readonly GroupRows[];
  readonly one: OneFactor;
}

/** Values of a model whose expected people are in its tables. */
export interface OneFactorStep {
  readonly logLikelihood: number;
  readonly groups: readonly GroupStep[];
}

interface GroupStep {
  readonly items: readonly ItemValues[];
  readonly latent: LatentDistribution;
  /** By point. */
  readonly people: Float64Array;
}

/** Distributes the people over the points; null where the model is undefined or answers are impossible. */
export function oneFactorStep({ layouts, one }: OneFactorModel, values: Float64Array): OneFactorStep | null {
  const curves = layouts.map((): Curves[] => []);
  for (const { group, table } of one.tables)
    if (!fillTable(one, table, { layout: layouts[group]!, values, curves, group })) return null;
  const groups: GroupStep[] = [];
  let logLikelihood = 0;
  for (const [g, group] of one.groups.entries()) {
    const latent = groupDistribution(layouts[g]!, values, one.points);
    if (latent === null) return null;
    weigh(group.own.likelihoods, latent.weights);
    logLikelihood += spread(group);
    const items = one.like[g]!.map((same, item) => curves[same]![item]!.values);
    groups.push({ items, latent, people: pointPeople(group.own, one.points.points) });
  }
  return Number.isFinite(logLikelihood) ? { logLikelihood, groups } : null;
}

/** Adds the derivatives by the items' free parameters after a step. */
export function addItems(
  { model, layouts, one }: OneFactorModel,
  { groups }: OneFactorStep,
  totals: DerivativeTotals,
): void {
  for (const { group, table } of one.tables) {
    blockCounts(table.block, table.people, one.counts);
    for (const item of table.block.items) {
      const { slopes, intercepts } = layouts[group]!.items[item]!;
      const rows = [slopes[0]!, ...intercepts];
      if (rows.every((row) => model.parameters[row]!.free < 0)) continue;
      const own = itemDerivatives(one.counts[item]!, groups[group]!.items[item]!, one.axis);
      addRows(model, rows, { own, ...totals });
    }
  }
}

interface Curves {
  readonly values: ItemValues;
  /** Categories x points. */
  readonly probabilities: Float64Array;
}

/** Fills a table with its answers' probabilities, and `curves` by group and item; false where undefined. */
function fillTable(
  { axis, like }: OneFactor,
  { block, likelihoods, people }: AnswerTable,
  {
    layout,
    values,
    curves,
    group,
  }: { layout: GroupRows; values: Float64Array; curves: readonly Curves[][]; group: number },
): boolean {
  const probabilities: Float64Array[] = [];
  for (const place of block.items) {
    const known = curves[like[group]![place]!]!;
    const own = known[place] ?? itemCurves(layout.items[place]!, values, axis);
    if (own === null) return false;
    known[place] = own;
    probabilities[place] = own.probabilities;
  }
  blockLikelihoods(block, probabilities, likelihoods);
  people.fill(0);
  return true;
}

function itemCurves({ slopes, intercepts, curve }: ItemRows, all: Float64Array, axis: Axis): Curves | null {
  const values = {
    curve,
    slopes: Float64Array.of(all[slopes[0]!]!),
    columns: FIRST,
    intercepts: Float64Array.from(intercepts, (row) => all[row]!),
  };
  const probabilities = categoryProbabilities(values, axis);
  return probabilities === null ? null : { values, probabilities };
}

const FIRST = Int32Array.of(0);

function weigh(table: Float64Array, weights: Float64Array): void {
  for (let at = 0; at < table.length; ) {
    for (let q = 0; q < weights.length; q++) table[at++]! *= weights[q]!;
  }
}

/** Distributes a group's people over the points by distinct answer; returns its log-likelihood. */
function spread(group: OneFactorGroup): number {
  const { patterns, of, first, own } = group;
  const { weight } = patterns;
  const [people, ownPeople] = [first.people, own.people];
  let logLikelihood = 0;
  visitPatterns(group, (row, joint, probability) => {
    logLikelihood += weight[row]! * log(probability);
    const share = weight[row]! / probability;
    const points = joint.length;
    for (let q = 0, to = of[row]! * points, ownTo = own.block.of[row]! * points; q < points; q++) {
      const value = share * joint[q]!;
      people[to++]! += value;
      ownPeople[ownTo++]! += value;
    }
  });
  return logLikelihood;
}

/** Visits a group's patterns with their probability at every point (reused) and in all, from the last step. */
export function visitPatterns(
  { patterns, of, first, own }: OneFactorGroup,
  visit: (row: number, joint: Float64Array, probability: number) => void,
): void {
  const points = own.likelihoods.length / own.block.distinct;
  const joint = new Float64Array(points);
  for (let row = 0; row < patterns.rows; row++) {
    const from = of[row]! * points;
    const otherFrom = own.block.of[row]! * points;
    const tables = { one: first.likelihoods, from, other: own.likelihoods, otherFrom };
    visit(row, joint, multiplied(tables, joint));
  }
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
