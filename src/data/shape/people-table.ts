import { ItemwiseError } from "../../errors";
import type { LabelledColumn, LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import type { LongShape } from "../../measures/schema/shape";
import { remember } from "../../numeric/workers/remember";
import type { Table } from "../csv/table";
import * as messages from "../messages";
import { findLong } from "./find-long";
import { longFileOf } from "./long-file";
import { type WideColumn, widePlan } from "./long-to-wide";
import { needsSplit, splitJoined } from "./split-joined";

/**
 * A table with a row for each person, and a column for each of several answers in a cell: the table itself, unless it is
 * recognized as long format or has such cells. Drafts ask repeatedly.
 */
export const asPeople = remember((table: LabelledTable): LabelledTable => {
  const found = table.long === undefined ? findLong(longFileOf(table)) : null;
  return splitJoined(found === null ? table : longToWide(table, found));
});

/**
 * The wide table of a file in long format: a row for each person, a column for each item and occasion.
 * @throws ItemwiseError what `widePlan` throws
 */
export function longToWide(table: LabelledTable, long: LongShape): LabelledTable {
  const { people, columns, notes } = widePlan(longFileOf(table), long);
  const names = new Set(columns.map(({ name }) => name));
  return {
    ...table,
    long,
    rows: people.length,
    rowNumbers: people.map((row) => table.rowNumbers?.[row] ?? row + 1),
    columns: columns.flatMap((wide) => {
      const column = table.columns[wide.source];
      return column === undefined ? [] : [pickRows(column, wide)];
    }),
    weight: table.weight !== null && names.has(table.weight) ? table.weight : null,
    multipleResponses: table.multipleResponses.filter((set) => set.columns.every((name) => names.has(name))),
    notes: [...table.notes, ...notes],
  };
}

function pickRows(column: LabelledColumn, { name, label, rows }: WideColumn): LabelledColumn {
  const facts = { name, label: label ?? (name === column.name ? column.label : null) };
  if (column.type === "text") {
    return { ...column, ...facts, values: Array.from(rows, (row) => column.values[row] ?? null) };
  }
  const { tags } = column;
  return {
    ...column,
    ...facts,
    values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN),
    tags: tags && Uint8Array.from(rows, (row) => tags[row] ?? 0),
  };
}

/** Whether a measure declares long format, and a file is in it rather than wide already. */
function longIn(measure: Measure, header: readonly string[]): LongShape | null {
  if (measure.shape === null) return null;
  const { id, item, occasion } = measure.shape.long;
  const isWide = [item, occasion].every((name) => name === undefined || !header.includes(name));
  const hasItems = measure.items.some(({ column }) => header.includes(column));
  return isWide && (hasItems || !header.includes(id)) ? null : measure.shape.long;
}

/** A file as a measure declares its shape. @throws ItemwiseError what `widePlan` throws */
export function peopleOf(table: LabelledTable, measure: Measure): LabelledTable {
  const header = table.columns.map(({ name }) => name);
  const long = longIn(measure, header);
  const people = long === null ? table : longToWide(table, long);
  return needsSplit(
    measure,
    people.columns.map(({ name }) => name),
  )
    ? splitJoined(people)
    : people;
}

/** The same of a table of text. */
export function peopleIn(table: Table, measure: Measure): Table {
  const long = longIn(measure, table.header);
  if (long === null) return table;
  const { people, columns, notes } = widePlan(longFileOf(table), long);
  return {
    ...table,
    header: columns.map(({ name }) => name),
    columns: columns.map(({ source, rows }) => Array.from(rows, (row) => table.columns[source]?.[row] ?? "")),
    rows: people.length,
    rowNumbers: people.map((row) => table.rowNumbers[row] ?? 0),
    warnings: [...(table.warnings ?? []), ...notes.map((message) => ({ code: "file-counts", message }))],
  };
}

/** An error about missing columns, of a file in long format: what to write into the definition. */
export function orLongFormat(error: unknown, table: Table | LabelledTable, measure: Measure): unknown {
  if (!(error instanceof ItemwiseError) || error.code !== "missing-column" || measure.shape !== null)
    return error;
  const file = longFileOf(table);
  if (measure.items.some(({ column }) => file.header.includes(column))) return error;
  const long = findLong(file);
  if (long === null) return error;
  const { id, item, occasion = "" } = long;
  return new ItemwiseError(
    "long-format",
    () =>
      messages.longFormat({
        file: table.file,
        id,
        by: item === undefined ? "occasion" : "item",
        column: item ?? occasion,
        measure: measure.id,
      }),
    { hint: () => messages.longFormatHint({ shape: JSON.stringify({ long }) }), cause: error },
  );
}
