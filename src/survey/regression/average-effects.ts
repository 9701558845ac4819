import { innerProduct } from "../../numeric/linear-algebra/dense";
import { sum } from "../../numeric/sums/sum";
import { waldInterval } from "../estimates/proportion-interval";
import { type AnalyzedSample, type FittedModel, predictions } from "./fitted-model";
import { errorOf, type MeanPrediction, meanProbability } from "./margins";
import { matrixIn } from "./model-columns";
import type { AverageEffect } from "./regression-result";

/**
 * Average marginal effects: of a factor's level, the mean difference between probabilities with everybody at it and at
 * the first level; of a number, the mean derivative of the probability.
 *
 * Variances by the delta method plus that of the mean over the sample, as for predicted margins.
 * @returns without effects that the data leave undefined
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659; Williams (2012), Stata Journal, 12, 308-331. Checked against R
 *   by the same formulas from `svyglm`.
 */
export function averageEffects(sample: AnalyzedSample, model: FittedModel): AverageEffect[] {
  const { variables } = model;
  const asked = variables.flatMap(({ name, levels }, variable): EffectMean[] => {
    if (levels === null) return [{ term: name, kind: "slope", of: meanSlope(model, variable) }];
    const first = meanProbability(model, new Map([[variable, () => 0]]));
    return levels.slice(1).map((level, at) => {
      const own = meanProbability(model, new Map([[variable, () => at + 1]]));
      return { term: `${name}: ${level}`, kind: "difference", of: difference(own, first) };
    });
  });
  return asked.flatMap(({ term, kind, of }) => {
    if (of === null) return [];
    const se = errorOf(sample, model, of);
    const { low, high } = waldInterval({ estimate: of.mean, se, df: model.df, problem: null });
    return [{ term, kind, estimate: of.mean, se, low, high }];
  });
}

interface EffectMean extends Pick<AverageEffect, "term" | "kind"> {
  readonly of: MeanPrediction | null;
}

function difference(one: MeanPrediction | null, other: MeanPrediction | null): MeanPrediction | null {
  if (one === null || other === null) return null;
  return {
    values: one.values.map((value, cell) => value - other.values[cell]!),
    gradient: one.gradient.map((value, k) => value - other.gradient[k]!),
    mean: one.mean - other.mean,
  };
}

/** The mean derivative of the probability by a number. */
function meanSlope(model: FittedModel, variable: number): MeanPrediction | null {
  const { fit, matrix, weights } = model;
  const { probabilities, slopes } = predictions(fit, matrix);
  if (probabilities.some(Number.isNaN)) return null;
  // A column is linear in the number: one more of it is its derivative.
  const more = matrixIn(model, new Map([[variable, (own) => own + 1]]));
  const moves = fit.basis.map((j) =>
    more[j] === matrix[j] ? null : more[j]!.map((value, cell) => value - matrix[j]![cell]!),
  );
  const byLogit = new Float64Array(weights.length);
  moves.forEach((move, k) => {
    move?.forEach((own, cell) => {
      byLogit[cell]! += fit.estimates[k]! * own;
    });
  });
  const total = sum(weights);
  const values = slopes.map((slope, cell) => slope * byLogit[cell]!);
  const moved = slopes.map((slope, cell) => weights[cell]! * slope);
  const turned = moved.map((own, cell) => own * (1 - 2 * probabilities[cell]!) * byLogit[cell]!);
  return {
    values,
    mean: innerProduct(weights, values) / total,
    gradient: Float64Array.from(fit.basis, (j, k) => {
      const move = moves[k] ?? null;
      const own = move === null ? 0 : innerProduct(moved, move);
      return (own + innerProduct(turned, matrix[j]!)) / total;
    }),
  };
}
