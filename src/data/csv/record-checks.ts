import { ItemwiseError } from "../../errors";
import { columnNames } from "../../formats/kit/column-names";
import { isBlank, parseNumber } from "./cell-text";

export interface RecordHandler {
  /** @param repeated names that several columns have, which are not refused */
  open(names: readonly string[], repeated: readonly string[]): void;
  store(record: readonly string[], row: number): void;
}

/** Checks each record against the header and hands it on; errors as of `parseCsv`. */
export class RecordChecks {
  row = 0;
  private names: readonly string[] | null = null;
  /** Whether the names might be a title followed by empty cells; the next record decides. */
  private mayBeTitle = false;
  private readonly blanks: number[] = [];
  private readonly file: string;
  private readonly header: boolean;
  private readonly refuse: (name: string) => boolean;
  private readonly handler: RecordHandler;

  /** @param options `refuse`: which names only one column may have (default: all) */
  constructor(
    options: {
      readonly file: string;
      readonly header: boolean;
      readonly refuse?: ((name: string) => boolean) | undefined;
    },
    handler: RecordHandler,
  ) {
    this.file = options.file;
    this.header = options.header;
    this.refuse = options.refuse ?? (() => true);
    this.handler = handler;
  }

  add(given: readonly string[]): void {
    this.row++;
    const record = withoutReturn(given);
    if (record.length === 1 && record[0]?.trim() === "") {
      this.blanks.push(this.row);
      return;
    }
    if (this.names === null) {
      this.names = this.open(record);
      this.mayBeTitle = this.header && isTitle(record);
      if (this.header) return;
    }
    if (this.mayBeTitle && isBelowTitle(record)) throw title(this.file, this.row);
    this.mayBeTitle = false;
    const { names, blanks } = this;
    if (names.length === 1) for (const blank of blanks) this.handler.store([""], blank);
    blanks.length = 0;
    if (record.length !== names.length) {
      throw ragged(this.file, this.row, { found: record.length, expected: names.length });
    }
    this.handler.store(record, this.row);
  }

  /** Counts records as long as the header that were read elsewhere. */
  skip(records: number): void {
    this.mayBeTitle = false;
    this.row += records;
  }

  /** @throws ItemwiseError "empty-file", "no-rows" */
  finish(rows: number): void {
    if (this.names === null) {
      throw new ItemwiseError("empty-file", `${this.file}: the file holds empty lines only.`, {
        hint: "Check the path, or export the data again.",
      });
    }
    if (rows === 0) {
      throw new ItemwiseError("no-rows", `${this.file}: there is a header but no row of answers.`, {
        hint: "Export the data again; if the first row holds answers, read the file without header (--no-header).",
      });
    }
  }

  private open(record: readonly string[]): readonly string[] {
    const { file, row, refuse } = this;
    const { names, repeated } = this.header
      ? columnNames(record, { file, row, refuse })
      : { names: record.map((_, index) => `V${index + 1}`), repeated: [] };
    this.blanks.length = 0;
    this.handler.open(names, repeated);
    return names;
  }
}

/** A single non-empty cell, as spreadsheets export a title. */
const isTitle = (record: readonly string[]): boolean =>
  record.length > 2 && record.every((cell, k) => isBlank(cell) === k > 0);

/** What follows a title but never names: an empty line, or the names. */
const isBelowTitle = (record: readonly string[]): boolean =>
  record.every(isBlank) || record.every((cell) => !isBlank(cell) && parseNumber(cell) === null);

function title(file: string, row: number): ItemwiseError {
  return new ItemwiseError(
    "title-above-names",
    `${file}: above row ${row} there is one cell where the columns' names should be; it looks like a title.`,
    { hint: "Remove the lines above the columns' names from the file." },
  );
}

/** A title that contains the delimiter is recognized in this many rows. */
const FIRST_ROWS = 10;

/** Without the "\r" of a CRLF line. */
function withoutReturn(record: readonly string[]): readonly string[] {
  const last = record[record.length - 1];
  if (last === undefined || last.charCodeAt(last.length - 1) !== 13) return record;
  return [...record.slice(0, -1), last.slice(0, -1)];
}

function ragged(file: string, row: number, cells: { found: number; expected: number }): ItemwiseError {
  const { found, expected } = cells;
  const count = (n: number): string => `${n} cell${n === 1 ? "" : "s"}`;
  const cause =
    expected === 1 || (row <= FIRST_ROWS && found >= 2 * expected)
      ? "A title or a note may stand above the columns' names: remove the lines above them from the file."
      : found > expected
        ? "An unquoted cell may hold the delimiter, or the header lacks a name (row names, say)."
        : "The row may be cut off, or the delimiter is another one (--delimiter).";
  return new ItemwiseError(
    "ragged-rows",
    `${file}, row ${row}: ${count(found)} where the header has ${expected}.`,
    { hint: cause },
  );
}
