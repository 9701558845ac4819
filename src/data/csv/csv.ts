import type { Warning } from "../../errors";
import { RecordChecks, rowsAboveNames } from "./record-checks";
import { type CsvOptions, type CsvReader, createRecordReader, type RecordSink } from "./record-reader";
import type { Table } from "./table";

/**
 * Reads CSV (RFC 4180 and variants): any usual delimiter, quoted cells with doubled quotes, delimiters and line breaks
 * inside, LF, CRLF or CR, a byte-order mark. Cells stay text ("007"); column names are trimmed, a column without a name is
 * called by its position (`V3`). Empty lines are skipped, except that in a file with one column an empty line before the
 * last full one is an empty cell.
 * @throws ItemwiseError with file and row: "empty-file", "no-rows", "ragged-rows", "duplicate-column",
 *   "unclosed-quote", "bad-quotes", "not-text", "bad-delimiter"
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

/**
 * A reader for text in pieces; results and errors as of `parseCsv`.
 * @param options `refuse`: which names only one column may have (default: all)
 */
export function createCsvReader(
  options: CsvOptions & { readonly refuse?: ((name: string) => boolean) | undefined } = {},
): CsvReader {
  return createRecordReader(createTableBuilder({ ...options, file: options.file ?? "table" }), options);
}

/** Builds a table from records, checked against the header; errors as of `parseCsv`. */
function createTableBuilder(options: {
  file: string;
  header?: boolean | undefined;
  columns?: readonly string[] | undefined;
  refuse?: ((name: string) => boolean) | undefined;
}): RecordSink<Table> {
  const { file, header = true, refuse } = options;
  const wanted = options.columns ? new Set(options.columns) : null;
  const rowNumbers: number[] = [];
  let names: readonly string[] = [];
  let kept: readonly number[] = [];
  let cells: readonly string[][] = [];
  let warnings: readonly Warning[] = [];
  let repeated: readonly string[] = [];
  const checks = new RecordChecks(
    { file, header, refuse },
    {
      open(given, several, above) {
        names = given;
        repeated = several;
        if (above > 0) warnings = [...warnings, rowsAboveNames(above)];
        kept = names.flatMap((name, index) => (wanted === null || wanted.has(name) ? index : []));
        cells = kept.map(() => []);
      },
      store(record, row) {
        for (let k = 0; k < kept.length; k++) cells[k]!.push(record[kept[k]!]!);
        rowNumbers.push(row);
      },
    },
  );
  return {
    add: (record) => checks.add(record),
    warn(given) {
      warnings = [...warnings, ...given];
    },
    finish() {
      checks.finish(() => rowNumbers.length);
      return {
        file,
        header: kept.map((index) => names[index]!),
        columns: cells,
        rows: rowNumbers.length,
        rowNumbers: Int32Array.from(rowNumbers),
        warnings: warnings.length === 0 ? undefined : warnings,
        leftOut: names.filter((_, index) => !kept.includes(index)),
        ...(repeated.length === 0 ? {} : { repeated }),
      };
    },
  };
}
