import Papa from "papaparse";
import { ItemwiseError, type Warning } from "../../errors";
import * as shared from "../../formats/messages";
import * as messages from "../messages";
import { type NumberStyles, numberStyles, withPlainNumbers } from "./number-style";
import type { Table } from "./table";

/** In order of preference among equally good fits: a comma is the likeliest to occur inside cells. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
const SNIFFED_RECORDS = 100;

export interface CsvFormat {
  readonly delimiter: string;
  /** CRLF counts as "\n": the "\r" is removed afterwards, so that mixed files can be read. */
  readonly newline: "\n" | "\r";
}

/**
 * Detects how a CSV text is written: the delimiter (comma, semicolon, tab or bar) under which most records have the same
 * number of cells, two or more, counting quoted cells as one; a comma for a single column.
 * @param sample beginning of the text, without byte-order mark
 */
export function sniffCsv(sample: string, whole: boolean): CsvFormat {
  const newline = sniffNewline(sample);
  let best: { delimiter: string; fit: number } = { delimiter: ",", fit: 0 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const fit = fitOf(sample, { delimiter, newline, whole });
    if (fit > best.fit) best = { delimiter, fit };
  }
  return { delimiter: best.delimiter, newline };
}

/** A lone "\r" ends lines only where there is no "\n" outside quotes. */
export function sniffNewline(sample: string): "\n" | "\r" {
  const outside = sample.replace(/"[^"]*("|$)/g, "");
  return !outside.includes("\n") && outside.includes("\r") ? "\r" : "\n";
}

/** Share of the records with the most frequent number of cells; 0 where that is one. */
function fitOf(sample: string, format: CsvFormat & { whole: boolean }): number {
  const { delimiter, newline, whole } = format;
  const parser = new Papa.Parser({ delimiter, newline, preview: SNIFFED_RECORDS });
  const { data, errors } = parser.parse(sample, 0, !whole) as ParsedRecords;
  const records = data.length > 0 ? data : [sample.split(delimiter)];
  const widths = new Map<number, number>();
  let counted = 0;
  for (const record of records) {
    if (record.length === 1 && record[0]?.trim() === "") continue;
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    counted++;
  }
  const [width, records1] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const wrongQuotes = errors.filter((error) => (error.row ?? 0) < data.length).length;
  return width < 2 ? 0 : Math.max(records1 - wrongQuotes, 0) / counted;
}

/** What PapaParse's inner parser returns (not in its types). */
interface ParsedRecords {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  comma: ",",
  semicolon: ";",
  bar: "|",
  pipe: "|",
  space: " ",
};

/** The character of a delimiter given by character or name ("tab" is "\t"). @throws ItemwiseError "bad-delimiter" */
export function delimiterCharacter(given: string): string {
  const delimiter = DELIMITER_NAMES[given] ?? given;
  if (delimiter.length === 1 && !'"\r\n\uFEFF\0'.includes(delimiter)) return delimiter;
  throw new ItemwiseError("bad-delimiter", () => messages.badDelimiter({ given }), {
    hint: () => messages.badDelimiterHint({ names: Object.keys(DELIMITER_NAMES) }),
  });
}

/** Characters to see before the delimiter is decided. */
const SNIFFED_CHARACTERS = 65_536;

/** ASCII characters on one line. */
const PLAIN = /^(?!.*\n)\p{ASCII}*$/u;

export interface RecordSink<T> {
  add(record: readonly string[]): void;
  /** Takes warnings about how numbers are written, before the records. */
  warn?(warnings: readonly Warning[]): void;
  finish(): T;
}

/** A reader of records that lets others read some of them. */
export interface RecordReader<T> extends CsvReader<T> {
  /** The delimiter, if numbers are plain and lines end in "\n" or "\r\n"; null otherwise and while undecided. */
  readonly delimiter: string | null;
  /** Returns the beginning of the next record if it is plain ASCII on one line, else null. */
  release(): string | null;
  /** Counts records that the sink received elsewhere. */
  skip(records: number): void;
}

/** A reader that gives its records to a sink; results and errors as of `parseCsv`. */
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
  let wanted = SNIFFED_CHARACTERS;
  let records = 0;
  let started = false;

  /** Parses what there is; if no record is complete yet, waits for twice as much before trying again. */
  const parse = (last: boolean): void => {
    const text = unread.length === 0 ? pending : pending + unread.join("");
    unread = [];
    unreadLength = 0;
    if (parser === null || format === null) {
      format =
        delimiter === null
          ? sniffCsv(text.slice(0, SNIFFED_CHARACTERS), last && text.length <= SNIFFED_CHARACTERS)
          : { delimiter, newline: sniffNewline(text.slice(0, SNIFFED_CHARACTERS)) };
      parser = new Papa.Parser(format);
    }
    const { data, errors, meta } = parser.parse(text, 0, !last) as ParsedRecords;
    const wrong = errors.find((error) => (error.row ?? 0) < data.length);
    if (wrong) throw quoteError(file, wrong.code, records + (wrong.row ?? 0) + 1);
    if (records === 0 && data.length > 0) {
      const detected = numberStyles(beginningOf(data), format.delimiter);
      if (detected.columns.some((style) => style !== null)) styles = detected;
      if (detected.warnings.length > 0) sink.warn?.(detected.warnings);
    }
    for (const record of data) sink.add(styles === null ? record : withPlainNumbers(record, styles));
    records += data.length;
    pending = text.slice(meta.cursor);
    wanted = data.length > 0 ? 0 : Math.max(2 * pending.length, SNIFFED_CHARACTERS);
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
    skip(count) {
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
        throw new ItemwiseError("empty-file", () => shared.emptyFile({ file }), {
          hint: shared.emptyFileHint,
        });
      }
      if (pending !== "" || unreadLength > 0) parse(true);
      return sink.finish();
    },
  };
}

/** The records of the first piece of a text, however much was read at once. */
function beginningOf(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let length = 0;
  const end = records.findIndex((record) => {
    for (const cell of record) length += cell.length + 1;
    return length > SNIFFED_CHARACTERS;
  });
  return end < 0 ? records : records.slice(0, Math.max(end, 1));
}

function quoteError(file: string, code: string, number: number): ItemwiseError {
  const row = String(number);
  if (code === "MissingQuotes") {
    return new ItemwiseError("unclosed-quote", () => messages.unclosedQuote({ file, row }), {
      hint: messages.unclosedQuoteHint,
    });
  }
  return new ItemwiseError("bad-quotes", () => messages.badQuotes({ file, row }), {
    hint: messages.badQuotesHint,
  });
}

function notText(file: string): ItemwiseError {
  return new ItemwiseError("not-text", () => messages.zeroBytes({ file }), { hint: messages.zeroBytesHint });
}

export interface CsvOptions {
  /** Name in messages. */
  readonly file?: string | undefined;
  /** One character, or "tab", "comma", "semicolon", "bar", "space" (default: detected). */
  readonly delimiter?: string | undefined;
  /** Whether the first row holds column names (default true); without, they are V1, V2, ... */
  readonly header?: boolean | undefined;
  /** Keep only these columns, to save memory. */
  readonly columns?: readonly string[] | undefined;
}

export interface CsvReader<T = Table> {
  /** The text may end anywhere, even in a quoted cell. */
  push(text: string): void;
  finish(): T;
}
