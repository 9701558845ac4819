/** What regressions on the same variables of the same people have in common, whatever they answered. */
import type { PatternTable } from "../../data/answers/pattern-table";
import { remember } from "../../numeric/workers/remember";
import type { RowVariable } from "../design/row-variables";
import { type ModelMatrix, modelColumns, modelMatrix } from "./model-columns";
import { type CovariateCells, covariateCells } from "./model-variables";
import { type BinaryOutcome, type RegressionInput, regressionInput } from "./regression-input";
import { chosenMargins } from "./regression-parts";

export interface RegressionFrame extends CovariateCells, ModelMatrix {
  readonly input: RegressionInput;
  /** Margins to give. */
  readonly asked: readonly (readonly string[])[];
}

export interface FrameOptions {
  readonly terms: readonly (readonly string[])[];
  readonly numeric?: readonly RowVariable[] | undefined;
  readonly margins?: readonly (readonly string[])[] | undefined;
}

/**
 * The frame of a regression, made once for tables that have their groupings in common: of answers imputed several times.
 *
 * @throws ItemwiseError as `surveyRegression`
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
