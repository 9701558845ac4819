import type { FittedIrt } from "../fitted-irt";
import { modelLayout } from "../model-layout";
import { informationAlong } from "./information-along";

/** The information about one factor along its axis, the other factors at their means in the first group. */
export interface FactorInformation {
  readonly mean: number;
  readonly deviation: number;
  /** By item of the model, one number for each level of the factor. */
  readonly items: (levels: readonly number[]) => Float64Array[];
  readonly test: (level: number) => number;
}

export function factorInformation(
  fitted: Pick<FittedIrt, "model" | "values">,
  factor: number,
): FactorInformation {
  const { model, values } = fitted;
  const { means, covariances } = modelLayout(model, 0);
  const mean = values[means[factor]!]!;
  const along = informationAlong(fitted, { direction: model.factors.map((_, f) => (f === factor ? 1 : 0)) });
  return {
    mean,
    deviation: Math.sqrt(values[covariances[factor * means.length + factor]!]!),
    items: (levels) => along.items(levels.map((level) => level - mean)),
    test: (level) => along.test(level - mean),
  };
}
