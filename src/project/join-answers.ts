import { createCsvReader } from "../data/csv/csv";
import { createByteReader, type PlainSink } from "../data/csv/csv-bytes";
import { decodeText, markedUtf16, type TextEncoding } from "../data/csv/decode-text";
import type { CsvOptions } from "../data/csv/record-reader";
import type { Table } from "../data/csv/table";
import { AnswerRows, type JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { AnswerRowsOptions } from "../data/patterns/answer-layout";
import { type CodedAnswers, CodedRows } from "../data/patterns/coded-rows";
import type { Measure } from "../measures/measure";
import type { AnswersFile } from "./answers-file";

/** How a file of answers is read. */
export interface ReadTableOptions extends Omit<CsvOptions, "file"> {
  /** "utf8" where it is not given. */
  readonly encoding?: TextEncoding | undefined;
}

export interface ReadAnswersOptions extends ReadTableOptions, Omit<AnswerRowsOptions, "file" | "header"> {}

/** A CSV file as a stream: its text is never in memory as a whole. */
export async function readCsvFile(answers: AnswersFile, options: ReadTableOptions = {}): Promise<Table> {
  const file = answers.name;
  const reader = createCsvReader({ ...options, file });
  const decoding = decodeText({ file, encoding: options.encoding });
  for await (const bytes of answers.pieces()) reader.push(decoding.push(bytes));
  reader.push(decoding.finish());
  return reader.finish();
}

/** The answers to a measure's items in a CSV file, rows that are alike joined while they come. */
export async function joinCsvFile(
  answers: AnswersFile,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<JoinedAnswers> {
  return readBytes(answers, new AnswerRows(measure, { ...options, file: answers.name }), options);
}

/** All rows of a CSV file by the distinct texts of their columns; throws what `readCsvFile` throws. */
export async function readCodedCsv(
  answers: AnswersFile,
  options: ReadTableOptions = {},
): Promise<CodedAnswers> {
  return readBytes(answers, new CodedRows({ ...options, file: answers.name }), options);
}

/** Lets a sink take the bytes of a file as they come. */
async function readBytes<T>(answers: AnswersFile, sink: PlainSink<T>, options: ReadTableOptions): Promise<T> {
  const file = answers.name;
  const { encoding } = options;
  const decoding = decodeText({ file, encoding: encoding === "utf16le" ? "utf8" : encoding });
  const reader = createByteReader(sink, { ...options, file, decoding });
  for await (const piece of singleBytes(answers, encoding)) reader.push(piece);
  return reader.finish();
}

/** The bytes of a file, of UTF-16 in UTF-8. */
async function* singleBytes(
  { name, pieces }: AnswersFile,
  encoding: TextEncoding = "utf8",
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let decoding = encoding === "utf16le" ? decodeText({ file: name, encoding }) : null;
  let first = true;
  for await (const bytes of pieces()) {
    if (first && encoding === "utf8" && markedUtf16(bytes) !== null) decoding = decodeText({ file: name });
    first = false;
    yield decoding === null ? bytes : encoder.encode(decoding.push(bytes));
  }
  if (decoding !== null) yield encoder.encode(decoding.finish());
}
