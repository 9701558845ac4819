import { cfaResult, localMisfitRecord } from "../factor/cfa/cfa-result";
import { type FitLimits, fitLimitsRecord } from "../factor/cfa/fit-limits/fit-limits-result";
import { code, type Declared, orNull } from "../figures/declare";
import { fitVerdictRecord } from "./fit-verdict";

/** By the limits of the RMSEA made for a model, which decide nothing alone. */
export type LimitsVerdict = "fits" | "fits-closely" | "does-not-fit" | "undecided" | "not-testable";

const judgedLimitsRecord = {
  /** Null without limits. */
  verdict: orNull(code<LimitsVerdict>()),
  ...fitLimitsRecord,
};
export interface JudgedLimits extends Declared<typeof judgedLimitsRecord> {}

export const judgedCfa = {
  ...cfaResult,
  limits: judgedLimitsRecord,
  verdict: fitVerdictRecord,
  /** Where a rejected model misfits; null where it is not rejected or has no admissible solution. */
  localMisfit: orNull(localMisfitRecord),
};
export interface JudgedCfa extends Declared<typeof judgedCfa> {}

/** A model with regressions or constraints, judged as a whole. */
export const judgedWhole = { ...cfaResult, verdict: fitVerdictRecord };
export interface JudgedWhole extends Declared<typeof judgedWhole> {}

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

function verdictOf(rmsea: number, ifTrue: number, ifFalse: number): LimitsVerdict {
  const chance = rmsea <= ifTrue;
  const less = rmsea < ifFalse;
  if (chance) return less ? "fits" : "undecided";
  return less ? "fits-closely" : "does-not-fit";
}
