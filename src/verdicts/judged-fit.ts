import type { CfaFit, CfaResult } from "../factor/cfa/cfa-result";
import type { FitLimits } from "../factor/cfa/fit-limits/fit-limits";
import { fitCriteria } from "../factor/model/criteria";

export type FitVerdict = "fits" | "fits-closely" | "does-not-fit" | "undecided" | "not-testable";

/** Limits of fit, and what the model's RMSEA means by them. */
export interface JudgedLimits extends FitLimits {
  /** Null where there are no limits. */
  readonly verdict: FitVerdict | null;
}

/** A model's record with limits of its fit. */
export interface JudgedCfa extends CfaResult {
  readonly limits: JudgedLimits;
}

/**
 * Whether a model fits by the limits that were made for it: "fits" where the RMSEA is below both; "does-not-fit" where it
 * is beyond both; between them "fits-closely" where it is more than chance makes and less than a factor too few would,
 * and "undecided" where a true and a false model both have such an RMSEA: too few answers to tell. A model for which
 * there are no limits and no problem is not testable.
 */
export function judgedLimits({ problem, rmsea, ifTrue, ifFalse, ...how }: FitLimits): JudgedLimits {
  const hasLimits = rmsea !== null && ifTrue !== null && ifFalse !== null;
  const withoutLimits = problem === null ? "not-testable" : null;
  const verdict = hasLimits ? verdictOf(rmsea, ifTrue, ifFalse) : withoutLimits;
  return { ...how, rmsea, verdict, problem, ifTrue, ifFalse };
}

function verdictOf(rmsea: number, ifTrue: number, ifFalse: number): FitVerdict {
  const chance = rmsea <= ifTrue;
  const less = rmsea < ifFalse;
  if (chance) return less ? "fits" : "undecided";
  return less ? "fits-closely" : "does-not-fit";
}

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
