import type { Warning } from "../../errors";

/** Warns of people with answers who lack a covariate and are left out. */
export function missingCovariatesWarning(lost: number, covariates: readonly string[]): Warning[] {
  if (lost === 0) return [];
  const message = `${lost === 1 ? "One person has" : `${lost} people have`} no value on one of ${covariates.join(", ")} and ${lost === 1 ? "is" : "are"} left out: the model is of people whose covariates are known.`;
  return [{ code: "covariates-unknown", message }];
}
