import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { sumBy } from "../../numeric/sums/sum";
import { remember } from "../../numeric/workers/remember";
import type { RowVariable } from "../design/row-variables";
import { designOrPeople } from "../design/sample-design";
import { type DisclosureRule, isUnsafe } from "../disclosure/disclosure";
import * as messages from "../messages";
import { mixedLogistic } from "../multilevel/mixed-logistic";
import { averageEffects } from "../regression/average-effects";
import { type FittedModel, fittedModel, peopleOf } from "../regression/fitted-model";
import { adjustedProbability } from "../regression/margins";
import { INTERCEPT, levelSettings } from "../regression/model-columns";
import { coefficientsOf, type RegressionFrame, regressionFrame } from "../regression/regression-parts";
import type { AverageEffect } from "../regression/regression-result";
import { dependentWarning, namedWarnings, perfectPredictionWarning } from "../regression/regression-warnings";
import type { PredictedOutcome, PredictorTable } from "./predictor-table";
import type { DesignModel, OutcomeModels, PredictedProbability } from "./predictors-result";

export interface ModelTerms {
  readonly unit: string | null;
  readonly factors: readonly string[];
  readonly numbers: readonly RowVariable[];
  /** One or two groupings by whose levels probabilities are given. */
  readonly by: readonly string[];
  readonly middles: PredictorTable["middles"];
  /** Whether effects and probabilities are given too. */
  readonly isWhole: boolean;
}

/** A design-based fit, with the people that it is of. */
export interface FittedOutcome {
  /** As released; degrees of freedom and intervals follow it. */
  readonly n: number | null;
  /** People who lack a predictor. */
  readonly lacking: number;
  /** People with the rarer answer. */
  readonly events: number;
  /** Coefficients without intercepts. */
  readonly slopes: number;
  readonly df: number;
  readonly coefficients: DesignModel["coefficients"];
  readonly effects: readonly AverageEffect[];
  readonly probabilities: readonly PredictedProbability[];
  readonly included: Uint8Array;
  /** Number of distinct combinations of predictors. */
  readonly cells: number;
  readonly model: FittedModel;
  readonly warnings: readonly Warning[];
}

/** Quadrature points; with dozens of people per unit, more change no figure. */
const POINTS = 9;

/** Outcomes of one question share a frame. */
const frameOf = remember((_table: PatternTable, _key: string, make: () => RegressionFrame) => make());

/**
 * Quasi-binomial logistic regression of an outcome under the survey design with intercepts of the unit's levels, for
 * people with all predictors. Effects of the unit are not returned. Throws an ItemwiseError with the code of the
 * problem.
 */
export function fitOutcome(
  table: PatternTable,
  { question, key, context, values }: PredictedOutcome,
  terms: ModelTerms,
  { rule, near = null }: { readonly rule: DisclosureRule; readonly near?: FittedModel | null | undefined },
): FittedOutcome {
  const { unit, factors, numbers, by, middles, isWhole } = terms;
  const outcome = { name: key, context, missing: "known" as const, values };
  const names = [...(unit === null ? [] : [unit]), ...factors, ...numbers.map(({ name }) => name)];
  const options = { terms: names.map((name) => [name]), numeric: numbers, margins: [] };
  const frame = frameOf(table, JSON.stringify([question, names]), () =>
    regressionFrame(table, outcome, options),
  );
  const { input, cell, cells } = frame;
  const { included, variables } = input;
  const sample = { table, design: designOrPeople(table), included, cell, cells, outcome: values };
  const people = peopleOf(sample);
  const found = fittedModel(sample, { ...frame, variables }, people, near);
  if ("code" in found)
    throw new ItemwiseError(found.code, found.message, {
      hint: messages.unfittedOutcomeHint,
    });
  const all = Math.round(peopleWith(table, values));
  const left = Math.round(people.n);
  const isOwn = ({ term }: { readonly term: string }): boolean =>
    term !== INTERCEPT && (unit === null || !term.startsWith(`${unit}: `));
  const coefficients = coefficientsOf(found).filter(isOwn);
  const choices = by.map((name) => {
    const variable = variables.findIndex((candidate) => candidate.name === name);
    const levels = table.groupings.find((grouping) => grouping.name === name)?.levels ?? [];
    return levels.flatMap((level, place) => {
      const value = middles.get(name)?.[place] ?? variables[variable]?.levels?.indexOf(level) ?? -1;
      return variable < 0 || value < 0 ? [] : [{ variable, level, value }];
    });
  });
  const yes = sumBy(values, (value, row) => (included[row] === 1 && value === 1 ? table.count[row]! : 0));
  return {
    n: left,
    lacking: all - left,
    events: Math.min(yes, people.n - yes),
    slopes: coefficients.length,
    df: found.df,
    coefficients: coefficients.map(({ t: _, ...one }) => ({ ...one, df: found.df })),
    effects: isWhole ? averageEffects(sample, found).filter(isOwn) : [],
    probabilities: (isWhole && by.length > 0 ? levelSettings(choices) : []).flatMap(({ levels, setting }) => {
      const adjusted = adjustedProbability(sample, found, setting);
      return adjusted === null ? [] : [{ levels, ...adjusted }];
    }),
    included,
    model: found,
    cells,
    warnings: [
      ...namedWarnings(input.warnings, key),
      ...dependentWarning(found, key),
      // Even the bare warning says that in some level of the unit nobody gave the answer, or everybody.
      ...(rule.leastCount === 0 ? perfectPredictionWarning(found, key) : []),
    ],
  };
}

export const peopleWith = ({ count }: PatternTable, values: Float64Array): number =>
  values.reduce((sum, value, row) => sum + (Number.isNaN(value) ? 0 : count[row]!), 0);

/**
 * The model with random intercepts of the unit, unweighted, for the same people, without linearly dependent columns;
 * `between` are predictors of the units themselves, by row, with degrees of freedom by the number of units.
 */
export function randomIntercepts(
  table: PatternTable,
  { values }: PredictedOutcome,
  terms: ModelTerms & { readonly between: readonly RowVariable[] },
  { included, model }: Pick<FittedOutcome, "included" | "model">,
): { readonly model: NonNullable<OutcomeModels["random"]>; readonly warnings: readonly Warning[] } {
  const { unit, factors, numbers, between } = terms;
  const rows = [...included.keys()].filter(
    (row) => included[row] === 1 && between.every((one) => Number.isFinite(one.values[row]!)),
  );
  const codes = table.groupings.find(({ name }) => name === unit)?.codes ?? new Int16Array(table.rows);
  const used = [...new Set(rows.map((row) => codes[row]!))].sort((one, other) => one - other);
  const picked = (one: ArrayLike<number>): Float64Array => Float64Array.from(rows, (row) => one[row]!);
  const dummies = factors.flatMap((name) => {
    const { levels, codes: own } = factorOf(table, name);
    const there = levels.flatMap((level, at) => (rows.some((row) => own[row] === at) ? [{ level, at }] : []));
    return there.slice(1).map(({ level, at }) => ({
      name: `${name}: ${level}`,
      values: Float64Array.from(rows, (row) => Number(own[row] === at)),
      factor: name,
    }));
  });
  const dependent = new Set(model.fit.dependentColumns.map((j) => model.columns[j]?.label));
  const fit = mixedLogistic(
    {
      y: picked(values),
      x: [
        ...dummies,
        ...[...numbers, ...between].map((one) => ({ name: one.name, values: picked(one.values) })),
      ].filter(({ name }) => !dependent.has(name)),
      group: rows.map((row) => used.indexOf(codes[row]!)),
      weight: picked(table.count),
    },
    { points: POINTS },
  );
  const coefficients = fit.coefficients.slice(1).map((one) => {
    const { name, level, estimate, se, df, p, oddsRatio, low, high } = one;
    return { term: name, between: level === "between", estimate, se, df, p, oddsRatio, low, high };
  });
  return {
    model: { n: fit.n, units: fit.groups, sd: fit.sd, icc: fit.icc, coefficients },
    warnings: fit.warnings,
  };
}

/** A factor of the table: a grouping, or an item by its answers. */
export function factorOf(
  table: PatternTable,
  name: string,
): { readonly levels: readonly string[]; readonly codes: ArrayLike<number> } {
  const grouping = table.groupings.find((one) => one.name === name);
  if (grouping !== undefined) return grouping;
  const at = table.items.findIndex(({ id }) => id === name);
  return {
    levels: (table.items[at]?.categories ?? []).map(({ label }) => label),
    codes: table.columns[at] ?? [],
  };
}

/** Whether a model's score equations disclose few with or without the outcome in a factor's level. */
export function disclosesFew(
  table: PatternTable,
  { values }: PredictedOutcome,
  {
    factors,
    included,
    rule,
  }: Pick<FittedOutcome, "included"> & {
    readonly factors: readonly string[];
    readonly rule: DisclosureRule;
  },
): boolean {
  return factors.some((name) => {
    const { levels, codes } = factorOf(table, name);
    const counts = levels.map(() => [0, 0] as [number, number]);
    for (let row = 0; row < table.rows; row++) {
      const own = counts[codes[row]!];
      if (own === undefined || included[row] === 0) continue;
      own[values[row] === 1 ? 1 : 0] += table.count[row]!;
    }
    return counts.some(([no, yes]) => isUnsafe(Math.round(yes), Math.round(no) + Math.round(yes), rule));
  });
}
