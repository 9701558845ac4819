/** A regression fitted to the people of an analysis. */

import type { FileReplicates, PatternTable } from "../../data/answers/pattern-table";
import { innerProduct, product } from "../../numeric/linear-algebra/dense";
import { generalizedLinearFit, logistic } from "../../numeric/regression/generalized-linear";
import { influenceCovariance } from "../design/influence-covariance";
import { deviationCovariance } from "../design/replicate-spread";
import { designDegreesOfFreedom, type SampleDesign } from "../design/sample-design";
import { emptyReplicate } from "../messages";
import {
  type BinaryCells,
  type FiniteFit,
  finiteFit,
  type NullVector,
  PERFECT_PREDICTION_STEP,
} from "./finite-fit";
import * as messages from "./messages";
import type { ModelMatrix, ModelVariable } from "./model-columns";

/** The rows of an analysis within the sample. */
export interface AnalyzedSample {
  readonly table: PatternTable;
  readonly design: SampleDesign;
  readonly included: Uint8Array;
  /** By row: cell of covariates; -1 outside the analysis. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** By row: 0 or 1, NaN outside the analysis. */
  readonly outcome: Float64Array;
}

export interface FittedModel extends ModelMatrix {
  readonly variables: readonly ModelVariable[];
  /** Weighted people by cell, scaled to their number, and people per unit of weight. */
  readonly weights: Float64Array;
  readonly scale: number;
  readonly fit: FiniteFit;
  /** Of the estimates, in the order of the fit's basis. */
  readonly covariance: Float64Array;
  readonly df: number;
}

/** The people of an analysis; weights by outcome and cell, scaled to their number. */
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

/** Why there is no model: a warning to be worded. */
interface Unfitted {
  readonly code: string;
  readonly message: () => string;
}

/** The model with its covariance, or a warning; `near` is a model of similar people, which gives starting values. */
export function fittedModel(
  sample: AnalyzedSample,
  { variables, values, columns, matrix }: Pick<FittedModel, "variables" | keyof ModelMatrix>,
  { no, yes, scale }: AnalyzedPeople,
  near: FittedModel | null = null,
): FittedModel | Unfitted {
  const reason = constantReason(no, yes);
  if (reason !== null) return { code: "constant-outcome", message: () => messages.noRegression({ reason }) };
  const { table, included } = sample;
  const counted = table.count.map((n, row) => (included[row] === 0 || table.weight[row] === 0 ? 0 : n));
  const units = designDegreesOfFreedom(sample.design, counted);
  if (!(units > 0)) return { code: "few-units", message: messages.singleUnits };
  const fit = finiteFit({
    columns: matrix,
    no,
    yes,
    start: near === null ? undefined : startOf(near, columns),
  });
  if (fit === null) return { code: "no-maximum", message: messages.noMaximum };
  const covariance = coefficientCovariance(sample, fit, { columns: matrix, scale });
  if (covariance.some(Number.isNaN)) return { code: "empty-replicate", message: emptyReplicate };
  const df = units + 1 - (columns.length - fit.dependentColumns.length);
  const weights = no.map((weight, cell) => weight + yes[cell]!);
  return { variables, columns, values, matrix, weights, scale, fit, covariance, df };
}

/** Starting values from another model with the same columns. */
function startOf({ columns, fit }: FittedModel, own: FittedModel["columns"]): Float64Array | undefined {
  const isSame = columns.length === own.length && columns.every(({ label }, j) => label === own[j]?.label);
  if (!isSame || fit.directions.length > 0) return undefined;
  const start = new Float64Array(own.length);
  fit.basis.forEach((j, k) => {
    start[j] = fit.estimates[k]!;
  });
  return start;
}

function constantReason(no: Float64Array, yes: Float64Array): "nobody" | "no-yes" | "no-no" | null {
  const none = (values: Float64Array): boolean => values.every((value) => value === 0);
  if (none(no) && none(yes)) return "nobody";
  if (none(yes)) return "no-yes";
  return none(no) ? "no-no" : null;
}

/**
 * Sandwich covariance of a fit: the covariance of the scores between inverse information matrices. With replicate
 * weights, the covariance of the replicates' own fits; the sandwich where answers are perfectly predicted.
 * @param scale people per unit of weight, by which the cells' weights are scaled
 * @returns in the order of the fit's basis, row-major
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey, `vcov(svyglm(...))`.
 */
export function coefficientCovariance(
  sample: AnalyzedSample,
  fit: FiniteFit,
  { columns, scale }: Pick<BinaryCells, "columns"> & { readonly scale: number },
): Float64Array {
  const { table, design, included, cell, outcome } = sample;
  const size = fit.basis.length;
  if (design.replicates !== undefined && !design.replicates.calibrated && fit.directions.length === 0) {
    const refitted = replicateFits(sample, { ...fit, columns, replicates: design.replicates });
    if (refitted !== null) return refitted;
  }
  const { probabilities } = predictions(fit, columns);
  const read = (row: number, into: Float64Array): void => {
    const at = cell[row]!;
    const left = fit.perfectlyPredicted[at] === 0 ? scale * (outcome[row]! - (probabilities[at] || 0)) : 0;
    for (let k = 0; k < size; k++) into[k] = left * columns[fit.basis[k]!]![at]!;
  };
  const scores = influenceCovariance({ size, rows: table.rows, included, read }, table, design);
  const shape = { rows: size, inner: size, columns: size };
  return product(product(fit.inverse, scores, shape), fit.inverse, shape);
}

/** The covariance of the estimates of every replicate; null where one has no finite estimates. */
function replicateFits(
  { table, included, cell, cells, outcome, design }: AnalyzedSample,
  {
    basis,
    estimates,
    columns,
    replicates,
  }: Pick<FiniteFit, "basis" | "estimates"> &
    Pick<BinaryCells, "columns"> & { readonly replicates: FileReplicates },
): Float64Array | null {
  const own = basis.map((j) => columns[j]!);
  let failed = false;
  const covariance = deviationCovariance(replicates, basis.length, (factors) => {
    const [weight, total] = [new Float64Array(cells), new Float64Array(cells)];
    for (let row = 0; row < table.rows; row++) {
      if (included[row] === 0) continue;
      const people = table.weight[row]! * factors[design.cluster![row]!]!;
      weight[cell[row]!]! += people;
      if (outcome[row] === 1) total[cell[row]!]! += people;
    }
    const fit = failed
      ? null
      : generalizedLinearFit({ columns: own, weight, total, link: logistic, start: estimates });
    if (fit !== null && "estimates" in fit) return fit.estimates.map((value, k) => value - estimates[k]!);
    failed = true;
    return new Float64Array(basis.length);
  });
  return failed ? null : covariance;
}

/** Probabilities by cell (NaN where undefined), and derivatives by the logit (0 where the probability is 0 or 1). */
interface Predictions {
  readonly probabilities: Float64Array;
  readonly slopes: Float64Array;
}

/** A sum below this is 0 up to rounding. */
const NOTHING = 1e-6;

/** Linear predictor by cell. */
export function linearSums(
  { basis, estimates }: Pick<FiniteFit, "basis" | "estimates">,
  matrix: readonly Float64Array[],
): Float64Array {
  const sums = new Float64Array(matrix[0]?.length ?? 0);
  basis.forEach((j, k) => {
    const [column, estimate] = [matrix[j]!, estimates[k]!];
    for (let cell = 0; cell < sums.length; cell++) sums[cell]! += column[cell]! * estimate;
  });
  return sums;
}

/** @param matrix by column and cell */
export function predictions(fit: FiniteFit, matrix: readonly Float64Array[]): Predictions {
  const logits = linearSums(fit, matrix);
  const probabilities = new Float64Array(logits.length);
  const slopes = new Float64Array(logits.length);
  for (let cell = 0; cell < logits.length; cell++) {
    const { mean, slope } = logistic(logits[cell]!);
    probabilities[cell] = mean;
    slopes[cell] = slope;
  }
  if (fit.dependent.length + fit.directions.length + fit.open.length === 0) return { probabilities, slopes };
  const x = new Float64Array(matrix.length);
  for (let cell = 0; cell < logits.length; cell++) {
    for (let j = 0; j < x.length; j++) x[j] = matrix[j]![cell]!;
    const certain = perfectlyPredictedProbability(fit, x);
    if (certain === null) continue;
    probabilities[cell] = certain;
    slopes[cell] = 0;
  }
  return { probabilities, slopes };
}

/** 0 or 1 where the columns predict it perfectly, NaN where undefined; null where the logit decides. */
function perfectlyPredictedProbability(fit: FiniteFit, x: Float64Array): number | null {
  if (!orthogonal(fit.dependent, x)) return Number.NaN;
  for (const direction of fit.directions) {
    const move = innerProduct(direction, x);
    if (Math.abs(move) > PERFECT_PREDICTION_STEP) return move > 0 ? 1 : 0;
  }
  return orthogonal(fit.open, x) ? null : Number.NaN;
}

function orthogonal(vectors: readonly NullVector[], x: Float64Array): boolean {
  return vectors.every((vector) => Math.abs(innerProduct(vector, x)) < NOTHING);
}

/** By index in the basis: whether the coefficient is finite and identified. */
export function isIdentified({ basis, open }: FiniteFit): boolean[] {
  return basis.map((j) => open.every((vector) => Math.abs(vector[j]!) < NOTHING));
}
