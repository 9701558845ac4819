import type { Warning } from "../../errors";
import { expressionText } from "../../measures/model-syntax/expression";
import { normalCdf } from "../../numeric/distributions/special";
import { quadratic } from "../../numeric/linear-algebra/dense";
import type { ModelTable } from "../model/model-table";
import { type ModelRelations, modelRelations, relationsAt } from "../model/relation-values";
import type { CfaEstimate, CfaResult, StructuralPart } from "./cfa-result";
import type { FittedModel } from "./estimation/fitted-model";
import * as messages from "./messages";
import { standardizedSolution } from "./standardized";

const Z = 1.959963984540054;

/**
 * Figures of a model with regressions or defined parameters beyond its rows: explained variance of every outcome and
 * indicator, and the defined parameters with delta-method standard errors, tests against 0, 95 % intervals and
 * standardized values (of the standardized parameters) with theirs.
 * @param estimates its rows (`estimateRows`)
 * @param covariance of the estimates (`covarianceOfEstimates`), or null
 * @returns null for a measurement model; a share is null for a negative residual variance
 * @see Sobel (1982) for the delta method. Reference: lavaan's `parameterEstimates()`, `standardizedSolution()` and
 *   `lavInspect(fit, "r2")`.
 */
export function structuralPart(
  fitted: FittedModel,
  estimates: readonly CfaEstimate[],
  covariance: Float64Array | null,
): StructuralPart | null {
  const { table } = fitted;
  const isStructural = table.definitions.length > 0 || estimates.some(({ op }) => op === "~");
  if (!isStructural) return null;
  return { explained: explained(estimates), defined: defined(fitted, covariance) };
}

function explained(estimates: readonly CfaEstimate[]): StructuralPart["explained"] {
  const outcome = (group: string | null, name: string): string => `${group} ${name}`;
  const outcomes = new Set(
    estimates.flatMap(({ lhs, op, rhs, group }) =>
      op === "~" ? [outcome(group, lhs)] : op === "=~" ? [outcome(group, rhs)] : [],
    ),
  );
  return estimates
    .filter(({ lhs, op, rhs, group }) => op === "~~" && lhs === rhs && outcomes.has(outcome(group, lhs)))
    .map(({ lhs, group, std }) => ({ name: lhs, group, r2: std === null || std < 0 ? null : 1 - std }));
}

function defined(fitted: FittedModel, covariance: Float64Array | null): StructuralPart["defined"] {
  const { table } = fitted;
  if (table.definitions.length === 0) return [];
  const standard = standardizedSolution(fitted, covariance);
  const standardized = Float64Array.from(standard.values, (value) => value ?? Number.NaN);
  const byRow = definitionsByRow(table);
  return modelRelations(table).definitions.map(({ name, at }, k) => {
    const { value, slopes } = at(fitted.estimates);
    const est = Number.isFinite(value) ? value : null;
    const se = est === null || covariance === null ? null : errorAlong(slopes, covariance);
    const z = se === null || est === null ? null : est / se;
    const { value: std, slopes: weights } = byRow[k]!.at(standardized);
    const stdSe = covariance && errorAlong(standard.slopesAlong(weights), covariance);
    return {
      name,
      expression: expressionText(table.definitions[k]!.expression),
      est,
      se,
      z,
      p: z === null ? null : 2 * normalCdf(-Math.abs(z)),
      interval: se === null || est === null ? null : [est - Z * se, est + Z * se],
      intervalMethod: se === null ? null : "delta",
      std: Number.isFinite(std) ? std : null,
      stdSe: Number.isFinite(std) ? stdSe : null,
    };
  });
}

function errorAlong(slopes: Float64Array, covariance: Float64Array): number | null {
  const variance = quadratic(slopes, covariance);
  return variance > 0 ? Math.sqrt(variance) : null;
}

/** The definitions as functions of the rows' values: each label stands for its first row. */
export function definitionsByRow(table: ModelTable): ModelRelations["definitions"] {
  const places = new Map<string, number>();
  table.parameters.forEach(({ label }, row) => {
    if (label !== null && !places.has(label)) places.set(label, row);
  });
  return relationsAt(table, (label) => places.get(label) ?? null).definitions;
}

export function undefinedWarnings(part: StructuralPart | null): Warning[] {
  const names = part?.defined.flatMap(({ name, est }) => (est === null ? [name] : [])) ?? [];
  if (names.length === 0) return [];
  return [{ code: "undefined-parameter", message: messages.undefinedParameter({ names }) }];
}

/** The defined parameters with the percentile intervals of a bootstrap, null where it has none. */
export const withDrawnIntervals = (
  part: StructuralPart,
  drawn: NonNullable<CfaResult["bootstrap"]>,
): StructuralPart => ({
  ...part,
  defined: part.defined.map((one, k) => {
    const interval = drawn.defined[k]?.percentile ?? null;
    return { ...one, interval, intervalMethod: interval === null ? null : "bootstrap" };
  }),
});
