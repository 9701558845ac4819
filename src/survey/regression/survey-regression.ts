import type { PatternTable } from "../../data/answers/pattern-table";
import type { RowVariable } from "../design/row-variables";
import { designOrPeople, type SampleDesign } from "../design/sample-design";
import { type AnalyzedSample, fittedModel, peopleOf } from "./fitted-model";
import { termName } from "./model-columns";
import { coefficientsOf, marginsOf, regressionFrame, testsOf } from "./regression-parts";
import type { SurveyRegression } from "./regression-result";
import {
  type BinaryOutcome,
  dependentWarning,
  fewUnits,
  namedWarnings,
  perfectPredictionWarning,
} from "./regression-warnings";

export interface SurveyRegressionOptions {
  /** Lists of names: [["age"], ["sex"], ["age", "sex"]] is age + sex + age:sex. Empty for the intercept alone. */
  readonly terms: readonly (readonly string[])[];
  /** Numeric variables; all others are factors of the table. */
  readonly numeric?: readonly RowVariable[] | undefined;
  /** Factors, or crossed ones, for predicted margins; by default all terms of factors. */
  readonly margins?: readonly (readonly string[])[] | undefined;
  /** The whole sample's (`sampleDesign`); by default the table's own, with unique cluster labels. */
  readonly design?: SampleDesign | undefined;
}

/**
 * Design-based quasi-binomial logistic regression of a yes or no (pseudo maximum likelihood, sandwich covariance), with
 * Wald tests of its terms and predicted margins.
 *
 * Factors have treatment contrasts to their first level. Rows with unknown outcome or variables are outside the
 * analysis; their sampling units stay in the design. Degrees of freedom (denominator): the analysis's primary units
 * minus strata, plus 1, minus coefficients. Linearly dependent and infinite coefficients are left out with a warning,
 * as are tests and margins that need them. Margins' intervals are symmetric on the logit scale.
 * @param table the whole sample
 * @throws ItemwiseError "not-binary", "wrong-length", "unknown-variable", "bad-term", "bad-margin",
 *   "clusters-straddle-strata"
 * @see Binder (1983), International Statistical Review, 51, 279-292; Graubard & Korn (1999), Biometrics, 55, 652-659.
 *   Reference: R's survey, `svyglm(family = quasibinomial)`, `regTermTest(method = "Wald")`, `svypredmeans`.
 * @example
 * ```ts
 * const table = fromAnswers({
 *   items: { a: [0, 0, 0, 1, 0, 1, 1, 1] },
 *   groups: { sex: ["boy", "boy", "boy", "boy", "girl", "girl", "girl", "girl"] },
 * });
 * const outcome = { name: "a", values: Float64Array.from(table.columns[0]), context: null, missing: "known" };
 * const { coefficients, margins } = surveyRegression(table, outcome, { terms: [["sex"]] });
 * coefficients.map(({ term }) => term); // ["(Intercept)", "sex: girl"]
 * coefficients[1].oddsRatio.toFixed(6); // "9.000000"
 * margins.map(({ estimate }) => estimate.toFixed(6)); // ["0.250000", "0.750000"]
 * ```
 */
export function surveyRegression(
  table: PatternTable,
  outcome: BinaryOutcome,
  options: SurveyRegressionOptions,
): SurveyRegression {
  const frame = regressionFrame(table, outcome, options);
  const { input, asked } = frame;
  const design = options.design ?? designOrPeople(table);
  const { included } = input;
  const { cell, cells } = frame;
  const sample: AnalyzedSample = { table, design, included, cell, cells, outcome: outcome.values };
  const people = peopleOf(sample);
  const header = {
    outcome: outcome.name,
    context: outcome.context,
    missing: outcome.missing,
    formula: input.terms.map(termName).join(" + ") || "1",
    n: people.n,
  };
  const model = fittedModel(sample, { ...frame, variables: input.variables }, people);
  if ("code" in model) {
    const warnings = namedWarnings(
      [...input.warnings, { code: model.code, message: model.message() }],
      outcome.name,
    );
    return { ...header, df: 0, coefficients: [], tests: [], margins: [], warnings };
  }
  const { tests, ...tested } = testsOf(model, input.terms);
  const { margins, ...averaged } = marginsOf(sample, model, asked);
  const warnings = [
    ...namedWarnings(input.warnings, outcome.name),
    ...(model.df > 0 ? [] : [fewUnits(outcome.name, model.df)]),
    ...dependentWarning(model, outcome.name),
    ...perfectPredictionWarning(model, outcome.name),
    ...tested.warnings,
    ...averaged.warnings,
  ];
  return { ...header, df: model.df, coefficients: coefficientsOf(model), tests, margins, warnings };
}
