import { access } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { sqlDialects } from "../../data/sql/dialects";
import { ItemwiseError } from "../../errors";
import { fileError } from "../files/file-error";

/**
 * Calls `use` with a connection to DuckDB, which ends afterwards: to a database's file, which is only read, or to none. Needs
 * the package `@duckdb/node-api`, which is loaded when it is asked for.
 *
 * @throws ItemwiseError "no-duckdb" where the package is not there; "no-file" and "unreadable"
 */
export async function withDuckDb<T>(
  path: string | null,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  if (path !== null) {
    await access(path).catch((cause: unknown) => {
      throw fileError(cause, path, "read");
    });
  }
  const { DuckDBInstance } = await load();
  // A database that is only read takes no tables of ours: they stay in memory.
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    if (path !== null) {
      await connection.run(
        `ATTACH ${sqlDialects.duckdb.string(path)} AS itemwise_source (TYPE duckdb, READ_ONLY)`,
      );
      await connection.run("USE itemwise_source");
      // A query reads this database: no other file, and nothing from the network.
      await connection.run("SET enable_external_access = false");
      await connection.run("SET lock_configuration = true");
    }
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new ItemwiseError("no-duckdb", "DuckDB needs the package @duckdb/node-api, which is not there.", {
      hint: "Install it beside itemwise (npm install @duckdb/node-api), or leave --engine out for a CSV file.",
      cause,
    });
  }
}

/** The columns of a query's rows with their types. */
export async function columnTypes(
  connection: DuckDBConnection,
  from: string,
): Promise<ReadonlyMap<string, string>> {
  // The query itself: of columns with the same name, DuckDB renames one where it is put in brackets.
  const query = /^\((.*)\) AS asked$/s.exec(from)?.[1] ?? `SELECT * FROM ${from}`;
  const described = await connection.runAndReadAll(`DESCRIBE ${query}`);
  const columns = described.getRows().map(([name, type]) => [String(name), String(type)] as const);
  for (const [at, [name]] of columns.entries()) {
    const before = columns.findIndex(([other]) => other.toLowerCase() === name.toLowerCase());
    if (before < at) throw sameName(name, before, at);
  }
  return new Map(columns);
}

function sameName(name: string, before: number, at: number): ItemwiseError {
  return new ItemwiseError(
    "duplicate-column",
    `columns ${before + 1} and ${at + 1} are both called "${name}".`,
    {
      hint: "Give each column of the query a name of its own (AS ...).",
    },
  );
}
