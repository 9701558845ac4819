import { chooseEStep } from "../estimation/choose-e-step";
import { axisPosteriors, visitPosteriors } from "../estimation/e-step/axis-posteriors";
import { blockLikelihoods, itemBlocks } from "../estimation/e-step/item-block";
import { pointMoments } from "../estimation/e-step/point-products";
import { curvesByFactor, fittedCurves } from "../estimation/fitted-curves";
import { stateOfGroup } from "../estimation/likelihood";
import type { FittedIrt } from "../model/fitted-irt";
import type { GroupPatterns } from "../model/irt-patterns";
import { modelLayout, simpleStructure } from "../model/model-layout";
import { gridAxis, gridPoints } from "../model/quadrature";
import {
  type Answers,
  type DistinctAnswers,
  distinctAnswers,
  emptyScores,
  fittedAnswers,
  type PersonScores,
  patternsOf,
} from "./person-scores";
import { marginal, scoresAroundMode } from "./scores-around-mode";

/**
 * Expected a posteriori scores (EAP): the posterior mean of every factor, with the posterior standard deviation as its
 * standard error. On the likelihood's grid, if any; otherwise at its adaptive points or at points around each pattern's
 * mode. Missing answers carry no information.
 * @param answers by default those of the model's table
 * @see Bock & Mislevy (1982), Applied Psychological Measurement, 6, 431-444. Checked against mirt 1.45.1's
 *   `fscores(method = "EAP")`, which by default scores on finer grids than it fits on (1e-6 away here).
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { of, estimates } = eapScores(fitStructure(table, { kind: "one factor" }).fitted);
 * estimates[of[0] ?? 0] === undefined; // false
 * ```
 */
export function eapScores(fitted: FittedIrt, answers: Answers = fittedAnswers(fitted)): PersonScores {
  const distinct = distinctAnswers(answers);
  if (fitted.quadrature.kind === "adaptive") return adaptiveScores(fitted, distinct);
  if (fitted.quadrature.kind !== "grid") return scoresAroundMode(fitted, distinct);
  const m = fitted.model.factors.length;
  const scores = emptyScores(fitted.model.factors, distinct);
  if (fitted.model.groups.every((_, group) => simpleStructure(fitted.model, group) !== null)) {
    addMarginals(fitted, distinct, scores);
    return scores;
  }
  eachPosterior(fitted, distinct, ({ row, weights, nodes }) => {
    for (let f = 0; f < m; f++) {
      const { mean, deviation } = marginal(weights, nodes, { factor: f, factors: m });
      scores.estimates[row * m + f] = mean;
      scores.standardErrors[row * m + f] = deviation;
    }
  });
  return scores;
}

/** Scores from the posterior distribution of each factor on its own axis, where every item loads on one factor. */
function addMarginals(
  fitted: FittedIrt,
  distinct: DistinctAnswers,
  { estimates, standardErrors }: PersonScores,
): void {
  const { model, quadrature } = fitted;
  const m = model.factors.length;
  const points = gridPoints(m, quadrature.perFactor ?? undefined);
  const nodes = gridAxis(points.perFactor ?? 0);
  model.groups.forEach((_, group) => {
    const factorOf = simpleStructure(model, group)!;
    const { rows, patterns } = patternsOf(distinct, group);
    const probabilities = curvesByFactor(fitted, group, { factorOf, nodes });
    const posteriors = axisPosteriors(patterns, factorOf, points);
    visitPosteriors(posteriors, { probabilities, weights: quadrature.weights[group]! }, (f, row, own) => {
      const { mean, deviation } = marginal(own, nodes, { factor: 0, factors: 1 });
      estimates[rows[row]! * m + f] = mean;
      standardErrors[rows[row]! * m + f] = deviation;
    });
  });
}

/** Posterior means and standard deviations at the likelihood's adaptive points. */
function adaptiveScores(fitted: FittedIrt, answers: DistinctAnswers): PersonScores {
  const { model, values, quadrature } = fitted;
  const m = model.factors.length;
  const size = quadrature.perFactor ?? 0;
  const scores = emptyScores(model.factors, answers);
  const moments = pointMoments(m, size);
  const prepare = chooseEStep(model, { kind: "adaptive", points: size, seed: 1 }, values);
  const layouts = model.groups.map((_, group) => modelLayout(model, group));
  const groups = model.groups.map((_, group) => patternsOf(answers, group));
  const eSteps = groups.map(({ patterns }, group) => prepare(patterns, group));
  groups.forEach(({ rows }, group) => {
    const state = stateOfGroup({ layouts, eSteps }, values, group);
    const expectation = eSteps[group]!;
    if (state === null || expectation.kind !== "adaptive") throw new Error("a fitted model is defined");
    expectation.visit(state.probabilities, state.latent, ({ row, cells, distances, center }) => {
      const { margins } = moments(cells, distances);
      for (let f = 0, at = rows[row]! * m; f < m; f++, at++) {
        let mean = 0;
        let square = 0;
        for (let a = f * size; a < (f + 1) * size; a++) {
          const scaled = margins[a]! * distances[a]!;
          mean += scaled;
          square += scaled * distances[a]!;
        }
        scores.estimates[at] = center[f]! + mean;
        scores.standardErrors[at] = Math.sqrt(square - mean * mean);
      }
    });
  });
  return scores;
}

/** Maximum size of a table of likelihoods. */
const LARGEST_TABLE = 2e6;
const FEW = 64;

interface Posterior {
  readonly row: number;
  /** Probability of every point of the group's quadrature given the answers; the array is reused. */
  readonly weights: Float64Array;
  readonly nodes: Float64Array;
}

/** Visits the posterior distribution of each of some distinct answers on the quadrature of the fit. */
function eachPosterior(
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

/** Multiplies and normalizes, so that many items cannot underflow. */
function multiplied(weights: Float64Array, table: Float64Array, start: number): void {
  let sum = 0;
  for (let q = 0, at = start; q < weights.length; q++, at++) {
    weights[q]! *= table[at]!;
    sum += weights[q]!;
  }
  if (!(sum > 0)) throw new Error("answers that a model was fitted to are possible under it");
  for (let q = 0; q < weights.length; q++) weights[q]! /= sum;
}
