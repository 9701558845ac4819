import { cfaResult } from "../factor/cfa/cfa-result";
import { type FitLimits, fitLimitsRecord } from "../factor/cfa/fit-limits/fit-limits-result";
import { reaches } from "../factor/model/criteria";
import { type CfaFit, judgedIndices } from "../factor/model/fit-result";
import { code, type Declared, orNull } from "../figures/declare";

export type FitVerdict = "fits" | "fits-closely" | "does-not-fit" | "undecided" | "not-testable";

const judgedLimitsRecord = {
  /** Null without limits. */
  verdict: orNull(code<FitVerdict>()),
  ...fitLimitsRecord,
};
export interface JudgedLimits extends Declared<typeof judgedLimitsRecord> {}

export const judgedCfa = { ...cfaResult, limits: judgedLimitsRecord };
export interface JudgedCfa extends Declared<typeof judgedCfa> {}

/**
 * Whether a model fits by its own limits: "fits" with an RMSEA below both, "does-not-fit" above both; in between
 * "fits-closely" (more than chance, less than a missing factor) or "undecided" (true and false models both reach it:
 * too few answers). Without limits and without a problem it is not testable.
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
  /** "limits" made for the model, or "conventions" of 1999 without such limits. */
  readonly by: "limits" | "conventions";
}

/**
 * The verdict on a model's fit: by its own limits, or else by conventions (Hu & Bentler 1999) on the reported indices:
 * "fits" if all are good, "fits-closely" if acceptable.
 */
export function judgedFit({ fit, limits, converged }: JudgedCfa): JudgedFit {
  if (!converged) return { verdict: null, by: "conventions" };
  if (limits.verdict !== null) return { verdict: limits.verdict, by: "limits" };
  if (!fit.reported.testable) return { verdict: "not-testable", by: "conventions" };
  return { verdict: fitByConventions(fit), by: "conventions" };
}

/** Fit by conventions alone: null where an index is not defined. */
export function fitByConventions(fit: CfaFit): Exclude<FitVerdict, "undecided" | "not-testable"> | null {
  const indices = judgedIndices(fit);
  if (indices.some(({ value }) => value === null)) return null;
  const all = (cutOff: "good" | "acceptable") =>
    indices.every(({ value, cutOffs }) => value !== null && reaches(value, cutOffs, cutOffs[cutOff]));
  return all("good") ? "fits" : all("acceptable") ? "fits-closely" : "does-not-fit";
}
