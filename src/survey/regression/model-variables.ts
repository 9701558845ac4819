import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import { type RowVariable, rowFactor } from "../design/row-variables";

/** A variable of a model by row of a table. */
export interface ModelVariable {
  readonly name: string;
  /** Of a factor, the first being the reference; null for a number. */
  readonly levels: readonly string[] | null;
  /** The index of a factor's level, or the number itself; NaN where unknown. */
  readonly values: Float64Array;
}

/** The variables that the terms name: numbers where they are given as such, otherwise factors of the table. */
export function modelVariables(
  table: PatternTable,
  terms: readonly (readonly string[])[],
  numeric: readonly RowVariable[],
): ModelVariable[] {
  return [...new Set(terms.flat())].map((name) => {
    const number = numeric.find((variable) => variable.name === name);
    if (number !== undefined) {
      checkLength(table, number);
      return { name, levels: null, values: number.values };
    }
    const { levels, codes } = rowFactor(table, name);
    return { name, levels, values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code)) };
  });
}

/** @throws ItemwiseError "wrong-length" where there is not one number for each row */
export function checkLength(table: PatternTable, { name, values }: RowVariable): void {
  if (values.length === table.rows) return;
  throw new ItemwiseError(
    "wrong-length",
    `${name} has ${values.length} numbers, the table ${table.rows} rows.`,
    {
      hint: "Give one number for each row, NaN where it is unknown.",
    },
  );
}

/** A factor without the levels that no row of the analysis has; `empty` names those. */
export function withoutEmptyLevels(
  variable: ModelVariable,
  included: Uint8Array,
): { readonly variable: ModelVariable; readonly empty: readonly string[] } {
  const { levels, values } = variable;
  if (levels === null) return { variable, empty: [] };
  const used = new Set(values.filter((_, row) => included[row] === 1));
  const kept = levels.flatMap((_, level) => (used.has(level) ? [level] : []));
  if (kept.length === levels.length) return { variable, empty: [] };
  const place = new Map(kept.map((level, index) => [level, index]));
  return {
    variable: {
      ...variable,
      levels: kept.map((level) => levels[level]!),
      values: values.map((value) => place.get(value) ?? Number.NaN),
    },
    empty: levels.filter((_, level) => !used.has(level)),
  };
}

/** The distinct combinations of the variables among the rows of an analysis. */
export interface CovariateCells {
  readonly cells: number;
  /** By row of the table; -1 outside the analysis. */
  readonly cell: Int32Array;
  /** By variable, by cell. */
  readonly values: readonly Float64Array[];
}

export function covariateCells(variables: readonly ModelVariable[], included: Uint8Array): CovariateCells {
  const rows = Int32Array.from(included.keys()).filter((row) => included[row] === 1);
  const { group, first } = groupRows(
    rows.length,
    variables.map(({ values }) => Float64Array.from(rows, (row) => values[row]!)),
  );
  const cell = new Int32Array(included.length).fill(-1);
  rows.forEach((row, index) => {
    cell[row] = group[index]!;
  });
  return {
    cells: first.length,
    cell,
    values: variables.map(({ values }) => Float64Array.from(first, (index) => values[rows[index]!]!)),
  };
}
