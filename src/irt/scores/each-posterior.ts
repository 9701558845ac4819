import { blockLikelihoods, itemBlocks } from "../estimation/e-step/item-block";
import { fittedCurves } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import type { GroupPatterns } from "../model/irt-patterns";
import { type DistinctAnswers, patternsOf } from "./distinct-answers";

/** A table of likelihoods holds at most so many numbers. */
const LARGEST_TABLE = 2e6;
const FEW = 64;

/** What the answers of one row say of the factors. */
export interface Posterior {
  readonly row: number;
  /** Probability of every point of the group's quadrature given the answers; the next row's too once visited. */
  readonly weights: Float64Array;
  /** points x factors. */
  readonly nodes: Float64Array;
}

/** Visits the posterior distribution of each of some distinct answers on the quadrature of the fit. */
export function eachPosterior(
  fitted: FittedIrt,
  answers: DistinctAnswers,
  visit: (posterior: Posterior) => void,
): void {
  fitted.model.groups.forEach((_, group) => {
    const own = patternsOf(answers, group);
    if (own.rows.length > 0) visitGroup(fitted, { ...own, group }, visit);
  });
}

function visitGroup(
  fitted: FittedIrt,
  { patterns, group, rows }: { patterns: GroupPatterns; group: number; rows: readonly number[] },
  visit: (posterior: Posterior) => void,
): void {
  const nodes = fitted.quadrature.nodes[group]!;
  const prior = fitted.quadrature.weights[group]!;
  const curves = fittedCurves(fitted, group, nodes);
  const blocks = itemBlocks(patterns, Math.max(FEW, Math.min(rows.length / 4, LARGEST_TABLE / prior.length)));
  const tables = blocks.map((block) => {
    const table = new Float64Array(block.distinct * prior.length);
    blockLikelihoods(block, curves, table);
    return table;
  });
  const weights = new Float64Array(prior.length);
  rows.forEach((row, at) => {
    weights.set(prior);
    for (let b = 0; b < blocks.length; b++) {
      multiplied(weights, tables[b]!, blocks[b]!.of[at]! * weights.length);
    }
    visit({ row, weights, nodes });
  });
}

/** Multiplies and makes the products add up to 1, so that no number of items is too many. */
function multiplied(weights: Float64Array, table: Float64Array, start: number): void {
  let sum = 0;
  for (let q = 0, at = start; q < weights.length; q++, at++) {
    weights[q]! *= table[at]!;
    sum += weights[q]!;
  }
  if (!(sum > 0)) throw new Error("answers that a model was fitted to are possible under it");
  for (let q = 0; q < weights.length; q++) weights[q]! /= sum;
}
