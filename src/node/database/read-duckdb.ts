import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { basename } from "node:path";
import type { Responses } from "../../data/answers/responses";
import { decodeText } from "../../data/csv/decode-text";
import { RecordChecks } from "../../data/csv/record-checks";
import {
  type CsvFormat,
  type CsvOptions,
  createRecordReader,
  delimiterCharacter,
  sniffCsv,
} from "../../data/csv/record-reader";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import { sqlDialects } from "../../data/sql/dialects";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { joinCsvFile, type ReadAnswersOptions } from "../../project/answers-file";
import { fileError } from "../files/file-error";
import { diskFile } from "../files/read-table";
import { countAnswers, withDuckDb } from "./duckdb-answers";

/**
 * Like `readAnswers`, with DuckDB reading the file (CSV or Parquet); loads the package `@duckdb/node-api` on demand.
 * @param path the file; not the standard input
 * @returns the same to the last bit as `readAnswers`
 * @throws ItemwiseError what `readAnswers` throws; "no-duckdb" where the package is not there, "engine-refuses" where
 *   DuckDB cannot read the file, "not-by-engine" for what only the CSV reader does
 * @example
 * ```ts
 * const items = ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] }));
 * const measure = parseMeasure({ id: "two", items });
 * await writeFileWhole("answers.csv", "a,b\n0,1\n1,0\n1,0\n");
 * const responses = await readAnswersByDuckDb("answers.csv", measure);
 * patternTable(responses).count; // Float64Array [1, 2]
 * ```
 */
export async function readAnswersByDuckDb(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<Responses> {
  return (await joinByDuckDb(path, measure, options)).responses;
}

/**
 * Like `joinCsvFile`, with DuckDB reading the file (CSV or Parquet) and counting its distinct rows; the same to the
 * last bit.
 * @throws ItemwiseError as `readAnswersByDuckDb`; a wrong cell is located in a second pass
 */
export async function joinByDuckDb(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<JoinedAnswers> {
  checkOptions(path, options);
  const file = visibleText(basename(path));
  const source = await duckDbSource(path, { ...options, file });
  if (source.needsWarning) return joinCsvFile(diskFile(path), measure, options);
  return withDuckDb(null, async (connection) => {
    const run = { connection, source, measure, options: { ...options, file } };
    try {
      return await countAnswers(run);
    } catch (error) {
      if (source.kind === "csv") {
        const joined = await joinCsvFile(diskFile(path), measure, options);
        if (isBeyondExactSums(error)) return joined;
      } else if (error instanceof ItemwiseError) return await countAnswers(run, "file_row_number");
      throw error instanceof ItemwiseError ? error : duckDbError(file, error);
    }
  });
}

/** Whether weights are too large for exact sums in DuckDB. */
const isBeyondExactSums = (error: unknown): boolean =>
  error instanceof ItemwiseError && error.code === "not-by-engine";

function checkOptions(path: string, { encoding = "utf8", counts }: ReadAnswersOptions): void {
  const what =
    path === "-"
      ? "standard input"
      : counts !== undefined
        ? "a table of patterns (--counts)"
        : encoding !== "utf8"
          ? `text in ${encoding}`
          : null;
  if (what === null) return;
  throw new ItemwiseError("not-by-engine", `the engine duckdb does not read ${what}.`, {
    hint: "Leave --engine out: the CSV reader does.",
  });
}

function duckDbError(file: string, cause: unknown): ItemwiseError {
  const message = visibleText(String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "");
  return new ItemwiseError("engine-refuses", `${file}: DuckDB cannot read the file (${message}).`, {
    hint: "Check that the file is what its name says; a CSV file can be read without --engine.",
    cause,
  });
}

/** A file as DuckDB reads it. */
interface DuckDbSource {
  readonly from: string;
  readonly kind: "csv" | "parquet";
  readonly names: readonly string[] | null;
  /** Whether its numbers are written in a way that needs a warning, which only the CSV reader gives. */
  readonly needsWarning: boolean;
}

/** Characters that show a CSV file's format. */
const SAMPLE_SIZE = 65_536;
const text = sqlDialects.duckdb.string;

/** A literal path: DuckDB treats [, * and ? as patterns, and folders such as "wave=2" as columns. */
const fileText = (path: string): string =>
  `${text(path.replace(/[[*?]/g, "[$&]"))}, hive_partitioning = false`;

/**
 * How DuckDB reads a file: Parquet by its name, anything else as CSV with the header, delimiter and quotes that
 * `readTable` detects.
 * @throws ItemwiseError what `readTable` throws about the beginning of a file
 */
async function duckDbSource(
  path: string,
  options: Pick<CsvOptions, "delimiter" | "header"> & { readonly file: string },
): Promise<DuckDbSource> {
  await access(path).catch((cause: unknown) => {
    throw fileError(cause, path, "read");
  });
  if (/\.(parquet|parq|pq)$/i.test(path)) {
    return {
      from: `read_parquet(${fileText(path)}, file_row_number = true)`,
      kind: "parquet",
      names: null,
      needsWarning: false,
    };
  }
  const { names, format, needsWarning } = await beginningOf(path, options);
  const columns = names.map((name) => `${text(name)}: 'VARCHAR'`).join(", ");
  const reading = [
    fileText(path),
    ...["auto_detect = false", `header = ${options.header !== false}`, `delim = ${text(format.delimiter)}`],
    ...[`quote = '"'`, `escape = '"'`, "nullstr = ''", `columns = {${columns}}`],
  ];
  return { from: `read_csv(${reading.join(", ")})`, kind: "csv", names, needsWarning };
}

async function beginningOf(
  path: string,
  { file, delimiter, header = true }: Pick<CsvOptions, "delimiter" | "header"> & { readonly file: string },
): Promise<{ names: readonly string[]; format: Pick<CsvFormat, "delimiter">; needsWarning: boolean }> {
  const beginning = await firstText(path, file);
  const format =
    delimiter === undefined
      ? sniffCsv(beginning.slice(0, SAMPLE_SIZE), beginning.length <= SAMPLE_SIZE)
      : { delimiter: delimiterCharacter(delimiter) };
  let names: readonly string[] = [];
  let needsWarning = false;
  let rowsAbove = 0;
  const checks = new RecordChecks(
    { file, header },
    {
      open(given, _, above) {
        names = given;
        rowsAbove = above;
      },
      store() {},
    },
  );
  const sink = {
    add: (record: readonly string[]) => checks.add(record),
    warn: () => {
      needsWarning = true;
    },
    finish: () => checks.finish(() => 1),
  };
  const reader = createRecordReader(sink, { file, delimiter: format.delimiter });
  reader.push(beginning);
  if (beginning.length <= SAMPLE_SIZE) reader.finish();
  if (rowsAbove > 0) {
    throw new ItemwiseError(
      "title-above-names",
      `${file}: DuckDB reads no file with rows above the columns' names.`,
      {
        hint: "Remove the lines above the columns' names from the file, or read it without --engine duckdb.",
      },
    );
  }
  return { names, format, needsWarning };
}

/** Slightly more than the sample, without a byte-order mark. */
async function firstText(path: string, file: string): Promise<string> {
  const decoding = decodeText({ file, encoding: "utf8" });
  let beginning = "";
  try {
    for await (const bytes of createReadStream(path)) {
      beginning += decoding.push(bytes as Uint8Array);
      if (beginning.length > 2 * SAMPLE_SIZE) return beginning;
    }
  } catch (cause) {
    throw cause instanceof ItemwiseError ? cause : fileError(cause, path, "read");
  }
  return beginning + decoding.finish();
}
