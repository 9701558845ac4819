import type { CostliestGrouping, DisclosureRule } from "../../survey/disclosure/disclosure";
import { type HiddenFigures, hiddenFigures } from "../../survey/prevalence/hidden-figures";
import { type PrevalencePlan, plannedFigures } from "../../survey/prevalence/prevalence-plan";
import type { ReleasedPlan } from "../../survey/prevalence/released-plan";

/** Where a larger share of the prevalences is hidden, it is worth while to ask what costs so much. */
const MUCH = 0.3;

/**
 * The grouping without which the smallest share of the prevalences would be hidden: found by hiding without each in turn.
 *
 * @returns null where no more than 30 % are hidden, or none would help
 */
export function costliestGrouping(
  { all, told }: ReleasedPlan,
  { hidden, rule }: { readonly hidden: HiddenFigures; readonly rule: DisclosureRule },
): CostliestGrouping | null {
  const now = shareHidden(all, hidden);
  if (now <= MUCH) return null;
  const groupings = all.margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const without = groupings.map((grouping) => {
    const plan = { ...all, margins: all.margins.filter(({ of }) => !of.includes(grouping)) };
    return { grouping, hidden: now, hiddenWithout: shareHidden(plan, hiddenFigures(plan, rule, told)) };
  });
  const [best] = without.sort((one, other) => one.hiddenWithout - other.hiddenWithout);
  return best !== undefined && best.hiddenWithout < now ? best : null;
}

/** In whole hundredths. */
function shareHidden(plan: PrevalencePlan, hidden: HiddenFigures): number {
  const figures = plannedFigures(plan);
  const isHidden = figures.filter(
    ({ variable, context, margin: { of }, level }) =>
      hidden.reason(variable, context, { of, level }) !== null,
  );
  return Math.round((100 * isHidden.length) / figures.length) / 100;
}
