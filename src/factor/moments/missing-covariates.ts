import type { Warning } from "../../errors";
import * as messages from "./messages";

/** Warns of people with answers who lack a covariate and are left out. */
export function missingCovariatesWarning(lost: number, covariates: readonly string[]): Warning[] {
  if (lost === 0) return [];
  return [{ code: "covariates-unknown", message: messages.covariatesUnknown({ n: lost, covariates }) }];
}
