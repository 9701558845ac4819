import { addAt, multiplyAt, sumAt } from "../../numeric/linear-algebra/ranges";
import { fittedGrid } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { groupShares } from "../model/group-shares";
import type { SumScore } from "../model/irt-result";
import { modelLayout } from "../model/model-layout";
import { gridAxis } from "../model/quadrature";
import { sumsOnGrid } from "./grid-scores";
import { marginal } from "./marginal";
import { scorePoints } from "./score-points";
import { sumScoreLikelihoods } from "./sum-score-likelihoods";

/**
 * Expected factor scores of those with each sum of their answers to some items (EAP for sum scores), with standard
 * errors. Where there are several groups, of all of them together.
 *
 * @param options.items indices of the model's items; all by default
 * @param options.factors indices of the factors; all by default
 * @returns one entry for every sum from 0
 * @see Thissen, Pommerich, Billeaud & Williams (1995), Applied Psychological Measurement, 19, 39-49. Checked against sums
 *   over all patterns in R (scripts/reference/irt-scores.R).
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
  const asked = options.factors ?? model.factors.map((_, factor) => factor);
  const joint = options.items === undefined ? sumsOnGrids(fitted, asked) : null;
  const { sums, nodes, factors } = joint ?? sumsAtPoints(fitted, items, asked);
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

/** Probability of every sum with each of some points: sums x points; and where in the points the factor stands. */
interface Sums {
  /** By factor that is asked for. */
  readonly sums: readonly Float64Array[];
  readonly nodes: Float64Array;
  readonly factors: readonly { readonly factor: number; readonly factors: number }[];
}

/** Of all items, by factor on its axis, where all groups were fitted on a grid and each item loads on one factor. */
function sumsOnGrids(fitted: FittedIrt, asked: readonly number[]): Sums | null {
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
    sums: asked.map((factor) => sums[factor]!),
    nodes: gridAxis(fitted.quadrature.perFactor ?? 0),
    factors: asked.map(() => ({ factor: 0, factors: 1 })),
  };
}

function sumsAtPoints(fitted: FittedIrt, items: readonly number[], asked: readonly number[]): Sums {
  const { model } = fitted;
  const needed = neededFactors(fitted, items, asked);
  const shares = groupShares(fitted);
  const groups = model.groups.map((_, group) => scorePoints(fitted, group, needed));
  const prior = joined(groups.map(({ weights }, group) => weights.map((weight) => weight * shares[group]!)));
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
    sums: asked.map(() => sums),
    nodes: joined(groups.map((own) => own.nodes)),
    factors: asked.map((factor) => ({ factor: needed.indexOf(factor), factors: needed.length })),
  };
}

/** Those that are asked for and those that the items load on, in the model's order. */
function neededFactors(
  { model }: FittedIrt,
  items: readonly number[],
  asked: readonly number[],
): readonly number[] {
  const layout = modelLayout(model, 0);
  const loaded = new Set(items.flatMap((item) => Array.from(layout.items[item]!.factors)));
  return model.factors.map((_, factor) => factor).filter((f) => loaded.has(f) || asked.includes(f));
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
