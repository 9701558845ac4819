import { addAt, concatenated, multiplyAt, sumAt } from "../../numeric/linear-algebra/ranges";
import { fittedGrid } from "../estimation/fitted-curves";
import { itemValues } from "../estimation/likelihood";
import { categoryProbabilities } from "../model/curves/item-curves";
import { type FittedIrt, groupShares } from "../model/fitted-irt";
import type { SumScore } from "../model/irt-result";
import { latentDistribution } from "../model/latent-distribution";
import { modelLayout } from "../model/model-layout";
import { gridAxis, gridPoints, type LatentPoints, quasiPoints } from "../model/quadrature";
import { marginal } from "./scores-around-mode";
import { sumScoreLikelihoods, sumsOnGrid } from "./sum-score-likelihoods";

/**
 * Expected factor scores given each sum of answers to some items (EAP for sum scores), with standard errors; over all
 * groups together.
 * @param options.items indices of the model's items; all by default
 * @param options.factors indices of the factors; all by default
 * @returns one entry for every sum from 0
 * @see Thissen, Pommerich, Billeaud & Williams (1995), Applied Psychological Measurement, 19, 39-49. Checked against
 *   sums over all patterns in R (scripts/reference/irt-scores.R).
 */
export function sumScores(
  fitted: FittedIrt,
  options: {
    readonly items?: readonly number[] | undefined;
    readonly factors?: readonly number[] | undefined;
  } = {},
): SumScore[] {
  const { model } = fitted;
  const items = options.items ?? model.items.map((_, item) => item);
  const requested = options.factors ?? model.factors.map((_, factor) => factor);
  const joint = options.items === undefined ? sumsOnGrids(fitted, requested) : null;
  const { sums, nodes, factors } = joint ?? sumsAtPoints(fitted, items, requested);
  const highest = items.reduce((sum, item) => sum + model.items[item]!.categories - 1, 0);
  return Array.from({ length: highest + 1 }, (_, score) => {
    const found = sums.map((all, at) => {
      const width = all.length / (highest + 1);
      const own = all.subarray(score * width, (score + 1) * width);
      const share = sumAt(own, 0, own.length);
      if (!(share > 0)) return { share: 0, mean: null, deviation: null };
      return {
        share,
        ...marginal(
          own.map((value) => value / share),
          nodes,
          factors[at]!,
        ),
      };
    });
    return {
      score,
      share: found[0]?.share ?? 0,
      eap: found.map(({ mean }) => mean),
      se: found.map(({ deviation }) => deviation),
    };
  });
}

/** Joint probability of every sum and point: sums x points; and the factor's coordinate of the points. */
interface Sums {
  /** By factor that is asked for. */
  readonly sums: readonly Float64Array[];
  readonly nodes: Float64Array;
  readonly factors: readonly { readonly factor: number; readonly factors: number }[];
}

/** For all items, by factor on its axis, if all groups were fitted on a grid and each item loads on one factor. */
function sumsOnGrids(fitted: FittedIrt, requested: readonly number[]): Sums | null {
  const shares = groupShares(fitted);
  const grids = fitted.model.groups.map((_, group) => fittedGrid(fitted, group));
  const sums: Float64Array[] = [];
  for (const [group, grid] of grids.entries()) {
    if (grid === null) return null;
    sumsOnGrid(grid).forEach((own, factor) => {
      sums[factor] ??= new Float64Array(own.length);
      addAt(sums[factor]!, 0, shares[group]!, own, 0, own.length);
    });
  }
  return {
    sums: requested.map((factor) => sums[factor]!),
    nodes: gridAxis(fitted.quadrature.perFactor ?? 0),
    factors: requested.map(() => ({ factor: 0, factors: 1 })),
  };
}

function sumsAtPoints(fitted: FittedIrt, items: readonly number[], requested: readonly number[]): Sums {
  const { model } = fitted;
  const needed = neededFactors(fitted, items, requested);
  const shares = groupShares(fitted);
  const groups = model.groups.map((_, group) => scorePoints(fitted, group, needed));
  const prior = concatenated(
    groups.map(({ weights }, group) => weights.map((weight) => weight * shares[group]!)),
  );
  const likelihoods = groups.map(({ curves, points }) => sumScoreLikelihoods(curves(items), points));
  const highest = items.reduce((sum, item) => sum + model.items[item]!.categories - 1, 0);
  const sums = new Float64Array((highest + 1) * prior.length);
  for (let score = 0, to = 0; score <= highest; score++) {
    let from = 0;
    likelihoods.forEach((own, group) => {
      const { points } = groups[group]!;
      multiplyAt(sums, to, prior, from, own, score * points, points);
      to += points;
      from += points;
    });
  }
  return {
    sums: requested.map(() => sums),
    nodes: concatenated(groups.map((own) => own.nodes)),
    factors: requested.map((factor) => ({ factor: needed.indexOf(factor), factors: needed.length })),
  };
}

/** The requested factors and those of the items, in the model's order. */
function neededFactors(
  { model }: FittedIrt,
  items: readonly number[],
  requested: readonly number[],
): readonly number[] {
  const layout = modelLayout(model, 0);
  const loaded = new Set(items.flatMap((item) => Array.from(layout.items[item]!.factors)));
  return model.factors.map((_, factor) => factor).filter((f) => loaded.has(f) || requested.includes(f));
}

/** Grid points per factor where the fit has no grid; quasi-Monte-Carlo's in all for more factors. */
const PER_FACTOR = [121, 49, 25];
const QUASI = 8000;
/** Inflation of the variance of the drawn points, so that rare scores have points too. */
const WIDER = 2;

interface ScorePoints {
  readonly points: number;
  /** points x factors. */
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** Probabilities of some items' categories: categories x points. */
  readonly curves: (items: readonly number[]) => Float64Array[];
}

/** Points for sums over a group's people: the fit's own grid, or a grid of `factors`, all that the items load on. */
function scorePoints(fitted: FittedIrt, group: number, factors: readonly number[]): ScorePoints {
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
