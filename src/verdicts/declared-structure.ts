import { fewestReliability } from "../factor/model/criteria";
import { type FitCode, isGoodFit } from "../factor/model/fit-code";
import type { JudgedCfa } from "./judged-fit";
import { type HighCorrelation, highCorrelations, type JudgedComparison } from "./preferred-model";
import type { ScaleVerdict } from "./scale-verdict";
import { isDisqualifying, type StructureVerdict } from "./structure-verdict";

/** "not-tested": nothing was computed; "not testable": nothing can be; "not shown": tested, and not supported. */
export type VerdictCode = "supported" | "partly" | "not shown" | "undecided" | "not-tested" | "not testable";

export interface WeakFactor {
  readonly factor: string;
  /** Null where it is below 0. */
  readonly alpha: number | null;
}

export interface DeclaredStructureVerdict {
  readonly code: VerdictCode;
  /** Of the exploratory solution; an improper one counts as reproduced if nothing else speaks against it and the model is proper. */
  readonly pattern: StructureVerdict["verdict"] | null;
  /** Null where the model has no solution. */
  readonly fit: FitCode | null;
  /** Whether it is the working model; null without others. */
  readonly preferred: boolean | null;
  readonly hardlyDistinct: readonly HighCorrelation[];
  readonly weak: readonly WeakFactor[];
}

/**
 * One verdict on a declared structure. With a solution, fit leads: "supported" if the model fits, is not contradicted or
 * fits approximately, is the working model, is not contradicted by the exploratory pattern, and has distinct factors
 * with reliable scores; "partly" if it fits but one of these is missing, or if its fit is doubtful, or several factors
 * do not fit, but their items group as declared; otherwise "not shown". Without a solution or degrees of freedom the
 * pattern decides, and "supported" is out of reach. Where no common factor was found, no structure is shown.
 * @param found null where a result is missing
 * @param found.recommended number of factors
 */
export function declaredStructure(found: {
  readonly pattern: StructureVerdict | null;
  readonly model: JudgedCfa | null;
  readonly comparison: JudgedComparison | null;
  readonly scales: readonly ScaleVerdict[];
  readonly recommended: number | null;
}): DeclaredStructureVerdict {
  const { pattern: match, model, comparison, scales, recommended } = found;
  const isProper = model?.converged === true && model.admissible;
  const fit = isProper ? model.verdict.code : null;
  const pattern = match === null ? null : patternOf(match, isProper);
  const compared = model !== null && comparison?.models.includes(model.structure);
  const preferred = compared ? comparison?.verdict.preferred === model.structure : null;
  const hardlyDistinct = isProper ? highCorrelations(model) : [];
  const weak = scales.flatMap(weakFactor);
  const isSeveral = (model?.factors.length ?? match?.factors.length ?? 0) > 1;
  const isSound = preferred !== false && hardlyDistinct.length === 0 && weak.length === 0;
  return {
    code:
      recommended === 0
        ? "not shown"
        : codeOf({ fit, pattern, isSound, isFitted: model !== null, isSeveral }),
    pattern,
    fit,
    preferred,
    hardlyDistinct,
    weak,
  };
}

function codeOf(on: {
  readonly fit: FitCode | null;
  readonly pattern: DeclaredStructureVerdict["pattern"];
  readonly isSound: boolean;
  readonly isFitted: boolean;
  readonly isSeveral: boolean;
}): VerdictCode {
  const { fit, pattern, isSound, isFitted, isSeveral } = on;
  if (fit !== null && isGoodFit(fit)) {
    const agrees = pattern === null || pattern === "reproduced" || pattern === "not examined";
    return isSound && agrees ? "supported" : "partly";
  }
  const grouped = pattern === "reproduced" || pattern === "partly reproduced";
  if (fit === "does-not-fit") return grouped && isSeveral ? "partly" : "not shown";
  if (fit === "doubtful") return grouped ? "partly" : "not shown";
  if (pattern === null || pattern === "not examined") return "not testable";
  if (pattern === "not reproduced") return "not shown";
  return pattern === "reproduced" && !isFitted ? "supported" : "partly";
}

/** A proper model makes up for an exploratory solution that is only improper. */
function patternOf(
  { verdict, hitRate, reasons }: StructureVerdict,
  isProper: boolean,
): StructureVerdict["verdict"] {
  const against = reasons.filter(isDisqualifying);
  const improper = against.length > 0 && against.every(({ code }) => code === "heywood");
  return isProper && improper && hitRate === 1 ? "reproduced" : verdict;
}

/** By the same alpha and interval as the scale's uses; an alpha below 0 is too low, too. */
function weakFactor({ scale, outside, alpha, ...of }: ScaleVerdict): WeakFactor[] {
  if (outside.alpha === "below-0") return [{ factor: scale, alpha: null }];
  const interval = of.alphaBootstrapInterval ?? of.alphaInterval;
  return alpha !== null && interval !== null && interval[1] < fewestReliability.value
    ? [{ factor: scale, alpha }]
    : [];
}
