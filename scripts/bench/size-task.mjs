/**
 * One measurement of size.ts in a process of its own, so that its memory is its own:
 * node scripts/bench/size-task.mjs papaparse|reader|duckdb|engine <file>
 */
import { createReadStream } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import Papa from "papaparse";
import { builtInMeasures } from "../../dist/index.js";
import { readAnswers, readAnswersByDuckDb } from "../../dist/node.js";

const [task, file] = process.argv.slice(2);
const measure = builtInMeasures[0];

/** PapaParse alone, as a reader must use it: the file's text in pieces of 256 kB, every record as an array. */
async function papaparse() {
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n" });
  let pending = "";
  let records = 0;
  for await (const piece of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 18 })) {
    const text = pending + piece;
    const { data, meta } = parser.parse(text, 0, true);
    records += data.length;
    pending = text.slice(meta.cursor);
  }
  return records + parser.parse(pending, 0, false).data.length - 1;
}

/** DuckDB's own GROUP BY of the same columns with plain sums, its result kept there. */
async function duckdb() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const groups = Object.values(measure.groups).map(({ column }) => column);
  const items = measure.items.map(({ column }) => column);
  const keys = [...groups, ...items].map((name) => `"${name}"`).join(", ");
  const from = file.endsWith(".parquet")
    ? `read_parquet('${file}')`
    : `read_csv('${file}', all_varchar = true)`;
  const weight = `CAST("${measure.weight.column}" AS DOUBLE)`;
  await connection.run(
    `CREATE TEMP TABLE counted AS SELECT ${keys}, COUNT(*) AS n, SUM(${weight}) AS w, SUM(${weight} * ${weight}) AS q FROM ${from} GROUP BY ${keys}`,
  );
  const count = await connection.runAndReadAll("SELECT COUNT(*) FROM counted");
  return Number(count.getRows()[0][0]);
}

const tasks = {
  papaparse,
  duckdb,
  reader: async () => (await readAnswers(file, measure)).rowNumbers.length,
  engine: async () => (await readAnswersByDuckDb(file, measure)).rowNumbers.length,
};
const started = performance.now();
const rows = await tasks[task]();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ rows, seconds, cpu, megabytes })}\n`);
