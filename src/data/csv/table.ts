import { ItemwiseError, type Warning } from "../../errors";
import * as messages from "../messages";
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

/** The columns nearest to missing ones, or the columns that exist. */
export function columnsThere(table: Pick<Table, "header" | "leftOut">, names: readonly string[]): string {
  const there = [...table.header, ...table.leftOut];
  const near = names.flatMap((name) =>
    nearestNames(name, there).map((other) => messages.nearName({ other, name })),
  );
  if (near.length > 0) return messages.nearestColumns({ names: near.slice(0, MAX_NEAREST) });
  return messages.columnsThere({ names: there.map((name) => messages.inQuotes({ name })) });
}

const MAX_NEAREST = 5;

/** Hint for missing columns that a definition names. */
export function missingColumnHint(
  table: Pick<Table, "header" | "leftOut">,
  names: readonly string[],
): string {
  return `${columnsThere(table, names)} ${messages.correctHeader()}`;
}

/** A cell's place for messages: `answers.csv, row 3, column "G1a"`; rows of a database have no numbers. */
export function cellPlace(
  { file, rowNumbers }: Pick<Table, "file" | "rowNumbers">,
  row: number,
  column: string,
): string {
  const number = rowNumbers[row];
  return messages.cellPlace({ file, row: number === 0 ? null : String(number), column });
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
    const [column = "", first = "", cells = 0] = [header[odd], header[0], columns[odd]?.length];
    throw new ItemwiseError(
      "ragged-rows",
      () =>
        odd >= 0
          ? messages.cellsOfColumn({ file, column, cells, first, rows })
          : messages.namesOfColumns({ file, names: header.length, columns: columns.length }),
      { hint: messages.namesOfColumnsHint },
    );
  }
  const rowNumbers = Int32Array.from({ length: rows }, (_, row) => row + 2);
  return { file, header, columns, rows, rowNumbers, leftOut: [] };
}
