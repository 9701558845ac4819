import type { Warning } from "../../errors";
import type { Measure, MeasureItem } from "../../measures/measure";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { type AnswerSource, cellsOf, throwWrongCells, type WrongCells } from "./answer-source";

/** Whether an item last happened in a context, by row: 1 yes, 0 no, -1 unknown. */
export interface ContextColumn {
  readonly item: string;
  readonly context: string;
  readonly values: Int16Array;
}

export interface ReadContexts {
  readonly contexts: readonly ContextColumn[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads where the items last happened, for each context whose columns the file has. A row is yes where any of the columns
 * holds a code for yes, no where all hold another number, unknown otherwise.
 * @returns a warning for each context left out because some of its columns are missing
 * @throws ItemwiseError "unknown-code" where a cell is neither blank nor a number
 */
export function readContexts(source: AnswerSource, measure: Measure, rows: Int32Array): ReadContexts {
  const wrong: WrongCells[] = [];
  const { there, warnings } = contextsIn(measure, source.header);
  const contexts = there.flatMap((name) =>
    measure.items.flatMap((item): ContextColumn[] => {
      const context = item.contexts[name];
      if (context === undefined) return [];
      return [{ item: item.id, context: name, values: readContext(source, context, { item, rows, wrong }) }];
    }),
  );
  throwWrongCells(source, "unknown-code", wrong);
  return { contexts, warnings };
}

/** The contexts whose columns a file has, with a warning for each that it has in part. */
export function contextsIn(
  measure: Measure,
  header: readonly string[],
): { readonly there: readonly string[]; readonly columns: readonly string[]; readonly warnings: Warning[] } {
  const names = [...new Set(measure.items.flatMap((item) => Object.keys(item.contexts)))];
  const found = names.map((name) => {
    const columns = measure.items.flatMap((item) => item.contexts[name]?.columns ?? []);
    return { name, columns, lacking: columns.filter((column) => !header.includes(column)) };
  });
  const there = found.filter(({ lacking }) => lacking.length === 0);
  return {
    there: there.map(({ name }) => name),
    columns: there.flatMap(({ columns }) => columns),
    warnings: found.flatMap(({ name, columns, lacking }) =>
      lacking.length > 0 && lacking.length < columns.length ? [leftOut(name, lacking)] : [],
    ),
  };
}

function readContext(
  source: AnswerSource,
  context: MeasureItem["contexts"][string],
  { item, rows, wrong }: { item: MeasureItem; rows: Int32Array; wrong: WrongCells[] },
): Int16Array {
  const values = new Int16Array(rows.length);
  for (const column of context.columns) {
    const { texts, codes } = cellsOf(source, column, () => messages.ownerItem({ item: item.id }));
    const known = texts.map((text) => readCell(text, context.yes));
    const unreadable: number[] = [];
    for (let index = 0; index < rows.length; index++) {
      const value = known[codes[rows[index]!]!]!;
      if (Number.isNaN(value)) unreadable.push(rows[index]!);
      else if (value === 1 || (value === -1 && values[index] === 0)) values[index] = value;
    }
    const [row] = unreadable;
    if (row === undefined) continue;
    wrong.push({ first: unreadableCell(column, row, texts[codes[row]!]!), rows: unreadable });
  }
  return values;
}

/** 1 yes, 0 no, -1 blank, NaN where it cannot be read. */
function readCell(cell: string, yes: readonly number[]): number {
  const code = parseNumber(cell);
  if (code !== null) return yes.includes(code) ? 1 : 0;
  return isBlank(cell) ? -1 : Number.NaN;
}

function unreadableCell(column: string, row: number, cell: string): WrongCells["first"] {
  return {
    column,
    row,
    cell,
    problem: () => messages.notACode({ cell }),
    hint: messages.contextCodeHint,
  };
}

function leftOut(context: string, lacking: readonly string[]): Warning {
  const columns = lacking.map((name) => messages.quoted({ name }));
  return { code: "context-left-out", message: messages.contextLeftOut({ context, columns }) };
}
