import type { CfaEstimate, CfaResult } from "./cfa-result";
import type { FittedModel } from "./fitted-model";
import { groupLayout } from "./group-layout";
import { modelState } from "./model-state";

/**
 * Correlations of the factors that a model of one group implies.
 *
 * @param fitted the model at its solution
 * @param estimates its rows (`estimateRows`), which hold the standard errors of the correlations that are parameters
 * @returns null for one factor, and where a factor has no positive variance; a standard error is null where the
 *   correlation is not a parameter of the model
 */
export function factorCorrelations(
  fitted: FittedModel,
  estimates: readonly CfaEstimate[],
): CfaResult["factorCorrelations"] {
  const { factors } = fitted.table;
  const m = factors.length;
  const state = modelState(groupLayout(fitted.table, 0), fitted.values);
  if (state === null || m < 2) return null;
  const deviations = factors.map((_, f) => Math.sqrt(state.phi[f * m + f]!));
  if (!deviations.every((deviation) => deviation > 0)) return null;
  const parameter = (one: string, other: string): CfaEstimate | undefined =>
    estimates.find(
      ({ lhs, op, rhs }) => op === "~~" && ((lhs === one && rhs === other) || (lhs === other && rhs === one)),
    );
  return {
    names: factors,
    matrix: factors.map((_, i) =>
      factors.map((_, j) => (i === j ? 1 : state.phi[i * m + j]! / (deviations[i]! * deviations[j]!))),
    ),
    standardErrors: factors.map((one, i) =>
      factors.map((other, j) => (i === j ? null : (parameter(one, other)?.stdSe ?? null))),
    ),
  };
}
