import { basename } from "node:path";
import type { Responses } from "../../data/answers/responses";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { joinCsvFile, type ReadAnswersOptions } from "../../project/join-answers";
import { diskFile } from "../files/read-table";
import { withDuckDb } from "./duckdb";
import { countAnswers } from "./duckdb-answers";
import { duckDbSource } from "./duckdb-source";

/**
 * As `readAnswers`, where DuckDB reads the file: CSV, or Parquet. Needs the package `@duckdb/node-api`, which is loaded when
 * it is asked for.
 *
 * @param path the file; not the standard input
 * @returns the same to the last bit as `readAnswers`
 * @throws ItemwiseError what `readAnswers` throws; "no-duckdb" where the package `@duckdb/node-api` is not there,
 *   "engine-refuses" where DuckDB cannot read the file, "not-by-engine" for what only the CSV reader does
 *
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
 * As `joinCsvFile`, where DuckDB reads the file (CSV or Parquet) and counts its distinct rows; the results are the same
 * to the last bit. Needs the package `@duckdb/node-api`, which is loaded when it is asked for.
 *
 * @throws ItemwiseError "no-duckdb" where the package is not there, "engine-refuses" where DuckDB cannot read the file,
 *   "not-by-engine" for what only the CSV reader does, and what `joinCsvFile` throws, with the same words: a wrong cell
 *   is looked up in a second pass
 */
export async function joinByDuckDb(
  path: string,
  measure: Measure,
  options: ReadAnswersOptions = {},
): Promise<JoinedAnswers> {
  checkOptions(path, options);
  const file = visibleText(basename(path));
  const source = await duckDbSource(path, { ...options, file });
  if (source.told) return joinCsvFile(diskFile(path), measure, options);
  return withDuckDb(null, async (connection) => {
    const run = { connection, source, measure, options: { ...options, file } };
    try {
      return await countAnswers(run);
    } catch (error) {
      if (source.kind === "csv") {
        const joined = await joinCsvFile(diskFile(path), measure, options);
        if (isBeyond(error)) return joined;
      } else if (error instanceof ItemwiseError) return await countAnswers(run, "file_row_number");
      throw error instanceof ItemwiseError ? error : refused(file, error);
    }
  });
}

/** Weights that only the CSV reader adds up exactly. */
function isBeyond(error: unknown): boolean {
  return error instanceof ItemwiseError && error.code === "not-by-engine";
}

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

function refused(file: string, cause: unknown): ItemwiseError {
  const said = visibleText(String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "");
  return new ItemwiseError("engine-refuses", `${file}: DuckDB cannot read the file (${said}).`, {
    hint: "Check that the file is what its name says; a CSV file can be read without --engine.",
    cause,
  });
}
