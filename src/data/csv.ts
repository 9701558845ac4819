import Papa from "papaparse";
import { ItemwiseError } from "../errors";
import { type CsvFormat, type ParsedRecords, sniffCsv, sniffNewline } from "./sniff-csv";
import type { Table } from "./table";
import { createTableBuilder } from "./table-builder";

/** Characters to have seen before the delimiter is told. */
const SAMPLE = 65_536;

/** ASCII characters on one line. */
const PLAIN = /^(?!.*\n)\p{ASCII}*$/u;

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  semicolon: ";",
  bar: "|",
  pipe: "|",
  space: " ",
};

/** How a CSV text is read. */
export interface CsvOptions {
  /** What to call the file in messages. */
  readonly file?: string | undefined;
  /** One character, or "tab", "comma", "semicolon", "bar", "space"; told from the text where it is not given. */
  readonly delimiter?: string | undefined;
  /** Whether the first row holds the columns' names (default true); without, they are V1, V2, ... */
  readonly header?: boolean | undefined;
  /** Keep only these columns (those of them that there are), to save memory. */
  readonly columns?: readonly string[] | undefined;
}

/** Reads a CSV text that comes in pieces. */
export interface CsvReader<T = Table> {
  /** Takes the next piece of the text; it may end anywhere, in a quoted cell too. */
  push(text: string): void;
  /** Ends the text and returns what was made of it. */
  finish(): T;
}

/** Takes the records of a CSV text, the header first. */
export interface RecordSink<T> {
  add(record: readonly string[]): void;
  finish(): T;
}

/** A reader of records that lets others read some of them. */
export interface RecordReader<T> extends CsvReader<T> {
  /** The delimiter of a text whose lines end in "\n" or "\r\n"; null of others, and as long as it is not told. */
  readonly delimiter: string | null;
  /** Gives back the beginning of the next record where that is plain ASCII on one line; null where it is not. */
  release(): string | null;
  /** Counts records that someone else gave to the sink. */
  pass(records: number): void;
}

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

/** A reader that gives its records to a sink; see `parseCsv` for what it reads and throws. */
export function createRecordReader<T>(
  sink: RecordSink<T>,
  options: Pick<CsvOptions, "file" | "delimiter"> = {},
): RecordReader<T> {
  const file = options.file ?? "table";
  const delimiter = options.delimiter === undefined ? null : delimiterCharacter(options.delimiter);
  let parser: Papa.Parser | null = null;
  let format: CsvFormat | null = null;
  let pending = "";
  let unread: string[] = [];
  let unreadLength = 0;
  let wanted = SAMPLE;
  let records = 0;
  let started = false;

  /** Parses what there is; where no record is complete yet, waits for twice as much before it tries again. */
  const parse = (last: boolean): void => {
    const text = unread.length === 0 ? pending : pending + unread.join("");
    unread = [];
    unreadLength = 0;
    if (parser === null || format === null) {
      format =
        delimiter === null
          ? sniffCsv(text.slice(0, SAMPLE), last && text.length <= SAMPLE)
          : { delimiter, newline: sniffNewline(text.slice(0, SAMPLE)) };
      parser = new Papa.Parser(format);
    }
    const { data, errors, meta } = parser.parse(text, 0, !last) as ParsedRecords;
    const wrong = errors.find((error) => (error.row ?? 0) < data.length);
    if (wrong) throw quoteError(file, wrong.code, records + (wrong.row ?? 0) + 1);
    for (const record of data) sink.add(record);
    records += data.length;
    pending = text.slice(meta.cursor);
    wanted = data.length > 0 ? 0 : Math.max(2 * pending.length, SAMPLE);
  };

  return {
    get delimiter() {
      return format?.newline === "\n" ? format.delimiter : null;
    },
    release() {
      if (wanted > 0 || !PLAIN.test(pending)) return null;
      const beginning = pending;
      pending = "";
      return beginning;
    },
    pass(count) {
      records += count;
    },
    push(text) {
      if (text === "") return;
      let piece = text;
      if (!started) {
        started = true;
        if (piece.charCodeAt(0) === 0xfeff) piece = piece.slice(1);
      }
      if (piece.includes("\0")) throw notText(file);
      unread.push(piece);
      unreadLength += piece.length;
      if (pending.length + unreadLength >= wanted) parse(false);
    },
    finish() {
      if (!started || (records === 0 && pending === "" && unreadLength === 0)) {
        throw new ItemwiseError("empty-file", `${file}: the file is empty.`, {
          hint: "Check the path, or export the data again.",
        });
      }
      if (pending !== "" || unreadLength > 0) parse(true);
      return sink.finish();
    },
  };
}

/**
 * The character that a delimiter given by character or name stands for ("tab" is "\t").
 *
 * @throws ItemwiseError "bad-delimiter"
 */
export function delimiterCharacter(given: string): string {
  const delimiter = DELIMITER_NAMES[given] ?? given;
  if (delimiter.length === 1 && !'"\r\n\uFEFF\0'.includes(delimiter)) return delimiter;
  throw new ItemwiseError("bad-delimiter", `"${given}" cannot be the delimiter.`, {
    hint: `Give one character, or ${Object.keys(DELIMITER_NAMES).join(", ")}.`,
  });
}

function quoteError(file: string, code: string, row: number): ItemwiseError {
  if (code === "MissingQuotes") {
    return new ItemwiseError("unclosed-quote", `${file}, row ${row}: a quoted cell is not closed.`, {
      hint: 'Close it with ", or double a quote that belongs to the text ("").',
    });
  }
  return new ItemwiseError("bad-quotes", `${file}, row ${row}: text follows the closing quote of a cell.`, {
    hint: 'Double a quote that belongs to the text (""); check whether an earlier quote was left open, and the delimiter.',
  });
}

function notText(file: string): ItemwiseError {
  return new ItemwiseError("not-text", `${file}: the file holds zero bytes; it is not plain text in UTF-8.`, {
    hint: "Save it as CSV in UTF-8 (not UTF-16, not a workbook).",
  });
}
