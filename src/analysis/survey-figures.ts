import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { crossedGrouping, crossedNames, isCrossing } from "../data/transform/cross-groupings";
import { surveyDesign } from "../survey/design/survey-design";
import { disclosureRules } from "../survey/disclosure/disclosure";
import { contrastPrevalence } from "../survey/prevalence/contrast-prevalence";
import { type EstimateOptions, estimatePrevalence } from "../survey/prevalence/estimate-prevalence";
import { type HiddenFigures, hiddenFigures } from "../survey/prevalence/hidden-figures";
import { hiddenSizes } from "../survey/prevalence/hidden-sizes";
import { contextsOf, type PrevalencePlan, planPrevalence } from "../survey/prevalence/prevalence-plan";
import { rankPrevalence } from "../survey/prevalence/rank-prevalence";
import { regressPrevalence } from "../survey/prevalence/regress-prevalence";
import { riskStatistics } from "../survey/prevalence/risk-statistics";
import { yesTable } from "../survey/prevalence/yes-table";
import type { Analysis, AnalysisSettings } from "./analysis";
import { cellCounts, type HiddenCells } from "./disclosure/hidden-cells";
import type { Failures } from "./failures";
import { withDesign } from "./with-design";

/** Who reported what, and which of that is hidden. */
export interface SurveyFigures
  extends Pick<Analysis, "prevalence" | "contrasts" | "rankings" | "risks" | "regression"> {
  readonly plan: PrevalencePlan;
  readonly hidden: HiddenFigures;
  /** How many prevalences are hidden, by table. */
  readonly hiddenCells: readonly (readonly [table: string, HiddenCells])[];
}

/**
 * Prevalences, their comparison, and what goes together, as far as the parts ask for them. What is hidden is found in any
 * case: estimates of groups elsewhere rest on the same counts.
 */
export function surveyFigures(
  responses: Responses,
  { settings, failures }: { readonly settings: AnalysisSettings; readonly failures: Failures },
): SurveyFigures {
  const { table } = withDesign(yesTable(responses), settings.clusterLabels);
  const { parts } = settings;
  const crossed = settings.prevalenceCrossed.filter((of) => {
    const check = () => crossedGrouping(table, crossedNames(table, of));
    return parts.includes("prevalence")
      ? failures.attempt({ analysis: "prevalence", of }, check).length > 0
      : isCrossing(table, of);
  });
  const plan = planPrevalence(table, responses.measure, crossed);
  const rule = disclosureRules[settings.disclosure];
  const hidden = hiddenFigures(plan, rule);
  const hiddenCells = plan.margins.map((margin) => hiddenIn(margin, { plan, hidden }));
  const nothing = {
    plan,
    hidden,
    hiddenCells,
    prevalence: [],
    contrasts: [],
    rankings: [],
    risks: null,
    regression: [],
  };
  if (plan.variables.length === 0 || !(parts.includes("prevalence") || parts.includes("comparison"))) {
    return nothing;
  }
  const options: EstimateOptions = {
    ...{ design: surveyDesign(table), hidden, rule },
    hiddenSize: hiddenSizes(plan, rule),
  };
  const compared = parts.includes("comparison") && table.groupings.length > 0;
  return {
    ...nothing,
    ...(parts.includes("prevalence")
      ? { prevalence: estimatePrevalence(plan, options), risks: risksOf(table, plan, options) }
      : {}),
    ...(compared
      ? {
          contrasts: contrastPrevalence(plan, options),
          rankings: rankPrevalence(plan, options),
          regression: regressPrevalence(plan, options).flatMap((wanted) =>
            failures.attempt({ analysis: "regression", of: wanted.name }, wanted.fit),
          ),
        }
      : {}),
  };
}

function risksOf(table: PatternTable, { variables }: PrevalencePlan, { design, rule }: EstimateOptions) {
  const items = variables.filter(({ kind }) => kind === "item").map(({ variable }) => variable);
  return riskStatistics(table, { items, design, rule });
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
