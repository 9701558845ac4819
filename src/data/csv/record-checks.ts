import { ItemwiseError } from "../../errors";
import { columnNames } from "../../formats/kit/column-names";

/** What is done with the records of a file. */
export interface RecordHandler {
  /** Takes the columns' names, before any record. */
  open(names: readonly string[]): void;
  /** Takes a record with a cell per name, and its row in the file. */
  store(record: readonly string[], row: number): void;
}

/** Holds every record of a file against its header before it is handed on; the errors are those of `parseCsv`. */
export class RecordChecks {
  /** Row of the last record. */
  row = 0;
  private names: readonly string[] | null = null;
  private readonly blanks: number[] = [];
  private readonly file: string;
  private readonly header: boolean;
  private readonly handler: RecordHandler;

  constructor(options: { readonly file: string; readonly header: boolean }, handler: RecordHandler) {
    this.file = options.file;
    this.header = options.header;
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
      if (this.header) return;
    }
    const { names, blanks } = this;
    if (names.length === 1) for (const blank of blanks) this.handler.store([""], blank);
    blanks.length = 0;
    if (record.length !== names.length) {
      throw ragged(this.file, this.row, { found: record.length, expected: names.length });
    }
    this.handler.store(record, this.row);
  }

  /** Counts records that are as long as the header and go by another way. */
  pass(records: number): void {
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
    const names = this.header
      ? columnNames(record, { file: this.file, row: this.row })
      : record.map((_, index) => `V${index + 1}`);
    this.blanks.length = 0;
    this.handler.open(names);
    return names;
  }
}

/** The record without the "\r" of a line that ends in CRLF. */
function withoutReturn(record: readonly string[]): readonly string[] {
  const last = record[record.length - 1];
  if (last === undefined || last.charCodeAt(last.length - 1) !== 13) return record;
  return [...record.slice(0, -1), last.slice(0, -1)];
}

function ragged(file: string, row: number, cells: { found: number; expected: number }): ItemwiseError {
  const { found, expected } = cells;
  const count = (n: number): string => `${n} cell${n === 1 ? "" : "s"}`;
  const cause =
    expected === 1
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
