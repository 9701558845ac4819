import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { SparkSQL } from "dt-sql-parser/dist/parser/spark";
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino";
import nodeSqlParser from "node-sql-parser";
import { afterAll, describe, expect, it } from "vitest";
import type { Responses } from "../../../src/data/answers/responses";
import { createRecordReader } from "../../../src/data/csv/record-reader";
import { AnswerRows } from "../../../src/data/patterns/aggregate-answers";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { type PatternQueryOptions, patternQuery } from "../../../src/data/sql/pattern-query";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../../src/measures/measure";
import { yesTable } from "../../../src/survey/prevalence/yes-table";
import { awkwardColumns, awkwardCsv, awkwardMeasure, awkwardRows } from "../../support/awkward-survey";
import { thrownBy } from "../../support/error";

type Result = { readonly columns: readonly string[]; readonly rows: readonly (readonly unknown[])[] };
type Weights = "none" | "design" | "frequency";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const values = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `(${row.map((cell) => `'${cell.replaceAll("'", "''")}'`).join(", ")})`).join(", ");

/** The rows as a table of text. */
function statements(rows: readonly (readonly string[])[]): string[] {
  const columns = awkwardColumns.map((name) => `${quoted(name)} VARCHAR`).join(", ");
  return [`CREATE TABLE answers (${columns})`, `INSERT INTO answers VALUES ${values(rows)}`];
}

async function inDuckDb(rows: readonly (readonly string[])[], query: string): Promise<Result> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const statement of statements(rows)) await connection.run(statement);
  const reader = await connection.runAndReadAll(query);
  return { columns: reader.columnNames(), rows: reader.getRows() };
}

/** One for all tests: it takes seconds to start. */
let postgres: PGlite | null = null;
afterAll(() => postgres?.close());

async function inPostgres(rows: readonly (readonly string[])[], query: string): Promise<Result> {
  postgres ??= new PGlite();
  for (const statement of ["DROP TABLE IF EXISTS answers", ...statements(rows)])
    await postgres.exec(statement);
  const { fields, rows: found } = await postgres.query<unknown[]>(query, [], { rowMode: "array" });
  return { columns: fields.map(({ name }) => name), rows: found };
}

function read(text: string, options: { readonly weights: Weights; readonly counts?: string }): Responses {
  const rows = new AnswerRows(awkwardMeasure, { ...options, contexts: true, file: "answers" });
  const reader = createRecordReader(rows, {});
  reader.push(text);
  return reader.finish().responses;
}

const asCsv = ({ columns, rows }: Result): string =>
  awkwardCsv(
    rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
    [...columns],
  );

function expectSame(result: Result, rows: readonly (readonly string[])[], weights: Weights): void {
  const own = read(awkwardCsv(rows), { weights });
  const other = read(asCsv(result), { weights, counts: "people" });
  expect(patternTable(other, { design: true })).toEqual(patternTable(own, { design: true }));
  expect(yesTable(other)).toEqual(yesTable(own));
  expect(other.warnings.filter(({ code }) => code === "dominant-weight")).toEqual(
    own.warnings.filter(({ code }) => code === "dominant-weight"),
  );
}

const engines = { duckdb: inDuckDb, postgres: inPostgres } as const;

describe.each(["duckdb", "postgres"] as const)("the query for %s", (dialect) => {
  const query = (options: Partial<PatternQueryOptions> = {}): string =>
    patternQuery(awkwardMeasure, { dialect, table: "answers", ...options });

  it.each(["design", "none", "frequency"] as const)(
    "makes the patterns of all rows, to the last bit (weights: %s)",
    async (weights) => {
      const rows = awkwardRows(600);
      expectSame(await engines[dialect](rows, query({ weights })), rows, weights);
    },
  );

  it("joins what means the same, as the table of patterns of a file does", async () => {
    const same = ["1", "0", "1.5", "1", "1", "1", "1", "1", "2", "x"];
    const alike = ["1.0", "0.0", "1.5", "1", "1", "m", "2", "1.0", "2", " x"];
    const result = await engines[dialect]([same, alike], query());
    expect(result.rows).toHaveLength(1);
  });

  it("keeps what the measure does not declare, to be told when the table is read", async () => {
    const rows = awkwardRows(20);
    rows[3]![0] = "7";
    const result = await engines[dialect](rows, query());
    const error = thrownBy(() => read(asCsv(result), { weights: "design", counts: "people" }));
    expect(error.message).toContain("unknown code 7");
    rows[3]![0] = "1";
    rows[4]![8] = "-1";
    const wrong = await engines[dialect](rows, query());
    expect(thrownBy(() => read(asCsv(wrong), { weights: "design", counts: "people" })).code).toBe(
      "bad-weight",
    );
  });
});

describe("the query for databases that are not run here", () => {
  const queries = [awkwardMeasure, disruptingHarm].flatMap((measure) =>
    (["design", "none"] as const).map((weights) =>
      patternQuery(measure, { dialect: "spark", table: "survey.answers", weights }),
    ),
  );

  it("is Spark's SQL", () => {
    const parser = new SparkSQL();
    for (const query of queries) expect(parser.validate(query)).toEqual([]);
    expect(parser.validate("SELEC 1")).not.toEqual([]);
  });

  it("is Trino's SQL", () => {
    const parser = new TrinoSQL();
    for (const measure of [awkwardMeasure, disruptingHarm]) {
      const query = patternQuery(measure, { dialect: "trino", table: "survey.answers" });
      expect(parser.validate(query)).toEqual([]);
    }
    expect(parser.validate("SELEC 1")).not.toEqual([]);
  });

  it("is Snowflake's SQL", () => {
    const parser = new nodeSqlParser.Parser();
    const query = patternQuery(disruptingHarm, { dialect: "snowflake", table: "SURVEY.ANSWERS" });
    expect(() => parser.astify(query, { database: "snowflake" })).not.toThrow();
    expect(() => parser.astify("SELEC 1", { database: "snowflake" })).toThrow();
  });

  it("is BigQuery's SQL", () => {
    const parser = new nodeSqlParser.Parser();
    // The other measure's names are none that BigQuery allows, and the parser does not know its escapes.
    const query = patternQuery(disruptingHarm, { dialect: "bigquery", table: "survey.answers" });
    expect(() => parser.astify(query, { database: "bigquery" })).not.toThrow();
    expect(() => parser.astify("SELEC 1", { database: "bigquery" })).toThrow();
  });
});

describe("patternQuery(measure, options)", () => {
  it.each(["a..b", ".", "a.", " "])("refuses %j for a table", (table) => {
    const query = () => patternQuery(disruptingHarm, { dialect: "duckdb", table });
    expect(thrownBy(query).code).toBe("bad-table");
  });

  it("names the parts of a table apart, and what it does not know", () => {
    const query = patternQuery(disruptingHarm, {
      dialect: "postgres",
      table: "survey.answers",
      contexts: false,
    });
    expect(query).toContain('FROM "survey"."answers"');
    expect(query).not.toContain("G8_2_G1a");
    const wrong = (options: Partial<PatternQueryOptions>) =>
      thrownBy(() => patternQuery(disruptingHarm, { dialect: "duckdb", table: "t", ...options })).code;
    expect(wrong({ dialect: "oracle" as "duckdb" })).toBe("unknown-choice");
    expect(wrong({ groups: ["planet"] })).toBe("unknown-choice");
    const plain = parseMeasure({ id: "p", items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }] });
    const asked = () => patternQuery(plain, { dialect: "duckdb", table: "t", weights: "design" });
    expect(thrownBy(asked).code).toBe("no-weight");
  });
});
