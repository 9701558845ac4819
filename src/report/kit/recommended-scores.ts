import type { Analysis } from "../../analysis/analysis";
import { fewestReliability } from "../../factor/model/criteria";
import { attainable } from "../../verdicts/people-needed";
import type { AddedValueVerdict } from "../../verdicts/scale-verdict";
import { keyOf } from "../../words/key";
import { shownModel, structureVerdictOf } from "./shown-model";

/** A factor, and why it does not merit a separate score; null where it does. */
export interface ScoredFactor {
  readonly id: string;
  readonly label: string;
  readonly objection:
    | "does-not-add"
    | { readonly undecided: number | null }
    /** Null where it is below 0. */
    | { readonly alpha: number | null }
    | null;
}

/** The structure whose factors are scored: of the working model, or the declared one that it adds parameters to. */
export const scoredStructure = ({ workingModel }: Analysis): string | null =>
  workingModel && (workingModel.base ?? workingModel.structure);

/**
 * Factors of the working model by the verdicts on their scores; empty where it has fewer than two, no admissible
 * solution, or a factor without a verdict.
 */
export function scoredFactors(analysis: Analysis): readonly ScoredFactor[] {
  const { cfa, measure, workingModel, reliability } = analysis;
  const id = scoredStructure(analysis);
  if (workingModel === null || id === null) return [];
  if (cfa.length > 0 && shownModel(analysis) === null) return [];
  const { factors } = measure.structures.find((one) => one.id === id) ?? workingModel;
  if (factors.length < 2) return [];
  const { weak } = structureVerdictOf(analysis, { id });
  const scored = factors.flatMap((factor): ScoredFactor[] => {
    const scale = reliability.find((one) => one.structure === id && one.scale === factor.id);
    const added = scale?.addedValue.find((one) => one.over === "all" && one.structure === null);
    const unreliable = weak.find((one) => one.factor === factor.id);
    if (unreliable !== undefined) return [{ ...factor, objection: { alpha: unreliable.alpha } }];
    if (added?.verdict == null) return [];
    return [{ ...factor, objection: objectionOf(added, scale?.n ?? null) }];
  });
  return scored.length === factors.length ? scored : [];
}

function objectionOf({ verdict, difference, interval }: AddedValueVerdict, n: number | null) {
  if (verdict === "adds" || verdict === null) return null;
  if (verdict === "does not add") return keyOf(verdict);
  if (n === null || interval === null || !difference) return { undecided: null };
  // The interval narrows by the root of the number of people.
  const ratio = (interval[1] - interval[0]) / (2 * difference);
  const needed = Number((n * ratio * ratio).toPrecision(2));
  return { undecided: needed > n ? attainable(needed, n) : null };
}

export const isUsable = ({ objection }: ScoredFactor): boolean => objection === null;

/**
 * Why no score is recommended: no common factor was found, or alpha is not above 0 for all items or any factor of the
 * working model; null where one may be.
 */
export function noScoreReason(analysis: Analysis): "no-factor" | "alpha" | "unreliable" | null {
  if (analysis.retention?.recommended === 0) return "no-factor";
  const structure = scoredStructure(analysis);
  const scales = analysis.reliability.filter(
    (scale) => scale.structure === null || scale.structure === structure,
  );
  if (scales.length > 0 && scales.every(isAtZero)) return "alpha";
  const total = analysis.reliability.find((scale) => scale.structure === null);
  return total !== undefined && isUnreliable(total) && !scoredFactors(analysis).some(isUsable)
    ? "unreliable"
    : null;
}

/** Whether even the upper end of alpha's interval is too low for any use. */
function isUnreliable({ alphaBootstrapInterval, alphaInterval }: Analysis["reliability"][number]): boolean {
  const interval = alphaBootstrapInterval ?? alphaInterval;
  return interval !== null && interval[1] < fewestReliability.value;
}

/** Whether alpha is below 0, or its interval includes 0. */
function isAtZero({
  outside,
  alphaBootstrapInterval,
  alphaInterval,
}: Analysis["reliability"][number]): boolean {
  const interval = alphaBootstrapInterval ?? alphaInterval;
  return outside.alpha === "below-0" || (interval !== null && interval[0] <= 0);
}

/** Which scores are recommended: the total or not, and factors of a structure; null without any. */
export function recommendedScores(analysis: Analysis) {
  if (noScoreReason(analysis) !== null) return null;
  const factors = scoredFactors(analysis);
  if (factors.length === 0) {
    const isOne = analysis.workingModel?.factors.length === 1;
    return isOne ? { total: true, structure: null, factors: [] } : null;
  }
  const usable = factors.filter(isUsable).map(({ id }) => id);
  const structure = scoredStructure(analysis);
  const all = analysis.reliability.find((scale) => scale.structure === null);
  const total = usable.length < factors.length && !(all !== undefined && isUnreliable(all));
  return { total, structure, factors: usable };
}
