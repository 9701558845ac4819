import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import type { SurveyDesign } from "../design/survey-design";
import { type AnswerCells, type AnswerSums, answerSums } from "../estimates/linearized-shares";
import { imputedDesign, imputedSums } from "../imputation/imputed-values";
import type { ChosenTreatment } from "../items/missing-treatment";
import * as messages from "../messages";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import { indicator, type Variable } from "../prevalence/indicators";
import { contextsOf, type PrevalencePlan } from "../prevalence/prevalence-plan";
import { imputedValues } from "../prevalence/treated-means";
import { pooledRegression } from "../regression/pooled-regression";
import type { SurveyRegression } from "../regression/regression-result";
import { surveyRegression } from "../regression/survey-regression";
import { mainTreatment } from "./compared-levels";
import { type Regressors, regressors, withoutHiddenLevels } from "./regression-groupings";

/** A regression to be fitted; `fit` throws where it cannot be fitted or must not be shown. */
export interface WantedRegression {
  readonly name: string;
  readonly fit: () => SurveyRegression;
}

/** Minimum residual degrees of freedom of a published regression (ACRO; Ritchie, 2019). */
const MIN_RESIDUAL_DF = 10;

/**
 * Regresses the first set (the first item where there are no sets) on two groupings and their interaction where these
 * are shown crossed, otherwise on one; adjusted for the groupings of the sample design (`designGroupings`), shown or
 * not, so that differences between their levels do not pass for those of the others. Where there is none among three or
 * more, the first grouping counts as one, since it says where people were asked. Its hidden levels enter together.
 */
export function regressPrevalence(plan: PrevalencePlan, options: EstimateOptions): WantedRegression[] {
  const outcome = plan.variables.find(({ kind }) => kind === "set") ?? plan.variables[0];
  const { adjusted, factors } = regressors(plan);
  if (outcome === undefined || factors.length === 0) return [];
  const first = outcome.contexts.find((context) => context !== null);
  const contexts = first === undefined ? [null] : [null, first];
  const main = mainTreatment(plan, options);
  // Published claims of what happened in a context count missing answers as no.
  const treatments = (context: string | null) =>
    new Set([main, context === null ? "known" : "as-no"] as const);
  return contexts.flatMap((context) =>
    [...treatments(context)].map((missing) => ({
      name: context === null ? outcome.variable : `${outcome.variable} (${context})`,
      fit: () =>
        checkResidualDf(
          fitRegression({ outcome, context, missing, factors, adjusted }, plan, options),
          options,
        ),
    })),
  );
}

interface RegressionRequest extends Regressors {
  readonly outcome: Variable;
  readonly context: string | null;
  readonly missing: ChosenTreatment;
}

function fitRegression(
  asked: RegressionRequest,
  plan: PrevalencePlan,
  options: EstimateOptions,
): SurveyRegression {
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

/** The table with groupings to adjust for; throws where the model would give a level's or combination's hidden share. */
function shownTable(
  { margins }: PrevalencePlan,
  options: EstimateOptions,
  { asked, table }: { readonly asked: RegressionRequest; readonly table: PatternTable },
): PatternTable {
  const { outcome, context, factors, adjusted } = asked;
  const within = margins.filter(({ of }) => of.length > 0 && of.every((name) => factors.includes(name)));
  const tells = within.some(
    (margin) =>
      !contextsOf(outcome, margin).includes(context) ||
      margin.places.some((_, level) =>
        options.hidden.isHidden(outcome.variable, context, { of: margin.of, level }),
      ),
  );
  const found = withoutHiddenLevels(table, { outcome, context, names: adjusted }, options);
  if (!tells && found !== null) return found;
  throw new ItemwiseError("hidden-regression", messages.hiddenRegression, {
    hint: messages.hiddenRegressionHint,
  });
}

/** Throws where a model with nearly as many coefficients as people would disclose answers. */
function checkResidualDf(fitRegression: SurveyRegression, { rule }: EstimateOptions): SurveyRegression {
  if (rule.leastCount === 0 || fitRegression.n - fitRegression.coefficients.length >= MIN_RESIDUAL_DF)
    return fitRegression;
  throw new ItemwiseError(
    "few-degrees-of-freedom",
    () => messages.fewResidualDegrees({ least: MIN_RESIDUAL_DF }),
    {
      hint: messages.fewResidualDegreesHint,
    },
  );
}

/** The people of a table by sampling unit and the groupings of a regression: sufficient for the regression. */
interface RegressionCells extends AnswerCells {
  /** A table with two rows per cell: no and yes. */
  readonly tableOf: (sums: AnswerSums) => PatternTable;
  /** By row of that table. */
  readonly values: Float64Array;
  readonly designOfRows: SurveyDesign;
}

/** Aggregates people of the same stratum, cluster and groupings: alike in a regression on these, for any outcome. */
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
