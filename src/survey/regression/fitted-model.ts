/** A regression fitted to the people of an analysis. */
import type { Warning } from "../../errors";
import { productTransposed } from "../../numeric/linear-algebra/dense";
import { designDegreesOfFreedom } from "../design/design-degrees";
import { type AnalyzedSample, cellCovariance } from "./analyzed-sample";
import { type BinaryCells, type FiniteFit, finiteFit } from "./finite-fit";
import type { ModelColumn } from "./model-columns";
import type { ModelVariable } from "./model-variables";
import { predict } from "./predict";

export interface FittedModel {
  readonly variables: readonly ModelVariable[];
  readonly columns: readonly ModelColumn[];
  /** By variable, by cell. */
  readonly values: readonly Float64Array[];
  /** Weighted people by cell, scaled to their number, and people per unit of weight. */
  readonly weights: Float64Array;
  readonly scale: number;
  readonly fit: FiniteFit;
  /** Of the estimates, by place in the fit's basis. */
  readonly covariance: Float64Array;
  readonly df: number;
}

/** The people of an analysis, and by cell their weights by outcome, scaled to their number. */
export interface AnalyzedPeople {
  readonly n: number;
  readonly no: Float64Array;
  readonly yes: Float64Array;
  /** People per unit of weight. */
  readonly scale: number;
}

export function peopleOf({ table, included, cell, cells, outcome }: AnalyzedSample): AnalyzedPeople {
  const sums = [new Float64Array(cells), new Float64Array(cells)] as const;
  let [n, total] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (included[row] === 0) continue;
    n += table.count[row]!;
    total += table.weight[row]!;
    sums[outcome[row] === 1 ? 1 : 0][cell[row]!]! += table.weight[row]!;
  }
  const scale = total > 0 ? n / total : 1;
  const scaled = (values: Float64Array): Float64Array => values.map((value) => scale * value);
  return { n, no: scaled(sums[0]), yes: scaled(sums[1]), scale };
}

/** The model with its covariance; a warning where there is none. */
export function fittedModel(
  sample: AnalyzedSample,
  {
    variables,
    values,
    columns,
    matrix,
  }: Pick<FittedModel, "variables" | "values" | "columns"> & { readonly matrix: readonly Float64Array[] },
  { no, yes, scale }: AnalyzedPeople,
): FittedModel | Warning {
  const constant = whyConstant(no, yes);
  if (constant !== null) return { code: "constant-outcome", message: `${constant}: there is no regression.` };
  const { table, included } = sample;
  const counted = table.count.map((n, row) => (included[row] === 0 || table.weight[row] === 0 ? 0 : n));
  const units = designDegreesOfFreedom(sample.design, counted);
  if (!(units > 0)) {
    const message =
      "each stratum has one sampling unit with people of the analysis, which tells nothing of the variance: there is no regression.";
    return { code: "few-units", message };
  }
  const fit = finiteFit({ columns: matrix, no, yes });
  if (fit === null) {
    const message = "the search found no maximum of the likelihood: there is no regression.";
    return { code: "no-maximum", message };
  }
  const covariance = coefficientCovariance(sample, fit, { columns: matrix, scale });
  const df = units + 1 - (columns.length - fit.dependentColumns.length);
  const weights = no.map((weight, cell) => weight + yes[cell]!);
  return { variables, columns, values, weights, scale, fit, covariance, df };
}

function whyConstant(no: Float64Array, yes: Float64Array): string | null {
  const none = (values: Float64Array): boolean => values.every((value) => value === 0);
  if (none(no) && none(yes)) return "nobody is in the analysis";
  if (none(yes)) return "nobody of the analysis says yes";
  return none(no) ? "everybody of the analysis says yes" : null;
}

/**
 * Sandwich covariance of the estimates of a fit: a row's influence is the inverse of the information times its score.
 *
 * @param scale people per unit of weight, by which the cells' weights are scaled
 * @returns by place in the fit's basis, row-major
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey, `vcov(svyglm(...))`.
 */
export function coefficientCovariance(
  sample: AnalyzedSample,
  fit: FiniteFit,
  { columns, scale }: Pick<BinaryCells, "columns"> & { readonly scale: number },
): Float64Array {
  const size = fit.basis.length;
  const scores = new Float64Array(2 * sample.cells * size);
  const x = new Float64Array(columns.length);
  for (let cell = 0; cell < sample.cells; cell++) {
    if (fit.foretold[cell] !== 0) continue;
    for (let j = 0; j < x.length; j++) x[j] = columns[j]![cell]!;
    const probability = predict(fit, x)?.probability ?? 0;
    for (let outcome = 0; outcome < 2; outcome++) {
      for (let k = 0; k < size; k++)
        scores[(2 * cell + outcome) * size + k] = scale * (outcome - probability) * x[fit.basis[k]!]!;
    }
  }
  const shape = { rows: 2 * sample.cells, inner: size, columns: size };
  return cellCovariance(sample, productTransposed(scores, fit.inverse, shape), size);
}
