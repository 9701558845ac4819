import { ItemwiseError } from "../../errors";
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

/**
 * The first set (the first item where there are no sets) regressed on two groupings and their interaction, which must be
 * shown crossed: where there are three or more not on the first, which then says where people were asked. Otherwise on
 * one.
 */
export function regressPrevalence(plan: PrevalencePlan, options: EstimateOptions): WantedRegression[] {
  const { table, variables } = plan;
  const outcome = variables.find(({ kind }) => kind === "set") ?? variables[0];
  const names = plan.margins.flatMap(({ of }) => (of.length === 1 ? of : []));
  const wanted = names.length > 2 ? names.slice(1) : names;
  const crossing = plan.margins.find(
    ({ of }) => of.length === 2 && of.every((name) => wanted.includes(name)),
  );
  const factors = crossing?.of ?? wanted.slice(0, 1);
  if (outcome === undefined || factors.length === 0) return [];
  const terms = [...factors.map((name) => [name]), ...(factors.length > 1 ? [factors] : [])];
  const first = outcome.contexts.find((context) => context !== null);
  const asked: readonly (readonly [string | null, MissingTreatment])[] = [
    [null, "known"],
    ...(first === undefined ? [] : [[first, "as-no"] as const]),
  ];
  return asked.map(([context, missing]) => ({
    name: context === null ? outcome.variable : `${outcome.variable} (${context})`,
    fit: () => {
      checkShown(plan, options, { outcome, context, factors });
      const { values } = indicator(table, outcome, { context, missing });
      return surveyRegression(
        table,
        { name: outcome.variable, values, context, missing },
        {
          terms,
          design: options.design,
        },
      );
    },
  }));
}

/** A model with an interaction gives the share of every combination: none of them may be hidden. */
function checkShown(
  { margins }: PrevalencePlan,
  { hidden, rule }: EstimateOptions,
  asked: {
    readonly outcome: Variable;
    readonly context: string | null;
    readonly factors: readonly string[];
  },
): void {
  const { outcome, context, factors } = asked;
  const within = margins.filter(({ of }) => of.length > 0 && of.every((name) => factors.includes(name)));
  const tells = within.some(
    (margin) =>
      !contextsOf(outcome, margin).includes(context) ||
      margin.places.some(
        (_, level) => hidden.reason(outcome.variable, context, { of: margin.of, level }) !== null,
      ),
  );
  if (!tells && rule.rounding === 1) return;
  throw new ItemwiseError("hidden-regression", "Its coefficients would give away counts that are hidden.", {
    hint: "Use groupings with more people in every combination.",
  });
}
