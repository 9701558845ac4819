import type { SurveyDesign } from "../design/survey-design";
import type { DisclosureRule } from "../disclosure/disclosure";
import { shareInterval } from "../estimates/share-interval";
import type { SurveyEstimate } from "../estimates/survey-estimates";
import type { ChosenTreatment, MissingTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import type { HiddenFigures } from "./hidden-figures";
import {
  contextsOf,
  type PlannedMargin,
  type PlannedTreatment,
  type PrevalencePlan,
  treatmentsOf,
} from "./prevalence-plan";
import type { PrevalenceEstimate } from "./prevalence-result";
import { boundsOf, hasMissing, SHIFTED_ODDS, type TreatedVariable, treatedMeans } from "./treated-means";

export interface EstimateOptions {
  readonly design: SurveyDesign;
  readonly hidden: HiddenFigures;
  readonly rule: DisclosureRule;
  /** Whether figures are protected and the file itself counts as a level. */
  readonly wholeFile: boolean;
  readonly seed: number;
  /** Treatment of missing answers in group comparisons. */
  readonly missing: ChosenTreatment;
}

/**
 * The share of people who say yes, by variable, context, treatment of missing answers and group of the plan, with
 * standard error, interval (`shareInterval`) and design effect.
 * @returns everybody first, then by grouping; hidden figures are null
 */
export function estimatePrevalence(plan: PrevalencePlan, options: EstimateOptions): PrevalenceEstimate[] {
  const ways = { gaps: hasMissing(plan.table), odds: SHIFTED_ODDS };
  const byMargin = plan.margins.map((): PrevalenceEstimate[] => []);
  const ofEverybody = plan.margins.find(({ of }) => of.length === 0)!;
  // What is shown by group is also shown of everybody: one variable after the other, over all margins, so that rows are
  // read once.
  for (const variable of plan.variables) {
    for (const context of contextsOf(variable, ofEverybody)) {
      for (const treatment of treatmentsOf(variable, { margin: ofEverybody, context }, ways)) {
        const isOwn = ({ missing, delta }: PlannedTreatment): boolean =>
          missing === treatment.missing && delta === treatment.delta;
        plan.margins.forEach((margin, at) => {
          if (!contextsOf(variable, margin).includes(context)) return;
          if (!treatmentsOf(variable, { margin, context }, ways).some(isOwn)) return;
          const asked = { variable, context, ...treatment };
          byMargin[at]!.push(...estimatesOf(asked, { plan, margin }, options));
        });
      }
    }
  }
  return byMargin.flat();
}

function estimatesOf(
  asked: TreatedVariable,
  { plan: { table }, margin }: { readonly plan: PrevalencePlan; readonly margin: PlannedMargin },
  { design, seed, hidden, rule, wholeFile }: EstimateOptions,
): PrevalenceEstimate[] {
  const { variable, context, missing, delta } = asked;
  const sample = { table, design, seed };
  const bounds = missing === "imputed" ? boundsOf(asked, margin, sample) : undefined;
  const { estimates, freedom } = treatedMeans(asked, margin, sample);
  const { kind, label } = variable;
  return estimates.map((estimate, level) => {
    const at = { of: margin.of, level };
    const isHidden = hidden.isHidden(variable.variable, context, at);
    const shown = shownFigures(estimate, {
      isHidden,
      rule,
      freedom: freedom?.[level] ?? null,
      // Beside all who were asked, their number reveals how many of those with a missing answer said yes.
      hidesNumber:
        (isHidden || wholeFile) &&
        (context !== null || kind === "set") &&
        !COUNTS_EVERYBODY.includes(missing),
    });
    return {
      variable: variable.variable,
      kind,
      label,
      context,
      missing,
      delta: delta ?? null,
      bounds: (shown.estimate !== null && bounds?.[level]) || null,
      group: margin.grouping?.name ?? null,
      level: estimate.level,
      n: shown.n,
      effectiveN: shown.effectiveN,
      deff: shown.deff,
      estimate: shown.estimate,
      se: shown.se,
      low: shown.low,
      high: shown.high,
      fewPeople: shown.fewPeople,
      suppressed: shown.suppressed,
    };
  });
}

/** Treatments of missing answers under which everybody asked is counted. */
const COUNTS_EVERYBODY: readonly MissingTreatment[] = ["imputed", "as-no", "as-yes"];

export type ShownFigures = Omit<
  PrevalenceEstimate,
  "variable" | "kind" | "label" | "context" | "missing" | "delta" | "bounds" | "group" | "level"
>;

/** Why a figure is not shown: one reason for all that are hidden, which does not tell which protects which. */
export const hiddenWords = (n: number, { leastPeople }: DisclosureRule): string =>
  n < leastPeople ? "too few people" : messages.couldIdentify();

export function shownFigures(
  estimate: SurveyEstimate,
  options: {
    readonly isHidden: boolean;
    readonly rule: DisclosureRule;
    /** Of the rarer answer. */
    readonly freedom: number | null;
    readonly hidesNumber?: boolean | undefined;
  },
): ShownFigures {
  const { isHidden, rule, hidesNumber = false, freedom } = options;
  const n = hidesNumber ? null : Math.round(estimate.n);
  if (isHidden || estimate.n < rule.leastPeople) {
    const nothing = { effectiveN: null, estimate: null, se: null, low: null, high: null, deff: null };
    return { n, ...nothing, fewPeople: false, suppressed: hiddenWords(estimate.n, rule) };
  }
  const { low, high } = shareInterval(estimate, freedom);
  const { effectiveN, estimate: share, se, deff } = estimate;
  const fewPeople = estimate.n < rule.fewPeople;
  return { n, effectiveN, deff, estimate: share, se, low, high, fewPeople, suppressed: null };
}
