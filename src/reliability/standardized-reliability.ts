import type { PatternTable } from "../data/answers/pattern-table";
import { averageCorrelation, cronbachAlpha } from "./alpha";
import { type LatentOptions, type LatentReliability, latentReliability } from "./latent-reliability";
import type { ScaleReliability } from "./scale-result";

/** Coefficients that need every item to vary. */
export type StandardizedReliability = LatentReliability &
  Pick<ScaleReliability, "standardizedAlpha" | "averageCorrelation" | "spearmanBrown">;

/** Without correlations, as an item does not vary. */
export const NOTHING_STANDARDIZED: StandardizedReliability = {
  standardizedAlpha: null,
  averageCorrelation: null,
  spearmanBrown: null,
  ordinalAlpha: null,
  omegaTotal: null,
  omegaHierarchical: null,
  opposite: [],
  warnings: [],
};

/** Coefficients of standardized items, all of which vary: of Pearson correlations, and those of `latentReliability`. */
export function standardizedReliability(
  complete: PatternTable,
  covariance: readonly (readonly number[])[],
  options: LatentOptions,
): StandardizedReliability {
  const spread = covariance.map((row, item) => Math.sqrt(row[item]!));
  const pearson = covariance.map((row, i) => row.map((value, j) => value / (spread[i]! * spread[j]!)));
  return {
    standardizedAlpha: cronbachAlpha(pearson),
    averageCorrelation: averageCorrelation(pearson),
    spearmanBrown: pearson.length === 2 ? spearmanBrown(pearson[0]![1]!) : null,
    ...latentReliability(complete, options),
  };
}

/**
 * Reliability of two halves (or items) with correlation r: 2r / (1 + r) (Spearman 1910; Brown 1910), for two-item
 * scales (Eisinga, te Grotenhuis & Pelzer 2013). It equals alpha for equal variances.
 * @param correlation -1 to 1
 * @returns at most 1, null at -1
 */
export function spearmanBrown(correlation: number): number | null {
  return 1 + correlation > 1e-12 ? (2 * correlation) / (1 + correlation) : null;
}
