/** What a regression is of: its terms, variables and rows. */
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import type { RowVariable } from "../design/row-variables";
import type { MissingTreatment } from "../items/missing-treatment";
import { orderedTerms } from "./model-columns";
import { checkLength, type ModelVariable, modelVariables, withoutEmptyLevels } from "./model-variables";
import { listed } from "./regression-warnings";

/** A yes/no variable by row: 1 or 0, NaN for rows outside the analysis. */
export interface BinaryOutcome extends RowVariable {
  /** As in `SurveyRegression`: what the values were made from. */
  readonly context: string | null;
  readonly missing: MissingTreatment;
}

export interface RegressionInput {
  readonly terms: readonly (readonly string[])[];
  readonly variables: readonly ModelVariable[];
  /** All factors that the terms name, also those that the analysis goes without. */
  readonly factors: readonly string[];
  readonly included: Uint8Array;
  /** Without the outcome's name. */
  readonly warnings: readonly Warning[];
}

/**
 * The rows where the outcome and all variables are known; without levels that none of them has, and without terms of a
 * factor that has one level left.
 *
 * @throws ItemwiseError "not-binary", "wrong-length", "unknown-variable", "bad-term"
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
  const empty = trimmed.flatMap(({ variable, empty }) => empty.map((level) => `${variable.name}: ${level}`));
  const single = new Set(
    trimmed.filter(({ variable }) => (variable.levels?.length ?? 2) < 2).map(({ variable }) => variable.name),
  );
  const kept = terms.filter((term) => !term.some((name) => single.has(name)));
  const warnings: Warning[] = [];
  if (empty.length > 0) {
    const message = `nobody of the analysis is in ${listed(empty)}; the regression goes without.`;
    warnings.push({ code: "empty-level", message });
  }
  if (single.size > 0) {
    const message = `${listed([...single])} has the same level for everybody of the analysis; the regression goes without the terms of it.`;
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
  throw new ItemwiseError("not-binary", `${outcome.name}, row ${wrong + 1}: ${outcome.values[wrong]}.`, {
    hint: "An outcome is 1 (yes) or 0 (no), NaN for rows outside the analysis.",
  });
}
