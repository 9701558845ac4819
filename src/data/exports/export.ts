import type { LabelledColumn, LabelledTable } from "../../formats/kit/labelled-table";

/** Kinds of rows that are no finished answers. */
export type LeftOut = "unfinished" | "previews";

/** How a survey platform's export is recognized and read. */
export interface SurveyExport {
  readonly platform: string;
  /** Whether no platform writes it, but people do. */
  readonly isByHand?: true | undefined;
  /** Whether a file comes from this platform, by its columns and first rows. */
  matches(table: LabelledTable): boolean;
  /** Number of rows below the names that are no answers (question texts and the like). */
  headerRows(table: LabelledTable): number;
  /** Question texts by column; null if none. */
  labels(table: LabelledTable): readonly (string | null)[];
  /** Names of columns that the platform adds. */
  readonly addedColumns: RegExp;
  /** Names of columns of a multiple-answer question; the capture is the question's name. */
  readonly choice?: RegExp | undefined;
  /**
   * The code of a chosen answer, where the question has a column of its own besides (all answers in a cell, or their number),
   * and columns without one are no choices.
   */
  readonly choicesFollow?: string | undefined;
  /** By kind: whether a row may be left out. */
  readonly removableRows: Readonly<
    Partial<Record<LeftOut, (cell: (name: string) => string | null) => boolean>>
  >;
}

export function textIn(column: LabelledColumn | undefined, row: number): string {
  return column?.type === "text" ? (column.values[row] ?? "") : "";
}

/** Whether the table has all these columns, ignoring case. */
export function hasColumns(table: LabelledTable, names: readonly string[]): boolean {
  const there = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  return names.every((name) => there.has(name.toLowerCase()));
}

export function withRows(table: LabelledTable, rows: readonly number[]): LabelledTable {
  return {
    ...table,
    rows: rows.length,
    rowNumbers: Int32Array.from(rows, (row) => table.rowNumbers?.[row] ?? row + 1),
    columns: table.columns.map((column) =>
      column.type === "text"
        ? { ...column, values: rows.map((row) => column.values[row] ?? null) }
        : {
            ...column,
            values: Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN),
            tags: column.tags && Uint8Array.from(rows, (row) => column.tags?.[row] ?? 0),
          },
    ),
  };
}
