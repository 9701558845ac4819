import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { stdin } from "node:process";
import { AnswerRows, type AnswerRowsOptions, type JoinedAnswers } from "../data/answer-rows";
import { type CsvOptions, type CsvReader, createCsvReader, createRecordReader } from "../data/csv";
import { decodeText, type TextEncoding } from "../data/decode-text";
import type { Responses } from "../data/responses";
import type { Table } from "../data/table";
import type { Measure } from "../measures/measure";
import { visibleText } from "../measures/visible-text";
import { fileError } from "./file-error";

/** How a file of answers is read. */
export interface ReadTableOptions extends Omit<CsvOptions, "file"> {
  /** "utf8" where it is not given. */
  readonly encoding?: TextEncoding | undefined;
}

/** How a file of answers is read, and what of it. */
export interface ReadAnswersOptions extends ReadTableOptions, Omit<AnswerRowsOptions, "file" | "header"> {}

/**
 * Reads a CSV file as a stream: the text is never in memory as a whole.
 *
 * @param path the file; "-" is the standard input
 * @param options see `CsvOptions`; `encoding`
 * @throws ItemwiseError what `parseCsv` throws, and "no-file", "unreadable", "not-text", "bad-encoding"
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  const file = fileName(path);
  return readCsvFile(path, createCsvReader({ ...options, file }), options.encoding);
}

/**
 * Reads the answers to a measure's items from a CSV file, and joins the rows that are alike while they come: memory
 * depends on how many different rows there are.
 *
 * @param path the file; "-" is the standard input
 * @param options as for `readTable` and `readResponses`; `groups` are all whose column is there where they are not given
 * @throws ItemwiseError what `readTable` and `readResponses` throw
 */
export async function readAnswers(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<Responses> {
  return (await joinAnswers(path, measure, options)).responses;
}

/** As `readAnswers`, with the distinct rows as they stand in the file. */
export async function joinAnswers(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<JoinedAnswers> {
  const file = fileName(path);
  const rows = new AnswerRows(measure, { ...options, file });
  return readCsvFile(path, createRecordReader(rows, { ...options, file }), options.encoding);
}

/** The name of a file in messages. */
function fileName(path: string): string {
  return path === "-" ? "standard input" : visibleText(basename(path));
}

async function readCsvFile<T>(
  path: string,
  reader: CsvReader<T>,
  encoding: TextEncoding | undefined,
): Promise<T> {
  const decoding = decodeText({ file: fileName(path), encoding });
  const stream: AsyncIterable<Uint8Array> =
    path === "-" ? stdin : createReadStream(path, { highWaterMark: 1 << 18 });
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
