import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import type { Measure } from "../../measures/measure";
import { surveyDesign } from "../design/survey-design";
import { type DisclosureMode, disclosureRules } from "../disclosure/disclosure";
import { type EstimateOptions, estimatePrevalence } from "./estimate-prevalence";
import { hiddenFigures } from "./hidden-figures";
import { hiddenSizes } from "./hidden-sizes";
import { type PrevalencePlan, planPrevalence } from "./prevalence-plan";
import type { PrevalenceEstimate } from "./prevalence-result";
import { yesTable } from "./yes-table";

/** What is to be estimated, and which of it is hidden. */
export interface PrevalenceMargins {
  readonly plan: PrevalencePlan;
  readonly options: EstimateOptions;
}

/**
 * @param reported as `yesTable` makes it
 * @param crossed names of crossed groupings, as "country x sex"
 */
export function prevalenceMargins(
  reported: PatternTable,
  measure: Measure,
  { crossed, disclosure }: { readonly crossed: readonly string[]; readonly disclosure: DisclosureMode },
): PrevalenceMargins {
  const plan = planPrevalence(reported, measure, crossed);
  const rule = disclosureRules[disclosure];
  const hidden = hiddenFigures(plan, rule);
  const hiddenSize = hiddenSizes(plan, rule);
  return { plan, options: { design: surveyDesign(reported), hidden, rule, hiddenSize } };
}

/**
 * Who said yes: the weighted share of every item and set, in any context and each, by treatment of missing answers, of
 * everybody and of every group, with standard error, logit interval and design effect.
 *
 * @param responses as `readResponses` gives them, with the groupings that estimates are wanted by
 * @param options.crossed names of crossed groupings, as "country x sex"; none by default
 * @param options.disclosure "standard" (default) and "strict" hide small counts and what gives them away; "none" hides nothing
 * @returns shares from 0 to 1, everybody first, then grouping by grouping; what is hidden is null, with the reason in `suppressed`
 * @throws ItemwiseError for a grouping that there is not, and for clusters that straddle strata
 * @see Korn & Graubard (1999), Analysis of health surveys. Checked against R's survey 4.4-2 (scripts/reference/survey.R).
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories: yesNo }] });
 * const answers = readResponses(parseCsv("a\n" + "1\n0\n0\n0\n".repeat(50)), measure);
 * const [everybody] = prevalence(answers);
 * everybody?.n; // 200
 * everybody?.estimate; // 0.25
 * ```
 */
export function prevalence(
  responses: Responses,
  {
    crossed = [],
    disclosure = "standard",
  }: {
    readonly crossed?: readonly string[] | undefined;
    readonly disclosure?: DisclosureMode | undefined;
  } = {},
): PrevalenceEstimate[] {
  const margins = prevalenceMargins(yesTable(responses), responses.measure, { crossed, disclosure });
  return estimatePrevalence(margins.plan, margins.options);
}
