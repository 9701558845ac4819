import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type AnswerRowsOptions, type JoinedAnswers, type Layout, layoutOf } from "../data/answer-rows";
import type { AnswerSource } from "../data/answer-source";
import { distinctTexts } from "../data/cells";
import { fromLimbs, type SplitSum } from "../data/pattern-columns";
import { checkPeople } from "../data/people-columns";
import { figuresOf, PeopleAdder } from "../data/people-sums";
import { responsesOf } from "../data/responses";
import { countRows } from "../data/sql/count-rows";
import { sqlDialects } from "../data/sql/dialects";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { visibleText } from "../measures/visible-text";
import { type DuckDbSource, duckDbSource } from "./duckdb-source";
import { joinAnswers, type ReadAnswersOptions } from "./read-table";

const dialect = sqlDialects.duckdb;

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
  const keys = columns.map((_, k) => `COALESCE(CAST(k${k + 1} AS VARCHAR), '') AS k${k + 1}`);
  const order = places ? " ORDER BY first" : "";
  const query = `WITH ${counted.join(",\n")} SELECT ${keys.join(", ")}, counted.* EXCLUDE (${columns.map((_, k) => `k${k + 1}`).join(", ")}) FROM counted${order}`;
  const result = await connection.runAndReadAll(query);
  const values = new Map(result.columnNames().map((name, index) => [name, result.getColumns()[index] ?? []]));
  return gather({ values, names, layout, measure, options });
}

async function columnTypes(
  connection: DuckDBConnection,
  { from, kind }: DuckDbSource,
): Promise<ReadonlyMap<string, string>> {
  if (kind === "csv") return new Map();
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  return new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
}

type Columns = ReadonlyMap<string, readonly unknown[]>;

/** The distinct rows with their people, from the columns of the query's result. */
function gather(found: {
  readonly values: Columns;
  readonly names: readonly string[];
  readonly layout: Layout;
  readonly measure: Measure;
  readonly options: AnswerRowsOptions;
}): JoinedAnswers {
  const { values, names, layout, measure, options } = found;
  const { people, keys } = layout;
  const people1 = values.get("people") ?? [];
  const leftOut = values.get("left_out");
  const wrong = values.get("wrong");
  const adder = new PeopleAdder(people.weighting);
  const sumOf = limbReader(values);
  const kept: number[] = [];
  let fileRows = 0;
  for (let row = 0; row < people1.length; row++) {
    const count = Number(people1[row]);
    fileRows += count;
    const why = leftOut?.[row];
    const place = Number(values.get("first")?.[row] ?? -1) + 1;
    if (why === "blank" || why === "zero") people.weight?.leaveOut(why, count);
    else if (wrong?.[row] != null) {
      for (let k = 0; k < count; k++) people.weight?.read(String(wrong[row]), place);
    } else {
      addRow(adder, kept.length, { count, row, sumOf, values });
      kept.push(row);
    }
    const fraction = values.get("fraction")?.[row];
    if (typeof fraction === "number") people.weight?.take(fraction);
  }
  if (fileRows === 0) throw noRows(options.file);
  const rows = Int32Array.from(kept);
  const texts = (k: number): string[] => kept.map((row) => String(values.get(`k${k + 1}`)?.[row] ?? ""));
  const source: AnswerSource = {
    ...{ file: options.file, header: names, leftOut: [], rows: rows.length },
    rowNumbers: rows.map((row) => Number(values.get("first")?.[row] ?? -1) + 1),
    repeats: rows.map((row) => Number(people1[row])),
    cells(name) {
      const key = keys.indexOf(names.indexOf(name));
      return key < 0 ? undefined : distinctTexts(texts(key));
    },
  };
  const sums = adder.sums(rows.length);
  const checked = checkPeople(options.file, people, { rows: rows.length, figures: () => figuresOf(sums) });
  const responses = responsesOf(source, measure, {
    people: {
      ...{ rows: rows.map((_, row) => row), weighting: people.weighting, weights: null, counts: null, sums },
      ...checked,
    },
    groups: layout.groups,
    contexts: options.contexts ?? false,
    fileRows,
  });
  return { source, responses };
}

function addRow(
  adder: PeopleAdder,
  at: number,
  row: {
    readonly count: number;
    readonly row: number;
    readonly sumOf: (letter: "w" | "q", row: number) => SplitSum;
    readonly values: Columns;
  },
): void {
  adder.addSums(at, row.count, {
    weight: row.sumOf("w", row.row),
    squares: row.sumOf("q", row.row),
    largest: Number(row.values.get("largest")?.[row.row] ?? 0),
  });
}

function limbReader(values: Columns): (letter: "w" | "q", row: number) => SplitSum {
  const limbs = (letter: string): (readonly unknown[] | undefined)[] =>
    [1, 2, 3].map((k) => values.get(`${letter}${k}`));
  const columns = { w: limbs("w"), q: limbs("q") };
  return (letter, row) => {
    if (columns[letter][0] === undefined) return [0, 0];
    return fromLimbs(columns[letter].map((column) => BigInt(column?.[row] as bigint)));
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
