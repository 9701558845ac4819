import type { PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames, isCrossing } from "../../data/transform/cross-groupings";
import type { HiddenFigures } from "../../survey/prevalence/hidden-figures";
import { prevalenceMargins } from "../../survey/prevalence/prevalence";
import { contextsOf, type PrevalencePlan } from "../../survey/prevalence/prevalence-plan";
import type { AnalysisSettings } from "../analysis";
import { cellCounts, type HiddenCells } from "../disclosure/hidden-cells";
import type { Failures } from "../failures";
import type { Part } from "../part";

/**
 * The tables of prevalences and which of their figures are hidden (`options.hidden` has each one's reason): found in any
 * case, for estimates of groups elsewhere rest on the same counts.
 */
export const margins: Part<"margins"> = {
  id: "margins",
  channels: {},
  needs: [],
  run({ reported }, settings, { responses, failures }) {
    const { plan, options } = prevalenceMargins(reported, responses.measure, {
      crossed: crossings(reported, settings, failures),
      disclosure: settings.disclosure,
    });
    const { hidden } = options;
    const hiddenCells = plan.margins.map((margin) => hiddenIn(margin, { plan, hidden }));
    return { margins: { plan, options, hiddenCells } };
  },
};

function crossings(
  table: PatternTable,
  { parts, prevalenceCrossed }: AnalysisSettings,
  failures: Failures,
): string[] {
  return prevalenceCrossed.filter((of) => {
    const check = () => crossedGrouping(table, crossedNames(table, of));
    return parts.includes("prevalence")
      ? failures.attempt({ analysis: "prevalence", of }, check).length > 0
      : isCrossing(table, of);
  });
}

/** The prevalences of a margin that are hidden, whatever missing answers are taken for. */
function hiddenIn(
  margin: PrevalencePlan["margins"][number],
  { plan, hidden }: { readonly plan: PrevalencePlan; readonly hidden: HiddenFigures },
): readonly [string, HiddenCells] {
  const { of, grouping, places } = margin;
  const reasons = plan.variables.flatMap((variable) =>
    contextsOf(variable, margin).flatMap((context) =>
      places.map((_, level) => hidden.reason(variable.variable, context, { of, level })),
    ),
  );
  return [`Prevalence ${grouping === null ? "of everybody" : `by ${grouping.name}`}`, cellCounts(reasons)];
}
