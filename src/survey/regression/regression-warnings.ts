import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import type { RowVariable } from "../design/row-variables";
import type { MissingTreatment } from "../items/missing-treatment";
import { type FittedModel, isIdentified } from "./fitted-model";
import * as messages from "./messages";
import {
  checkLength,
  type ModelVariable,
  modelVariables,
  orderedTerms,
  withoutEmptyLevels,
} from "./model-columns";

/** Combinations of more variables than this could identify a person and are not named. */
const MAX_VARIABLES_IN_NAME = 2;

/** A warning on perfectly predicted cells and the coefficients that are infinite because of them. */
export function perfectPredictionWarning(model: FittedModel, outcome: string): Warning[] {
  const { fit, columns } = model;
  const cells = [...fit.perfectlyPredicted.keys()].filter((cell) => fit.perfectlyPredicted[cell] !== 0);
  if (cells.length === 0) return [];
  const found = [-1, 1].flatMap((sign) => {
    const own = cells.filter((cell) => fit.perfectlyPredicted[cell] === sign);
    if (own.length === 0) return [];
    const answer = sign < 0 ? "yes" : "no";
    const variables = model.variables.map(({ name }) => name);
    return variables.length > MAX_VARIABLES_IN_NAME
      ? [messages.nobodyInCombinations({ answer, n: own.length, variables })]
      : [messages.nobodyInCells({ answer, cells: own.map((cell) => cellName(model, cell)) })];
  });
  const identified = isIdentified(fit);
  const finite = new Set(fit.basis.filter((_, k) => identified[k]));
  const infinite = columns.filter((_, j) => !finite.has(j) && !fit.dependentColumns.includes(j));
  const coefficients = infinite.map(({ label }) => messages.quoted({ name: label }));
  const message = messages.separatedOutcome({ outcome, found, coefficients });
  return [{ code: "separated-outcome", message }];
}

/** A warning on columns that are combinations of those ahead. */
export function dependentWarning({ fit, columns }: FittedModel, outcome: string): Warning[] {
  const coefficients = fit.dependentColumns.map((j) => messages.quoted({ name: columns[j]!.label }));
  if (coefficients.length === 0) return [];
  return [
    { code: "dependent-coefficient", message: messages.dependentCoefficient({ outcome, coefficients }) },
  ];
}

export function fewUnits(outcome: string, df: number): Warning {
  return { code: "few-units", message: messages.fewUnits({ outcome, df }) };
}

/** Warnings shared by regressions on the same variables, with the outcome's name. */
export function namedWarnings(warnings: readonly Warning[], outcome: string): Warning[] {
  return warnings.map(({ code, message }) => ({
    code,
    message: messages.ofOutcome({ outcome, warning: message }),
  }));
}

function cellName({ variables, values }: FittedModel, cell: number): string {
  const named = variables.map(({ name, levels }, variable) => {
    const value = values[variable]![cell]!;
    return messages.level({ variable: name, level: levels?.[value] ?? String(value) });
  });
  return messages.cell({ levels: named });
}

/** A yes or no by row: 1 or 0, NaN outside the analysis. */
export interface BinaryOutcome extends RowVariable {
  /** As in `SurveyRegression`: what the values were made from. */
  readonly context: string | null;
  readonly missing: MissingTreatment;
}

export interface RegressionInput {
  readonly terms: readonly (readonly string[])[];
  readonly variables: readonly ModelVariable[];
  /** All factors that the terms name, including those dropped. */
  readonly factors: readonly string[];
  readonly included: Uint8Array;
  /** Without the outcome's name. */
  readonly warnings: readonly Warning[];
}

/**
 * The rows with known outcome and variables, without empty levels and without terms of single-level factors. Throws
 * "not-binary", "wrong-length", "unknown-variable", "bad-term".
 */
export function regressionInput(
  table: PatternTable,
  outcome: BinaryOutcome,
  options: { readonly terms: readonly (readonly string[])[]; readonly numeric: readonly RowVariable[] },
): RegressionInput {
  checkOutcome(table, outcome);
  const terms = orderedTerms(options.terms);
  const all = modelVariables(table, terms, options.numeric);
  const included = Uint8Array.from(outcome.values, (value, row) =>
    Number(
      !Number.isNaN(value) &&
        table.weight[row]! > 0 &&
        all.every(({ values }) => !Number.isNaN(values[row]!)),
    ),
  );
  const trimmed = all.map((variable) => withoutEmptyLevels(variable, included));
  const empty = trimmed.flatMap(({ variable, empty }) =>
    empty.map((level) => messages.quoted({ name: messages.level({ variable: variable.name, level }) })),
  );
  const single = new Set(
    trimmed.filter(({ variable }) => (variable.levels?.length ?? 2) < 2).map(({ variable }) => variable.name),
  );
  const kept = terms.filter((term) => !term.some((name) => single.has(name)));
  const warnings: Warning[] = [];
  if (empty.length > 0) {
    warnings.push({ code: "empty-level", message: messages.emptyLevels({ levels: empty }) });
  }
  if (single.size > 0) {
    const message = messages.singleLevels({ factors: [...single] });
    warnings.push({ code: "one-level-factor", message });
  }
  const used = new Set(kept.flat());
  const variables = trimmed.map(({ variable }) => variable).filter(({ name }) => used.has(name));
  const factors = all.filter(({ levels }) => levels !== null).map(({ name }) => name);
  return { terms: kept, variables, factors, included, warnings };
}

function checkOutcome(table: PatternTable, outcome: BinaryOutcome): void {
  checkLength(table, outcome);
  const wrong = outcome.values.findIndex((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  if (wrong < 0) return;
  const given = { name: outcome.name, row: String(wrong + 1), value: String(outcome.values[wrong]) };
  throw new ItemwiseError("not-binary", () => messages.notBinary(given), {
    hint: messages.notBinaryHint,
  });
}
