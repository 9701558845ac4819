import { firstOf, ItemwiseError, type Warning } from "../../errors";
import { nearestNames } from "./nearest-names";

/** A file of answers as it stands: every cell is text, rows in the order of the file. */
export interface Table {
  /** The file's name without its folder, for messages and reports. */
  readonly file: string;
  /** Names of the columns, without surrounding blanks; `V1`, `V2`, ... where the file has no header. */
  readonly header: readonly string[];
  /** One array of cells per name in `header`. */
  readonly columns: readonly (readonly string[])[];
  /** Number of rows, the header not counted. */
  readonly rows: number;
  /** For each row its number in the file, where the header is row 1 (a line, unless cells hold line breaks). */
  readonly rowNumbers: Int32Array;
  /** Columns of the file that were not kept (see `columns` of `parseCsv`). */
  readonly leftOut: readonly string[];
  /** What a reader of the file should know: how its numbers are written. */
  readonly warnings?: readonly Warning[] | undefined;
}

/** What to do about columns that are not there: the names that come nearest, or the names that there are. */
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

/** Where a cell stands, for messages: `answers.csv, row 3, column "G1a"`; rows of a database have no numbers. */
export function cellPlace(table: Pick<Table, "file" | "rowNumbers">, row: number, column: string): string {
  const number = table.rowNumbers[row];
  return `${table.file}${number === 0 ? "" : `, row ${number}`}, column "${column}"`;
}

/**
 * A table from columns of cells.
 *
 * @param columns one array of cells per name, all of one length
 * @param file what to call the table in messages
 * @throws ItemwiseError "ragged-rows" where the lengths differ
 */
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
