import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { parseSourceAddress } from "../../src/data/sql/source-address";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { joinDatabase, readDatabase } from "../../src/node/database/read-database";
import { diskFile } from "../../src/node/files/read-table";
import { joinCsvFile } from "../../src/project/answers-file";
import { yesTable } from "../../src/survey/prevalence/yes-table";
import { awkwardColumns, awkwardCsv, awkwardMeasure, awkwardRows } from "../support/awkward-survey";
import { type PostgresServer, postgresFolder, startPostgres, tableOf } from "../support/postgres";

const folder = mkdtempSync(join(tmpdir(), "itemwise-database-"));
const file = join(folder, "answers.duckdb");
const sample = join(import.meta.dirname, "../../data/sample/disrupting-harm.csv");
/** What a table may be called. */
const HOSTILE = `x"; DROP TABLE kept; --'%&é`;
const TYPED = `CREATE TABLE typed AS SELECT CAST(a AS INTEGER) AS a, CAST(b AS SMALLINT) AS b, CAST(w AS DOUBLE PRECISION) AS w
  FROM (VALUES ('1', '2', '0.1'), ('1', '2', '0.30000000000000004'), ('2', '1', NULL), (NULL, '1', '7')) AS t(a, b, w)`;
const typedCsv = "a,b,w\n1,2,0.1\n1,2,0.30000000000000004\n2,1,\n,1,7\n";
const typed = parseMeasure({
  id: "typed",
  items: ["a", "b"].map((id) => ({ id, categories: [{ code: 1 }, { code: 2 }] })),
  weight: { column: "w", missing: "drop" },
});

const rows = awkwardRows(600);
const { header, columns } = parseCsv(readFileSync(sample, "utf8"));
const sampleRows = Array.from({ length: 1500 }, (_, row) => columns.map((column) => column[row] ?? ""));
const sampleFile = join(folder, "sample.csv");
writeFileSync(sampleFile, awkwardCsv(sampleRows, [...header]));

const statements = [
  ...tableOf("awkward", awkwardColumns, rows),
  ...tableOf(HOSTILE, awkwardColumns, rows.slice(0, 50)),
  ...tableOf("sample", header, sampleRows),
  ...tableOf(
    "wrong",
    ["a", "b", "w"],
    [
      ["1", "2", "1"],
      ["7", "2", "1"],
      ["7", "2", "1"],
    ],
  ),
  ...tableOf("heavy", ["a", "b", "w"], [["1", "2", "-3"]]),
  ...tableOf("kept", ["a"], [["1"]]),
  "CREATE TABLE empty AS SELECT * FROM wrong WHERE a = '9'",
  TYPED,
];

async function codeOf(promise: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason as { code: string; message: string; hint: string },
  );
  if (error === null) throw new Error("nothing was thrown");
  return { code: error.code, message: error.message, hint: error.hint };
}

let server: PostgresServer | null = null;

beforeAll(async () => {
  const instance = await DuckDBInstance.create(file);
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

const ADDRESSES = {
  duckdb: (which: string): string => `duckdb:${file}?${which}`,
  postgres: (which: string): string => `${server?.address}${which}`,
};

describe.each(["duckdb", "postgres"] as const)("answers in %s", (kind) => {
  const own = it.skipIf(kind === "postgres" && postgresFolder === null);
  const read = (which: string, measure: Measure, options: Parameters<typeof joinDatabase>[2] = {}) =>
    joinDatabase(parseSourceAddress(ADDRESSES[kind](which)), measure, options);
  const errorOf = (which: string, measure = typed) => codeOf(read(which, measure));

  async function expectSame(
    which: string,
    csv: string,
    measure: Measure,
    options: Parameters<typeof joinDatabase>[2],
  ): Promise<void> {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, csv);
    const [one, other] = [
      await read(which, measure, options),
      await joinCsvFile(diskFile(path), measure, options),
    ];
    const [there, here] = [one.responses, other.responses];
    expect(patternTable(there, { design: true })).toEqual(patternTable(here, { design: true }));
    expect(yesTable(there)).toEqual(yesTable(here));
    const told = ({ warnings }: typeof here) =>
      warnings.filter(({ code }) => code !== "repeated-identifier").map(({ code }) => code);
    expect([told(there), there.excluded, there.fileRows]).toEqual([told(here), here.excluded, here.fileRows]);
  }

  own.each(["design", "frequency", "none"] as const)(
    "are read to the last bit as from a file (weights: %s)",
    (weights) => expectSame("table=awkward", awkwardCsv(rows), awkwardMeasure, { weights, contexts: true }),
  );

  own("are read from a table of any name, and from a query", async () => {
    const some = awkwardCsv(rows.slice(0, 50));
    const written = encodeURIComponent(`"${HOSTILE.replaceAll('"', '""')}"`);
    await expectSame(`table=${written}`, some, awkwardMeasure, { weights: "none" });
    const query = encodeURIComponent(`SELECT * FROM "${HOSTILE.replaceAll('"', '""')}" -- all;`);
    await expectSame(`query=${query}`, some, awkwardMeasure, { weights: "none" });
    expect((await readDatabase(parseSourceAddress(ADDRESSES[kind]("table=kept")))).rows).toBe(1);
  });

  own("are read from columns of numbers", () => expectSame("table=typed", typedCsv, typed, {}));

  own("are read of a whole survey", () =>
    expectSame("table=sample", readFileSync(sampleFile, "utf8"), disruptingHarm, { contexts: true }),
  );

  own("are read row by row in the order of a query", async () => {
    const query = encodeURIComponent("SELECT a, w FROM typed ORDER BY b, a NULLS LAST");
    const table = await readDatabase(parseSourceAddress(ADDRESSES[kind](`query=${query}`)));
    expect(table.header).toEqual(["a", "w"]);
    expect(table.columns[0]).toEqual(["2", "", "1", "1"]);
    expect(table.columns[1]?.map(Number)).toEqual(expect.arrayContaining([0, 7, 0.1, 0.30000000000000004]));
  });

  own("are told where they are wrong, by column", async () => {
    const wrong = await errorOf("table=wrong");
    expect(wrong.message).toBe('wrong, column "a": unknown code 7 (and 1 more such cell in this column).');
    expect((await errorOf("table=heavy")).message).toContain('heavy, column "w": the weight -3');
    expect((await errorOf("table=empty")).code).toBe("no-rows");
    const missing = await errorOf("table=kept");
    expect([missing.code, missing.message]).toEqual(["missing-column", expect.stringContaining('"b"')]);
  });

  own("are not there: what to do is said", async () => {
    const table = await errorOf("table=nowhere");
    expect([table.code, table.message]).toEqual(["no-table", expect.stringContaining("nowhere")]);
    expect((await errorOf(`query=${encodeURIComponent("SELEC 1")}`)).code).toBe("bad-query");
  });

  own("are never changed", async () => {
    for (const query of [
      "SELECT 1) AS x; DROP TABLE kept; SELECT * FROM (SELECT 1",
      "DELETE FROM kept RETURNING a",
      "WITH gone AS (DELETE FROM kept RETURNING a) SELECT * FROM gone",
    ]) {
      const { code } = await errorOf(`query=${encodeURIComponent(query)}`);
      expect(["bad-query", "source-refuses"]).toContain(code);
    }
    expect((await readDatabase(parseSourceAddress(ADDRESSES[kind]("table=kept")))).rows).toBe(1);
  });
});

describe("a DuckDB file", () => {
  it("that is not there, or none, is told", async () => {
    const at = (path: string) =>
      codeOf(joinDatabase(parseSourceAddress(`duckdb:${path}?table=t`), typed, {}));
    expect((await at(join(folder, "none.db"))).code).toBe("no-file");
    expect((await at(sampleFile)).code).toBe("source-refuses");
  });
});

describe.skipIf(postgresFolder === null)("a PostgreSQL server", () => {
  const at = (address: string) => codeOf(joinDatabase(parseSourceAddress(address), typed, {}));

  it("that is not there, or does not know user or database, is told without the password", async () => {
    const host = server?.address.match(/host=([^&]*)/)?.[1] ?? "";
    const none = await at(`postgres://me:s3cret@/postgres?host=${folder}&table=t`);
    expect(none.code).toBe("no-server");
    expect(JSON.stringify(none)).not.toContain("s3cret");
    const stranger = await at(`postgres://s3cret:s3cret@/postgres?host=${host}&table=t`);
    expect(stranger.code).toBe("no-access");
    expect(JSON.stringify(stranger)).not.toContain("s3cret");
    expect((await at(`postgres://tester@/nowhere?host=${host}&table=t`)).code).toBe("no-database");
  });

  it("that takes too long is told", async () => {
    const query = encodeURIComponent("SELECT 1 AS a, 2 AS b, 1 AS w FROM pg_sleep(30)");
    expect((await at(`${server?.address}timeout=1&query=${query}`)).code).toBe("too-slow");
  });

  it("is read without a right to write", async () => {
    const query = encodeURIComponent("SELECT nextval('counter') AS a, 2 AS b, 1 AS w");
    await server?.run("CREATE SEQUENCE counter");
    expect((await at(`${server?.address}query=${query}`)).code).toBe("bad-query");
  });
});
