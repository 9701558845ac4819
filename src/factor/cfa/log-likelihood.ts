import { choleskyFactor, choleskyLogDeterminant } from "../../numeric/dense";
import type { FittedModel } from "./fitted-model";
import { people } from "./weighted-groups";

/**
 * Log-likelihood of the people under normality, AIC and BIC (n of all people), from the sample's own log-likelihood
 * less half the chi-square. Means count as parameters, as lavaan counts them with a mean structure.
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
  const { free } = fitted.table;
  return {
    logLikelihood: value,
    aic: 2 * free - 2 * value,
    bic: free * Math.log(people(fitted.data)) - 2 * value,
  };
}
