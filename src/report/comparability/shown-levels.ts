import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import { LEAST_PEOPLE_SHOWN } from "../../survey/items/missingness";

/** Levels of a grouping that hold enough people for figures of their own. */
export function shownLevels({ levels }: Pick<InvarianceResult, "levels">): ReadonlySet<string> {
  return new Set(levels.filter(({ n }) => (n ?? 0) >= LEAST_PEOPLE_SHOWN).map(({ label }) => label));
}

/** What stands under a table or chart that leaves small groups out; null where none is. */
export function smallLevelsNote(result: Pick<InvarianceResult, "levels">): string | null {
  const hidden = result.levels.filter(({ n }) => (n ?? 0) < LEAST_PEOPLE_SHOWN).length;
  if (hidden === 0) return null;
  const groups = hidden === 1 ? "One group" : `${hidden} groups`;
  return `${groups} of fewer than ${LEAST_PEOPLE_SHOWN} people ${hidden === 1 ? "has" : "have"} no figures here.`;
}
