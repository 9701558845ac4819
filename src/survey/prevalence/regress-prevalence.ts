import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { completedValues, imputedDesign } from "../imputation/imputed-values";
import type { ChosenTreatment } from "../items/missing-treatment";
import { pooledRegression } from "../regression/pooled-regression";
import type { SurveyRegression } from "../regression/regression-result";
import { surveyRegression } from "../regression/survey-regression";
import { mainTreatment } from "./compared-levels";
import type { EstimateOptions } from "./estimate-prevalence";
import { indicator, type Variable } from "./indicators";
import { contextsOf, type PrevalencePlan } from "./prevalence-plan";
import { type Asked, imputedValues } from "./treated-means";

/** A regression to be fitted; fitting throws where it cannot be or must not be shown. */
export interface WantedRegression {
  readonly name: string;
  readonly fit: () => SurveyRegression;
}

/** Of a regression that may be shown: people less coefficients (ACRO; Ritchie, 2019). */
const LEAST_RESIDUAL_DF = 10;

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
  const contexts = first === undefined ? [null] : [null, first];
  const main = mainTreatment(plan, options);
  // Published claims of what happened in a context take missing answers as no.
  const treatments = (context: string | null) =>
    new Set([main, context === null ? "known" : "as-no"] as const);
  return contexts.flatMap((context) =>
    [...treatments(context)].map((missing) => ({
      name: context === null ? outcome.variable : `${outcome.variable} (${context})`,
      fit: () => {
        checkShown(plan, options, { outcome, context, factors });
        return checkedFreedom(
          fitted({ variable: outcome, context, missing }, { table, terms }, options),
          options,
        );
      },
    })),
  );
}

function fitted(
  asked: Asked & { readonly missing: ChosenTreatment },
  { table, terms }: { readonly table: PatternTable; readonly terms: readonly (readonly string[])[] },
  { design, seed }: EstimateOptions,
): SurveyRegression {
  const { variable, context, missing } = asked;
  const outcome = { name: variable.variable, context, missing };
  const imputed = missing === "imputed" ? imputedValues(asked, { table, seed }) : null;
  if (imputed === null) {
    const { values } = indicator(table, variable, {
      context,
      missing: missing === "imputed" ? "known" : missing,
    });
    return surveyRegression(table, { ...outcome, values }, { terms, design });
  }
  const { imputations, drawn } = imputed;
  const options = { terms, design: imputedDesign(imputations) };
  return pooledRegression(
    drawn.map((_, k) =>
      surveyRegression(imputations.table, { ...outcome, values: completedValues(imputed, k) }, options),
    ),
  );
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

/** A model with nearly as many coefficients as people tells their answers. */
function checkedFreedom(fitted: SurveyRegression, { rule }: EstimateOptions): SurveyRegression {
  if (rule.leastCount === 0 || fitted.n - fitted.coefficients.length >= LEAST_RESIDUAL_DF) return fitted;
  throw new ItemwiseError(
    "few-degrees-of-freedom",
    `It is not shown with fewer than ${LEAST_RESIDUAL_DF} residual degrees of freedom, for it would tell single answers.`,
    { hint: "Use groupings with fewer levels, or more people." },
  );
}
