import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Responses } from "../data/answers/responses";
import type { JoinedAnswers } from "../data/patterns/aggregate-answers";
import { type AnswerRowsOptions, layoutOf } from "../data/patterns/answer-layout";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { visibleText } from "../measures/visible-text";
import { countInto } from "./duckdb-count";
import { fetchCounted } from "./duckdb-fetch";
import { joinCounted } from "./duckdb-rows";
import { type DuckDbSource, duckDbSource } from "./duckdb-source";
import { joinAnswers, type ReadAnswersOptions } from "./read-table";

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
 * As `joinAnswers`, where DuckDB reads the file (CSV or Parquet) and counts its distinct rows; the results are the same
 * to the last bit. Needs the package `@duckdb/node-api`, which is loaded when it is asked for.
 *
 * @throws ItemwiseError "no-duckdb" where the package is not there, "engine-refuses" where DuckDB cannot read the file,
 *   "not-by-engine" for what only the CSV reader does, and what `joinAnswers` throws, with the same words: a wrong cell
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
  const connection = await connect();
  try {
    const run = { connection, source, measure, options: { ...options, file } };
    try {
      return await count(run, false);
    } catch (error) {
      if (source.kind === "csv") {
        const joined = await joinAnswers(path, measure, options);
        if (isBeyond(error)) return joined;
      } else if (error instanceof ItemwiseError) return await count(run, true);
      throw error instanceof ItemwiseError ? error : refused(file, error);
    }
  } finally {
    connection.closeSync();
  }
}

/** Weights that only the CSV reader adds up exactly. */
function isBeyond(error: unknown): boolean {
  return error instanceof ItemwiseError && error.code === "not-by-engine";
}

interface Run {
  readonly connection: DuckDBConnection;
  readonly source: DuckDbSource;
  readonly measure: Measure;
  readonly options: AnswerRowsOptions;
}

/** @param places whether to ask where a distinct row stands first, which takes longer and only messages need */
async function count({ connection, source, measure, options }: Run, places: boolean): Promise<JoinedAnswers> {
  const types = await columnTypes(connection, source);
  const names = source.names ?? [...types.keys()].filter((name) => name !== "file_row_number");
  const layout = layoutOf(names, measure, options);
  const { weighting } = layout.people;
  const columns = layout.keys.map((key) => names[key]!);
  const numeric = /DOUBLE|FLOAT|INT|DECIMAL/.test(types.get(measure.weight?.column ?? "") ?? "");
  const sums = await countInto(connection, {
    ...{ from: source.from, columns, weighting, weight: measure.weight, numeric },
    place: places ? "file_row_number" : undefined,
  });
  const counted = await fetchCounted(connection, { keys: columns.length, sums, places });
  const fraction = weighting === "frequency" ? await smallestFraction(connection) : null;
  return joinCounted(counted, { names, layout, measure, options, fraction });
}

async function smallestFraction(connection: DuckDBConnection): Promise<number | null> {
  const found = await connection.runAndReadAll("SELECT MIN(fraction) FROM counted");
  const value = found.getRows()[0]?.[0];
  return typeof value === "number" ? value : null;
}

async function columnTypes(
  connection: DuckDBConnection,
  { from, kind }: DuckDbSource,
): Promise<ReadonlyMap<string, string>> {
  if (kind === "csv") return new Map();
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
}

async function connect(): Promise<DuckDBConnection> {
  let api: typeof import("@duckdb/node-api");
  try {
    api = await import("@duckdb/node-api");
  } catch (cause) {
    throw new ItemwiseError(
      "no-duckdb",
      "the engine duckdb needs the package @duckdb/node-api, which is not there.",
      {
        hint: "Install it beside itemwise (npm install @duckdb/node-api), or leave --engine out for a CSV file.",
        cause,
      },
    );
  }
  return (await api.DuckDBInstance.create(":memory:")).connect();
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
