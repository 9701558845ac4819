import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { stdin } from "node:process";
import { getHeapStatistics } from "node:v8";
import type { Responses } from "../../data/answers/responses";
import type { Table } from "../../data/csv/table";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { powerOfTwo } from "../../numeric/elementary/powers";
import {
  type AnswersFile,
  joinCsvFile,
  type ReadAnswersOptions,
  type ReadTableOptions,
  readCsvFile,
} from "../../project/answers-file";
import { fileError } from "./file-error";

/** A file on disk. @param path "-" is standard input, which can be read once */
export const diskFile = (path: string): AnswersFile => ({
  name: fileName(path),
  head: async (size) => (path === "-" ? null : headOf(path, size)),
  bytes: () => wholeFile(path),
  pieces: () => bytesOf(path),
});

async function headOf(path: string, size: number): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(size), 0, size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

async function wholeFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

/**
 * Reads a CSV file as a stream: the text is never in memory as a whole.
 * @param path the file; "-" is the standard input
 * @param options see `CsvOptions`; `encoding`
 * @returns every cell as text, as from `parseCsv`
 * @throws ItemwiseError what `parseCsv` throws, and "no-file", "unreadable", "not-text", "bad-encoding"
 * @example
 * ```ts
 * await writeFileWhole("answers.csv", "id,a\n007,1\n008,0\n");
 * const table = await readTable("answers.csv");
 * table.columns; // [["007", "008"], ["1", "0"]]
 * ```
 */
export async function readTable(path: string, options: ReadTableOptions = {}): Promise<Table> {
  return readCsvFile(diskFile(path), options);
}

/**
 * Reads the answers to a measure's items from a CSV file, joining equal rows while reading: memory depends on the
 * number of different rows.
 * @param path the file; "-" is the standard input
 * @param options as for `readTable` and `readResponses`; `groups` are by default all with a column
 * @returns as from `readResponses` for the whole file, with rows joined
 * @throws ItemwiseError what `readTable` and `readResponses` throw, and "too-large" where memory is nearly full
 * @example
 * ```ts
 * const items = ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] }));
 * const measure = parseMeasure({ id: "two", items });
 * await writeFileWhole("answers.csv", "a,b\n0,1\n1,0\n1,0\n");
 * const responses = await readAnswers("answers.csv", measure);
 * responses.fileRows; // 3
 * patternTable(responses).count; // Float64Array [1, 2]
 * ```
 */
export async function readAnswers(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<Responses> {
  return (await joinCsvFile(diskFile(path), measure, options)).responses;
}

export const fileName = (path: string): string =>
  path === "-" ? "standard input" : visibleText(basename(path));

/** The bytes of a file in pieces, with errors that say what to do. */
async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> =
    path === "-" ? stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  try {
    for await (const bytes of stream) {
      yield bytes;
      checkMemory(fileName(path));
    }
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}

/** Share of memory for reading; the rest is for working on it and for growing lists. */
const MAX_MEMORY_SHARE = 0.5;

/**
 * Stops reading while there is memory left for a message.
 * @throws ItemwiseError "too-large" where what was read takes most of the memory that Node.js may use
 */
export function checkMemory(file: string): void {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  if (used < MAX_MEMORY_SHARE * limit) return;
  const megabytes = Math.round(limit / powerOfTwo(20));
  throw new ItemwiseError(
    "too-large",
    `${file}: the file has more rows than can be held in the ${megabytes} MB that Node.js may use here.`,
    {
      hint: `Give it more (NODE_OPTIONS=--max-old-space-size=${4 * megabytes}), or a part of the file. Analyses need less memory than this where many rows are alike.`,
    },
  );
}
