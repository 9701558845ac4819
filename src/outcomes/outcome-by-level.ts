import type { PatternTable } from "../data/answers/pattern-table";
import type { SurveyDesign } from "../survey/design/survey-design";
import type { DisclosureRule } from "../survey/disclosure/disclosure";
import type { ModelVariable } from "../survey/regression/model-variables";
import type { Exposure } from "./exposure";
import { areEnough } from "./outcome-levels";
import { atLevel, LEVELS, type OutcomeFrame, outcomeFrame, outcomeModel } from "./outcome-model";
import type { OutcomeVariable } from "./outcome-variable";
import type { StandardizedLevel } from "./outcomes-result";
import { differenceOf, meanEstimate, ratioOf, standardizedMeans } from "./standardized";

/** Who is asked about an outcome, and what is allowed for. */
export interface OutcomeAsked {
  /** The whole sample. */
  readonly table: PatternTable;
  readonly design: SurveyDesign;
  readonly outcome: OutcomeVariable;
  /** By row: factors and numbers; people who lack one are not in adjusted figures. */
  readonly allowed: readonly ModelVariable[];
  /** Factors among these by whose levels the change may differ. */
  readonly groups: readonly string[];
  readonly rule: DisclosureRule;
}

/** Means by level of an exposure, each beside that of the reference; null where too few people are in one, or there is no solution. */
export function meansByLevel(
  { table, design, outcome, rule }: OutcomeAsked,
  exposure: Exposure,
  { allowed, reference }: { readonly allowed: readonly ModelVariable[]; readonly reference: number },
): { readonly frame: OutcomeFrame; readonly levels: readonly StandardizedLevel[] | null } {
  const frame = outcomeFrame(table, design, { exposure, outcome, covariates: allowed });
  const terms = [[LEVELS], ...allowed.map(({ name }) => [name])];
  const model = areEnough(frame, rule) ? outcomeModel(frame, terms) : null;
  if (model === null) return { frame, levels: null };
  const settings = exposure.levels.map((_, level) => atLevel(exposure, level));
  const found = standardizedMeans(model, settings);
  const levels = settings.map((_, level): StandardizedLevel => {
    const mean = meanEstimate(found, level, outcome.family);
    if (level === reference) return { mean, ratio: null, difference: null };
    // A mean of numbers has no zero that a ratio would be of.
    const ratio = outcome.family === "continuous" ? null : ratioOf(found, level, reference);
    return { mean, ratio, difference: differenceOf(found, level, reference) };
  });
  return { frame, levels };
}
