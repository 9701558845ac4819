import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { itemwise } from "../support/cli";
import { type PostgresServer, postgresFolder, startPostgres, tableOf } from "../support/postgres";

const MEASURE = JSON.stringify({
  id: "three",
  items: ["a", "b", "c"].map((id) => ({
    id,
    categories: [
      { code: 0, label: "No" },
      { code: 1, label: "Yes" },
    ],
  })),
  dichotomize: { yes: [1], labels: ["No", "Yes"] },
  groups: { sex: { column: "sex" } },
  weight: { column: "w", missing: "drop" },
  sensitive: false,
});
const header = ["sex", "a", "b", "c", "w"];
const rows = Array.from({ length: 400 }, (_, k) => {
  const latent = (k * 7919) % 100;
  const answers = [60, 45, 70].map((limit, item) =>
    (latent + ((k * 31 * (item + 3)) % 41)) % 110 > limit ? "1" : "0",
  );
  return [k % 2 === 0 ? "f" : "m", ...answers, k % 50 === 7 ? "" : String(0.3 + ((k * 17) % 29) / 7)];
});
const folder = mkdtempSync(join(tmpdir(), "itemwise-from-"));
const paths = {
  csv: join(folder, "data.csv"),
  measure: join(folder, "measure.json"),
  db: join(folder, "survey.duckdb"),
};
/** The table has the file's name, which stands in the record. */
const table = `table=${encodeURIComponent('"data.csv"')}`;
let server: PostgresServer | null = null;

beforeAll(async () => {
  writeFileSync(paths.csv, [header, ...rows].map((row) => `${row.join(",")}\n`).join(""));
  writeFileSync(paths.measure, MEASURE);
  const statements = tableOf("data.csv", header, rows);
  const instance = await DuckDBInstance.create(paths.db);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
  if (postgresFolder === null) return;
  server = await startPostgres();
  await server.run(...statements);
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => itemwise([...args, "--measure", paths.measure], { cwd: folder });
const addresses = {
  duckdb: () => `duckdb:${paths.db}?`,
  postgres: () => (server?.address ?? "").replace("tester@", "tester:s3cret@"),
};

describe.each(["duckdb", "postgres"] as const)("--from %s", (kind) => {
  const own = it.skipIf(kind === "postgres" && postgresFolder === null);

  own("gives the record of the file, byte for byte but for where it was read", () => {
    const json = (...source: readonly string[]): string => {
      const found = run("prevalence", ...source, "--json", "-");
      expect(found.stderr).toBe("");
      return found.stdout;
    };
    const there = json("--from", `${addresses[kind]()}${table}`);
    const { from } = JSON.parse(there).settings.reading;
    expect(from).toMatch(/^(duckdb:survey\.duckdb|postgres:\/\/\/postgres\?host=.*)[?&]table="data\.csv"$/);
    expect(there).not.toContain("s3cret");
    expect(there).not.toContain("tester");
    expect(there.replace(`"from":${JSON.stringify(from)}`, '"from":null')).toBe(json(paths.csv));
  });

  own("gives the patterns of the file", () => {
    const patterns = (...source: readonly string[]) =>
      run("patterns", ...source, "--restricted", "-o", "-").stdout;
    expect(patterns("--from", `${addresses[kind]()}${table}`)).toBe(patterns(paths.csv));
  });

  own("reads rows for validate, init and, in a query's order, for scores", () => {
    const valid = run("validate", "--from", `${addresses[kind]()}${table}`, "--json");
    expect([valid.status, JSON.parse(valid.stdout).rows]).toEqual([0, 400]);
    const args = ["init", "--from", `${addresses[kind]()}${table}`];
    expect(JSON.parse(itemwise(args).stdout).items.length).toBeGreaterThan(0);
    const scores = (which: string) =>
      run("scores", "--from", `${addresses[kind]()}${which}`, "--restricted", "-o", "-", "--points", "11");
    expect(scores(table).stderr).toContain("ORDER BY");
    const query = encodeURIComponent('SELECT * FROM "data.csv" ORDER BY sex, w, a, b, c');
    expect(scores(`query=${query}`).stdout.split("\n").length).toBeGreaterThan(390);
  });
});

describe("--from", () => {
  it("is refused beside a file, without one, and where it cannot be read", () => {
    const neither = run("prevalence");
    expect([neither.status, neither.stderr]).toEqual([
      1,
      expect.stringContaining("Neither a file of answers"),
    ]);
    const both = run("prevalence", paths.csv, "--from", `duckdb:${paths.db}?${table}`);
    expect([both.status, both.stderr]).toEqual([
      1,
      expect.stringContaining("A file of answers and a database"),
    ]);
    const counts = run("prevalence", "--from", `duckdb:${paths.db}?${table}`, "--counts", "w");
    expect([counts.status, counts.stderr.includes("cannot be used with")]).toEqual([1, true]);
    for (const address of [
      "mysql://me:s3cret@host/db?table=t",
      "postgres://me:s3/cret@host/db?table=t",
      "postgres://me:s3cret@host/db",
      "duckdb:x.db?table=a&query=SELECT 1",
      "postgres://me:s3cret@host/db?query=LIKE 'x%'",
    ]) {
      const wrong = run("prevalence", "--from", address);
      expect([wrong.status, wrong.stdout]).toEqual([1, ""]);
      expect(wrong.stderr).toContain("cannot be read");
      expect(wrong.stderr).not.toMatch(/s3|cret/);
    }
  });

  it("writes over no database that is read", () => {
    const before = readFileSync(paths.db);
    const over = run("prevalence", "--from", `duckdb:${paths.db}?${table}`, "--json", paths.db);
    expect([over.status, over.stderr.includes("the file of the answers")]).toEqual([1, true]);
    expect(readFileSync(paths.db).equals(before)).toBe(true);
  });
});
