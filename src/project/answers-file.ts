import { createCsvReader } from "../data/csv/csv";
import { createByteReader, type PlainSink } from "../data/csv/csv-bytes";
import { decodeText, markedUtf16, type TextDecoding, type TextEncoding } from "../data/csv/decode-text";
import type { CsvOptions } from "../data/csv/record-reader";
import type { Table } from "../data/csv/table";
import { AnswerRows, type JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { AnswerRowsOptions } from "../data/patterns/answer-layout";
import { type CodedAnswers, CodedRows } from "../data/patterns/coded-rows";
import type { Warning } from "../errors";
import { readCodebook } from "../measures/forms/codebook";
import type { Measure } from "../measures/measure";
import { parseJson } from "./parse-json";

/** A file of answers, wherever it is: on disk, dropped on a page, at standard input. */
export interface AnswersFile {
  readonly name: string;
  /** Its first bytes, up to `size`; null where it can be read only once (as CSV). */
  head(size: number): Promise<Uint8Array | null>;
  bytes(): Promise<Uint8Array>;
  pieces(): AsyncIterable<Uint8Array>;
}

export const bytesFile = (name: string, bytes: Uint8Array): AnswersFile => ({
  name,
  head: async (size) => bytes.subarray(0, size),
  bytes: async () => bytes,
  async *pieces() {
    yield bytes;
  },
});

export interface ReadTableOptions extends Omit<CsvOptions, "file"> {
  readonly encoding?: TextEncoding | undefined;
}

export interface ReadAnswersOptions extends ReadTableOptions, Omit<AnswerRowsOptions, "file" | "header"> {}

/**
 * Reads a CSV file as a stream; its text is never in memory as a whole.
 * @param refuse which names only one column may have (default: all)
 */
export async function readCsvFile(
  answers: AnswersFile,
  options: ReadTableOptions = {},
  refuse?: (name: string) => boolean,
): Promise<Table> {
  const file = answers.name;
  const reader = createCsvReader({ ...options, file, refuse });
  const decoding = decodeText({ file, encoding: options.encoding });
  for await (const bytes of answers.pieces()) reader.push(decoding.push(bytes));
  reader.push(decoding.finish());
  const table = reader.finish();
  const guessed = guessedEncoding(decoding);
  return guessed.length === 0 ? table : { ...table, warnings: [...(table.warnings ?? []), ...guessed] };
}

function guessedEncoding({ note }: TextDecoding): readonly Warning[] {
  return note === null ? [] : [{ code: "guessed-encoding", message: note }];
}

/** Answers to a measure's items in a CSV file, equal rows joined while reading. */
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
  refuse?: (name: string) => boolean,
): Promise<CodedAnswers> {
  return readBytes(answers, new CodedRows({ ...options, file: answers.name, refuse }), options);
}

/** Feeds a file's bytes to a sink. */
async function readBytes<T>(answers: AnswersFile, sink: PlainSink<T>, options: ReadTableOptions): Promise<T> {
  const file = answers.name;
  const { encoding } = options;
  const decoding = decodeText({ file, encoding: encoding === "utf16le" ? "utf8" : encoding });
  const reader = createByteReader(sink, { ...options, file, decoding });
  for await (const piece of singleBytes(answers, encoding)) reader.push(piece);
  sink.warn?.(guessedEncoding(decoding));
  return reader.finish();
}

/** The bytes of a file; UTF-16 as UTF-8. */
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

/**
 * Reads a measure's definition for `parseMeasure`: JSON, YAML (`.yaml`, `.yml`), or a codebook with one row per item
 * (`.csv`, `.tsv`), named after its file.
 * @throws ItemwiseError "bad-json" and "bad-yaml" with line and column, "bad-codebook" with row and column, "no-codebook"
 */
export async function readDefinition(file: AnswersFile): Promise<unknown> {
  const { name } = file;
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  if (ending === ".csv" || ending === ".tsv") {
    const id = name
      .slice(0, -ending.length)
      .replace(/[^\p{L}\p{N}_.-]+/gu, "-")
      .replace(/^[^\p{L}\p{N}]+/u, "");
    return readCodebook(await readCsvFile(file), id || "codebook");
  }
  const text = new TextDecoder().decode(await file.bytes());
  if (ending !== ".yaml" && ending !== ".yml") return parseJson(text, name);
  const { parseYaml } = await import("../measures/forms/parse-yaml");
  return parseYaml(text, name);
}
