import type { ModelParameter, ModelTable } from "../../model/model-table";
import type { ModificationIndex } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { rowJacobian } from "../estimation/jacobian";
import { standardUnits } from "../estimation/standard-units";
import { scoreTester } from "./score-tester";

/**
 * Modification indices: how far the chi-square is expected to fall where one parameter is freed, and the value that the
 * parameter is expected to take, plain and completely standardized (Sörbom 1989). Of the fixed rows of the model, and of
 * loadings of items on other factors, covariances of residuals and of factors, regressions on the covariates (items that
 * function differently by them) and among what is regressed or predicts that it does not have. Naive also after
 * a robust estimator, as in lavaan. Parameters that would not be identified are left out.
 *
 * @param fitted the model at its solution
 * @returns in the order of the table, then loadings, covariances of items, covariances of factors, group by group
 * @see Reference: lavaan's `modindices()` (`mi`, `epc`, `sepc.all`); under least squares lavaan 0.6-19 turns the sign of
 *   the last two: freed, the parameters go the other way.
 */
export function modificationIndices(fitted: FittedModel): ModificationIndex[] {
  const test = scoreTester(fitted);
  if (test === null) return [];
  const { table } = fitted;
  return table.groups.flatMap((name, group) => {
    const wider = withAbsentRows(table, group);
    const values = new Float64Array(wider.parameters.length);
    values.set(fitted.values);
    const layout = groupLayout(wider, group);
    const jacobian = rowJacobian(wider, values, group);
    const units = standardUnits(layout, values);
    const stride = layout.rows.length;
    return Array.from(layout.rows).flatMap((row, at): ModificationIndex[] => {
      const { role, lhs, op, rhs } = wider.parameters[row]!;
      if (role !== "fixed") return [];
      const slopes = Float64Array.from(
        { length: layout.moments },
        (_, moment) => jacobian[moment * stride + at]!,
      );
      const tested = slopes.some((slope) => slope !== 0) ? test({ group, slopes }) : null;
      if (tested === null) return [];
      const { score: mi, epc } = tested;
      const unit = op === "~*~" ? Number.NaN : (units?.[at] ?? Number.NaN);
      const epcStd = Number.isFinite(unit) ? epc * unit : null;
      return [{ lhs, op, rhs, group: name === "" ? null : name, mi, epc, epcStd }];
    });
  });
}

/** The table with a row fixed at 0 for everything that one group could have and has not. */
function withAbsentRows(table: ModelTable, group: number): ModelTable {
  const { factors, covariates } = table;
  const items = table.items.filter((item) => !covariates.includes(item));
  const own = table.parameters.filter((parameter) => parameter.group === group);
  const present = new Set(own.flatMap(({ lhs, op, rhs }) => namesOf(lhs, op, rhs)));
  const absent = [
    ...factors.flatMap((factor) => items.map((item) => [factor, "=~", item] as const)),
    ...pairsOf(items),
    ...pairsOf(factors),
    ...covariates.flatMap((x) => [...factors, ...items].map((name) => [name, "~", x] as const)),
    ...regressionsOf(own, covariates),
  ].filter(([lhs, op, rhs]) => !present.has(`${lhs} ${op} ${rhs}`));
  const rows = absent.map(
    ([lhs, op, rhs]): ModelParameter => ({
      lhs,
      op,
      rhs,
      group,
      role: "fixed",
      free: -1,
      value: 0,
      label: null,
    }),
  );
  return { ...table, parameters: [...table.parameters, ...rows] };
}

/** Of everything that is regressed on something, on all else that stands in regressions but covariates. */
function regressionsOf(
  own: readonly ModelParameter[],
  covariates: readonly string[],
): (readonly [string, "~", string])[] {
  const rows = own.filter(({ op }) => op === "~");
  const outcomes = [...new Set(rows.map(({ lhs }) => lhs))];
  const others = [...new Set(rows.flatMap(({ lhs, rhs }) => [lhs, rhs]))].filter(
    (name) => !covariates.includes(name),
  );
  return outcomes.flatMap((lhs) =>
    others.filter((rhs) => rhs !== lhs).map((rhs) => [lhs, "~", rhs] as const),
  );
}

function pairsOf(names: readonly string[]): (readonly [string, "~~", string])[] {
  return names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, "~~", other] as const));
}

/** A covariance has two names, and what a factor does to something is its loading or a regression. */
function namesOf(lhs: string, op: string, rhs: string): string[] {
  if (op === "~~") return [`${lhs} ~~ ${rhs}`, `${rhs} ~~ ${lhs}`];
  if (op === "=~") return [`${lhs} =~ ${rhs}`, `${rhs} ~ ${lhs}`];
  return op === "~" ? [`${lhs} ~ ${rhs}`, `${rhs} =~ ${lhs}`] : [`${lhs} ${op} ${rhs}`];
}
