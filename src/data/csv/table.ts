import { firstOf, ItemwiseError, type Warning } from "../../errors";
import { nearestNames } from "./nearest-names";

/** A file of answers as text, rows in file order. */
export interface Table {
  /** File name without its folder. */
  readonly file: string;
  /** Column names, trimmed; `V1`, `V2`, ... where the file has no header. */
  readonly header: readonly string[];
  /** By name in `header`. */
  readonly columns: readonly (readonly string[])[];
  /** Without the header. */
  readonly rows: number;
  /** Row number in the file, where the header is row 1 (a line, unless cells hold line breaks). */
  readonly rowNumbers: Int32Array;
  /** Columns that were not kept (see `columns` of `parseCsv`). */
  readonly leftOut: readonly string[];
  readonly warnings?: readonly Warning[] | undefined;
  /** Names that the file gives to several columns, told apart by numbers; none where not given. */
  readonly repeated?: readonly string[] | undefined;
}

/** Hint for missing columns: the nearest names, or the names that exist. */
export function missingColumnHint(
  table: Pick<Table, "header" | "leftOut">,
  names: readonly string[],
): string {
  const there = [...table.header, ...table.leftOut];
  const near = names.flatMap((name) => nearestNames(name, there).map((other) => `"${other}" for "${name}"`));
  if (near.length > 0)
    return `Did you mean ${near.slice(0, 5).join(", ")}? Mend the definition or the file's header.`;
  const some = firstOf(
    there.map((name) => `"${name}"`),
    8,
  );
  return `The file's columns are ${some}. Mend the definition or the file's header.`;
}

/** A cell's place for messages: `answers.csv, row 3, column "G1a"`; rows of a database have no numbers. */
export function cellPlace(table: Pick<Table, "file" | "rowNumbers">, row: number, column: string): string {
  const number = table.rowNumbers[row];
  return `${table.file}${number === 0 ? "" : `, row ${number}`}, column "${column}"`;
}

/** A table from columns of cells; `file` is its name in messages. @throws ItemwiseError "ragged-rows" */
export function makeTable(
  header: readonly string[],
  columns: readonly (readonly string[])[],
  file = "table",
): Table {
  const rows = columns[0]?.length ?? 0;
  const odd = columns.findIndex((column) => column.length !== rows);
  if (odd >= 0 || header.length !== columns.length) {
    const problem =
      odd >= 0
        ? `column "${header[odd]}" has ${columns[odd]?.length} cells, "${header[0]}" has ${rows}.`
        : `there are ${header.length} names for ${columns.length} columns.`;
    throw new ItemwiseError("ragged-rows", `${file}: ${problem}`, {
      hint: "Give every column one cell per row.",
    });
  }
  const rowNumbers = Int32Array.from({ length: rows }, (_, row) => row + 2);
  return { file, header, columns, rows, rowNumbers, leftOut: [] };
}
