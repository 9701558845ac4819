import { roundCount } from "../../numeric/sums/round-count";
import type { SurveyDesign } from "../design/survey-design";
import { type DisclosureRule, type HiddenReason, isSmallCount } from "../disclosure/disclosure";
import { roundedShare } from "../disclosure/rounding";
import { shareInterval } from "../estimates/share-interval";
import type { SurveyEstimate } from "../estimates/survey-estimates";
import type { ChosenTreatment, MissingTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import type { HiddenFigures } from "./hidden-figures";
import {
  contextsOf,
  type IsHiddenSize,
  type PlannedMargin,
  type PlannedTreatment,
  type PrevalencePlan,
  treatmentsOf,
} from "./prevalence-plan";
import type { PrevalenceEstimate } from "./prevalence-result";
import {
  type Bounds,
  boundsOf,
  hasMissing,
  SHIFTED_ODDS,
  type TreatedVariable,
  treatedMeans,
} from "./treated-means";

export interface EstimateOptions {
  readonly design: SurveyDesign;
  readonly hidden: HiddenFigures;
  readonly hiddenSize: IsHiddenSize;
  readonly rule: DisclosureRule;
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
  { design, seed, hidden, hiddenSize, rule }: EstimateOptions,
): PrevalenceEstimate[] {
  const { variable, context, missing, delta } = asked;
  const sample = { table, design, seed };
  const bounds = missing === "imputed" ? boundsOf(asked, margin, sample) : undefined;
  const { estimates, freedom } = treatedMeans(asked, margin, sample);
  const { kind, label } = variable;
  return estimates.map((estimate, level) => {
    const at = { of: margin.of, level };
    const reason = hidden.reason(variable.variable, context, at);
    const isOpenHidden = hidden.isHiddenNumber(variable.variable, context, at);
    const disclosesOpen = NONRESPONSE_DISCLOSING.includes(missing) && isOpenHidden;
    const shown = shownFigures(estimate, {
      reason: missing === "as-yes" && isOpenHidden ? (reason ?? "protects another figure") : reason,
      rule,
      freedom: freedom?.[level] ?? null,
      hiddenSize: disclosesOpen || hiddenSize(margin, level),
    });
    const isReleased = shown.n !== null && shown.estimate !== null && !isOpenHidden;
    return {
      variable: variable.variable,
      kind,
      label,
      context,
      missing,
      delta: delta ?? null,
      bounds: isReleased && bounds?.[level] ? roundedBounds(bounds[level], estimate.n, rule.rounding) : null,
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

function roundedBounds({ low, high }: Bounds, n: number, base: number): Bounds {
  return { low: roundedShare(low, n, base), high: roundedShare(high, n, base) };
}

/** Treatments under which the number of people reveals how many did not answer. */
const NONRESPONSE_DISCLOSING: readonly MissingTreatment[] = ["known", "ipw"];

export type ShownFigures = Omit<
  PrevalenceEstimate,
  "variable" | "kind" | "label" | "context" | "missing" | "delta" | "bounds" | "group" | "level"
>;

/**
 * Why a figure is hidden, in words that do not distinguish primary from secondary suppression, which would reveal more
 * of both; `hidden.reason(...)` has that.
 */
export function shownReason(reason: HiddenReason | null): string {
  return reason === null || reason === "too few people" ? "too few people" : messages.couldIdentify();
}

export function shownFigures(
  estimate: SurveyEstimate,
  options: {
    readonly reason: HiddenReason | null;
    readonly rule: DisclosureRule;
    readonly hiddenSize: boolean;
    /** Of the rarer answer. */
    readonly freedom: number | null;
  },
): ShownFigures {
  const { reason, rule, hiddenSize, freedom } = options;
  const few = isSmallCount(estimate.n, rule);
  const n = few || hiddenSize ? null : roundCount(estimate.n, rule.rounding);
  if (reason !== null || estimate.n < rule.leastPeople) {
    const nothing = { effectiveN: null, estimate: null, se: null, low: null, high: null, deff: null };
    return { n, ...nothing, fewPeople: false, suppressed: shownReason(reason) };
  }
  const shown = rule.rounding > 1 ? roundedEstimate(estimate, rule.rounding) : estimate;
  const { low, high } = shareInterval(shown, freedom);
  const { effectiveN, estimate: share, se, deff } = shown;
  return {
    // The design effect would reveal the number of people.
    ...(n === null ? { n, effectiveN: null, deff: null } : { n, effectiveN, deff }),
    estimate: share,
    se,
    low,
    high,
    fewPeople: estimate.n < rule.fewPeople,
    suppressed: null,
  };
}

/** An estimate that shows its count no closer than the base: rounded share, standard error by the same design effect. */
export function roundedEstimate(estimate: SurveyEstimate, base: number): SurveyEstimate {
  const { n, estimate: share, deff } = estimate;
  if (share === null || n === 0) return estimate;
  const people = Math.max(1, roundCount(n, base));
  const rounded = roundedShare(share, n, base);
  const se = deff === null ? null : Math.sqrt((deff * rounded * (1 - rounded)) / people);
  return {
    ...estimate,
    n: people,
    estimate: rounded,
    se,
    effectiveN: deff === null || deff === 0 ? null : people / deff,
  };
}
