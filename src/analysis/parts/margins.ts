import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames, isCrossing } from "../../data/transform/cross-groupings";
import type { DisclosureRecord } from "../../survey/disclosure/disclosure";
import type { HiddenFigures } from "../../survey/prevalence/hidden-figures";
import { prevalenceMargins } from "../../survey/prevalence/prevalence";
import {
  type PlannedMargin,
  type PrevalencePlan,
  plannedFigures,
  tableName,
} from "../../survey/prevalence/prevalence-plan";
import type { ReleasedPlan } from "../../survey/prevalence/released-plan";
import { beginImputations, hasMissing } from "../../survey/prevalence/treated-means";
import * as messages from "../messages";
import type { Failures, Part } from "../part";
import type { AnalysisSettings } from "../settings";

/** From this hidden share on, the costliest grouping is named. */
const HIGH_HIDDEN_SHARE = 0.3;

/** The grouping whose tables have the largest share of hidden figures; null where at most 30 % of all are hidden. */
function costliestGrouping(
  { all }: ReleasedPlan,
  { hidden }: { readonly hidden: HiddenFigures },
): DisclosureRecord["costliest"] {
  const share = shareHidden(all, hidden);
  if (share <= HIGH_HIDDEN_SHARE) return null;
  const shares = all.margins.flatMap(({ of: [grouping, ...others] }) => {
    if (grouping === undefined || others.length > 0) return [];
    const margins = all.margins.filter(({ of }) => of.includes(grouping));
    return [{ grouping, hidden: share, own: shareHidden({ ...all, margins }, hidden) }];
  });
  const [most] = shares.sort((one, other) => other.own - one.own);
  return most === undefined ? null : { grouping: most.grouping, hidden: most.hidden };
}

/** In whole percent; 0 where there are no prevalences, as of items that are not dichotomized. */
function shareHidden(plan: PrevalencePlan, hidden: HiddenFigures): number {
  const figures = plannedFigures(plan);
  const isHidden = figures.filter(({ variable, context, margin: { of }, level }) =>
    hidden.isHidden(variable, context, { of, level }),
  );
  return Math.round((100 * isHidden.length) / Math.max(1, figures.length)) / 100;
}

const reads = ["parts", "groups", "prevalenceCrossed", "prevalenceMissing", "disclosure", "seed"] as const;

/**
 * Tables of prevalences with their hidden figures (reasons in `options.hidden`). Always computed, since group
 * estimates elsewhere rest on the same counts.
 */
export const margins: Part<"margins", never, (typeof reads)[number], "reported"> = {
  id: "margins",
  title: messages.partMargins,
  needs: [],
  reads,
  readsParts: ["prevalence"],
  tables: ["reported"],
  context: ["responses", "earlier"],
  run({ reported }, settings, { responses, failures, earlier, workers }) {
    const { measure } = responses;
    const { groups, disclosure } = settings;
    // Imputation takes long and is only for part `prevalence`.
    if (settings.parts.includes("prevalence") && hasMissing(reported))
      beginImputations(reported, settings.seed, workers);
    const crossed = crossings(reported, settings, failures);
    const { seed, prevalenceMissing: missing } = settings;
    const request = { groups, crossed, earlier, disclosure, seed, missing };
    const { plan, options, released } = prevalenceMargins(reported, measure, request);
    const { hidden } = options;
    const hiddenCells = plan.margins.map((margin) => hiddenCellsOf(margin, { plan, hidden }));
    const release = { ...measure.release, beyond: released.beyond, earlier: earlier.map(({ name }) => name) };
    const costliest = settings.parts.includes("prevalence") ? costliestGrouping(released, { hidden }) : null;
    return { margins: { plan, options, hiddenCells, release, costliest } };
  },
};

function crossings(
  table: PatternTable,
  { parts, groups, prevalenceCrossed }: Pick<AnalysisSettings, "parts" | "groups" | "prevalenceCrossed">,
  failures: Failures,
): string[] {
  const shown = { ...table, groupings: table.groupings.filter(({ name }) => groups.includes(name)) };
  return prevalenceCrossed.filter((of) => {
    const check = () => crossedGrouping(shown, crossedNames(shown, of));
    return parts.includes("prevalence")
      ? failures.attempt({ analysis: "prevalence", of }, check).length > 0
      : isCrossing(shown, of);
  });
}

/** Hidden prevalences of a margin, whatever the treatment of missing answers. */
function hiddenCellsOf(
  margin: PlannedMargin,
  { plan, hidden }: { readonly plan: PrevalencePlan; readonly hidden: HiddenFigures },
): DisclosureRecord["hidden"][number] {
  const figures = plannedFigures({ ...plan, margins: [margin] });
  const isHidden = figures.filter(({ variable, context, level }) =>
    hidden.isHidden(variable, context, { of: margin.of, level }),
  );
  return { table: tableName(margin), hidden: isHidden.length, cells: figures.length };
}
