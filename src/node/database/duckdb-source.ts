import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { delimiterCharacter } from "../../data/csv/csv-delimiter";
import type { CsvOptions } from "../../data/csv/csv-options";
import { decodeText } from "../../data/csv/decode-text";
import { RecordChecks } from "../../data/csv/record-checks";
import { createRecordReader } from "../../data/csv/record-reader";
import { type CsvFormat, sniffCsv } from "../../data/csv/sniff-csv";
import { sqlDialects } from "../../data/sql/dialects";
import { ItemwiseError } from "../../errors";
import { fileError } from "../files/file-error";

/** A file as DuckDB reads it. */
export interface DuckDbSource {
  /** What stands after FROM. */
  readonly from: string;
  readonly kind: "csv" | "parquet";
  /** Names of the columns; null where DuckDB must say. */
  readonly names: readonly string[] | null;
  /** Whether its numbers are written in a way that must be told, which the CSV reader does. */
  readonly told: boolean;
}

/** Characters that tell how a CSV file is written. */
const SAMPLE = 65_536;
const text = sqlDialects.duckdb.string;

/** A path that stands for itself: DuckDB takes [, * and ? for patterns of names, and folders such as "wave=2" for columns. */
function fileText(path: string): string {
  return `${text(path.replace(/[[*?]/g, "[$&]"))}, hive_partitioning = false`;
}

/**
 * How DuckDB is to read a file: a Parquet file by its name, any other as CSV whose header, delimiter and quotes are told
 * as `readTable` tells them.
 *
 * @throws ItemwiseError what `readTable` throws of the beginning of a file
 */
export async function duckDbSource(
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
      told: false,
    };
  }
  const { names, format, told } = await beginningOf(path, options);
  const columns = names.map((name) => `${text(name)}: 'VARCHAR'`).join(", ");
  const reading = [
    fileText(path),
    ...["auto_detect = false", `header = ${options.header !== false}`, `delim = ${text(format.delimiter)}`],
    ...[`quote = '"'`, `escape = '"'`, "nullstr = ''", `columns = {${columns}}`],
  ];
  return { from: `read_csv(${reading.join(", ")})`, kind: "csv", names, told };
}

async function beginningOf(
  path: string,
  { file, delimiter, header = true }: Pick<CsvOptions, "delimiter" | "header"> & { readonly file: string },
): Promise<{ names: readonly string[]; format: Pick<CsvFormat, "delimiter">; told: boolean }> {
  const beginning = await firstText(path, file);
  const format =
    delimiter === undefined
      ? sniffCsv(beginning.slice(0, SAMPLE), beginning.length <= SAMPLE)
      : { delimiter: delimiterCharacter(delimiter) };
  let names: readonly string[] = [];
  let told = false;
  const checks = new RecordChecks(
    { file, header },
    {
      open(given) {
        names = given;
      },
      store() {},
    },
  );
  const sink = {
    add: (record: readonly string[]) => checks.add(record),
    warn: () => {
      told = true;
    },
    finish: () => checks.finish(1),
  };
  const reader = createRecordReader(sink, { file, delimiter: format.delimiter });
  reader.push(beginning);
  if (beginning.length <= SAMPLE) reader.finish();
  return { names, format, told };
}

/** A little more than the sample, without a byte-order mark. */
async function firstText(path: string, file: string): Promise<string> {
  const decoding = decodeText({ file });
  let beginning = "";
  try {
    for await (const bytes of createReadStream(path)) {
      beginning += decoding.push(bytes as Uint8Array);
      if (beginning.length > 2 * SAMPLE) return beginning;
    }
  } catch (cause) {
    throw cause instanceof ItemwiseError ? cause : fileError(cause, path, "read");
  }
  return beginning + decoding.finish();
}
