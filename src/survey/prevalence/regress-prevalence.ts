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
 * three or more, the first is taken for one: it says where people were asked.
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
      checkShown(plan, options, { outcome, context, factors, adjusted });
      const { values } = indicator(table, outcome, { context, missing });
      const fitted = surveyRegression(
        table,
        { name: outcome.variable, values, context, missing },
        { terms, margins: asked, design: options.design },
      );
      return checkedFreedom(fitted, options);
    },
  }));
}

/** The groupings that are of interest, and those that are allowed for. */
function regressors({ table, margins }: PrevalencePlan): {
  readonly adjusted: readonly string[];
  readonly factors: readonly string[];
} {
  const names = margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const made = designGroupings(table);
  const adjusted = made.length === 0 && names.length > 2 ? names.slice(0, 1) : made;
  const wanted = names.filter((name) => !adjusted.includes(name));
  const crossing = margins.find(({ of }) => of.length === 2 && of.every((name) => wanted.includes(name)));
  // With nothing else to regress on, a grouping of the design is.
  if (wanted.length === 0) return { adjusted: [], factors: names.slice(0, 1) };
  return { adjusted, factors: crossing?.of ?? wanted.slice(0, 1) };
}

/**
 * A model with an interaction gives the share of every combination, and one of a grouping those of its levels: none of
 * them may be hidden.
 */
function checkShown(
  { margins, table }: PrevalencePlan,
  { hidden, rule }: EstimateOptions,
  asked: {
    readonly outcome: Variable;
    readonly context: string | null;
    readonly factors: readonly string[];
    readonly adjusted: readonly string[];
  },
): void {
  const { outcome, context, factors, adjusted } = asked;
  const isOpen = (of: readonly string[], level: number): boolean =>
    hidden.reason(outcome.variable, context, { of, level }) === null;
  const within = margins.filter(({ of }) => of.length > 0 && of.every((name) => factors.includes(name)));
  const shown = within.every(
    (margin) =>
      contextsOf(outcome, margin).includes(context) &&
      margin.places.every((_, level) => isOpen(margin.of, level)),
  );
  const levels = table.groupings.filter(({ name }) => adjusted.includes(name));
  const allowed =
    (adjusted.length === 0 || outcome.byGroup.includes(context)) &&
    levels.every(({ name, levels: all }) => all.every((_, level) => isOpen([name], level)));
  if (shown && allowed && rule.rounding === 1) return;
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
