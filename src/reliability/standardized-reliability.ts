import { correlate, correlationValues } from "../correlation/correlate";
import type { CorrelationMatrix } from "../correlation/correlation-matrix";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import { averageCorrelation, cronbachAlpha } from "./alpha";
import * as messages from "./messages";
import { omega } from "./omega";
import { oppositeItems } from "./opposite-items";
import type { ScaleReliability } from "./scale-result";

/** Coefficients from the items' correlations, on their scale. */
type LatentReliability = Pick<
  ScaleReliability,
  "ordinalAlpha" | "omegaTotal" | "omegaHierarchical" | "opposite" | "warnings"
>;

interface LatentOptions {
  readonly seed: number;
  readonly correction: "half" | "none";
  readonly correlation: "auto" | "pearson" | "spearman";
}

/**
 * Ordinal alpha (Zumbo, Gadermann & Zeisser 2007) and omegas of complete answers. Tetrachoric and polychoric
 * correlations are of latent continuous responses, so that these exceed the observed-score coefficients.
 * @param complete people with complete answers; every item varies (`completeAnswers`)
 * @param options kind of correlation, correction of empty cells, seed of the rotation's starts
 */
function latentReliability(complete: PatternTable, options: LatentOptions): LatentReliability {
  const correlation = correlate(complete, {
    type: options.correlation,
    missing: "listwise",
    correction: options.correction,
  });
  const { matrix, items, n, type } = correlation;
  const latent = type === "tetrachoric" || type === "polychoric";
  const observed = latent
    ? { matrix: correlationValues(complete, { type: "pearson", missing: "listwise" }), n }
    : correlation;
  const omegas = omega({ matrix, items, n }, { seed: options.seed });
  return {
    ordinalAlpha: latent ? cronbachAlpha(matrix) : null,
    omegaTotal: omegas.total,
    omegaHierarchical: omegas.hierarchical,
    opposite: oppositeItems({ matrix, items, n }, observed),
    warnings: [...emptyCells(correlation), ...notPositiveDefinite(correlation), ...omegas.warnings],
  };
}

function emptyCells({ adjustedPairs }: CorrelationMatrix): Warning[] {
  if (adjustedPairs.length === 0) return [];
  const pairs = adjustedPairs.map(([first, second]) => messages.pair({ first, second }));
  return [{ code: "adjusted-pairs", message: messages.adjustedPairs({ pairs }) }];
}

function notPositiveDefinite({ eigenvalues, type }: CorrelationMatrix): Warning[] {
  const smallest = eigenvalues.at(-1) ?? 1;
  if (smallest > 0) return [];
  const isOrdinal = type === "tetrachoric" || type === "polychoric";
  return [{ code: "not-positive-definite", message: messages.notPositiveDefinite({ isOrdinal, smallest }) }];
}

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
