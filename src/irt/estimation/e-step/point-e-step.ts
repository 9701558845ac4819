import { log } from "../../../numeric/elementary/log";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { Axis } from "../../model/item-curves";
import { latentMoments } from "../../model/latent-distribution";
import type { LatentPoints } from "../../model/quadrature";
import type { PointEStep } from "./e-step";
import { blockCounts, blockLikelihoods, type ItemBlock, itemBlocks } from "./item-block";

/** A table of block likelihoods holds at most so many numbers. */
const LARGEST_TABLE = 2e6;
const FEW = 64;

/**
 * The E-step at all points of the latent space, for any pattern of loadings: each pattern's likelihood at every point
 * is a product over blocks of items, and what it adds to the counts is gathered by block first.
 *
 * @param categories by item
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459
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

/** What is worked on: by block of items, distinct answers x points; by item, categories x points; by point. */
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
