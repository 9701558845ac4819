import { curvesByFactor, fittedCurves } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { latentDistribution } from "../model/latent-distribution";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridAxis, gridPoints, quasiPoints } from "../model/quadrature";
import { simpleStructure } from "../model/simple-structure";
import type { PointModel } from "./expected-moments";
import type { WeightedGrid } from "./grid-sums";

/** A group's model at points of all its factors. */
export interface FitPoints extends PointModel {
  /** points x factors, row-major. */
  readonly nodes: Float64Array;
  /** Where the fit's own points are a grid of several factors and each item loads on one of them. */
  readonly grid: FitGrid | null;
}

export interface FitGrid extends WeightedGrid {
  /** By item: the factor that it loads on, and its curves on that factor's axis (categories x points of the axis). */
  readonly factorOf: readonly number[];
  readonly curves: readonly Float64Array[];
}

/** Points on each of three factors. */
const OF_THREE = 21;
const QUASI = 15000;

/**
 * The points at which statistics of fit are summed: the fit's own. Where the fit reduced dimensions, which such sums cannot, a grid (61, 31 and 21 points per factor for one, two and three factors) or 15,000
 * quasi-Monte-Carlo points for more; the statistics then carry the small error of that sum.
 */
export function fitPoints(fitted: FittedIrt, group: number): FitPoints {
  const { quadrature } = fitted;
  const { nodes, weights } =
    quadrature.kind === "dimension-reduced"
      ? allFactors(fitted, group)
      : { nodes: quadrature.nodes[group]!, weights: quadrature.weights[group]! };
  const kept = withoutEmpty(nodes, weights);
  return { ...kept, curves: fittedCurves(fitted, group, kept.nodes), grid: gridOf(fitted, group) };
}

function gridOf(fitted: FittedIrt, group: number): FitGrid | null {
  const { quadrature } = fitted;
  const { kind, perFactor, dimensions } = quadrature;
  const factorOf = simpleStructure(fitted.model, group);
  if (kind !== "grid" || perFactor === null || factorOf === null || dimensions < 2) return null;
  const curves = curvesByFactor(fitted, group, { factorOf, nodes: gridAxis(perFactor) });
  return { size: perFactor, dimensions, weights: quadrature.weights[group]!, factorOf, curves };
}

/** Points that together hold less of the people than rounding does say nothing: the far corners of a grid of correlated factors. */
const EMPTY = 1e-17;

function withoutEmpty(
  nodes: Float64Array,
  weights: Float64Array,
): { nodes: Float64Array; weights: Float64Array } {
  const least = EMPTY / weights.length;
  const m = nodes.length / weights.length;
  let size = 0;
  for (let q = 0; q < weights.length; q++) if (weights[q]! > least) size++;
  const kept = { nodes: new Float64Array(size * m), weights: new Float64Array(size) };
  for (let q = 0, to = 0; q < weights.length; q++) {
    if (!(weights[q]! > least)) continue;
    kept.weights[to] = weights[q]!;
    for (let f = 0; f < m; f++) kept.nodes[to * m + f] = nodes[q * m + f]!;
    to++;
  }
  return kept;
}

function allFactors(
  { model, values, quadrature: { dimensions } }: FittedIrt,
  group: number,
): { nodes: Float64Array; weights: Float64Array } {
  const { mean, covariance } = latentValues(modelLayout(model, group), values);
  const points =
    dimensions <= 3
      ? gridPoints(dimensions, dimensions === 3 ? OF_THREE : undefined)
      : quasiPoints(dimensions, { points: QUASI, seed: 1, mean, covariance });
  const latent = latentDistribution(points, mean, covariance);
  if (latent === null) throw new Error("a fitted model's factors have a covariance matrix");
  return { nodes: points.nodes, weights: latent.weights };
}
