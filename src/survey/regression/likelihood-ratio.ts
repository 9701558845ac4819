import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { fUpper } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { designOrPeople } from "../design/sample-design";
import { finiteFit } from "./finite-fit";
import { type AnalyzedPeople, type AnalyzedSample, fittedModel, peopleOf, predictions } from "./fitted-model";
import * as messages from "./messages";
import { termName } from "./model-columns";
import { regressionFrame } from "./regression-parts";
import type { BinaryOutcome } from "./regression-warnings";
import type { SurveyRegressionOptions } from "./survey-regression";

/** A working likelihood-ratio test of a term, given all others. */
export interface LikelihoodRatioTest {
  readonly term: string;
  /** Twice the difference of the weighted log-likelihoods, weights scaled to the number of people. */
  readonly statistic: number;
  /** Mean design effect of the term's coefficients. */
  readonly designEffect: number;
  /** The statistic over the sum of the design effects. */
  readonly f: number;
  /** The squared sum of the design effects over the sum of their squares. */
  readonly df: number;
  readonly dfDenominator: number;
  readonly p: number | null;
}

/**
 * Rao-Scott likelihood-ratio tests of the terms of a design-based logistic regression, with Satterthwaite's correction by
 * the mean and the spread of the design effects. They hold where Wald's test fails: for many coefficients on few sampling
 * units, and for coefficients that are large.
 * @param table the whole sample
 * @returns no test, with a warning, of a term whose coefficients are not all finite
 * @throws ItemwiseError as `surveyRegression`
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60; Lumley & Scott (2014), Scandinavian Journal of Statistics, 41,
 *   1-14. Reference: the formulas in R (scripts/reference/likelihood-ratio.R); R's survey, `regTermTest(method = "LRT")`,
 *   has the same statistic and design effects, and sums the distribution instead.
 * @example
 * ```ts
 * const table = fromAnswers({
 *   items: { a: [0, 0, 0, 1, 0, 1, 1, 1] },
 *   groups: { sex: ["boy", "boy", "boy", "boy", "girl", "girl", "girl", "girl"] },
 * });
 * const outcome = { name: "a", values: Float64Array.from(table.columns[0]), context: null, missing: "known" };
 * const { tests } = likelihoodRatioTests(table, outcome, { terms: [["sex"]] });
 * tests[0].statistic.toFixed(4); // "2.0930"
 * ```
 */
export function likelihoodRatioTests(
  table: PatternTable,
  outcome: BinaryOutcome,
  options: Omit<SurveyRegressionOptions, "margins">,
): { readonly tests: readonly LikelihoodRatioTest[]; readonly warnings: readonly Warning[] } {
  const frame = regressionFrame(table, outcome, { ...options, margins: [] });
  const { input, cell, cells, columns, matrix } = frame;
  const design = options.design ?? designOrPeople(table);
  const sample: AnalyzedSample = {
    table,
    design,
    included: input.included,
    cell,
    cells,
    outcome: outcome.values,
  };
  const people = peopleOf(sample);
  const model = fittedModel(sample, { ...frame, variables: input.variables }, people);
  if ("code" in model)
    return { tests: [], warnings: [...input.warnings, { code: model.code, message: model.message() }] };
  const { fit, covariance, df: dfDenominator } = model;
  const size = fit.basis.length;
  const whole = deviance(people, predictions(fit, matrix).probabilities);
  const tests = input.terms.flatMap((names, term): LikelihoodRatioTest[] => {
    const own = fit.basis.flatMap((j, k) => (columns[j]!.term === term ? [k] : []));
    const isWhole = own.length === columns.filter((column) => column.term === term).length;
    if (!isWhole || own.length === 0 || fit.directions.length > 0 || fit.dependentColumns.length > 0)
      return [];
    const kept = matrix.filter((_, j) => columns[j]!.term !== term);
    const without = finiteFit({ columns: kept, no: people.no, yes: people.yes });
    const block = (values: Float64Array): Float64Array =>
      Float64Array.from(own.flatMap((a) => own.map((b) => values[a * size + b]!)));
    const factor = choleskyFactor(block(fit.inverse), own.length);
    if (without === null || without.directions.length > 0 || factor === null) return [];
    const ratio = choleskySolve(factor, block(covariance), { n: own.length, columns: own.length });
    let [sum, squares] = [0, 0];
    for (let i = 0; i < own.length; i++) {
      sum += ratio[i * own.length + i]!;
      for (let j = 0; j < own.length; j++) squares += ratio[i * own.length + j]! * ratio[j * own.length + i]!;
    }
    const statistic = Math.max(0, deviance(people, predictions(without, kept).probabilities) - whole);
    const [f, df] = [statistic / sum, sum ** 2 / squares];
    const p = dfDenominator > 0 ? fUpper(f, df, df * dfDenominator) : null;
    return [
      {
        term: termName(names),
        statistic,
        designEffect: sum / own.length,
        f,
        df,
        dfDenominator: df * dfDenominator,
        p,
      },
    ];
  });
  const tested = new Set(tests.map(({ term }) => term));
  const open = input.terms.map(termName).filter((term) => !tested.has(term));
  const message = messages.noLikelihoodRatioTest({ terms: open });
  const untested = open.length > 0 ? [{ code: "no-likelihood-ratio-test", message }] : [];
  return { tests, warnings: [...input.warnings, ...untested] };
}

/** Minus twice the log-likelihood. */
function deviance({ no, yes }: AnalyzedPeople, probabilities: Float64Array): number {
  const part = (people: number, share: number): number => (people > 0 ? people * log(share) : 0);
  return (
    -2 *
    probabilities.reduce((sum, share, cell) => sum + part(yes[cell]!, share) + part(no[cell]!, 1 - share), 0)
  );
}
