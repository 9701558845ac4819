/** Placement of each pattern's adaptive quadrature points, factor by factor, where every item loads on one factor. */

import { exp } from "../../../numeric/elementary/exp";
import { choleskyFactor, choleskyInverse } from "../../../numeric/linear-algebra/cholesky";
import { multiplyAt, sumAt } from "../../../numeric/linear-algebra/ranges";
import type { AnsweredAxis } from "../../model/curves/answered-curves";
import type { GroupPatterns } from "../../model/irt-patterns";
import { gridAxis } from "../../model/quadrature";
import { gaussRule } from "./gauss-rule";
import { blockLikelihoods, type ItemBlock, itemBlock, itemsOf } from "./item-block";

/** Adaptive points of each pattern on every factor. All arrays: factors x patterns x points. */
export interface Placement {
  readonly perFactor: number;
  readonly nodes: Float64Array;
  /**
   * Weight of a point: the integral over the factor of the likelihood of its items' answers times a normal density
   * times a polynomial is the sum of likelihood times this times the polynomial.
   */
  readonly weights: Float64Array;
  /** patterns x factors: the center of the pattern's points. */
  readonly centers: Float64Array;
  /** Error of the rule's sums due to the dependence of the factors given the answers: a mean over people. */
  readonly error: number;
}

export interface PlacedModel {
  /** By item: its factor. */
  readonly factorOf: readonly number[];
  readonly mean: Float64Array;
  readonly precision: Float64Array;
  /** By item: probabilities of its categories at some points of its factor, categories x points. */
  readonly curves: (item: number, nodes: Float64Array) => Float64Array;
  /** Probabilities of the patterns' answers at their adaptive points. */
  readonly answered: (item: number, axis: AnsweredAxis) => Float64Array;
}

/** Points from -6 to 6 representing each factor's distribution. */
const FINE = 61;
/** Rounds of updating the factors' normal approximations by each other. */
const ROUNDS = 3;

/**
 * Gaussian quadrature points of nearly each factor's posterior distribution: the likelihood of the factor's answers
 * times the normal distribution given the other factors (the cavity of expectation propagation). The sum over all
 * factors at once then only has the dependence of normal variables, which is smooth.
 * @see Minka (2001), Uncertainty in Artificial Intelligence, 17, 362-369 (the cavities); Golub & Welsch (1969),
 *   Mathematics of Computation, 23, 221-230 (Gauss's points of any distribution)
 */
export function placement(patterns: GroupPatterns, model: PlacedModel, perFactor: number): Placement {
  const { mean, factorOf } = model;
  const m = mean.length;
  const { rows } = patterns;
  const nodes = new Float64Array(m * rows * perFactor);
  const weights = new Float64Array(nodes.length);
  const centers = new Float64Array(rows * m);
  const axis = gridAxis(FINE);
  const answers = Array.from({ length: m }, (_, factor) =>
    factorAnswers(patterns, itemsOf(factorOf, factor), { model, axis }),
  );
  const rule = gaussRule(axis, perFactor);
  const cavities = cavitySearch(model, answers, axis);
  let [error, people] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const dependence = cavities(row, (factor, density, variance) => {
      const at = (factor * rows + row) * perFactor;
      centers[row * m + factor] = rule(density, nodes.subarray(at, at + perFactor), weights, at);
      const { middle } = variance;
      for (let a = at; a < at + perFactor; a++) {
        const distance = nodes[a]! - middle;
        // Relative to the normal density that placed the points.
        weights[a]! *= (axis[1]! - axis[0]!) * exp((distance * distance) / (2 * variance.variance));
      }
    });
    // By Mehler's expansion of a bivariate normal density the rule is exact up to this power of the correlation.
    let power = 1;
    for (let k = 0; k < 2 * perFactor; k++) power *= dependence;
    error += patterns.weight[row]! * power;
    people += patterns.weight[row]!;
  }
  divideByLikelihoods(patterns, model, { nodes, weights, perFactor });
  return { perFactor, nodes, weights, centers, error: error / people };
}

interface FactorAnswers {
  readonly of: Int32Array;
  /** distinct x points of the axis. */
  readonly likelihoods: Float64Array;
}

function factorAnswers(
  patterns: GroupPatterns,
  items: readonly number[],
  { model, axis }: { model: PlacedModel; axis: Float64Array },
): FactorAnswers {
  const block: ItemBlock = itemBlock(patterns, items, axis.length);
  const likelihoods = new Float64Array(block.distinct * axis.length);
  const probabilities: Float64Array[] = [];
  for (const item of items) probabilities[item] = model.curves(item, axis);
  blockLikelihoods(block, probabilities, likelihoods);
  return { of: block.of, likelihoods };
}

interface Cavity {
  readonly middle: number;
  readonly variance: number;
}

/**
 * For one pattern: passes likelihood times cavity and the cavity by factor; returns the largest absolute correlation.
 */
type Cavities = (
  row: number,
  place: (factor: number, density: Float64Array, cavity: Cavity) => void,
) => number;

function cavitySearch(
  { mean, precision }: PlacedModel,
  answers: readonly FactorAnswers[],
  axis: Float64Array,
): Cavities {
  const m = mean.length;
  const density = new Float64Array(axis.length);
  const linear = Float64Array.from(mean, (_, f) =>
    mean.reduce((sum, value, g) => sum + precision[f * m + g]! * value, 0),
  );
  const sites = new Float64Array(m);
  const shifts = new Float64Array(m);
  const means = new Float64Array(m);
  return (row, place) => {
    sites.fill(0);
    shifts.fill(0);
    let dependence = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const whole = precision.slice();
      for (let f = 0; f < m; f++) whole[f * m + f]! += sites[f]!;
      const covariance = choleskyInverse(choleskyFactor(whole, m)!, m);
      for (let f = 0; f < m; f++) {
        means[f] = 0;
        for (let g = 0; g < m; g++) means[f]! += covariance[f * m + g]! * (linear[g]! + shifts[g]!);
      }
      for (let f = 0; f < m; f++) {
        const own = covariance[f * m + f]!;
        const variance = 1 / (1 / own - sites[f]!);
        const cavity = { middle: variance * (means[f]! / own - shifts[f]!), variance };
        const { of, likelihoods } = answers[f]!;
        const found = tilted(density, cavity, { axis, likelihoods, start: of[row]! * axis.length });
        if (round === ROUNDS) place(f, density, cavity);
        const site = Math.max(0, 1 / found.variance - 1 / variance);
        sites[f] = site;
        shifts[f] = site === 0 ? 0 : found.mean / found.variance - cavity.middle / variance;
      }
      if (round === ROUNDS) dependence = largestCorrelation(covariance, m);
    }
    return dependence;
  };
}

function largestCorrelation(covariance: Float64Array, m: number): number {
  let most = 0;
  for (let f = 0; f < m; f++)
    for (let g = 0; g < f; g++)
      most = Math.max(
        most,
        Math.abs(covariance[f * m + g]!) / Math.sqrt(covariance[f * m + f]! * covariance[g * m + g]!),
      );
  return most;
}

/** Fills `density` with likelihood times cavity; returns its mean and variance. */
function tilted(
  density: Float64Array,
  { middle, variance }: Cavity,
  { axis, likelihoods, start }: { axis: Float64Array; likelihoods: Float64Array; start: number },
): { mean: number; variance: number } {
  fillNormal(density, { middle, variance }, axis);
  multiplyAt(density, 0, density, 0, likelihoods, start, axis.length);
  const sum = sumAt(density, 0, axis.length);
  let first = 0;
  let second = 0;
  for (let q = 0; q < axis.length; q++) {
    const value = density[q]! * axis[q]!;
    first += value;
    second += value * axis[q]!;
  }
  const mean = first / sum;
  return { mean, variance: Math.max(1e-6, second / sum - mean * mean) };
}

/** The normal density on an equally spaced axis, up to a constant: ratios of neighbors change by a constant factor. */
function fillNormal(out: Float64Array, { middle, variance }: Cavity, axis: Float64Array): void {
  const step = axis[1]! - axis[0]!;
  const last = axis.length - 1;
  const nearest = Math.max(0, Math.min(last, Math.round((middle - axis[0]!) / step)));
  const distance = axis[nearest]! - middle;
  const bend = exp(-(step * step) / variance);
  out[nearest] = exp(-(distance * distance) / (2 * variance));
  let ratio = exp(-(step * (step + 2 * distance)) / (2 * variance));
  for (let q = nearest + 1; q <= last; q++, ratio *= bend) out[q] = out[q - 1]! * ratio;
  ratio = exp(-(step * (step - 2 * distance)) / (2 * variance));
  for (let q = nearest - 1; q >= 0; q--, ratio *= bend) out[q] = out[q + 1]! * ratio;
}

/** Divides the weights by the likelihoods of the factor's answers at the points. */
function divideByLikelihoods(
  { rows, columns }: GroupPatterns,
  { factorOf, answered }: PlacedModel,
  { nodes, weights, perFactor }: Pick<Placement, "nodes" | "weights" | "perFactor">,
): void {
  const points = rows * perFactor;
  factorOf.forEach((factor, item) => {
    const own = nodes.subarray(factor * points, (factor + 1) * points);
    const probabilities = answered(item, { categories: columns[item]!, nodes: own, size: perFactor });
    const start = factor * points;
    for (let at = 0; at < points; at++) weights[start + at]! /= probabilities[at]!;
  });
}
