import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgres } from "../../scripts/postgres.mjs";

/** A PostgreSQL of the tests' own, reached by a socket in its folder and by no network. */
export interface PostgresServer {
  /** The address of its database, to be followed by a parameter: `postgres://tester@/postgres?host=...&`. */
  readonly address: string;
  /** Runs statements there. */
  run(...statements: readonly string[]): Promise<void>;
  /** Makes a table of texts from the lines of a CSV file. */
  load(table: string, header: readonly string[], rows: readonly (readonly string[])[]): Promise<void>;
  stop(): Promise<void>;
}

export const postgresFolder = findPostgres();

/** The system's user `postgres` where we are root, which PostgreSQL refuses to run as. */
function whoRuns(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (flag: string): number =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

/** Starts a server in a new folder: nothing of it is kept, and nothing is written for good. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-pg-"));
  const who = whoRuns();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const program = (name: string): string => join(postgresFolder ?? "", name);
  const made = spawnSync(
    program("initdb"),
    ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
    { ...who, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stdout}${made.stderr}`);
  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    fsync: "off",
    shared_buffers: "16MB",
  };
  const server = spawn(
    program("postgres"),
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...who, cwd: folder, stdio: "ignore" },
  );
  const address = `postgres://tester@/postgres?host=${folder}&`;
  const run = async (...statements: readonly string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await untilThere(run);
  return {
    address,
    run,
    load: (table, header, rows) => run(...tableOf(table, header, rows)),
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilThere(run: (statement: string) => Promise<void>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await run("SELECT 1");
    } catch (error) {
      if (tries > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const cell = (text: string): string => (text === "" ? "NULL" : `'${text.replaceAll("'", "''")}'`);

/** Statements that make a table of texts, whose blanks are nulls. */
export function tableOf(
  table: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const pieces = Array.from({ length: Math.ceil(rows.length / 1000) }, (_, k) =>
    rows.slice(1000 * k, 1000 * (k + 1)),
  );
  return [
    `CREATE TABLE ${name(table)} (${header.map((column) => `${name(column)} TEXT`).join(", ")})`,
    ...pieces.map(
      (piece) =>
        `INSERT INTO ${name(table)} VALUES ${piece.map((row) => `(${row.map(cell).join(", ")})`).join(", ")}`,
    ),
  ];
}
