import { createCsvReader } from "../data/csv/csv";
import { createByteReader, type PlainSink } from "../data/csv/csv-bytes";
import { decodeText, markedUtf16 } from "../data/csv/decode-text";
import { encodingTitle, type TextEncoding } from "../data/csv/encoding-names";
import type { CsvOptions } from "../data/csv/record-reader";
import type { Table } from "../data/csv/table";
import { AnswerRows, type JoinedAnswers } from "../data/patterns/aggregate-answers";
import type { AnswerRowsOptions } from "../data/patterns/answer-layout";
import { type CodedAnswers, CodedRows } from "../data/patterns/coded-rows";
import { ItemwiseError, type Warning } from "../errors";
import { cellText } from "../formats/kit/labelled-table";
import { withPublishedScoring } from "../measures/bank/published-scoring";
import { readCodebook } from "../measures/forms/codebook";
import type { CodebookTable } from "../measures/forms/codebook-roles";
import { inOneLanguage } from "../measures/forms/one-language";
import type { Measure } from "../measures/measure";
import * as messages from "./messages";
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
  /** "utf8", or none: detected where the text is something else. */
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
  return inItsEncoding(answers, options, async (answers, encoding, warnings) => {
    const reader = createCsvReader({ ...options, file, refuse });
    const decoding = decodeText({ file, encoding });
    for await (const bytes of answers.pieces()) reader.push(decoding.push(bytes));
    reader.push(decoding.finish());
    const table = reader.finish();
    return warnings.length === 0 ? table : { ...table, warnings: [...(table.warnings ?? []), ...warnings] };
  });
}

/** Reads a file as UTF-8 or as requested; where that fails and nothing else is requested, in the encoding that it shows. */
export async function inItsEncoding<T>(
  answers: AnswersFile,
  { encoding = "utf8" }: Pick<ReadTableOptions, "encoding">,
  read: (answers: AnswersFile, encoding: TextEncoding, warnings: readonly Warning[]) => Promise<T>,
): Promise<T> {
  if (encoding !== "utf8") return read(answers, encoding, []);
  const again = await replayed(answers);
  const known = detections.get(again);
  if (known === undefined) {
    try {
      return await read(again, encoding, []);
    } catch (error) {
      if (!(error instanceof ItemwiseError) || error.code !== "bad-encoding") throw error;
      detections.set(again, await detected(again, error));
    }
  }
  const found = detections.get(again) ?? encoding;
  const message = messages.guessedEncoding({ encoding: encodingTitle(found) });
  return read(again, found, [{ code: "guessed-encoding", message }]);
}

/** Encodings that were found, by file. */
const detections = new WeakMap<AnswersFile, TextEncoding>();

/** The encoding that reading the file has found; undefined for UTF-8, and where it was stated. */
export const foundEncoding = (answers: AnswersFile): TextEncoding | undefined => detections.get(answers);

/** @throws ItemwiseError "bad-encoding" where the bytes show none, or one of two */
async function detected(answers: AnswersFile, error: ItemwiseError): Promise<TextEncoding> {
  const { detectEncoding, EncodingEvidence } = await import("../data/encodings/detect-encoding");
  const evidence = new EncodingEvidence();
  for await (const bytes of answers.pieces()) evidence.push(bytes);
  const found = detectEncoding(evidence.finish());
  if (found === null) throw error;
  if ("encoding" in found) return found.encoding;
  const [one, other] = found.between;
  const readings = (): string[] =>
    found.between.map(({ encoding, word }) => messages.readAs({ encoding: encodingTitle(encoding), word }));
  throw new ItemwiseError(
    "bad-encoding",
    () => messages.twoEncodings({ file: answers.name, readings: readings() }),
    {
      hint: () => messages.twoEncodingsHint({ one: one?.encoding ?? "", other: other?.encoding ?? "" }),
      cause: error,
    },
  );
}

/** A file whose pieces can be read twice: standard input cannot, and is kept. */
async function replayed(answers: AnswersFile): Promise<AnswersFile> {
  if ((await answers.head(0)) !== null) return answers;
  const kept: Uint8Array[] = [];
  for await (const piece of answers.pieces()) kept.push(piece);
  return {
    ...answers,
    async *pieces() {
      yield* kept;
    },
  };
}

/** Answers to a measure's items in a CSV file, equal rows joined while reading. */
export async function joinCsvFile(
  answers: AnswersFile,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<JoinedAnswers> {
  return readBytes(answers, () => new AnswerRows(measure, { ...options, file: answers.name }), options);
}

/** All rows of a CSV file by the distinct texts of their columns; throws what `readCsvFile` throws. */
export async function readCodedCsv(
  answers: AnswersFile,
  options: ReadTableOptions = {},
  refuse?: (name: string) => boolean,
): Promise<CodedAnswers> {
  return readBytes(answers, () => new CodedRows({ ...options, file: answers.name, refuse }), options);
}

/** Feeds a file's bytes to a sink. */
async function readBytes<T>(
  answers: AnswersFile,
  newSink: () => PlainSink<T>,
  options: ReadTableOptions,
): Promise<T> {
  const file = answers.name;
  return inItsEncoding(answers, options, async (answers, encoding, warnings) => {
    const sink = newSink();
    const decoding = decodeText({ file, encoding: encoding === "latin1" ? encoding : "utf8" });
    const reader = createByteReader(sink, { ...options, file, decoding });
    for await (const piece of singleBytes(answers, encoding)) reader.push(piece);
    sink.warn?.(warnings);
    return reader.finish();
  });
}

/** The bytes of a file: as they are in UTF-8 and Windows-1252, otherwise as UTF-8. */
async function* singleBytes(
  { name, pieces }: AnswersFile,
  encoding: TextEncoding,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let decoding = encoding === "utf8" || encoding === "latin1" ? null : decodeText({ file: name, encoding });
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
 * (`.csv`, `.tsv`), or an XLSForm (`.xlsx`), named after its file.
 * @throws ItemwiseError "bad-json" and "bad-yaml" with line and column, "bad-codebook" with row and column, "no-codebook"
 */
export async function readDefinition(file: AnswersFile): Promise<unknown> {
  const { name } = file;
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  const id = name
    .slice(0, -ending.length || undefined)
    .replace(/[^\p{L}\p{N}_.-]+/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  if (ending === ".csv" || ending === ".tsv")
    return withPublishedScoring(readCodebook(await readCsvFile(file), id || "codebook"));
  if (ending === ".xlsx") return withPublishedScoring(await readForm(await file.bytes(), name, id || "form"));
  const text = new TextDecoder().decode(await file.bytes());
  if (ending !== ".yaml" && ending !== ".yml") return inOneLanguage(parseJson(text, name));
  const { parseYaml } = await import("../measures/forms/parse-yaml");
  return inOneLanguage(parseYaml(text, name));
}

/** The definition in an XLSForm. */
async function readForm(
  bytes: Uint8Array,
  file: string,
  id: string,
): Promise<Readonly<Record<string, unknown>>> {
  const [{ readExcel, readSheetNames }, { readXlsForm }] = await Promise.all([
    import("../formats/excel/read-excel"),
    import("../measures/forms/xlsform"),
  ]);
  const sheets = readSheetNames(bytes, file).map((name) => name.trim().toLowerCase());
  const sheet = (name: string): CodebookTable => {
    const { rows, columns, rowNumbers } = readExcel(bytes, file, { sheet: name });
    return {
      file: messages.sheetOfFile({ file, sheet: name }),
      header: columns.map((column) => column.name),
      columns: columns.map((column) => Array.from({ length: rows }, (_, row) => cellText(column, row))),
      rows,
      rowNumbers: rowNumbers ?? Int32Array.from({ length: rows }, (_, row) => row + 2),
    };
  };
  if (sheets.includes("survey") && sheets.includes("choices")) {
    const settings = sheets.includes("settings") ? sheet("settings") : null;
    return readXlsForm({ survey: sheet("survey"), choices: sheet("choices"), settings }, id);
  }
  throw new ItemwiseError("no-codebook", () => messages.noCodebook({ file }), {
    hint: messages.noCodebookHint,
  });
}
