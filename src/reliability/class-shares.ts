import { normalCdf } from "../numeric/distributions/special";
import type { ClassShares } from "./uses-result";

/** A true score with its weight. */
export interface LatentPoint {
  readonly weight: number;
  /** Cut-offs that the true score reaches, and by cut-off the probability that the score does. */
  readonly reached: number;
  readonly reaches: readonly number[];
}

/** Accuracy, consistency and kappa over the distribution of true scores. */
export function sharesOf(points: readonly LatentPoint[]): ClassShares {
  let [accuracy, consistency] = [0, 0];
  const marginal: number[] = [];
  for (const { weight, reached, reaches } of points) {
    [1, ...reaches].forEach((above, place) => {
      const share = above - (reaches[place] ?? 0);
      marginal[place] = (marginal[place] ?? 0) + weight * share;
      consistency += weight * share * share;
      if (place === reached) accuracy += weight * share;
    });
  }
  const chance = marginal.reduce((sum, share) => sum + share * share, 0);
  return { accuracy, consistency, kappa: chance < 1 - 1e-9 ? (consistency - chance) / (1 - chance) : null };
}

/** Points at which a single cut-off is looked at. */
export const atCut = (points: readonly LatentPoint[], at: number): LatentPoint[] =>
  points.map(({ weight, reached, reaches }) => ({
    weight,
    reached: Number(reached > at),
    reaches: [reaches[at] ?? 0],
  }));

/**
 * Accuracy and consistency of classification by levels of an item response model, whose estimates are taken as normal
 * about the level with its standard error.
 * @param points of the latent distribution; weights add up to 1
 * @param cuts levels, ascending
 * @see Rudner (2001), Practical Assessment, Research & Evaluation, 7(14); Rudner (2005), 10(13).
 * @example
 * ```ts
 * const point = { level: 1, weight: 1, standardError: 0.5 };
 * rudnerClassification([point], [0]).all.accuracy.toFixed(3); // "0.977"
 * ```
 */
export function rudnerClassification(
  points: readonly { readonly level: number; readonly weight: number; readonly standardError: number }[],
  cuts: readonly number[],
): { readonly all: ClassShares; readonly cuts: readonly ClassShares[] } {
  const latent = points.map(({ level, weight, standardError }) => ({
    weight,
    reached: cuts.filter((cut) => level >= cut).length,
    reaches: cuts.map((cut) => normalCdf((level - cut) / standardError)),
  }));
  return { all: sharesOf(latent), cuts: cuts.map((_, at) => sharesOf(atCut(latent, at))) };
}
