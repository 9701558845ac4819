import { adjacentCategories, nominalCategories } from "../../../irt/model/curves/divide-by-total";
import { sequentialSteps } from "../../../irt/model/curves/sequential-steps";
import { type IrtModelName, itemModel } from "../../../irt/model/irt-models";
import type { IrtItemResult } from "../../../irt/model/irt-result";
import { exp } from "../../../numeric/elementary/exp";

/** Latent levels of curves: -4 to 4 in steps of .25. */
export const CURVE_LEVELS: readonly number[] = Array.from({ length: 33 }, (_, k) => -4 + k / 4);

const logistic = (z: number): number => 1 / (1 + exp(-z));

/** Expected category by level of one factor, from 0 to the number of intercepts, the other factors being at 0. */
export function expectedScore(
  model: IrtModelName,
  { a, d, lower, upper, categoryScores }: IrtItemResult,
  factor: number,
): (level: number) => number {
  const slope = a[factor] ?? 0;
  const { intercepts } = itemModel(model);
  if (intercepts === "boundaries") {
    const [low, high] = [lower ?? 0, upper ?? 1];
    return (level) =>
      d.reduce((sum, intercept) => sum + low + (high - low) * logistic(slope * level + intercept), 0);
  }
  // The d are by category, whatever the model's parameters, or by step.
  const ofCategories = model === "nominal" ? nominalCategories : adjacentCategories;
  const family = intercepts === "continuations" ? sequentialSteps : ofCategories;
  const curve = family.of(Float64Array.of(...d, ...categoryScores.slice(1, -1)));
  const probabilities = new Float64Array(curve.categories);
  return (level) => {
    curve.probabilities(slope * level, probabilities);
    return probabilities.reduce((sum, p, category) => sum + p * category, 0);
  };
}
