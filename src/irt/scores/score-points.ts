import { itemValues } from "../estimation/likelihood";
import type { FittedIrt } from "../model/fitted-irt";
import { categoryProbabilities } from "../model/item-curves";
import { latentDistribution } from "../model/latent-distribution";
import { modelLayout } from "../model/model-layout";
import { gridPoints, type LatentPoints, quasiPoints } from "../model/quadrature";

/** Grid points per factor where the fit has no grid; quasi-Monte-Carlo's in all for more factors. */
const PER_FACTOR = [121, 49, 25];
const QUASI = 8000;
/** They are drawn from a distribution with this many times the variance, so that rare scores have points too. */
const WIDER = 2;

/** Points of some factors with the weights of a group there. */
export interface ScorePoints {
  readonly points: number;
  /** points x factors. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** Probabilities of some items' categories: categories x points. */
  readonly curves: (items: readonly number[]) => Float64Array[];
}

/**
 * Points for sums over the people of a group: the fit's own grid, or a grid of the factors that matter.
 *
 * @param factors indices of the factors, all that the items load on among them
 */
export function scorePoints(fitted: FittedIrt, group: number, factors: readonly number[]): ScorePoints {
  const { model, values } = fitted;
  const m = model.factors.length;
  const layout = modelLayout(model, group);
  const mean = Float64Array.from(factors, (factor) => values[layout.means[factor]!]!);
  const covariance = Float64Array.from(
    factors.flatMap((one) => factors.map((other) => values[layout.covariances[one * m + other]!]!)),
  );
  const latent = pointsFor(fitted, { mean, covariance });
  const { points, dimensions, nodes } = latent;
  const axis = { points, dimensions, nodes, factors };
  const distribution = latentDistribution(latent, mean, covariance);
  if (distribution === null) throw new Error("a fitted group's covariances are positive definite");
  return {
    points,
    nodes,
    weights: distribution.weights,
    curves: (items) =>
      items.map((item) => {
        const curve = categoryProbabilities(itemValues(layout.items[item]!, values, axis), axis);
        if (curve === null) throw new Error("a fitted item's intercepts descend");
        return curve;
      }),
  };
}

function pointsFor(
  { quadrature }: FittedIrt,
  { mean, covariance }: { mean: Float64Array; covariance: Float64Array },
): LatentPoints {
  const n = mean.length;
  const perFactor = quadrature.kind === "grid" ? quadrature.perFactor : (PER_FACTOR[n - 1] ?? null);
  if (perFactor !== null) return gridPoints(n, perFactor);
  const wide = covariance.map((value) => WIDER * value);
  return quasiPoints(n, { points: QUASI, seed: 1, mean, covariance: wide });
}
