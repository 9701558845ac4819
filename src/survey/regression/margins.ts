import { studentCritical } from "../../numeric/distributions/student-critical";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { remember } from "../../numeric/workers/remember";
import { type AnalyzedSample, cellCovariance } from "./analyzed-sample";
import type { FittedModel } from "./fitted-model";
import { termName, writeRow } from "./model-columns";
import { predict } from "./predict";
import type { SurveyRegression } from "./regression-result";

type Margin = SurveyRegression["margins"][number];

export interface Margins {
  readonly margins: readonly Margin[];
  /** What has none, as "age: 17". */
  readonly open: readonly string[];
}

/** A level of each of some factors: variable, level. */
type Setting = ReadonlyMap<number, number>;

interface MeanPrediction {
  readonly setting: Setting;
  readonly mean: number;
  /** By cell. */
  readonly probabilities: Float64Array;
  /** By place in the fit's basis: derivative of the mean. */
  readonly gradient: Float64Array;
}

/**
 * The mean of the predicted probabilities were everybody of the analysis at a level of a factor, or at a combination of
 * levels of several, all else being as it is. Its variance is that of the coefficients carried over by the
 * derivatives, plus that of the mean of the predictions over the sample, which allows for the sampling of covariates.
 *
 * @param factors names of one factor or several crossed ones
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659. Reference: R's survey, `svypredmeans`.
 */
export function predictedMargins(
  sample: AnalyzedSample,
  model: FittedModel,
  factors: readonly string[],
): Margins {
  const settings = settingsOf(model, factors);
  const means = settings.map((setting) => meanPrediction(model, setting));
  const known = means.filter((one): one is MeanPrediction => one !== null);
  const size = known.length;
  const total = model.weights.reduce((sum, weight) => sum + weight, 0);
  const influences = new Float64Array(2 * sample.cells * size);
  known.forEach(({ mean, probabilities }, k) => {
    probabilities.forEach((probability, cell) => {
      const value = (model.scale * (probability - mean)) / total;
      influences[2 * cell * size + k] = value;
      influences[(2 * cell + 1) * size + k] = value;
    });
  });
  const spread = cellCovariance(sample, influences, size);
  const margins = known.map((one, k) => {
    const variance = spread[k * size + k]! + quadratic(model.covariance, one.gradient);
    const level = levelName(model, one.setting);
    return { term: termName(factors), level, ...interval(one.mean, Math.sqrt(variance), model.df) };
  });
  const open = settings.flatMap((setting, k) =>
    means[k] === null ? [`${termName(factors)}: ${levelName(model, setting)}`] : [],
  );
  return { margins, open };
}

/** All combinations of the factors' levels, the last factor's changing fastest. */
function settingsOf({ variables }: FittedModel, factors: readonly string[]): Setting[] {
  return factors.reduce<Setting[]>(
    (all, name) => {
      const variable = variables.findIndex((candidate) => candidate.name === name);
      const levels = variables[variable]?.levels ?? [];
      return all.flatMap((setting) => levels.map((_, level) => new Map([...setting, [variable, level]])));
    },
    [new Map()],
  );
}

function levelName({ variables }: FittedModel, setting: Setting): string {
  return [...setting].map(([variable, level]) => variables[variable]?.levels?.[level]).join(", ");
}

/** Null where a prediction is open, or all are certain. */
function meanPrediction(
  { columns, values, weights, fit }: FittedModel,
  setting: Setting,
): MeanPrediction | null {
  const width = columns.length;
  const rows = settingRows(columns, JSON.stringify([...setting]), { setting, values });
  const gradient = new Float64Array(fit.basis.length);
  const probabilities = new Float64Array(weights.length);
  let [mean, total, uncertain] = [0, 0, false];
  for (let cell = 0; cell < weights.length; cell++) {
    const x = rows.subarray(cell * width, (cell + 1) * width);
    const prediction = predict(fit, x);
    if (prediction === null) return null;
    const { probability, slope } = prediction;
    const weight = weights[cell]!;
    probabilities[cell] = probability;
    mean += weight * probability;
    total += weight;
    uncertain ||= slope > 0;
    for (let k = 0; k < gradient.length; k++) gradient[k]! += weight * slope * x[fit.basis[k]!]!;
  }
  if (!uncertain) return null;
  return { setting, mean: mean / total, probabilities, gradient: gradient.map((value) => value / total) };
}

/** The columns' values of every cell, row by row, were it in a setting. */
const settingRows = remember(
  (
    columns: FittedModel["columns"],
    _key: string,
    { setting, values }: { readonly setting: Setting; readonly values: FittedModel["values"] },
  ): Float64Array => {
    const width = columns.length;
    const cells = values[0]?.length ?? 1;
    const rows = new Float64Array(cells * width);
    for (let cell = 0; cell < cells; cell++) {
      const at = (variable: number): number => setting.get(variable) ?? values[variable]![cell]!;
      writeRow(columns, at, rows.subarray(cell * width, (cell + 1) * width));
    }
    return rows;
  },
);

function quadratic(matrix: Float64Array, vector: Float64Array): number {
  const n = vector.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) sum += vector[i]! * matrix[i * n + j]! * vector[j]!;
  }
  return sum;
}

/** The interval is symmetric about the logit. */
export function interval(estimate: number, se: number, df: number): Omit<Margin, "term" | "level"> {
  if (!(df > 0)) return { estimate, se, low: null, high: null };
  const logit = log(estimate / (1 - estimate));
  const width = (studentCritical(0.95, df) * se) / (estimate * (1 - estimate));
  const back = (value: number): number => 1 / (1 + exp(-value));
  return { estimate, se, low: back(logit - width), high: back(logit + width) };
}
