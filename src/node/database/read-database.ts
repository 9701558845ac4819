import type { Table } from "../../data/csv/table";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import type { AnswerRowsOptions } from "../../data/patterns/answer-layout";
import { type SqlDialect, sqlDialects } from "../../data/sql/dialects";
import type { SourceAddress } from "../../data/sql/source-address";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { checkMemory } from "../files/read-table";
import { columnTypes, countAnswers, withDuckDb } from "./duckdb-answers";
import { type TextRow, withPostgres } from "./postgres";
import { joinByPostgres } from "./read-postgres";

/**
 * Reads the answers in a database, which counts the distinct rows; nothing is written.
 * @returns as `joinCsvFile` for the same rows, without row numbers
 * @throws ItemwiseError what `joinCsvFile` throws, "no-duckdb" and "no-postgres" where a package is not there,
 *   "no-server", "no-access", "no-database", "no-table", "bad-query", "too-slow" and "source-refuses" where the
 *   database does not give them
 */
export function joinDatabase(
  address: SourceAddress,
  measure: Measure,
  chosen: Omit<AnswerRowsOptions, "file">,
): Promise<JoinedAnswers> {
  const options = { ...chosen, file: visibleText(address.name) };
  if (address.kind === "postgres") return joinByPostgres(address, measure, options);
  return inDuckDb(address, (connection) => {
    const source = { from: address.from, names: null };
    return countAnswers({ connection, source, measure, options });
  });
}

/**
 * All rows of a table or query as text, in the database's order.
 * @throws ItemwiseError as `joinDatabase`, and "too-large"
 */
export async function readDatabase(address: SourceAddress): Promise<Table> {
  const file = visibleText(address.name);
  if (address.kind === "postgres") {
    return withPostgres(address, async (session) => {
      const header = (await session.columns(`SELECT * FROM ${address.from}`)).map(({ name }) => name);
      return tableOf(file, header, session.rows(rowsAsText(address, header, sqlDialects.postgres)));
    });
  }
  return inDuckDb(address, async (connection) => {
    const header = [...(await columnTypes(connection, address.from)).keys()];
    const asked = await connection.stream(rowsAsText(address, header, sqlDialects.duckdb));
    return tableOf(file, header, asked.yieldRows() as AsyncIterable<readonly TextRow[]>);
  });
}

function rowsAsText({ from }: SourceAddress, header: readonly string[], dialect: SqlDialect): string {
  const cells = header.map((name) => `CAST(${dialect.name(name)} AS ${dialect.types.text})`);
  return `SELECT ${cells.join(", ")} FROM ${from}`;
}

async function tableOf(
  file: string,
  header: readonly string[],
  pieces: AsyncIterable<readonly TextRow[]>,
): Promise<Table> {
  const columns = header.map((): string[] => []);
  let rows = 0;
  for await (const piece of pieces) {
    for (const row of piece) for (const [k, column] of columns.entries()) column.push(row[k] ?? "");
    rows += piece.length;
    checkMemory(file);
  }
  const rowNumbers = Int32Array.from({ length: rows }, (_, row) => row + 1);
  return { file, header, columns, rows, rowNumbers, leftOut: [] };
}

/** Calls `use` with the database file open, for a single reading statement. */
async function inDuckDb<T>(
  address: SourceAddress,
  use: (connection: Parameters<Parameters<typeof withDuckDb>[1]>[0]) => Promise<T>,
): Promise<T> {
  try {
    return await withDuckDb(address.database, async (connection) => {
      const statements = await connection.extractStatements(`SELECT * FROM ${address.from}`);
      if (statements.count !== 1) throw new Error("the query is more than one statement");
      return await use(connection);
    });
  } catch (cause) {
    if (cause instanceof ItemwiseError || !(cause instanceof Error)) throw cause;
    throw queryError(address, cause);
  }
}

/** An error for DuckDB's message about a table or query. */
function queryError({ shown, queried }: SourceAddress, cause: Error): ItemwiseError {
  const message = visibleText(cause.message.split("\n")[0] ?? "").replace(/[.!]$/, "");
  const [code, hint] = /^Catalog Error: Table/.test(message)
    ? ["no-table", "Check the schema and the table (SHOW ALL TABLES in DuckDB lists them)."]
    : /^IO Error/.test(message)
      ? ["source-refuses", "Check that the file is a DuckDB database, and that no other program has it open."]
      : queried
        ? ["bad-query", "Mend the query after ?query=, and try it in DuckDB: one SELECT that only reads."]
        : ["source-refuses", "Try the table in DuckDB."];
  return new ItemwiseError(code, `${shown}: ${message}.`, { hint, cause });
}
