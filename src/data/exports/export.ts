import type { LabelledColumn, LabelledTable } from "../../formats/kit/labelled-table";

/** Rows that are no finished answers of a person asked. */
export type LeftOut = "unfinished" | "previews";

/** What a survey platform's export is told by, and how it is read. */
export interface SurveyExport {
  /** As it is told to people: "Qualtrics". */
  readonly platform: string;
  /** Whether a file is of this platform, by its columns and its first rows. */
  matches(table: LabelledTable): boolean;
  /** How many rows below the names are no answers (texts of questions and the like). */
  headerRows(table: LabelledTable): number;
  /** Question texts, by place; null where there is none. */
  labels(table: LabelledTable): readonly (string | null)[];
  /** Names of columns that the platform itself adds, and that are no answers. */
  readonly own: RegExp;
  /** Names of columns that are one answer of a question with several; what it captures is the question's name. */
  readonly choice?: RegExp | undefined;
  /** By kind: whether a row is one that may be left out; what is not given does not occur. */
  readonly suspects: Readonly<Partial<Record<LeftOut, (cell: (name: string) => string | null) => boolean>>>;
}

export function textIn(column: LabelledColumn | undefined, row: number): string {
  return column?.type === "text" ? (column.values[row] ?? "") : "";
}

/** Whether the table has all these columns, whatever their capitals. */
export function hasColumns(table: LabelledTable, names: readonly string[]): boolean {
  const there = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  return names.every((name) => there.has(name.toLowerCase()));
}

/** The rows at these places. */
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
