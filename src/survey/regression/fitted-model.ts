/** A regression fitted to the people of an analysis. */
import type { Warning } from "../../errors";
import { product } from "../../numeric/linear-algebra/dense";
import { designDegreesOfFreedom } from "../design/design-degrees";
import { influenceCovariance } from "../design/influence-covariance";
import type { AnalyzedSample } from "./analyzed-sample";
import { type BinaryCells, type FiniteFit, finiteFit } from "./finite-fit";
import type { ModelMatrix } from "./model-columns";
import type { ModelVariable } from "./model-variables";
import { predictions } from "./predict";

export interface FittedModel extends ModelMatrix {
  readonly variables: readonly ModelVariable[];
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

/**
 * The model with its covariance; a warning where there is none.
 *
 * @param near a model of much the same people, whose coefficients the search begins at
 */
export function fittedModel(
  sample: AnalyzedSample,
  { variables, values, columns, matrix }: Pick<FittedModel, "variables" | keyof ModelMatrix>,
  { no, yes, scale }: AnalyzedPeople,
  near: FittedModel | null = null,
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
  const fit = finiteFit({
    columns: matrix,
    no,
    yes,
    start: near === null ? undefined : startOf(near, columns),
  });
  if (fit === null) {
    const message = "the search found no maximum of the likelihood: there is no regression.";
    return { code: "no-maximum", message };
  }
  const covariance = coefficientCovariance(sample, fit, { columns: matrix, scale });
  const df = units + 1 - (columns.length - fit.dependentColumns.length);
  const weights = no.map((weight, cell) => weight + yes[cell]!);
  return { variables, columns, values, matrix, weights, scale, fit, covariance, df };
}

/** By column its coefficient in another model with the same columns; undefined where there is none. */
function startOf({ columns, fit }: FittedModel, own: FittedModel["columns"]): Float64Array | undefined {
  const isSame = columns.length === own.length && columns.every(({ label }, j) => label === own[j]?.label);
  if (!isSame || fit.directions.length > 0) return undefined;
  const start = new Float64Array(own.length);
  fit.basis.forEach((j, k) => {
    start[j] = fit.estimates[k]!;
  });
  return start;
}

function whyConstant(no: Float64Array, yes: Float64Array): string | null {
  const none = (values: Float64Array): boolean => values.every((value) => value === 0);
  if (none(no) && none(yes)) return "nobody is in the analysis";
  if (none(yes)) return "nobody of the analysis says yes";
  return none(no) ? "everybody of the analysis says yes" : null;
}

/**
 * Sandwich covariance of the estimates of a fit: the inverse of the information on both sides of the
 * covariance of the scores.
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
  const { table, design, included, cell, outcome } = sample;
  const size = fit.basis.length;
  const { probabilities } = predictions(fit, columns);
  const read = (row: number, into: Float64Array): void => {
    const at = cell[row]!;
    const left = fit.foretold[at] === 0 ? scale * (outcome[row]! - (probabilities[at] || 0)) : 0;
    for (let k = 0; k < size; k++) into[k] = left * columns[fit.basis[k]!]![at]!;
  };
  const scores = influenceCovariance({ size, rows: table.rows, included, read }, table, design);
  const shape = { rows: size, inner: size, columns: size };
  return product(product(fit.inverse, scores, shape), fit.inverse, shape);
}
