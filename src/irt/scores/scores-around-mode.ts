import { gaussHermite } from "../../numeric/distributions/gauss-hermite";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { wholePower } from "../../numeric/elementary/powers";
import { choleskyFactor, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { type LatentPrior, latentMode, latentPrior } from "../estimation/posterior-mode";
import type { FittedIrt } from "../model/fitted-irt";
import type { GroupPatterns } from "../model/irt-patterns";
import { quasiPoints } from "../model/quadrature";
import { type DistinctAnswers, emptyScores, type PersonScores, patternsOf } from "./person-scores";

/** Gauss-Hermite points per factor; quasi-Monte-Carlo's for more factors. */
const PER_FACTOR = [31, 15, 9, 6, 4];
const QUASI = 1500;

/** Points of standard normal variables, with log weights relative to the normal density. */
interface Rule {
  readonly points: number;
  readonly nodes: Float64Array;
  readonly logWeights: Float64Array;
}

/**
 * Posterior means and standard deviations at points around each pattern's mode: for models whose likelihood was not
 * summed on a grid, where points drawn for all people would leave few for rare answers.
 * @see Naylor & Smith (1982), Applied Statistics, 31, 214-225. Checked against a fine grid.
 */
export function scoresAroundMode(fitted: FittedIrt, answers: DistinctAnswers): PersonScores {
  const { factors, groups } = fitted.model;
  const m = factors.length;
  const scores = emptyScores(factors, answers);
  const rule = ruleFor(m);
  const nodes = new Float64Array(rule.points * m);
  const weights = new Float64Array(rule.points);
  const priors = groups.map((_, group) => latentPrior(fitted, group));
  const { modes, spreads } = placedByGroup(answers, priors);
  for (let row = 0; row < answers.rows; row++) {
    const prior = priors[answers.group[row]!]!;
    const mode = modes.subarray(row * m, (row + 1) * m);
    place(rule, { mode, spread: spreads.subarray(row * m * m, (row + 1) * m * m) }, nodes);
    weighPrior(prior, { mode, rule, nodes }, weights);
    multiplyAnswers(prior, { row, answers, mode, nodes }, weights);
    normalize(weights);
    for (let factor = 0; factor < m; factor++) {
      const { mean, deviation } = marginal(weights, nodes, { factor, factors: m });
      scores.estimates[row * m + factor] = mean;
      scores.standardErrors[row * m + factor] = deviation;
    }
  }
  return scores;
}

function ruleFor(m: number): Rule {
  const perFactor = PER_FACTOR[m - 1];
  if (perFactor !== undefined) return productRule(m, perFactor);
  const identity = Float64Array.from({ length: m * m }, (_, at) => (at % (m + 1) === 0 ? 1 : 0));
  const { points, nodes, base } = quasiPoints(m, {
    points: QUASI,
    seed: 1,
    mean: new Float64Array(m),
    covariance: identity,
  });
  return { points, nodes, logWeights: base!.map((own) => -own) };
}

function placedByGroup(
  answers: DistinctAnswers,
  priors: readonly LatentPrior[],
): { modes: Float64Array; spreads: Float64Array } {
  const m = priors[0]!.mean.length;
  const modes = new Float64Array(answers.rows * m);
  const spreads = new Float64Array(answers.rows * m * m);
  priors.forEach((prior, group) => {
    const { rows, patterns } = patternsOf(answers, group);
    const own = placements(patterns, prior);
    rows.forEach((row, at) => {
      modes.set(own.modes.subarray(at * m, (at + 1) * m), row * m);
      spreads.set(own.spreads.subarray(at * m * m, (at + 1) * m * m), row * m * m);
    });
  });
  return { modes, spreads };
}

function place(
  { points, nodes: z }: Rule,
  { mode, spread }: { mode: Float64Array; spread: Float64Array },
  into: Float64Array,
): void {
  const m = mode.length;
  for (let q = 0, at = 0; q < points; q++, at += m) {
    for (let f = 0; f < m; f++) {
      let value = mode[f]!;
      for (let g = 0; g <= f; g++) value += spread[f * m + g]! * z[at + g]!;
      into[at + f] = value;
    }
  }
}

/** The prior relative to that at the mode, times the points' weights. */
function weighPrior(
  { mean, precision }: LatentPrior,
  { mode, rule, nodes }: { mode: Float64Array; rule: Rule; nodes: Float64Array },
  into: Float64Array,
): void {
  const m = mean.length;
  const form = (point: Float64Array, start: number): number => {
    let sum = 0;
    for (let f = 0; f < m; f++) {
      const own = point[start + f]! - mean[f]!;
      for (let g = 0; g < m; g++) sum += own * precision[f * m + g]! * (point[start + g]! - mean[g]!);
    }
    return sum;
  };
  const atMode = form(mode, 0);
  for (let q = 0; q < into.length; q++) {
    into[q] = exp(rule.logWeights[q]! + (atMode - form(nodes, q * m)) / 2);
  }
}

/** The probabilities of a row's answers relative to those at the mode, so that many items cannot underflow. */
function multiplyAnswers(
  { items, mean: { length: m } }: LatentPrior,
  {
    row,
    answers,
    mode,
    nodes,
  }: { row: number; answers: DistinctAnswers; mode: Float64Array; nodes: Float64Array },
  into: Float64Array,
): void {
  items.forEach(({ rows: { factors }, a, d, curve }, j) => {
    const category = answers.columns[j]![row]!;
    if (category < 0) return;
    const lower = category > 0 ? d[category - 1]! : Number.POSITIVE_INFINITY;
    const upper = category < d.length ? d[category]! : Number.NEGATIVE_INFINITY;
    const own = new Float64Array(curve?.categories ?? 0);
    const probability = (point: Float64Array, start: number): number => {
      let z = 0;
      for (let s = 0; s < a.length; s++) z += a[s]! * point[start + factors[s]!]!;
      if (curve !== null) {
        curve.probabilities(z, own);
        return own[category]!;
      }
      return 1 / ((1 + exp(-z - lower)) * (1 + exp(z + upper)));
    };
    const atMode = probability(mode, 0);
    for (let q = 0, at = 0; q < into.length; q++, at += m) into[q]! *= probability(nodes, at) / atMode;
  });
}

function normalize(weights: Float64Array): void {
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += weights[q]!;
  for (let q = 0; q < weights.length; q++) weights[q]! /= sum;
}

interface ProductRule {
  readonly points: number;
  /** points x dimensions; the last runs fastest. */
  readonly nodes: Float64Array;
  /** Log weight relative to the normal density, up to a constant that a normal prior cancels. */
  readonly logWeights: Float64Array;
}

function productRule(dimensions: number, perFactor: number): ProductRule {
  const { points: axis, weights } = gaussHermite(perFactor);
  const points = wholePower(perFactor, dimensions);
  const nodes = new Float64Array(points * dimensions);
  const logWeights = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    for (let factor = dimensions - 1, rest = point; factor >= 0; factor--) {
      const place = rest % perFactor;
      nodes[point * dimensions + factor] = axis[place]!;
      logWeights[point]! += log(weights[place]!) + axis[place]! ** 2 / 2;
      rest = Math.floor(rest / perFactor);
    }
  }
  return { points, nodes, logWeights };
}

/** Placement of each pattern's points: its posterior mode, and a root of its covariance matrix there. */
interface Placement {
  /** patterns x factors. */
  readonly modes: Float64Array;
  /** patterns x factors x factors: lower triangular. */
  readonly spreads: Float64Array;
}

/**
 * Normal approximations of the patterns' posterior distributions (Schilling & Bock 2005, Psychometrika, 70, 533-555).
 */
function placements(patterns: GroupPatterns, prior: LatentPrior): Placement {
  const m = prior.mean.length;
  const modes = new Float64Array(patterns.rows * m);
  const spreads = new Float64Array(patterns.rows * m * m);
  const categories = new Int16Array(patterns.columns.length);
  for (let row = 0; row < patterns.rows; row++) {
    for (let j = 0; j < categories.length; j++) categories[j] = patterns.columns[j]![row]!;
    const { x: mode, information } = latentMode(prior, categories);
    modes.set(mode, row * m);
    spreads.set(choleskyFactor(symmetricInverse(information, m)!, m)!, row * m * m);
  }
  return { modes, spreads };
}

/** Mean and standard deviation of one factor; the deviation about the mean, avoiding cancellation. */
export function marginal(
  weights: Float64Array,
  nodes: Float64Array,
  { factor, factors }: { factor: number; factors: number },
): { mean: number; deviation: number } {
  let mean = 0;
  for (let q = 0, at = factor; q < weights.length; q++, at += factors) mean += weights[q]! * nodes[at]!;
  let variance = 0;
  for (let q = 0, at = factor; q < weights.length; q++, at += factors) {
    variance += weights[q]! * (nodes[at]! - mean) ** 2;
  }
  return { mean, deviation: Math.sqrt(variance) };
}
