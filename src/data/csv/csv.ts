import type { CsvOptions, CsvReader } from "./csv-options";
import { createRecordReader } from "./record-reader";
import type { Table } from "./table";
import { createTableBuilder } from "./table-builder";

/**
 * Reads CSV (RFC 4180 and its common kin): any of the usual delimiters, quoted cells with doubled quotes, delimiters
 * and line breaks inside, LF, CRLF or CR, a byte-order mark. Cells stay text, just as they stand ("007"); blanks
 * around the names of columns are cut, a column without a name is called by its place (`V3`). Empty lines are passed
 * over, though in a file with one column an empty line before the last full one is an empty cell.
 *
 * @param text the whole text
 * @throws ItemwiseError that names file and row: "empty-file", "no-rows", "ragged-rows", "duplicate-column",
 *   "unclosed-quote", "bad-quotes", "not-text", "bad-delimiter"
 *
 * @example
 * ```ts
 * const table = parseCsv('id;a\n007;1\n008;"2"\n');
 * table.columns; // [["007", "008"], ["1", "2"]]
 * ```
 */
export function parseCsv(text: string, options: CsvOptions = {}): Table {
  const reader = createCsvReader(options);
  reader.push(text);
  return reader.finish();
}

/** A reader for text in pieces; see `parseCsv` for what it reads and throws. */
export function createCsvReader(options: CsvOptions = {}): CsvReader {
  return createRecordReader(createTableBuilder({ ...options, file: options.file ?? "table" }), options);
}
