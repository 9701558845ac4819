import type { PatternTable } from "../data/pattern-table";
import { averageCorrelation, cronbachAlpha } from "./alpha";
import { type LatentOptions, type LatentReliability, latentReliability } from "./latent-reliability";
import { spearmanBrown } from "./spearman-brown";

/** The coefficients that need every item to vary. */
export interface StandardizedReliability extends LatentReliability {
  readonly standardizedAlpha: number | null;
  readonly averageCorrelation: number | null;
  readonly spearmanBrown: number | null;
}

/** Where an item does not vary there are no correlations. */
export const NOTHING_STANDARDIZED: StandardizedReliability = {
  standardizedAlpha: null,
  averageCorrelation: null,
  spearmanBrown: null,
  ordinalAlpha: null,
  omegaTotal: null,
  omegaHierarchical: null,
  warnings: [],
};

/**
 * The coefficients of standardised items: of their Pearson correlations, and those of `latentReliability`.
 *
 * @param complete people with complete answers; every item varies
 * @param covariance of the items' scores
 */
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
