import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import { remember } from "../../../numeric/workers/remember";
import type { ModelParameter, ModelTable } from "../../model/model-table";
import type { ModificationIndex } from "../cfa-result";
import { type FittedModel, rowJacobian } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { standardizationFactors } from "../estimation/standardization-factors";
import { directions, inParameters } from "../standard-errors/directions";
import { inverseInformation } from "../standard-errors/independent-parts";
import { people, weightedGroups } from "../standard-errors/weighted-groups";

/**
 * Modification indices: expected fall of the chi-square when one parameter is freed, and its expected value, plain and
 * completely standardized (Sörbom 1989). For the fixed rows of the model, loadings on other factors, covariances of
 * residuals and of factors, regressions on the covariates (differential item functioning) and absent regressions among
 * structural variables. Naive also for a robust estimator, as in lavaan. Omits parameters that would not be identified.
 * @returns in the order of the table, then loadings, covariances of items, covariances of factors, group by group
 * @see Reference: lavaan's `modindices()` (`mi`, `epc`, `sepc.all`); under least squares lavaan 0.6-19 turns the sign
 *   of the last two: freed, the parameters go the other way.
 */
export const modificationIndices = remember((fitted: FittedModel): ModificationIndex[] => {
  const test = scoreTester(fitted);
  if (test === null) return [];
  const { table } = fitted;
  return table.groups.flatMap((name, group) => {
    const wider = withAbsentRows(table, group);
    const values = new Float64Array(wider.parameters.length);
    values.set(fitted.values);
    const layout = groupLayout(wider, group);
    const jacobian = rowJacobian(wider, values, group);
    const units = standardizationFactors(layout, values);
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
});

/** The table with a row fixed at 0 for every parameter that the group lacks. */
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
  const rows = absent.map(([lhs, op, rhs]) => absentRow({ lhs, op, rhs }, group));
  return { ...table, parameters: [...table.parameters, ...rows] };
}

/** A row for a parameter that the model lacks: fixed at 0. */
export const absentRow = (
  { lhs, op, rhs }: Pick<ModelParameter, "lhs" | "op" | "rhs">,
  group: number,
): ModelParameter => ({ lhs, op, rhs, group, role: "fixed", free: -1, value: 0, label: null });

/** Regressions of every outcome on all other structural variables but covariates. */
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

/** Other names of a parameter: a covariance has two, and a factor's effect is a loading or a regression. */
function namesOf(lhs: string, op: string, rhs: string): string[] {
  if (op === "~~") return [`${lhs} ~~ ${rhs}`, `${rhs} ~~ ${lhs}`];
  if (op === "=~") return [`${lhs} =~ ${rhs}`, `${rhs} ~ ${lhs}`];
  return op === "~" ? [`${lhs} ~ ${rhs}`, `${rhs} =~ ${lhs}`] : [`${lhs} ${op} ${rhs}`];
}

/** A parameter outside the model, given by its effect on one group's moments. */
interface ExtraParameter {
  readonly group: number;
  readonly slopes: Float64Array;
}

export interface ScoreTest {
  readonly score: number;
  /** Expected value when freed alone. */
  readonly epc: number;
  /** Expected changes of the model's own parameters; free. */
  readonly others: Float64Array;
}

/** A parameter with a smaller share of information left, given the others, is not identified. */
const NOT_IDENTIFIED = 1e-8;

/**
 * Score tests of absent parameters, one at a time: n times the squared slope of the discrepancy along the parameter
 * over its information given the model's parameters (Sörbom 1989; Rao 1948), with the expected information (for
 * incomplete answers, given the missing ones) and, as in lavaan, without a correction for the estimator.
 * @returns a function of the parameter, null if the model's parameters determine it; null if the model is not
 *   identified
 */
export function scoreTester(fitted: FittedModel): ((extra: ExtraParameter) => ScoreTest | null) | null {
  const along = directions(fitted);
  const free = along.count;
  const groups = weightedGroups(fitted);
  const n = people(fitted.data);
  const moved = (others: Float64Array, by: number): Float64Array =>
    inParameters(along, others, { free: fitted.table.free, columns: 1 }).map((value) => value * by);
  const inverse = fitted.convergence.identified ? inverseInformation(groups, free) : null;
  if (inverse === null) return null;
  return ({ group, slopes }) => {
    const { columns, weightedJacobian, applyWeight, residual, share, discrepancyShare } = groups[group]!;
    const size = slopes.length;
    const width = columns.length;
    const own = applyWeight(slopes, 1);
    const crossed = transposedProduct(weightedJacobian, slopes, { rows: width, inner: size, columns: 1 });
    const along = new Float64Array(free);
    for (let c = 0; c < width; c++) along[columns[c]!] = share * crossed[c]!;
    const others = product(inverse, along, { rows: free, inner: free, columns: 1 });
    let information = 0;
    let gradient = 0;
    for (let i = 0; i < size; i++) {
      information += share * own[i]! * slopes[i]!;
      gradient += discrepancyShare * own[i]! * residual[i]!;
    }
    const left = information - along.reduce((sum, value, c) => sum + value * others[c]!, 0);
    if (!(left > NOT_IDENTIFIED * information)) return null;
    const epc = gradient / left;
    return { score: n * gradient * epc, epc, others: moved(others, -epc) };
  };
}
