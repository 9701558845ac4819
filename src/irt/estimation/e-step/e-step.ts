/** The E-step of one group: expected counts and moments given its answers. */

import { log } from "../../../numeric/elementary/log";
import type { AnsweredAxis } from "../../model/curves/answered-curves";
import type { Axis } from "../../model/curves/response-curve";
import type { GroupPatterns } from "../../model/irt-patterns";
import {
  type LatentDistribution,
  type LatentMoments,
  latentMoments,
  marginalMoments,
} from "../../model/latent-distribution";
import { gridAxis, type LatentPoints } from "../../model/quadrature";
import { blockCounts, blockLikelihoods, type ItemBlock, itemBlock, itemBlocks, itemsOf } from "./item-block";
import type { VisitCells } from "./point-products";

export interface Expected {
  /** Sum over patterns of weight times log probability; -Infinity where a pattern is impossible. */
  readonly logLikelihood: number;
  /** By item: expected number of people by category and point of the item's axis, row-major. */
  readonly counts: readonly Float64Array[];
  readonly latent: LatentMoments;
}

/** An E-step prepared for a group's patterns; result arrays are reused. */
export type EStep = PointEStep | AxisEStep | ReducedEStep | SeparateEStep | AdaptiveEStep;

interface Prepared {
  readonly patterns: GroupPatterns;
  readonly points: LatentPoints;
  /** By item: the points for its probabilities. */
  readonly axes: readonly Axis[];
  /** @param probabilities by item, categories x points of its axis; `latent`: the group's distribution at the points */
  expect(probabilities: readonly Float64Array[], latent: LatentDistribution): Expected;
}

/** Patterns are summed one by one, over points of all factors. */
export interface PointEStep extends Prepared {
  readonly kind: "points";
  /** Visits the probability of every point for every pattern; the array is reused. */
  visitPosteriors(
    probabilities: readonly Float64Array[],
    weights: Float64Array,
    visit: (row: number, posterior: Float64Array) => void,
  ): void;
}

/** On a grid where each item loads on one of several factors, summed axis by axis. */
export interface AxisEStep extends Prepared {
  readonly kind: "axes";
  /** By item. */
  readonly factorOf: readonly number[];
  /** Expected people by point of the grid, from the last `expect`. */
  readonly people: () => Float64Array;
}

/** Where each item loads on one of several independent factors. */
interface SeparateEStep extends Prepared {
  readonly kind: "separate";
}

/**
 * Where each item loads on one of several factors, at adaptive points. Probabilities and counts of an item are those of
 * the patterns' answers only (`answers`), at the points of its axis.
 */
export interface AdaptiveEStep extends Prepared {
  readonly kind: "adaptive";
  /** By item. */
  readonly factorOf: readonly number[];
  readonly answers: readonly AnsweredAxis[];
  /** Error of its sums at the point of placement (`Placement`). */
  readonly error: number;
  readonly visit: VisitCells;
}

/** For a bifactor model: specific factors are summed one by one. */
export interface ReducedEStep extends Prepared {
  readonly kind: "reduced";
  readonly alone: (row: number) => ReducedEStep;
}

/** Maximum size of a table of block likelihoods. */
const LARGEST_TABLE = 2e6;
const FEW = 64;

/**
 * The E-step at all points of the latent space, for any pattern of loadings: each pattern's likelihood at every point
 * is a product over blocks of items, and its contribution to the counts is collected by block first (Bock & Aitkin
 * 1981, Psychometrika, 46, 443-459). @param categories by item
 */
export function pointEStep(
  patterns: GroupPatterns,
  categories: readonly number[],
  points: LatentPoints,
): PointEStep {
  const { points: size, dimensions, nodes } = points;
  const axis: Axis = {
    points: size,
    dimensions,
    nodes,
    factors: Array.from({ length: dimensions }, (_, f) => f),
  };
  let known: Tables | null = null;
  const filled = (probabilities: readonly Float64Array[]): Tables => {
    known ??= prepareTables(patterns, categories, size);
    const { blocks, tables } = known;
    blocks.forEach((block, b) => {
      blockLikelihoods(block, probabilities, tables[b]!);
    });
    return known;
  };

  return {
    kind: "points",
    points,
    patterns,
    axes: categories.map(() => axis),
    visitPosteriors(probabilities, weights, visit) {
      const tables = filled(probabilities);
      const { joint } = tables;
      for (let row = 0; row < patterns.rows; row++) {
        const probability = join(tables, row, weights);
        for (let q = 0; q < size; q++) joint[q]! /= probability;
        visit(row, joint);
      }
    },
    expect(probabilities, { weights }) {
      const tables = filled(probabilities);
      const { blocks, gathered, counts, people, joint } = tables;
      for (const own of gathered) own.fill(0);
      people.fill(0);
      let logLikelihood = 0;
      for (let row = 0; row < patterns.rows; row++) {
        const probability = join(tables, row, weights);
        logLikelihood += patterns.weight[row]! * log(probability);
        const share = patterns.weight[row]! / probability;
        for (let q = 0; q < size; q++) joint[q]! *= share;
        for (let b = 0; b < blocks.length; b++) add(gathered[b]!, blocks[b]!.of[row]! * size, joint);
        add(people, 0, joint);
      }
      blocks.forEach((block, b) => {
        blockCounts(block, gathered[b]!, counts);
      });
      return { logLikelihood, counts, latent: latentMoments(people, nodes, dimensions) };
    },
  };
}

/** Workspace: by block of items, distinct answers x points; by item, categories x points; by point. */
interface Tables {
  readonly blocks: readonly ItemBlock[];
  readonly tables: readonly Float64Array[];
  readonly gathered: readonly Float64Array[];
  readonly counts: readonly Float64Array[];
  readonly people: Float64Array;
  readonly joint: Float64Array;
}

function prepareTables(patterns: GroupPatterns, categories: readonly number[], size: number): Tables {
  const most = Math.max(FEW, Math.min(patterns.rows / 4, LARGEST_TABLE / size));
  const blocks = itemBlocks(patterns, most);
  const byBlock = (): Float64Array[] => blocks.map((block) => new Float64Array(block.distinct * size));
  return {
    blocks,
    tables: byBlock(),
    gathered: byBlock(),
    counts: categories.map((k) => new Float64Array(k * size)),
    people: new Float64Array(size),
    joint: new Float64Array(size),
  };
}

/** A pattern's likelihood at every point, times the point's weight; returns their sum. */
function join({ blocks, tables, joint }: Tables, row: number, weights: Float64Array): number {
  joint.set(weights);
  for (let b = 0; b < blocks.length; b++) multiply(joint, tables[b]!, blocks[b]!.of[row]! * joint.length);
  let probability = 0;
  for (let q = 0; q < joint.length; q++) probability += joint[q]!;
  return probability;
}

function multiply(into: Float64Array, table: Float64Array, start: number): void {
  for (let q = 0, at = start; q < into.length; q++, at++) into[q]! *= table[at]!;
}

function add(into: Float64Array, start: number, values: Float64Array): void {
  for (let q = 0, at = start; q < values.length; q++, at++) into[at]! += values[q]!;
}

/** The E-step where each item loads on one (`factorOf`) of several independent factors: a product over factors. */
export function separateEStep(
  patterns: GroupPatterns,
  { factorOf, categories }: { factorOf: readonly number[]; categories: readonly number[] },
  points: LatentPoints,
): SeparateEStep {
  const { nodes, dimensions: m } = points;
  const size = nodes.length;
  const parts = Array.from({ length: m }, (_, factor) => {
    const block = itemBlock(patterns, itemsOf(factorOf, factor), size);
    const weight = new Float64Array(block.distinct);
    block.of.forEach((answer, row) => {
      weight[answer]! += patterns.weight[row]!;
    });
    const table = (): Float64Array => new Float64Array(block.distinct * size);
    return { block, weight, likelihoods: table(), people: table() };
  });
  const counts = categories.map((k) => new Float64Array(k * size));
  const totals = new Float64Array(m * size);
  return {
    kind: "separate",
    patterns,
    points,
    axes: factorOf.map((factor) => ({ points: size, dimensions: 1, nodes, factors: [factor] })),
    expect(probabilities, { weights }) {
      let logLikelihood = 0;
      totals.fill(0);
      parts.forEach(({ block, weight, likelihoods, people }, factor) => {
        blockLikelihoods(block, probabilities, likelihoods);
        const first = factor * size;
        for (let answer = 0, start = 0; answer < block.distinct; answer++, start += size) {
          let sum = 0;
          for (let q = 0; q < size; q++)
            sum += people[start + q] = likelihoods[start + q]! * weights[first + q]!;
          logLikelihood += weight[answer]! * log(sum);
          const share = weight[answer]! / sum;
          for (let q = 0; q < size; q++) totals[first + q]! += people[start + q]! *= share;
        }
        blockCounts(block, people, counts);
      });
      return { logLikelihood, counts, latent: marginalMoments(totals, gridAxis(size)) };
    },
  };
}
