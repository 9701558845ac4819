import type { Client, CustomTypesConfig } from "pg";
import type { SourceAddress } from "../../data/sql/source-address";
import { ItemwiseError } from "../../errors";
import { visibleText } from "../../measures/schema/visible-text";

/** A row as PostgreSQL writes it. */
export type TextRow = readonly (string | null)[];

/** A read-only PostgreSQL transaction that sees one state of the database. */
export interface PostgresSession {
  /** Columns of a query, with type numbers. */
  columns(query: string): Promise<{ readonly name: string; readonly type: number }[]>;
  /** Rows of a query in pieces, fetched on demand. */
  rows(query: string): AsyncGenerator<readonly TextRow[]>;
}

/** Rows per fetch. */
const FETCH_SIZE = 10_000;
/** Milliseconds until a server counts as unreachable. */
const TIMEOUT = 15_000;
/** Values as the server's text. */
const AS_TEXT = { getTypeParser: () => (text: string) => text } as CustomTypesConfig;

/**
 * Calls `use` with a session, which is closed afterwards. Loads the package `pg` on demand.
 * @throws ItemwiseError "no-postgres" where the package is not there, and "no-server", "no-access", "no-database",
 *   "no-table", "missing-column", "bad-query", "too-slow" and "source-refuses" where the server does not give the rows
 */
export async function withPostgres<T>(
  address: SourceAddress,
  use: (session: PostgresSession) => Promise<T>,
): Promise<T> {
  const client = await createClient(address);
  try {
    await client.connect();
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(`SET LOCAL statement_timeout = '${address.timeout}s'`);
    // All digits of doubles, and a plan for all rows of a cursor.
    await client.query("SET LOCAL extra_float_digits = 1");
    await client.query("SET LOCAL cursor_tuple_fraction = 1");
    return await use({
      columns: async (query) => {
        const { fields } = await ask(client, `SELECT * FROM (${query}) AS asked LIMIT 0`);
        return fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
      },
      rows: (query) => pieces(client, query),
    });
  } catch (cause) {
    throw postgresError(cause, address);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function* pieces(client: Client, query: string): AsyncGenerator<readonly TextRow[]> {
  await ask(client, `DECLARE asked NO SCROLL CURSOR FOR ${query}`);
  for (let rows = FETCH_SIZE; rows === FETCH_SIZE; ) {
    const fetched: readonly TextRow[] = (await ask(client, `FETCH ${FETCH_SIZE} FROM asked`)).rows;
    rows = fetched.length;
    if (rows > 0) yield fetched;
  }
  await ask(client, "CLOSE asked");
}

/** The extended protocol takes only one statement. */
function ask(client: Client, text: string) {
  const query = { text, rowMode: "array" as const, queryMode: "extended", types: AS_TEXT };
  return client.query<(string | null)[]>(query);
}

async function createClient({ database }: SourceAddress): Promise<Client> {
  let api: typeof import("pg");
  try {
    api = await import("pg");
  } catch (cause) {
    throw new ItemwiseError("no-postgres", "PostgreSQL needs the package pg, which is not there.", {
      hint: "Install it beside itemwise (npm install pg).",
      cause,
    });
  }
  const client = clientOf(api, database);
  // Queries report a lost connection; nobody else listens.
  client.on("error", () => undefined);
  return client;
}

/** @throws ItemwiseError "bad-source" where the address is no URL, or names a missing file */
function clientOf(api: typeof import("pg"), database: string): Client {
  try {
    return new api.default.Client({
      connectionString: database,
      connectionTimeoutMillis: TIMEOUT,
      application_name: "itemwise",
    });
  } catch (cause) {
    // Its message may hold the address, and so the password.
    const { path } = cause as { readonly path?: unknown };
    const what = typeof path === "string" ? `a file that it names cannot be read (${path})` : "it is no URL";
    throw new ItemwiseError("bad-source", `The address of --from cannot be used: ${visibleText(what)}.`, {
      hint: "Write it as postgres://user@host:5432/database?table=answers, a % as %25 and a # as %23.",
    });
  }
}

interface Problem {
  readonly code: string;
  readonly hint: string;
}

const NO_SERVER: Problem = {
  code: "no-server",
  hint: "Check host and port of the address, and whether the server runs and may be reached from here.",
};
const NO_ACCESS: Problem = {
  code: "no-access",
  hint: "Name the user in the address, and give the password by PGPASSWORD or ~/.pgpass.",
};
const NO_TLS: Problem = {
  code: "no-server",
  hint: "Check sslmode and sslrootcert in the address; sslmode=require counts as verify-full.",
};
const BAD_QUERY: Problem = { code: "bad-query", hint: "Mend the query after ?query=, and try it in psql." };

/** By the code of PostgreSQL or of the system. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  ECONNREFUSED: NO_SERVER,
  ECONNRESET: NO_SERVER,
  ENOENT: NO_SERVER,
  ENOTFOUND: NO_SERVER,
  EAI_AGAIN: NO_SERVER,
  EHOSTUNREACH: NO_SERVER,
  ENETUNREACH: NO_SERVER,
  ETIMEDOUT: NO_SERVER,
  "28000": NO_ACCESS,
  "28P01": NO_ACCESS,
  "3D000": { code: "no-database", hint: "Check the database's name, which follows the host in the address." },
  "3F000": { code: "no-table", hint: "Check the schema and the table (\\dt in psql lists them)." },
  "42P01": { code: "no-table", hint: "Check the schema and the table (\\dt in psql lists them)." },
  "42703": { code: "missing-column", hint: "Check the columns that the query names." },
  "42501": { code: "no-access", hint: "Ask for the right to read the table (GRANT SELECT)." },
  "42601": BAD_QUERY,
  "25006": { code: "bad-query", hint: "Give a query that only reads: nothing is written there." },
  "57014": { code: "too-slow", hint: "Allow it more seconds with &timeout= in the address." },
};

/** A PostgreSQL error with advice; passwords are removed. */
function postgresError(cause: unknown, { shown, database }: SourceAddress): unknown {
  if (cause instanceof ItemwiseError || !(cause instanceof Error)) return cause;
  const { code = "" } = cause as NodeJS.ErrnoException;
  const message = visibleText((cause.message || code).split("\n")[0] ?? "");
  const known = PROBLEMS[code] ?? otherProblem(message);
  // Causes are dropped, since some hold the address.
  return new ItemwiseError(known.code, `${shown}: ${withoutPasswords(message, database)}.`, {
    hint: known.hint,
  });
}

function otherProblem(said: string): Problem {
  if (/timeout expired|terminated/i.test(said)) return NO_SERVER;
  if (/password/i.test(said)) return NO_ACCESS;
  if (/SSL|certificate/i.test(said)) return NO_TLS;
  return { code: "source-refuses", hint: "Try the table or query in psql, with the same user." };
}

/** Passwords stand in a URL between colon and @, or as a parameter. */
function withoutPasswords(said: string, database: string): string {
  const written = [
    ...database.matchAll(/:\/\/[^/?]*?:([^/?]*)@/g),
    ...database.matchAll(/[?&]password=([^&]*)/g),
  ].flatMap(([, password = ""]) => [password, decoded(password)]);
  return written
    .filter((password) => password !== "")
    .reduce((text, password) => text.replaceAll(password, "***"), said);
}

/** Unchanged where it is no URL encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
