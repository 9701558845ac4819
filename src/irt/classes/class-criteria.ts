import { log } from "../../numeric/elementary/log";
import type { DimensionModel } from "./latent-classes-result";

/**
 * AIC and BIC (Akaike 1974; Schwarz 1978) of as many people as the answers are worth: with design weights the
 * log-likelihood is scaled as if the weights added up to Kish's effective number.
 */
export function classCriteria(
  { n, effectiveN }: { readonly n: number; readonly effectiveN: number },
  { logLik, parameters }: { readonly logLik: number; readonly parameters: number },
): Pick<DimensionModel, "parameters" | "logLik" | "aic" | "bic"> {
  const deviance = (-2 * logLik * effectiveN) / n;
  return {
    parameters,
    logLik,
    aic: deviance + 2 * parameters,
    bic: deviance + parameters * log(effectiveN),
  };
}
