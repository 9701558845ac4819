import type { DifferenceTest } from "../../factor/cfa/cfa-result";
import { invarianceCriteria } from "../../factor/criteria";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";

/** By how much an index of fit worsens between two steps, and how much it may. */
export interface FitChange {
  /** "fall of CFI", "rise of RMSEA", "rise of SRMR". */
  readonly index: string;
  /** Positive where fit is worse with more held equal; null where not known. */
  readonly worse: number | null;
  readonly limit: number;
  /** Null where not known. */
  readonly holds: boolean | null;
}

/** The changes of one comparison beside Chen's limits. */
export function changeLimits(
  { steps, levels }: Pick<InvarianceResult, "steps" | "levels">,
  { from, to, deltaCfi, deltaRmsea, deltaSrmr }: DifferenceTest,
): readonly FitChange[] {
  const equal = (name: string): readonly string[] => steps.find((step) => step.name === name)?.equal ?? [];
  const added = equal(to).filter((what) => !equal(from).includes(what));
  const newly = added.includes("loadings");
  const { cfiFall, rmseaRise, srmrRise, srmrRiseLoadings } = invarianceCriteria;
  const { manyGroups, cfiFallManyGroups, rmseaRiseManyGroups } = invarianceCriteria;
  const many = newly && added.length === 1 && levels.length >= manyGroups.value;
  return [
    change("fall of CFI", deltaCfi === null ? null : -deltaCfi, (many ? cfiFallManyGroups : cfiFall).value),
    change("rise of RMSEA", deltaRmsea, (many ? rmseaRiseManyGroups : rmseaRise).value),
    change("rise of SRMR", deltaSrmr, (newly ? srmrRiseLoadings : srmrRise).value),
  ];
}

/** Rounding of the change itself must not decide: a fall of .010 is within a limit of .010. */
const ROUNDING = 1e-9;

function change(index: string, worse: number | null, limit: number): FitChange {
  return { index, worse, limit, holds: worse === null ? null : worse <= limit + ROUNDING };
}
