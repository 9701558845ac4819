import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import type { SurveyDesign } from "../design/survey-design";
import { type AnswerCells, type AnswerSums, answerSums } from "../estimates/linearized-shares";
import { imputedDesign, imputedSums } from "../imputation/imputed-values";
import type { ChosenTreatment } from "../items/missing-treatment";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import { indicator, type Variable } from "../prevalence/indicators";
import { contextsOf, type PrevalencePlan } from "../prevalence/prevalence-plan";
import { imputedValues } from "../prevalence/treated-means";
import { pooledRegression } from "../regression/pooled-regression";
import type { SurveyRegression } from "../regression/regression-result";
import { surveyRegression } from "../regression/survey-regression";
import { mainTreatment } from "./compared-levels";
import { type Regressors, regressors, withoutHiddenLevels } from "./regression-groupings";

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
  const outcome = plan.variables.find(({ kind }) => kind === "set") ?? plan.variables[0];
  const { adjusted, factors } = regressors(plan);
  if (outcome === undefined || factors.length === 0) return [];
  const first = outcome.contexts.find((context) => context !== null);
  const contexts = first === undefined ? [null] : [null, first];
  const main = mainTreatment(plan, options);
  // Published claims of what happened in a context take missing answers as no.
  const treatments = (context: string | null) =>
    new Set([main, context === null ? "known" : "as-no"] as const);
  return contexts.flatMap((context) =>
    [...treatments(context)].map((missing) => ({
      name: context === null ? outcome.variable : `${outcome.variable} (${context})`,
      fit: () =>
        checkedFreedom(fitted({ outcome, context, missing, factors, adjusted }, plan, options), options),
    })),
  );
}

interface AskedRegression extends Regressors {
  readonly outcome: Variable;
  readonly context: string | null;
  readonly missing: ChosenTreatment;
}

function fitted(asked: AskedRegression, plan: PrevalencePlan, options: EstimateOptions): SurveyRegression {
  const { outcome: variable, context, missing, factors, adjusted } = asked;
  const { table } = plan;
  const margins = [...factors.map((name) => [name]), ...(factors.length > 1 ? [factors] : [])];
  const terms = [...adjusted.map((name) => [name]), ...margins];
  const names = [...new Set(terms.flat())];
  const outcome = { name: variable.variable, context, missing };
  const imputed =
    missing === "imputed"
      ? imputedValues({ variable, context, missing }, { table, seed: options.seed })
      : null;
  if (imputed === null) {
    const treatment = missing === "imputed" ? "known" : missing;
    const { values } = indicator(table, variable, { context, missing: treatment });
    const cells = regressionCells(shownTable(plan, options, { asked, table }), options.design, names);
    return fitOf(answerSums(values, cells), cells);
  }
  const { imputations } = imputed;
  const shown = shownTable(plan, options, { asked, table: imputations.table });
  const cells = regressionCells(shown, imputedDesign(imputations), names);
  return pooledRegression(imputedSums(imputed, cells).map((sums) => fitOf(sums, cells)));

  function fitOf(sums: AnswerSums, { tableOf, values, designOfRows }: RegressionCells): SurveyRegression {
    return surveyRegression(tableOf(sums), { ...outcome, values }, { terms, margins, design: designOfRows });
  }
}

/**
 * A model with an interaction gives the share of every combination, and one of a grouping those of its levels: none of
 * them may be hidden.
 *
 * @returns the table with the groupings that are allowed for
 */
function shownTable(
  { margins }: PrevalencePlan,
  options: EstimateOptions,
  { asked, table }: { readonly asked: AskedRegression; readonly table: PatternTable },
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

/** The people of a table by sampling unit and the groupings of a regression: all that it needs to know of them. */
interface RegressionCells extends AnswerCells {
  /** A table with two rows a cell, of those who say no and of those who say yes. */
  readonly tableOf: (sums: AnswerSums) => PatternTable;
  /** By row of that table. */
  readonly values: Float64Array;
  readonly designOfRows: SurveyDesign;
}

/**
 * Adds people up who are alike in some groupings and of the same stratum and cluster: they have the same part in a
 * regression on these groupings, whatever outcome it is of.
 *
 * @param design of the table
 * @param names of its groupings
 */
function regressionCells(
  table: PatternTable,
  design: SurveyDesign,
  names: readonly string[],
): RegressionCells {
  const groupings = chosenGroupings(table.groupings, names);
  const units = design.cluster === null ? [design.stratum] : [design.stratum, design.cluster];
  const { group, first } = groupRows(table.rows, [...units, ...groupings.map(({ codes }) => codes)]);
  const rows = Int32Array.from({ length: 2 * first.length }, (_, at) => first[at >> 1]!);
  const stratum = rows.map((row) => design.stratum[row]!);
  const cluster = design.cluster && rows.map((row) => design.cluster![row]!);
  const twice = {
    ...table,
    rows: rows.length,
    items: [],
    columns: [],
    stratum,
    cluster,
    groupings: groupings.map((grouping) => ({
      ...grouping,
      codes: Int16Array.from(rows, (row) => grouping.codes[row]!),
    })),
  };
  return {
    design,
    cellOfRow: group,
    cellStratum: Int32Array.from(first, (row) => design.stratum[row]!),
    tableOf: (sums) => ({ ...twice, ...sums }),
    values: Float64Array.from(rows, (_, at) => at % 2),
    designOfRows: { ...design, rows: rows.length, stratum, cluster },
  };
}
