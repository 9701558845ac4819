import { remember } from "../../numeric/workers/remember";
import { waldInterval } from "../estimates/proportion-interval";
import { type AnalyzedSample, cellCovariance } from "./analyzed-sample";
import type { FittedModel } from "./fitted-model";
import { interval } from "./margins";
import { writeRow } from "./model-columns";
import { predict } from "./predict";

/** What a change of one variable does to people's probabilities, on average over the people of the analysis. */
export interface AverageEffect {
  /** The variable, of a factor with the level: "sex: Girl". */
  readonly term: string;
  /** "difference" of a factor's level from its first; "slope" per unit of a number. */
  readonly kind: "difference" | "slope";
  readonly estimate: number;
  readonly se: number;
  /** 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A mean over the people of something predicted: by cell its value, and its derivative by each coefficient. */
interface PredictedMean {
  readonly values: Float64Array;
  /** By place in the fit's basis, of the mean. */
  readonly gradient: Float64Array;
  readonly mean: number;
}

/**
 * Average marginal effects: of a factor's level, the mean difference between the probabilities were everybody at it and
 * at the first level; of a number, the mean derivative of the probability by it.
 *
 * Variances are those of the coefficients carried over by derivatives plus those of the mean over the sample, as of
 * predicted margins.
 *
 * @returns without those that the data leave open
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659; Williams (2012), Stata Journal, 12, 308-331. Checked against R by
 *   the same formulas from `svyglm`.
 */
export function averageEffects(sample: AnalyzedSample, model: FittedModel): AverageEffect[] {
  const { variables } = model;
  const asked = variables.flatMap(({ name, levels }, variable): AskedEffect[] => {
    if (levels === null) return [{ term: name, kind: "slope", of: meanSlope(model, variable) }];
    const first = meanProbability(model, new Map([[variable, 0]]));
    return levels.slice(1).map((level, at) => {
      const own = meanProbability(model, new Map([[variable, at + 1]]));
      return { term: `${name}: ${level}`, kind: "difference", of: difference(own, first) };
    });
  });
  return asked.flatMap(({ term, kind, of }) => {
    if (of === null) return [];
    const se = Math.sqrt(varianceOf(sample, model, of));
    const { low, high } = waldInterval({ estimate: of.mean, se, df: model.df, problem: null });
    return [{ term, kind, estimate: of.mean, se, low, high }];
  });
}

interface AskedEffect extends Pick<AverageEffect, "term" | "kind"> {
  readonly of: PredictedMean | null;
}

/** A mean probability with its interval. */
export interface MeanProbability {
  readonly estimate: number;
  readonly se: number;
  /** 95 % interval, symmetric about the logit. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The mean of people's probabilities were some of their variables as given, all else being as it is.
 *
 * @param setting by the place of a variable its number, or the index of its level
 * @returns null where the data leave it open
 */
export function adjustedProbability(
  sample: AnalyzedSample,
  model: FittedModel,
  setting: ReadonlyMap<number, number>,
): MeanProbability | null {
  const found = meanProbability(model, setting);
  if (found === null || !(found.mean > 0 && found.mean < 1)) return null;
  return interval(found.mean, Math.sqrt(varianceOf(sample, model, found)), model.df);
}

function varianceOf(
  sample: AnalyzedSample,
  { covariance, weights, scale }: FittedModel,
  { values, gradient, mean }: PredictedMean,
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const influences = new Float64Array(2 * values.length);
  values.forEach((value, cell) => {
    influences.fill((scale * (value - mean)) / total, 2 * cell, 2 * cell + 2);
  });
  const [ofSample = 0] = cellCovariance(sample, influences, 1);
  const size = gradient.length;
  let ofModel = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) ofModel += gradient[i]! * covariance[i * size + j]! * gradient[j]!;
  return ofSample + ofModel;
}

function difference(one: PredictedMean | null, other: PredictedMean | null): PredictedMean | null {
  if (one === null || other === null) return null;
  return {
    values: one.values.map((value, cell) => value - other.values[cell]!),
    gradient: one.gradient.map((value, k) => value - other.gradient[k]!),
    mean: one.mean - other.mean,
  };
}

type Row = (cell: number, into: Float64Array) => void;

/** The columns' values of every cell, row by row. */
const rowsOf = remember((columns: FittedModel["columns"], values: FittedModel["values"]): Float64Array => {
  const width = columns.length;
  const rows = new Float64Array((values[0]?.length ?? 1) * width);
  for (let cell = 0; cell * width < rows.length; cell++)
    writeRow(
      columns,
      (variable) => values[variable]![cell]!,
      rows.subarray(cell * width, (cell + 1) * width),
    );
  return rows;
});

/** Writes the columns of a cell, some of its variables being as given: only columns with one of these are made anew. */
function rowsAt(
  { columns, values }: FittedModel,
  changed: (variable: number) => boolean,
  at: (variable: number, own: number) => number,
): Row {
  const width = columns.length;
  const rows = rowsOf(columns, values);
  const places = [...columns.keys()].filter((j) =>
    columns[j]!.parts.some(({ variable }) => changed(variable)),
  );
  const others = places.map((j) => columns[j]!);
  const own = new Float64Array(others.length);
  return (cell, into) => {
    for (let j = 0, from = cell * width; j < width; j++, from++) into[j] = rows[from]!;
    writeRow(others, (variable) => at(variable, values[variable]![cell]!), own);
    for (let k = 0; k < own.length; k++) into[places[k]!] = own[k]!;
  };
}

function meanProbability(model: FittedModel, setting: ReadonlyMap<number, number>): PredictedMean | null {
  const { fit } = model;
  const write = rowsAt(
    model,
    (variable) => setting.has(variable),
    (variable, own) => setting.get(variable) ?? own,
  );
  return meanOver(model, (cell, x, gradient) => {
    write(cell, x);
    const prediction = predict(fit, x);
    if (prediction === null) return null;
    for (let k = 0; k < gradient.length; k++) gradient[k] = prediction.slope * x[fit.basis[k]!]!;
    return prediction.probability;
  });
}

function meanSlope(model: FittedModel, variable: number): PredictedMean | null {
  const { fit } = model;
  const write = rowsAt(
    model,
    () => false,
    (_, own) => own,
  );
  // A column is a product with the number in it at most once: one more of it is its derivative.
  const isIt = (one: number): boolean => one === variable;
  const writeMore = rowsAt(model, isIt, (one, own) => (isIt(one) ? own + 1 : own));
  const more = new Float64Array(model.columns.length);
  return meanOver(model, (cell, x, gradient) => {
    write(cell, x);
    writeMore(cell, more);
    const prediction = predict(fit, x);
    if (prediction === null) return null;
    const { probability, slope } = prediction;
    let byLogit = 0;
    for (let k = 0; k < gradient.length; k++)
      byLogit += fit.estimates[k]! * (more[fit.basis[k]!]! - x[fit.basis[k]!]!);
    for (let k = 0; k < gradient.length; k++) {
      const [own, next] = [x[fit.basis[k]!]!, more[fit.basis[k]!]!];
      gradient[k] = slope * (next - own + (1 - 2 * probability) * own * byLogit);
    }
    return slope * byLogit;
  });
}

/** @param at a cell's value, and its derivatives; null where the data leave it open */
function meanOver(
  { columns, weights, fit }: FittedModel,
  at: (cell: number, x: Float64Array, gradient: Float64Array) => number | null,
): PredictedMean | null {
  const x = new Float64Array(columns.length);
  const own = new Float64Array(fit.basis.length);
  const gradient = new Float64Array(fit.basis.length);
  const values = new Float64Array(weights.length);
  let [sum, total] = [0, 0];
  for (let cell = 0; cell < weights.length; cell++) {
    const value = at(cell, x, own);
    if (value === null) return null;
    const weight = weights[cell]!;
    values[cell] = value;
    sum += weight * value;
    total += weight;
    for (let k = 0; k < own.length; k++) gradient[k]! += weight * own[k]!;
  }
  return { values, gradient: gradient.map((value) => value / total), mean: sum / total };
}
