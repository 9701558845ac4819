import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { ItemwiseError } from "../../errors";
import { type RowVariable, rowFactor } from "../design/row-variables";
import * as messages from "./messages";

/** A column of the model matrix: the product of its parts; the intercept has none. */
export interface ModelColumn {
  readonly label: string;
  /** Index of its term; -1 for the intercept. */
  readonly term: number;
  /** A numeric variable (level null), or an indicator of a level. */
  readonly parts: readonly { readonly variable: number; readonly level: number | null }[];
}

export const INTERCEPT = "(Intercept)";

/** A term's name: "age:sex". */
export function termName(term: readonly string[]): string {
  return term.join(":");
}

/** The terms by order. Throws "bad-term" where a term is empty, repeats a variable or is repeated. */
export function orderedTerms(terms: readonly (readonly string[])[]): (readonly string[])[] {
  const seen = new Set<string>();
  for (const term of terms) {
    const key = termKey(term);
    if (term.length > 0 && new Set(term).size === term.length && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    throw new ItemwiseError("bad-term", () => messages.badTerm({ term: termName(term) }), {
      hint: messages.badTermHint,
    });
  }
  return [...terms].sort((a, b) => a.length - b.length);
}

/**
 * Columns of a model with intercept: treatment contrasts to each factor's first level; all levels where the term
 * without the factor is not in the model (Chambers & Hastie 1992, Statistical Models in S, section 2.4.1).
 */
export function modelColumns(
  terms: readonly (readonly string[])[],
  variables: readonly ModelVariable[],
): ModelColumn[] {
  const there = new Set(["", ...terms.map(termKey)]);
  const columns: ModelColumn[] = [{ label: INTERCEPT, term: -1, parts: [] }];
  terms.forEach((names, term) => {
    const choices = names.map((name): ModelColumn["parts"] => {
      const variable = variables.findIndex((candidate) => candidate.name === name);
      const { levels } = variables[variable]!;
      if (levels === null) return [{ variable, level: null }];
      const contrasts = there.has(termKey(names.filter((other) => other !== name)));
      return levels.map((_, level) => ({ variable, level })).slice(contrasts ? 1 : 0);
    });
    for (const parts of combinations(choices.reverse())) {
      const own = parts.reverse();
      columns.push({ label: labelOf(own, variables), term, parts: own });
    }
  });
  return columns;
}

function termKey(term: readonly string[]): string {
  return termName([...term].sort());
}

/** One choice from each list, the last list's changing fastest. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((some) => list.map((next) => [...some, next])), [[]]);
}

/** A label: "age: 14-15, sex: Girl". */
function labelOf(parts: ModelColumn["parts"], variables: readonly ModelVariable[]): string {
  return parts
    .map(({ variable, level }) => {
      const { name, levels } = variables[variable]!;
      return level === null ? name : `${name}: ${levels?.[level]}`;
    })
    .join(", ");
}

/** Columns with values by cell, and their variables. */
export interface ModelMatrix {
  readonly columns: readonly ModelColumn[];
  /** By variable and cell: a number, or the index of a factor's level. */
  readonly values: readonly Float64Array[];
  /** By column and cell. */
  readonly matrix: readonly Float64Array[];
}

/** Values to which some variables, by index, are set. */
export type Setting = ReadonlyMap<number, (value: number) => number>;

/** Combinations of variables' levels, the last variable's changing fastest, with everybody in them. */
export function levelSettings(
  choices: readonly (readonly {
    readonly variable: number;
    readonly level: string;
    readonly value: number;
  }[])[],
): { readonly levels: readonly string[]; readonly setting: Setting }[] {
  return combinations(choices).map((some) => ({
    levels: some.map(({ level }) => level),
    setting: new Map(some.map(({ variable, value }) => [variable, () => value])),
  }));
}

export function modelMatrix(
  columns: readonly ModelColumn[],
  values: readonly Float64Array[],
  cells: number,
): ModelMatrix {
  return { columns, values, matrix: columns.map(({ parts }) => products(parts, values, cells)) };
}

/** The matrix in a setting: only columns with one of its variables are computed again. */
export function matrixIn({ columns, values, matrix }: ModelMatrix, setting: Setting): Float64Array[] {
  const own = values.map((of, variable) => {
    const change = setting.get(variable);
    return change === undefined ? of : of.map(change);
  });
  return columns.map(({ parts }, j) =>
    parts.some(({ variable }) => setting.has(variable))
      ? products(parts, own, matrix[j]!.length)
      : matrix[j]!,
  );
}

function products(parts: ModelColumn["parts"], values: readonly Float64Array[], cells: number): Float64Array {
  const out = new Float64Array(cells).fill(1);
  for (const { variable, level } of parts) {
    const own = values[variable]!;
    for (let cell = 0; cell < cells; cell++)
      out[cell]! *= level === null ? own[cell]! : Number(own[cell] === level);
  }
  return out;
}

/** A variable of a model by row of a table. */
export interface ModelVariable {
  readonly name: string;
  /** A factor's levels, the reference first; null for a number. */
  readonly levels: readonly string[] | null;
  /** Index of a factor's level, or the number; NaN where unknown. */
  readonly values: Float64Array;
}

/** The variables named by terms: given numbers, otherwise factors of the table. */
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

/** @throws ItemwiseError "wrong-length" */
export function checkLength(table: PatternTable, { name, values }: RowVariable): void {
  if (values.length === table.rows) return;
  const given = { name, n: String(values.length), rows: String(table.rows) };
  throw new ItemwiseError("wrong-length", () => messages.numbersByRow(given), {
    hint: messages.numbersByRowHint,
  });
}

/** A factor without levels that have no rows in the analysis, which are in `empty`. */
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

/** The distinct combinations of the variables in the analysis. */
export interface CovariateCells {
  readonly cells: number;
  /** By row of the table; -1 outside the analysis. */
  readonly cell: Int32Array;
  /** By variable and cell. */
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
