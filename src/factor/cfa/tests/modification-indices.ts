import { product, transposedProduct } from "../../../numeric/linear-algebra/dense";
import type { ModelParameter, ModelTable } from "../../model/model-table";
import type { ModificationIndex } from "../cfa-result";
import { type FittedModel, rowJacobian } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { standardUnits } from "../estimation/standard-units";
import { directions, inParameters } from "../standard-errors/directions";
import { inverseInformation } from "../standard-errors/independent-parts";
import { people, weightedGroups } from "../standard-errors/weighted-groups";

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

/** A parameter that the model does not have, as the moments of one group change with it. */
interface ExtraParameter {
  readonly group: number;
  /** Derivative of the group's moments by it. */
  readonly slopes: Float64Array;
}

export interface ScoreTest {
  /** The statistic on one degree of freedom. */
  readonly score: number;
  /** What the parameter is expected to take where it is freed alone. */
  readonly epc: number;
  /** How the model's own parameters are expected to change with it; free. */
  readonly others: Float64Array;
}

/** A parameter whose information is smaller than this share, given the others', is not identified beside them. */
const NOT_IDENTIFIED = 1e-8;

/**
 * Score tests of parameters that a model lacks, one at a time: n times the slope of the discrepancy along the parameter,
 * squared, over its information given the model's parameters (Sörbom 1989; Rao 1948), with the expected information
 * and, as in lavaan, without a correction for the estimator. Of incomplete answers that is the one with the answers
 * missing as they are.
 *
 * @param fitted the model at its solution
 * @returns a function of the parameter, null where that cannot be told from the others; null where the model is not
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
    const { columns, weighed, weigh, residual, share, discrepancyShare } = groups[group]!;
    const size = slopes.length;
    const width = columns.length;
    const own = weigh(slopes, 1);
    const crossed = transposedProduct(weighed, slopes, { rows: width, inner: size, columns: 1 });
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
