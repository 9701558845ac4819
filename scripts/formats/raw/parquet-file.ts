/** A raw file of Parquet, written by DuckDB. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { AGAINST, names, type RawFile, SIX, stored } from "./sources";

/** The answers as integers, with columns of text beside them. */
export async function parquetFile(folder: string): Promise<RawFile> {
  const [from, to] = [join(folder, "source.csv"), join(folder, "made.parquet")];
  writeFileSync(from, stored("bfi.csv"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT row_number() OVER () AS row_id, * FROM read_csv('${from}', header = true)) TO '${to}' (FORMAT parquet)`,
  );
  connection.closeSync();
  return {
    name: "answers.parquet",
    atFirst: "right",
    platform: "DuckDB",
    source: "written by DuckDB itself",
    data: "psych::bfi",
    bytes: readFileSync(to),
    truth: { items: names, answers: SIX, groups: ["gender", "education", "age"], reversed: AGAINST },
  };
}
