import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { designGroupings } from "../design/design-groupings";
import type { MissingTreatment } from "../items/missing-treatment";
import type { SurveyRegression } from "../regression/regression-result";
import { surveyRegression } from "../regression/survey-regression";
import type { EstimateOptions } from "./estimate-prevalence";
import { indicator, type Variable } from "./indicators";
import { contextsOf, type PrevalencePlan } from "./prevalence-plan";

/** A regression to be fitted; fitting throws where it cannot be or must not be shown. */
export interface WantedRegression {
  readonly name: string;
  readonly fit: () => SurveyRegression;
}

/** Of a regression that may be shown: people less coefficients (ACRO; Ritchie, 2019). */
const LEAST_RESIDUAL_DF = 10;

/**
 * The first set (the first item where there are no sets) regressed on two groupings and their interaction, which must be
 * shown crossed, otherwise on one; and on the groupings that the sample was made by (`designGroupings`), shown or not,
 * for differences between their levels would otherwise pass for those of the others. Where none is found and there are
 * three or more, the first is taken for one: it says where people were asked. Their levels with a hidden share enter as
 * one.
 */
export function regressPrevalence(plan: PrevalencePlan, options: EstimateOptions): WantedRegression[] {
  const { table, variables } = plan;
  const outcome = variables.find(({ kind }) => kind === "set") ?? variables[0];
  const { adjusted, factors } = regressors(plan);
  if (outcome === undefined || factors.length === 0) return [];
  const interaction = factors.length > 1 ? [factors] : [];
  const asked = [...factors.map((name) => [name]), ...interaction];
  const terms = [...adjusted.map((name) => [name]), ...asked];
  const first = outcome.contexts.find((context) => context !== null);
  const contexts: readonly (readonly [string | null, MissingTreatment])[] = [
    [null, "known"],
    ...(first === undefined ? [] : [[first, "as-no"] as const]),
  ];
  return contexts.map(([context, missing]) => ({
    name: context === null ? outcome.variable : `${outcome.variable} (${context})`,
    fit: () => {
      const shown = shownTable(plan, options, { outcome, context, factors, adjusted });
      const { values } = indicator(table, outcome, { context, missing });
      const fitted = surveyRegression(
        shown,
        { name: outcome.variable, values, context, missing },
        { terms, margins: asked, design: options.design },
      );
      return checkedFreedom(fitted, options);
    },
  }));
}

/**
 * A model with an interaction gives the share of every combination, and one of a grouping those of its levels: none of
 * them may be hidden.
 *
 * @returns the table with the groupings that are allowed for
 */
function shownTable(
  { margins, table }: PrevalencePlan,
  options: EstimateOptions,
  asked: Regressors & { readonly outcome: Variable; readonly context: string | null },
): PatternTable {
  const { outcome, context, factors, adjusted } = asked;
  const within = margins.filter(({ of }) => of.length > 0 && of.every((name) => factors.includes(name)));
  const tells = within.some(
    (margin) =>
      !contextsOf(outcome, margin).includes(context) ||
      margin.places.some(
        (_, level) => options.hidden.reason(outcome.variable, context, { of: margin.of, level }) !== null,
      ),
  );
  const found = withoutHiddenLevels(table, { outcome, context, names: adjusted }, options);
  if (!tells && found !== null && options.rule.rounding === 1) return found;
  throw new ItemwiseError("hidden-regression", "Its coefficients would give away counts that are hidden.", {
    hint: "Use groupings with more people in every combination.",
  });
}

/** A model with nearly as many coefficients as people tells their answers. */
function checkedFreedom(fitted: SurveyRegression, { rule }: EstimateOptions): SurveyRegression {
  if (rule.leastCount === 0 || fitted.n - fitted.coefficients.length >= LEAST_RESIDUAL_DF) return fitted;
  throw new ItemwiseError(
    "few-degrees-of-freedom",
    `It is not shown with fewer than ${LEAST_RESIDUAL_DF} residual degrees of freedom, for it would tell single answers.`,
    { hint: "Use groupings with fewer levels, or more people." },
  );
}

/** What a regression of a prevalence is on. */
interface Regressors {
  /** The groupings that the sample was made by, shown or not: allowed for. */
  readonly adjusted: readonly string[];
  /** One or two that are of interest. */
  readonly factors: readonly string[];
}

/** Two groupings that are shown crossed, otherwise one; not those that the sample was made by, unless there is no other. */
function regressors({ table, margins }: PrevalencePlan): Regressors {
  const names = margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const made = designGroupings(table);
  const adjusted = made.length === 0 && names.length > 2 ? names.slice(0, 1) : made;
  const wanted = names.filter((name) => !adjusted.includes(name));
  if (wanted.length === 0) return { adjusted: [], factors: names.slice(0, 1) };
  const crossing = margins.find(({ of }) => of.length === 2 && of.every((name) => wanted.includes(name)));
  return { adjusted, factors: crossing?.of ?? wanted.slice(0, 1) };
}

/** What levels whose share is hidden are called together. */
const HIDDEN_TOGETHER = "hidden levels together";

/**
 * The table with groupings whose coefficients tell no hidden share: levels with one are taken together, and with the
 * people whose level is not known, so that the share of all of these is what everybody's and the shown ones leave.
 *
 * @returns null where that cannot be done: a single level would stand alone, or the shares are not shown by any grouping
 */
function withoutHiddenLevels(
  table: PatternTable,
  asked: { readonly outcome: Variable; readonly context: string | null; readonly names: readonly string[] },
  { hidden }: Pick<EstimateOptions, "hidden">,
): PatternTable | null {
  const { outcome, context, names } = asked;
  if (names.length > 0 && !outcome.byGroup.includes(context)) return null;
  const groupings: Grouping[] = [];
  for (const grouping of table.groupings) {
    const { name, levels, codes } = grouping;
    const isOpen = levels.map(
      (_, level) => hidden.reason(outcome.variable, context, { of: [name], level }) === null,
    );
    if (!names.includes(name) || isOpen.every(Boolean)) {
      groupings.push(grouping);
      continue;
    }
    const open = levels.filter((_, level) => isOpen[level]);
    if (open.length > levels.length - 2 || open.length === 0) return null;
    const place = levels.map((level, at) => (isOpen[at] ? open.indexOf(level) : open.length));
    groupings.push({
      name,
      levels: [...open, HIDDEN_TOGETHER],
      codes: codes.map((code) => (code < 0 ? open.length : place[code]!)),
    });
  }
  return { ...table, groupings };
}
