import { briefFitOf, isJudgedRobust, judgedVersion } from "../model/fit-result";
import { factorCorrelations } from "./cfa";
import type { CfaResult, KeyFigures } from "./cfa-result";
import { estimateRows } from "./estimate-rows";
import type { FittedCfa } from "./fit-cfa";
import { fitMeasures } from "./tests/fit-measures";

/** Fit by which the model is judged, range of the loadings, factor correlations; null where not converged. */
export function keyFigures({
  converged,
  fit,
  parameterization,
  estimates,
  factorCorrelations,
}: Pick<
  CfaResult,
  "converged" | "fit" | "parameterization" | "estimates" | "factorCorrelations"
>): KeyFigures | null {
  if (!converged) return null;
  const judged = { fit, parameterization };
  const loadings = estimates.flatMap(({ op, std }) => (op === "=~" && std !== null ? [std] : []));
  const matrix = factorCorrelations?.matrix ?? [];
  return {
    version: isJudgedRobust(judged) ? "robust" : fit.reported.version,
    ...briefFitOf(judgedVersion(judged)),
    loadings: loadings.length === 0 ? null : [Math.min(...loadings), Math.max(...loadings)],
    factorCorrelations: matrix.flatMap((row, at) => row.slice(at + 1)),
  };
}

/** Key figures of a fitted model of one group, without standard errors and modification indices. */
export function keyFiguresOf({ fitted, parts }: FittedCfa): KeyFigures | null {
  const { converged } = fitted.convergence;
  if (!converged) return null;
  const estimates = estimateRows(fitted, null);
  const { table } = fitted;
  return keyFigures({
    converged,
    parameterization: table.kind === "ordered" ? table.parameterization : null,
    estimates,
    fit: fitMeasures(fitted, parts),
    factorCorrelations: factorCorrelations(fitted, estimates),
  });
}
