import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type AnswerRowsOptions, type Layout, layoutOf } from "../data/answer-layout";
import type { JoinedAnswers } from "../data/answer-rows";
import type { AnswerSource } from "../data/answer-source";
import { LIMB_BITS } from "../data/pattern-columns";
import { checkPeople, type PeopleColumns } from "../data/people-columns";
import { figuresOf, PeopleAdder, type PeopleSums } from "../data/people-sums";
import type { Weighting } from "../data/read-weights";
import { type Responses, responsesOf } from "../data/responses";
import { countRows } from "../data/sql/count-rows";
import { sqlDialects } from "../data/sql/dialects";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { visibleText } from "../measures/visible-text";
import { type DuckDbSource, duckDbSource } from "./duckdb-source";
import { joinAnswers, type ReadAnswersOptions } from "./read-table";

const dialect = sqlDialects.duckdb;

/**
 * As `readAnswers`, where DuckDB reads the file: CSV, or Parquet.
 *
 * @throws ItemwiseError what `readAnswers` throws; "no-duckdb" where the package `@duckdb/node-api` is not there,
 *   "engine-refuses" where DuckDB cannot read the file, "not-by-engine" for what only the CSV reader does
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
      if (source.kind === "csv") await joinAnswers(path, measure, options);
      else if (error instanceof ItemwiseError) return await count(run, true);
      throw error instanceof ItemwiseError ? error : refused(file, error);
    }
  } finally {
    connection.closeSync();
  }
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
  const counted = countRows(
    {
      ...{ from: source.from, columns, weighting, weight: measure.weight, numeric },
      ...(places ? { place: "file_row_number" } : {}),
    },
    dialect,
  );
  await keepCounted(connection, counted, columns.length);
  const texts: string[][] = [];
  for (const k of columns.keys()) texts.push(await numberTexts(connection, k + 1));
  return gather(await fetchCounted(connection, { texts, weighting, places }), {
    names,
    layout,
    measure,
    options,
  });
}

/** Puts the distinct rows into a table of the connection's own, their values as text. */
async function keepCounted(
  connection: DuckDBConnection,
  counted: readonly string[],
  keys: number,
): Promise<void> {
  const names = Array.from({ length: keys }, (_, k) => `k${k + 1}`);
  const texts = names.map((key) => `COALESCE(CAST(${key} AS VARCHAR), '') AS ${key}`);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE counted AS WITH ${counted.join(",\n")} SELECT * REPLACE (${texts.join(", ")}) FROM counted`,
  );
}

/** The distinct texts of a value, as a type whose numbers stand for them. */
async function numberTexts(connection: DuckDBConnection, k: number): Promise<string[]> {
  await connection.run(`DROP TYPE IF EXISTS texts${k}`);
  await connection.run(`CREATE TYPE texts${k} AS ENUM (SELECT DISTINCT k${k} FROM counted ORDER BY ALL)`);
  const found = await connection.runAndReadAll(`SELECT unnest(enum_range(NULL::texts${k}))`);
  return found.getRows().map(([text]) => String(text));
}

/** The distinct rows as numbers: what stands in them, their people, and what these weigh. */
interface Counted {
  readonly texts: readonly (readonly string[])[];
  readonly size: number;
  readonly codes: readonly Int32Array[];
  readonly people: Float64Array;
  /** Row of the file, from 1; 0 where it was not asked. */
  readonly first: Int32Array;
  readonly leftOut: readonly (string | null)[];
  readonly wrong: readonly (string | null)[];
  readonly largest: Float64Array;
  readonly fraction: number | null;
  /** By row, doubles that add up to the sum of the weights, and to that of their squares. */
  readonly weight: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
}

async function fetchCounted(
  connection: DuckDBConnection,
  of: { readonly texts: readonly string[][]; readonly weighting: Weighting; readonly places: boolean },
): Promise<Counted> {
  const weighted = of.weighting !== "none";
  const limbs = (letter: string): string[] => LIMB_BITS.flatMap((_, k) => exactDoubles(`${letter}${k + 1}`));
  const columns = [
    ...of.texts.map((_, k) => `enum_code(CAST(k${k + 1} AS texts${k + 1}))`),
    ...["CAST(people AS DOUBLE)", of.places ? "CAST(first + 1 AS INTEGER)" : "0"],
    ...(weighted ? ["left_out", "wrong", "largest"] : []),
    ...(weighted ? limbs("w") : []),
    ...(of.weighting === "design" ? limbs("q") : []),
  ];
  const order = of.places ? " ORDER BY first" : "";
  const size = Number((await connection.runAndReadAll("SELECT COUNT(*) FROM counted")).getRows()[0]?.[0]);
  const numbers = columns.map(() => new Float64Array(size));
  const words = columns.map((): (string | null)[] => []);
  const asked = await connection.stream(`SELECT ${columns.join(", ")} FROM counted${order}`);
  let at = 0;
  for (let chunk = await asked.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await asked.fetchChunk()) {
    for (const index of columns.keys()) {
      const values = chunk.getColumnValues(index);
      const into = numbers[index]!;
      const isWord = weighted && (index === of.texts.length + 2 || index === of.texts.length + 3);
      for (let row = 0; row < values.length; row++) {
        if (isWord) words[index]!.push(values[row] === null ? null : String(values[row]));
        else into[at + row] = values[row] as number;
      }
    }
    at += chunk.rowCount;
  }
  const k = of.texts.length;
  return {
    ...{ texts: of.texts, size, people: numbers[k]!, first: Int32Array.from(numbers[k + 1]!) },
    codes: numbers.slice(0, k).map((codes) => Int32Array.from(codes)),
    leftOut: words[k + 2] ?? [],
    wrong: words[k + 3] ?? [],
    largest: numbers[k + 4] ?? new Float64Array(size),
    fraction: of.weighting === "frequency" ? await smallestFraction(connection) : null,
    weight: numbers.slice(k + 5, k + 11),
    squares: numbers.slice(k + 11, k + 17),
  };
}

/** A whole number of up to 38 digits as two doubles that add up to it. */
function exactDoubles(limb: string): string[] {
  const nearest = `CAST(${limb} AS DOUBLE)`;
  return [nearest, `CAST(${limb} - CAST(${nearest} AS HUGEINT) AS DOUBLE)`];
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

/** The answers of the distinct rows. */
function gather(
  counted: Counted,
  read: {
    readonly names: readonly string[];
    readonly layout: Layout;
    readonly measure: Measure;
    readonly options: AnswerRowsOptions;
  },
): JoinedAnswers {
  const { layout, measure, options } = read;
  const { people } = layout;
  const { rows, sums } = keptRows(counted, people);
  const fileRows = counted.people.reduce((sum, count) => sum + count, 0);
  if (fileRows === 0) throw noRows(options.file);
  const source = sourceOfRows(counted, rows, { ...read, file: options.file });
  const found = checkPeople(options.file, people, { rows: rows.length, figures: () => figuresOf(sums) });
  const { weighting } = people;
  const responses = responsesOf(source, measure, {
    people: { rows: rows.map((_, row) => row), weighting, weights: null, counts: null, sums, ...found },
    groups: layout.groups,
    contexts: options.contexts ?? false,
    fileRows,
  });
  return { source, responses };
}

/** The rows that are not left out, with their people; what is wrong is noted with the column of weights. */
function keptRows(
  counted: Counted,
  { weighting, weight }: PeopleColumns,
): { rows: Int32Array; sums: PeopleSums } {
  const adder = new PeopleAdder(weighting);
  const kept: number[] = [];
  const parts = [...LIMB_BITS.flatMap((bits) => [2 ** -bits, 2 ** -bits])];
  const scaled = (columns: readonly Float64Array[], row: number): number[] =>
    columns.map((column, k) => column[row]! * parts[k]!).filter((part) => part !== 0);
  for (let row = 0; row < counted.size; row++) {
    const count = counted.people[row]!;
    const why = counted.leftOut[row];
    const wrong = counted.wrong[row];
    if (why === "blank" || why === "zero") weight?.leaveOut(why, count);
    else if (wrong != null) for (let k = 0; k < count; k++) weight?.read(wrong, counted.first[row]!);
    else {
      const largest = counted.largest[row]!;
      adder.addSums(kept.length, count, {
        weight: scaled(counted.weight, row),
        squares: scaled(counted.squares, row),
        largest,
      });
      kept.push(row);
    }
  }
  if (counted.fraction !== null) weight?.take(counted.fraction);
  return { rows: Int32Array.from(kept), sums: adder.sums(kept.length) };
}

function sourceOfRows(
  { texts, codes, first, people }: Counted,
  rows: Int32Array,
  {
    layout,
    names,
    file,
  }: { readonly layout: Layout; readonly names: readonly string[]; readonly file: string },
): AnswerSource {
  return {
    ...{ file, header: names, leftOut: [], rows: rows.length },
    rowNumbers: rows.map((row) => first[row]!),
    repeats: rows.map((row) => people[row]!),
    cells(name) {
      const key = layout.keys.indexOf(names.indexOf(name));
      return key < 0 ? undefined : { texts: texts[key]!, codes: rows.map((row) => codes[key]![row]!) };
    },
  };
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

function noRows(file: string): ItemwiseError {
  return new ItemwiseError("no-rows", `${file}: there is a header but no row of answers.`, {
    hint: "Export the data again.",
  });
}
