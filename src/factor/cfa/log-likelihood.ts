import { choleskyFactor, choleskyLogDeterminant } from "../../numeric/dense";
import type { FittedModel } from "./fitted-model";
import { hasMeanStructure } from "./mean-structure";
import { people } from "./weighted-groups";

/**
 * Log-likelihood of the people under normality, AIC and BIC (n of all people), from the sample's own log-likelihood
 * less half the chi-square. Free means count as
 * parameters only where the model has a mean structure (`hasMeanStructure`).
 *
 * @param fitted a model fitted by ML
 * @param chiSquare its likelihood-ratio statistic
 */
export function logLikelihood(
  fitted: FittedModel,
  chiSquare: number,
): { logLikelihood: number; aic: number; bic: number } | null {
  let saturated = 0;
  for (const { covariance, items, n } of fitted.data) {
    const p = items.length;
    const factor = choleskyFactor(covariance, p);
    if (factor === null) return null;
    saturated -= (n / 2) * (p * Math.log(2 * Math.PI) + choleskyLogDeterminant(factor, p) + p);
  }
  const value = saturated - chiSquare / 2;
  const { table } = fitted;
  const counted = table.free - (hasMeanStructure(table) ? 0 : table.items.length);
  return {
    logLikelihood: value,
    aic: 2 * counted - 2 * value,
    bic: counted * Math.log(people(fitted.data)) - 2 * value,
  };
}
