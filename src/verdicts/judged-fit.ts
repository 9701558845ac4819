import type { CfaFit } from "../factor/cfa/cfa-result";
import { fitCriteria } from "../factor/model/criteria";
import type { FitVerdict, JudgedCfa } from "./fit-limits";

export interface JudgedFit {
  /** Null without a solution or indices. */
  readonly verdict: FitVerdict | null;
  /** "limits": made for the model; "conventions": of 1999, where there are no such limits. */
  readonly by: "limits" | "conventions";
}

/**
 * The one verdict on a model's fit: by limits that were made for it, and where there are none by conventions (Hu &
 * Bentler 1999) on the reported indices: "fits" where all are good, "fits-closely" where they are acceptable.
 */
export function judgedFit({ fit, limits, converged }: JudgedCfa): JudgedFit {
  if (!converged) return { verdict: null, by: "conventions" };
  if (limits.verdict !== null) return { verdict: limits.verdict, by: "limits" };
  if (!fit.reported.testable) return { verdict: "not-testable", by: "conventions" };
  return { verdict: fitByConventions(fit), by: "conventions" };
}

/** The same by conventions alone: "fits" where all of the reported indices are good, "fits-closely" where acceptable. */
export function fitByConventions({ reported, srmr }: CfaFit): FitVerdict | null {
  const { cfi, tli, rmsea } = reported;
  if (cfi === null || tli === null || rmsea === null) return null;
  const { goodCfi, acceptableCfi, goodRmsea, acceptableRmsea, goodSrmr } = fitCriteria;
  const least = Math.min(cfi, tli);
  const poor = rmsea.estimate > acceptableRmsea.value || srmr > goodSrmr.value || least < acceptableCfi.value;
  if (poor) return "does-not-fit";
  return least >= goodCfi.value && rmsea.estimate <= goodRmsea.value ? "fits" : "fits-closely";
}
