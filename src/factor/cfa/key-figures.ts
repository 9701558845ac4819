import { factorCorrelations } from "./cfa";
import type { CfaResult } from "./cfa-result";
import { estimateRows } from "./estimate-rows";
import type { FittedCfa } from "./fit-cfa";
import { type BriefFit, briefFitOf } from "./fit-result";
import { fitMeasures } from "./tests/fit-measures";

export interface KeyFigures extends BriefFit {
  /** The chi-square behind CFI and RMSEA, as in `fit.reported`. */
  readonly version: "standard" | "scaled";
  /** The smallest and the largest standardized loading. */
  readonly loadings: readonly [number, number] | null;
  /** Upper triangle, by row. */
  readonly factorCorrelations: readonly number[];
}

/** Fit to report, range of the loadings, factor correlations; null where not converged. */
export function keyFigures({
  converged,
  fit,
  estimates,
  factorCorrelations,
}: Pick<CfaResult, "converged" | "fit" | "estimates" | "factorCorrelations">): KeyFigures | null {
  if (!converged) return null;
  const loadings = estimates.flatMap(({ op, std }) => (op === "=~" && std !== null ? [std] : []));
  const matrix = factorCorrelations?.matrix ?? [];
  return {
    version: fit.reported.version,
    ...briefFitOf(fit.reported),
    loadings: loadings.length === 0 ? null : [Math.min(...loadings), Math.max(...loadings)],
    factorCorrelations: matrix.flatMap((row, at) => row.slice(at + 1)),
  };
}

/** Key figures of a fitted model of one group, without standard errors and modification indices. */
export function keyFiguresOf({ fitted, parts }: FittedCfa): KeyFigures | null {
  const { converged } = fitted.convergence;
  if (!converged) return null;
  const estimates = estimateRows(fitted, null);
  return keyFigures({
    converged,
    estimates,
    fit: fitMeasures(fitted, parts),
    factorCorrelations: factorCorrelations(fitted, estimates),
  });
}
