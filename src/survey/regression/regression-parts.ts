import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { fUpper, studentTwoSided } from "../../numeric/distributions/special";
import { studentCritical } from "../../numeric/distributions/student-critical";
import { exp } from "../../numeric/elementary/exp";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { remember } from "../../numeric/workers/remember";
import type { RowVariable } from "../design/row-variables";
import { type AnalyzedSample, type FittedModel, isIdentified } from "./fitted-model";
import { predictedMargins } from "./margins";
import * as messages from "./messages";
import {
  type CovariateCells,
  covariateCells,
  type ModelMatrix,
  modelColumns,
  modelMatrix,
  termName,
} from "./model-columns";
import type { SurveyRegression } from "./regression-result";
import { type BinaryOutcome, type RegressionInput, regressionInput } from "./regression-warnings";

export function coefficientsOf({
  fit,
  columns,
  covariance,
  df,
}: FittedModel): SurveyRegression["coefficients"] {
  const size = fit.basis.length;
  const identified = isIdentified(fit);
  return fit.basis.flatMap((j, k) => {
    if (!identified[k]) return [];
    const se = Math.sqrt(covariance[k * size + k]!);
    return [{ term: columns[j]!.label, ...testedCoefficient({ estimate: fit.estimates[k]!, se, df }) }];
  });
}

export function testedCoefficient({
  estimate,
  se,
  df,
}: {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
}): Omit<SurveyRegression["coefficients"][number], "term"> {
  const t = estimate / se;
  const own = { estimate, se, t, oddsRatio: ratio(estimate) };
  if (!(df > 0)) return { ...own, p: null, low: null, high: null };
  const width = studentCritical(0.95, df) * se;
  return { ...own, p: studentTwoSided(t, df), low: ratio(estimate - width), high: ratio(estimate + width) };
}

/** An odds ratio, at most the largest double. */
function ratio(logarithm: number): number {
  return Math.min(Number.MAX_VALUE, exp(logarithm));
}

/** Wald tests of terms whose coefficients are all finite. */
export function testsOf(
  { fit, columns, covariance, df }: FittedModel,
  terms: readonly (readonly string[])[],
): { readonly tests: SurveyRegression["tests"]; readonly warnings: readonly Warning[] } {
  const size = fit.basis.length;
  const identified = isIdentified(fit);
  const known = new Set(fit.basis.filter((_, k) => identified[k]));
  const dependent = new Set(fit.dependentColumns);
  const open: string[] = [];
  const tests = terms.flatMap((names, term) => {
    const own = [...columns.keys()].filter((j) => columns[j]!.term === term && !dependent.has(j));
    const places = own.map((j) => fit.basis.indexOf(j));
    const estimates = Float64Array.from(places, (k) => fit.estimates[k]!);
    const block = Float64Array.from(places.flatMap((a) => places.map((b) => covariance[a * size + b]!)));
    const test = own.length > 0 && own.every((j) => known.has(j)) ? waldTest(estimates, block, df) : null;
    if (test !== null) return [{ term: termName(names), ...test }];
    open.push(termName(names));
    return [];
  });
  const message = messages.noWaldTest({ terms: open });
  return { tests, warnings: open.length > 0 ? [{ code: "no-wald-test", message }] : [] };
}

export function marginsOf(
  sample: AnalyzedSample,
  model: FittedModel,
  asked: readonly (readonly string[])[],
): { readonly margins: SurveyRegression["margins"]; readonly warnings: readonly Warning[] } {
  const found = asked.map((names) => predictedMargins(sample, model, names));
  const open = found.flatMap((one) => one.open);
  const message = messages.noMargin({ margins: open });
  return {
    margins: found.flatMap((one) => one.margins),
    warnings: open.length > 0 ? [{ code: "no-margin", message }] : [],
  };
}

/** The margins requested, without factors of one level; by default all terms of factors. Throws "bad-margin". */
function chosenMargins(
  { terms, variables, factors }: RegressionInput,
  asked: readonly (readonly string[])[] | undefined,
): readonly (readonly string[])[] {
  const wrong = asked?.find((names) => names.length === 0 || !names.every((name) => factors.includes(name)));
  if (wrong !== undefined) {
    throw new ItemwiseError("bad-margin", () => messages.badMargin({ term: termName(wrong) }), {
      hint: () => messages.badMarginHint({ factors }),
    });
  }
  const there = new Set(variables.filter(({ levels }) => levels !== null).map(({ name }) => name));
  return (asked ?? terms).filter((names) => names.every((name) => there.has(name)));
}

export type WaldTest = Omit<SurveyRegression["tests"][number], "term">;

/** A covariance is singular where a pivot is at most this share of its variance. */
const SINGULAR = 1e-12;

/**
 * Wald's test that all of some estimates are 0: F = b' V^-1 b / q on q and `dfDenominator` degrees of freedom.
 * @param covariance of the estimates, row-major
 * @returns null where the covariance is singular
 * @see Korn & Graubard (1990), American Statistician, 44, 270-276. Reference: R's survey, `regTermTest`.
 */
export function waldTest(
  estimates: Float64Array,
  covariance: Float64Array,
  dfDenominator: number,
): WaldTest | null {
  const df = estimates.length;
  const factor = choleskyFactor(covariance, df);
  if (factor === null) return null;
  for (let k = 0; k < df; k++) {
    if (factor[k * df + k]! ** 2 < SINGULAR * covariance[k * df + k]!) return null;
  }
  const f = innerProduct(estimates, choleskySolve(factor, estimates, { n: df })) / df;
  return { f, df, dfDenominator, p: dfDenominator > 0 ? fUpper(f, df, dfDenominator) : null };
}

/** What regressions on the same variables and people share, whatever the outcome. */
export interface RegressionFrame extends CovariateCells, ModelMatrix {
  readonly input: RegressionInput;
  readonly asked: readonly (readonly string[])[];
}

interface FrameOptions {
  readonly terms: readonly (readonly string[])[];
  readonly numeric?: readonly RowVariable[] | undefined;
  readonly margins?: readonly (readonly string[])[] | undefined;
}

/**
 * The frame of a regression, cached for tables with the same groupings (imputed answers). Throws as `surveyRegression`.
 */
export function regressionFrame(
  table: PatternTable,
  outcome: BinaryOutcome,
  options: FrameOptions,
): RegressionFrame {
  if ((options.numeric ?? []).length > 0) return frameOf(table, outcome, options);
  const { terms, margins } = options;
  const counts = Array.from(outcome.values, (value, row) => (table.weight[row]! > 0 ? value : "-")).join();
  const key = JSON.stringify([terms, margins, counts]);
  return rememberedFrame(table.groupings, key, () => frameOf(table, outcome, options));
}

const rememberedFrame = remember(
  (_groupings: PatternTable["groupings"], _key: string, make: () => RegressionFrame) => make(),
);

function frameOf(table: PatternTable, outcome: BinaryOutcome, options: FrameOptions): RegressionFrame {
  const { terms, numeric = [], margins } = options;
  const input = regressionInput(table, outcome, { terms, numeric });
  const asked = chosenMargins(input, margins);
  const found = covariateCells(input.variables, input.included);
  const columns = modelColumns(input.terms, input.variables);
  return { ...found, ...modelMatrix(columns, found.values, found.cells), input, asked };
}
