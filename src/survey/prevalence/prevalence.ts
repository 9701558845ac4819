import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { surveyDesign } from "../design/survey-design";
import { type DisclosureMode, disclosureRule } from "../disclosure/disclosure";
import type { ChosenTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import { type EstimateOptions, estimatePrevalence } from "./estimate-prevalence";
import { type HiddenFigures, hiddenFigures } from "./hidden-figures";
import { identifyingOf } from "./identifying";
import type { PrevalencePlan } from "./prevalence-plan";
import type { PrevalenceEstimate } from "./prevalence-result";
import { type EarlierRelease, type ReleasedPlan, type ReleaseRequest, releasedPlan } from "./released-plan";
import { yesTable } from "./yes-table";

export interface PrevalenceMargins {
  readonly plan: PrevalencePlan;
  readonly options: EstimateOptions & { readonly hidden: HiddenFigures };
  readonly released: ReleasedPlan;
}

const SEED = 20240229;

/**
 * @param reported from `yesTable`
 * @throws ItemwiseError "not-released" for tables beyond the measure's release list, unless nothing is hidden or
 *   earlier releases are named; "other-release" where one is of another file
 */
export function prevalenceMargins(
  reported: PatternTable,
  measure: Measure,
  {
    disclosure,
    seed = SEED,
    missing = "imputed",
    ...request
  }: ReleaseRequest & {
    readonly disclosure: DisclosureMode;
    readonly seed?: number | undefined;
    readonly missing?: ChosenTreatment | undefined;
  },
): PrevalenceMargins {
  const released = releasedPlan(reported, measure, request);
  const { beyond, all, wasReleased, shown: plan } = released;
  if (disclosure !== "none" && beyond.length > 0 && !request.earlier?.length)
    throw notReleased(beyond, measure);
  const rule = disclosureRule({ disclosure, threshold: measure.threshold });
  checkPeople(reported, request.earlier ?? []);
  const protection = { rule, ...identifyingOf(reported, measure), wasReleased };
  const hidden = hiddenFigures(all, protection);
  const wholeFile = rule.leastCount > 0 && protection.wholeFile;
  const options = { design: surveyDesign(reported), hidden, rule, wholeFile, seed, missing };
  return { plan, options, released };
}

function checkPeople(table: PatternTable, earlier: readonly EarlierRelease[]): void {
  const n = Math.round(table.count.reduce((sum, count) => sum + count, 0));
  const other = earlier.find((one) => Math.round(one.n) !== n);
  if (other === undefined) return;
  const given = { file: other.name, published: String(other.n), people: String(n) };
  throw new ItemwiseError("other-release", () => messages.otherPeople(given), {
    hint: messages.otherPeopleHint,
  });
}

function notReleased(beyond: readonly string[], { release }: Measure): ItemwiseError {
  const released = [...release.groups, ...release.crossed];
  return new ItemwiseError("not-released", () => messages.notReleased({ beyond, released }), {
    hint: messages.notReleasedHint,
  });
}

/**
 * Prevalences: the weighted share of yes for every item and set, in any context and each, by treatment of missing
 * answers, of everybody and every group, with standard error, interval and design effect.
 * @param responses from `readResponses`, with the groupings wanted
 * @param options.crossed names of crossed groupings, as "country x sex"; none by default
 * @param options.disclosure "standard" (default) hides counts by which somebody's answers could be read; "none" hides
 *   nothing
 * @param options.seed of imputations
 * @returns shares from 0 to 1, everybody first, then by grouping; hidden ones are null, with the reason in `suppressed`
 * @throws ItemwiseError for an unknown grouping, for tables beyond the measure's release list, and for clusters that
 *   straddle strata
 * @see Korn & Graubard (1999), Analysis of health surveys. Checked against R's survey 4.4-2 (scripts/reference/survey.R).
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
    seed,
  }: {
    readonly crossed?: readonly string[] | undefined;
    readonly disclosure?: DisclosureMode | undefined;
    readonly seed?: number | undefined;
  } = {},
): PrevalenceEstimate[] {
  const groups = responses.groupings.map(({ name }) => name);
  const request = { groups, crossed, disclosure, seed };
  const margins = prevalenceMargins(yesTable(responses), responses.measure, request);
  return estimatePrevalence(margins.plan, margins.options);
}
