import { correlate, correlationValues } from "../correlation/correlate";
import type { CorrelationMatrix } from "../correlation/correlation-matrix";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import { cronbachAlpha } from "./alpha";
import * as messages from "./messages";
import { omega } from "./omega";
import { oppositeItems } from "./opposite-items";
import type { ScaleReliability } from "./scale-result";

/** Coefficients from the items' correlations, on their scale. */
export type LatentReliability = Pick<
  ScaleReliability,
  "ordinalAlpha" | "omegaTotal" | "omegaHierarchical" | "opposite" | "warnings"
>;

export interface LatentOptions {
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
export function latentReliability(complete: PatternTable, options: LatentOptions): LatentReliability {
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
