import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import type { Alternative, Analysis } from "../analysis";
import type { ShownAnswers } from "./answers";

/** Choices that differ by people with incomplete answers. */
const OF_COMPLETENESS: readonly Alternative["choice"][] = ["listwise", "pairwise", "full information"];

/**
 * Results about missing answers without those that few people decide: of items whose missing answers are few or hidden,
 * of groupings with hidden levels (and of all where counts are rounded, since their tests are functions of exact
 * counts), and of complete cases where few people are incomplete or their number is hidden.
 */
export function shownDependence(
  { data, robustness, missingDependence }: Pick<Analysis, "data" | "robustness" | "missingDependence">,
  { items, missing }: ShownAnswers,
  rule: DisclosureRule,
): Pick<Analysis, "robustness" | "missingDependence"> {
  const isFew = (n: number): boolean => n < 2 * rule.leastCount;
  const { complete, hidden } = missing.missing;
  const hidesComplete = complete === null || isFew(data.n - (data.nComplete ?? 0));
  const coarse = data.groups.filter(
    ({ name, levels }) =>
      rule.rounding > 1 ||
      hidden.some(({ group }) => group === name) ||
      levels.some(({ n }) => n !== null && n > 0 && isFew(n)),
  );
  const shownItem = (result: NonNullable<Analysis["missingDependence"]>["items"][number]): typeof result => {
    const item = items.find(({ item: { id } }) => id === result.item)?.item;
    const codes = Object.keys(item?.missing ?? {});
    const isHidden = item === undefined || codes.some((code) => missing.isHiddenCode(item.id, code));
    const none = { oddsRatio: null, low: null, high: null, p: null, pHolm: null };
    const isUntold = isHidden || isFew(result.missing ?? 0);
    return {
      ...result,
      ...(isUntold ? none : {}),
      missing: isHidden ? null : result.missing,
      groups: result.groups.map(({ group, ...test }) =>
        isUntold || coarse.some(({ name }) => name === group)
          ? { group, p: null, pHolm: null }
          : { group, ...test },
      ),
    };
  };
  return {
    robustness: {
      ...robustness,
      alternatives: robustness.alternatives.filter(
        ({ choice }) => !hidesComplete || !OF_COMPLETENESS.includes(choice),
      ),
    },
    missingDependence: missingDependence && {
      items: missingDependence.items.map(shownItem),
      alpha: hidesComplete ? { answered: null, complete: null } : missingDependence.alpha,
      little: hidesComplete ? null : missingDependence.little,
    },
  };
}
