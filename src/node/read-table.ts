import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { stdin } from "node:process";
import { type CsvOptions, createCsvReader } from "../data/csv";
import { decodeText, type TextEncoding } from "../data/decode-text";
import type { Table } from "../data/table";
import { visibleText } from "../measures/visible-text";
import { fileError } from "./file-error";

/** How a file of answers is read. */
export interface ReadTableOptions extends Omit<CsvOptions, "file"> {
  /** "utf8" where it is not given. */
  readonly encoding?: TextEncoding | undefined;
}

/**
 * Reads a CSV file as a stream: the text is never in memory as a whole.
 *
 * @param path the file; "-" is the standard input
 * @param options see `CsvOptions`; `encoding`
 * @throws ItemwiseError what `parseCsv` throws, and "no-file", "unreadable", "not-text", "bad-encoding"
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  const fromStdin = path === "-";
  const file = fromStdin ? "standard input" : visibleText(basename(path));
  const { encoding, ...csv } = options;
  const reader = createCsvReader({ ...csv, file });
  const decoding = decodeText({ file, encoding });
  const stream: AsyncIterable<Uint8Array> = fromStdin
    ? stdin
    : createReadStream(path, { highWaterMark: 1 << 18 });
  for await (const bytes of failing(stream, path)) reader.push(decoding.push(bytes));
  reader.push(decoding.finish());
  return reader.finish();
}

/** The pieces of a stream; what goes wrong in reading becomes an error that says what to do. */
async function* failing(stream: AsyncIterable<Uint8Array>, path: string): AsyncIterable<Uint8Array> {
  try {
    yield* stream;
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}
