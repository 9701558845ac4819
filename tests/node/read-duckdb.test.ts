import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import type { Responses } from "../../src/data/answers/responses";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { parseMeasure } from "../../src/measures/measure";
import { joinByDuckDb } from "../../src/node/database/read-duckdb";
import { diskFile } from "../../src/node/files/read-table";
import { createRandom } from "../../src/numeric/random/random";
import { joinCsvFile, type ReadAnswersOptions } from "../../src/project/answers-file";
import { yesTable } from "../../src/survey/prevalence/yes-table";
import { awkwardCsv, awkwardMeasure, awkwardRows } from "../support/awkward-survey";

const folder = mkdtempSync(join(tmpdir(), "itemwise-duckdb-"));
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
/** A Parquet file of what a query gives. */
async function parquet(name: string, query: string): Promise<string> {
  const path = join(folder, name);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  return path;
}
const sample = join(import.meta.dirname, "../../data/sample/disrupting-harm.csv");
const simple = parseMeasure({
  id: "simple",
  items: ["a", "b"].map((id) => ({ id, categories: [{ code: 1 }, { code: 2 }] })),
  weight: { column: "w", missing: "drop" },
});

function expectSame(one: Responses, other: Responses): void {
  expect(patternTable(one, { design: true })).toEqual(patternTable(other, { design: true }));
  expect(yesTable(one)).toEqual(yesTable(other));
  // DuckDB counts rows that are alike in what is read: it does not look at identifiers.
  const told = ({ warnings }: typeof one) => warnings.filter(({ code }) => code !== "repeated-identifier");
  expect([told(one), one.excluded, one.fileRows]).toEqual([told(other), other.excluded, other.fileRows]);
}

async function errorOf(promise: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason as { code: string; message: string; hint: string },
  );
  if (error === null) throw new Error("nothing was thrown");
  return { code: error.code, message: error.message, hint: error.hint };
}

describe("joinByDuckDb(path, measure, options)", () => {
  it("reads CSV to the last bit as the CSV reader does", async () => {
    const options = { contexts: true };
    const [one, other] = [
      await joinByDuckDb(sample, disruptingHarm, options),
      await joinCsvFile(diskFile(sample), disruptingHarm, options),
    ];
    expectSame(one.responses, other.responses);
  });

  it.each(["design", "frequency", "none"] as const)(
    "reads awkward cells alike (weights: %s)",
    async (weights) => {
      const path = write("awkward.csv", awkwardCsv(awkwardRows(800)));
      const options: ReadAnswersOptions = { weights, contexts: true };
      const { responses } = await joinByDuckDb(path, awkwardMeasure, options);
      expectSame(responses, (await joinCsvFile(diskFile(path), awkwardMeasure, options)).responses);
    },
  );

  it("reads the weight where another column has a name of the query's own", async () => {
    const path = write(
      "names.csv",
      "a,b,w,WT,v,k1\n1,2,0.5,9,9,9\n2,2,1.5,9,9,9\n1,1,2.25,9,9,9\n1,2,0.5,9,9,9\n",
    );
    const { responses } = await joinByDuckDb(path, simple, {});
    expectSame(responses, (await joinCsvFile(diskFile(path), simple, {})).responses);
  });

  it("reads Parquet, of numbers and of text, to the last bit as CSV", async () => {
    const { responses } = await joinCsvFile(diskFile(sample), disruptingHarm, { contexts: true });
    for (const [name, all] of [
      ["numbers.parquet", "false"],
      ["text.parquet", "true"],
    ] as const) {
      const path = await parquet(name, `SELECT * FROM read_csv('${sample}', all_varchar = ${all})`);
      expectSame((await joinByDuckDb(path, disruptingHarm, { contexts: true })).responses, responses);
    }
  });

  it.each([
    ["of surveys", 0.01, 2000],
    ["too small for the quick count", 1e-9, 1e-6],
    ["whose squares are too small for it", 1e-6, 3],
    ["too large for it", 1e5, 4e7],
    ["a few of which are zero or blank", 0, 3],
  ])("adds up weights %s to the last bit", async (_, low, high) => {
    const random = createRandom(5);
    const weight = (): number => Math.max(1e-9, low + (high - low) * random.uniform() ** 8);
    const rows = Array.from({ length: 3000 }, (_, row) => {
      const own = low === 0 && row % 7 < 2 ? ["0", "NA"][row % 7]! : String(weight());
      return `${1 + random.integer(2)},${1 + random.integer(2)},${own}\n`;
    });
    const path = write("weights.csv", `a,b,w\n${rows.join("")}`);
    const { responses } = await joinCsvFile(diskFile(path), simple);
    expectSame((await joinByDuckDb(path, simple)).responses, responses);
    const query = `SELECT a, b, TRY_CAST(w AS DOUBLE) AS w FROM read_csv('${path}', all_varchar = true)`;
    expectSame((await joinByDuckDb(await parquet("weights.parquet", query), simple)).responses, responses);
  });

  it("tells whole numbers apart that are near, far, below zero or not there", async () => {
    const places = parseMeasure({
      id: "places",
      items: [{ id: "a", categories: [{ code: -9 }, { code: 2 }] }],
      groups: { near: { column: "near" }, far: { column: "far" }, both: { column: "both" } },
      cluster: { column: "half" },
    });
    const query = `SELECT CASE i % 3 WHEN 0 THEN -9 WHEN 1 THEN 2 END AS a, (i % 5 - 2)::TINYINT AS near,
      CASE WHEN i % 4 > 0 THEN (i % 4) * 10000000000 END AS far, i % 7 = 0 AS both, i % 6 / 2 AS half FROM range(400) AS t(i)`;
    const path = await parquet("places.parquet", query);
    const csv = join(folder, "places.csv");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`COPY (${query}) TO '${csv}' (HEADER)`);
    const { responses } = await joinCsvFile(diskFile(csv), places);
    expect(responses.groupings.map(({ levels }) => levels.length)).toEqual([5, 3, 2]);
    expectSame((await joinByDuckDb(path, places)).responses, responses);
  });

  it.each([
    ["a,b,w\n1,1,1\n1,7,1\n2,7,1\n"],
    ["a,b,w\n1,1,1\n1,2,-1\n1,2,x\n"],
    ["a,b,w\n1,1,1\n1,2\n"],
    ["a,b,w\n"],
    ["a,w\n1,1\n"],
    ["a,b,w\n1,1,0\n1,1,\n"],
    ['a,b,w\n1,1,1\n1,"2,1\n'],
  ])("says of CSV what the CSV reader says: %j", async (content) => {
    const path = write("wrong.csv", content);
    expect(await errorOf(joinByDuckDb(path, simple))).toEqual(
      await errorOf(joinCsvFile(diskFile(path), simple)),
    );
  });

  it("names the row of a wrong cell in Parquet", async () => {
    const path = await parquet(
      "wrong.parquet",
      "SELECT * FROM (VALUES (1, 1, 1.0), (1, 2, 2.0), (2, 7, 0.5)) AS t(a, b, w)",
    );
    expect((await errorOf(joinByDuckDb(path, simple))).message).toBe(
      'wrong.parquet, row 3, column "b": unknown code 7.',
    );
    const weight = await parquet(
      "weight.parquet",
      "SELECT * FROM (VALUES (1, 1, 1.0), (1, 2, -2.0)) AS t(a, b, w)",
    );
    expect((await errorOf(joinByDuckDb(weight, simple))).message).toContain(
      'weight.parquet, row 2, column "w": the weight -2',
    );
  });

  it("tells what it does not do", async () => {
    const path = write("fine.csv", "a,b,w\n1,1,1\n");
    expect((await errorOf(joinByDuckDb("-", simple))).code).toBe("not-by-engine");
    expect((await errorOf(joinByDuckDb(path, simple, { counts: "w" }))).code).toBe("not-by-engine");
    expect((await errorOf(joinByDuckDb(path, simple, { encoding: "latin1" }))).code).toBe("not-by-engine");
    expect((await errorOf(joinByDuckDb(join(folder, "none.parquet"), simple))).code).toBe("no-file");
    const text = write("text-in.parquet", "no parquet");
    expect((await errorOf(joinByDuckDb(text, simple))).code).toBe("engine-refuses");
  });

  it("leaves weights beyond what SQL adds up exactly to the CSV reader, and names them in a Parquet file", async () => {
    const rows = "1,2,1\n2,2,1e-40\n1,1,5e7\n".repeat(3);
    const csv = write("beyond.csv", `a,b,w\n${rows}`);
    expectSame(
      (await joinByDuckDb(csv, simple)).responses,
      (await joinCsvFile(diskFile(csv), simple)).responses,
    );
    const stored = await parquet(
      "beyond.parquet",
      "SELECT 1 AS a, 2 AS b, unnest([1.0, 1e-40]::DOUBLE[]) AS w",
    );
    expect(await errorOf(joinByDuckDb(stored, simple))).toMatchObject({
      code: "not-by-engine",
      message: expect.stringContaining("a weight of 1e-40 exactly, only weights from 1e-9 to 40000000"),
    });
    const none = await parquet(
      "nan.parquet",
      "SELECT 1 AS a, 2 AS b, unnest([1.0::DOUBLE, 'nan'::DOUBLE]) AS w",
    );
    expect(await errorOf(joinByDuckDb(none, simple))).toMatchObject({
      message: expect.stringContaining("row 2"),
    });
  });
});
