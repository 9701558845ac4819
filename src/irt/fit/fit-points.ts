import { type FittedGrid, fittedCurves, fittedGrid } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { latentDistribution } from "../model/latent-distribution";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridPoints, quasiPoints } from "../model/quadrature";
import type { PointModel } from "./expected-moments";
import { axisMargins } from "./grid-sums";
import { expectedPair, type PairTable, pairOnGrid } from "./pair-tables";

/** A group's model for statistics of fit. */
export interface FitPoints {
  /** At points of all its factors; the far corners of a grid, which hold nobody, are left out. */
  readonly all: () => NodeModel;
  /** Where the fit's own points are a grid of several factors and each item loads on one of them. */
  readonly grid: FittedGrid | null;
  /** Probability of every pair of categories of two items. */
  readonly pair: (first: number, second: number) => PairTable;
}

export interface NodeModel extends PointModel {
  /** points x factors, row-major. */
  readonly nodes: Float64Array;
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
  const grid = fittedGrid(fitted, group);
  let known: NodeModel | null = null;
  const all = (): NodeModel => {
    if (known !== null) return known;
    const { nodes, weights } =
      quadrature.kind === "dimension-reduced"
        ? allFactors(fitted, group)
        : { nodes: quadrature.nodes[group]!, weights: quadrature.weights[group]! };
    const kept = withoutEmpty(nodes, weights);
    known = { ...kept, curves: fittedCurves(fitted, group, kept.nodes) };
    return known;
  };
  const margins = grid === null ? null : axisMargins(grid);
  const pairs = new Map<number, PairTable>();
  return {
    all,
    grid,
    pair(first, second) {
      const key = first * fitted.model.items.length + second;
      const table =
        pairs.get(key) ??
        (grid === null || margins === null
          ? expectedPair(all(), first, second)
          : pairOnGrid(grid, margins, [first, second]));
      pairs.set(key, table);
      return table;
    },
  };
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
