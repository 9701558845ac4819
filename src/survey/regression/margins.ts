import { intervalOn } from "../../numeric/distributions/interval";
import { innerProduct, quadratic } from "../../numeric/linear-algebra/dense";
import { sum } from "../../numeric/sums/sum";
import { influenceCovariance } from "../design/influence-covariance";
import { type AnalyzedSample, type FittedModel, predictions } from "./fitted-model";
import { levelSettings, matrixIn, type Setting, termName } from "./model-columns";
import type { SurveyRegression } from "./regression-result";

type Margin = SurveyRegression["margins"][number];

export interface Margins {
  readonly margins: readonly Margin[];
  /** Margins without a value, as "age: 17". */
  readonly open: readonly string[];
}

/** Mean of a prediction over the people of the analysis. */
export interface MeanPrediction {
  readonly mean: number;
  /** By cell. */
  readonly values: Float64Array;
  /** Derivative of the mean, in the order of the fit's basis. */
  readonly gradient: Float64Array;
}

/**
 * Mean predicted probabilities with everybody at a level of a factor, or at a combination of levels of several, all
 * else as observed.
 * @param factors one factor or several crossed ones
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659. Reference: R's survey, `svypredmeans`.
 */
export function predictedMargins(
  sample: AnalyzedSample,
  model: FittedModel,
  factors: readonly string[],
): Margins {
  const open: string[] = [];
  const choices = factors.map((name) => {
    const variable = model.variables.findIndex((candidate) => candidate.name === name);
    return (model.variables[variable]?.levels ?? []).map((level, value) => ({ variable, level, value }));
  });
  const margins = levelSettings(choices).flatMap(({ levels, setting }): Margin[] => {
    const [term, level] = [termName(factors), levels.join(", ")];
    const found = adjustedProbability(sample, model, setting);
    if (found === null) open.push(`${term}: ${level}`);
    return found === null ? [] : [{ term, level, ...found }];
  });
  return { margins, open };
}

/** The mean predicted probability in a setting of some variables; null: undefined or all perfectly predicted. */
export function adjustedProbability(
  sample: AnalyzedSample,
  model: FittedModel,
  setting: Setting,
): Omit<Margin, "term" | "level"> | null {
  const found = meanProbability(model, setting);
  if (found === null || !found.uncertain || !(found.mean > 0 && found.mean < 1)) return null;
  return probabilityInterval(found.mean, errorOf(sample, model, found), model.df);
}

/**
 * Standard error of a mean prediction: delta method for the coefficients, plus the sampling variance of the covariates.
 */
export function errorOf(
  sample: AnalyzedSample,
  { covariance, weights, scale }: FittedModel,
  { values, gradient, mean }: MeanPrediction,
): number {
  const { table, design, included, cell } = sample;
  const total = sum(weights);
  const read = (row: number, into: Float64Array): void => {
    into[0] = (scale * (values[cell[row]!]! - mean)) / total;
  };
  const of = { size: 1, rows: table.rows, included, read };
  const [spread = 0] = influenceCovariance(of, table, design);
  return Math.sqrt(spread + quadratic(gradient, covariance));
}

/** Null where a prediction is undefined. */
export function meanProbability(
  model: FittedModel,
  setting: Setting,
): (MeanPrediction & { readonly uncertain: boolean }) | null {
  const matrix = matrixIn(model, setting);
  const { probabilities, slopes } = predictions(model.fit, matrix);
  if (probabilities.some(Number.isNaN)) return null;
  const { weights, fit } = model;
  const total = sum(weights);
  const moved = slopes.map((slope, cell) => weights[cell]! * slope);
  return {
    mean: innerProduct(weights, probabilities) / total,
    values: probabilities,
    gradient: Float64Array.from(fit.basis, (j) => innerProduct(moved, matrix[j]!) / total),
    uncertain: slopes.some((slope) => slope > 0),
  };
}

/** An interval symmetric on the logit scale. */
export const probabilityInterval = (estimate: number, se: number, df: number) => ({
  ...intervalOn("logit", { estimate, se, df }),
  se,
});
