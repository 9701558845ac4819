import Papa from "papaparse";
import { ItemwiseError, type Warning } from "../../errors";
import { delimiterCharacter } from "./csv-delimiter";
import type { CsvOptions, CsvReader } from "./csv-options";
import { type NumberStyles, numberStyles, withPlainNumbers } from "./number-style";
import { type CsvFormat, type ParsedRecords, sniffCsv, sniffNewline } from "./sniff-csv";

/** Characters to have seen before the delimiter is told. */
const SAMPLE = 65_536;

/** ASCII characters on one line. */
const PLAIN = /^(?!.*\n)\p{ASCII}*$/u;

/** Takes the records of a CSV text, the header first. */
export interface RecordSink<T> {
  add(record: readonly string[]): void;
  /** Takes what to tell of how numbers are written, before the records. */
  warn?(warnings: readonly Warning[]): void;
  finish(): T;
}

/** A reader of records that lets others read some of them. */
export interface RecordReader<T> extends CsvReader<T> {
  /** The delimiter of a text whose numbers are plain and whose lines end in "\n" or "\r\n"; null of others, and as long as it is not told. */
  readonly delimiter: string | null;
  /** Gives back the beginning of the next record where that is plain ASCII on one line; null where it is not. */
  release(): string | null;
  /** Counts records that someone else gave to the sink. */
  pass(records: number): void;
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
  /** Null where all numbers are plain. */
  let styles: NumberStyles | null = null;
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
    if (records === 0 && data.length > 0) {
      const told = numberStyles(beginningOf(data), format.delimiter);
      if (told.columns.some((style) => style !== null)) styles = told;
      if (told.warnings.length > 0) sink.warn?.(told.warnings);
    }
    for (const record of data) sink.add(styles === null ? record : withPlainNumbers(record, styles));
    records += data.length;
    pending = text.slice(meta.cursor);
    wanted = data.length > 0 ? 0 : Math.max(2 * pending.length, SAMPLE);
  };

  return {
    get delimiter() {
      return styles === null && format?.newline === "\n" ? format.delimiter : null;
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

/** The records of the first piece of a text, whatever was read of it at once. */
function beginningOf(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let length = 0;
  const end = records.findIndex((record) => {
    for (const cell of record) length += cell.length + 1;
    return length > SAMPLE;
  });
  return end < 0 ? records : records.slice(0, Math.max(end, 1));
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
