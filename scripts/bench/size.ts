/**
 * How long files of many rows take, and how much memory: PapaParse alone against our reader, DuckDB's own GROUP BY against
 * `--engine duckdb`. The file is made from a seed in a temporary folder and deleted afterwards.
 * Build first; then: npx tsx scripts/bench/size.ts [rows] [repetitions]
 */
import { execFileSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { createRandom } from "../../src/numeric/random/random";

const ROWS = Number(process.argv[2] ?? 10_000_000);
const REPETITIONS = Number(process.argv[3] ?? 2);
const TASK = join(import.meta.dirname, "size-task.mjs");
const COUNTRIES = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13];
/** Shares of yes, item by item, of a third of the people; a little of these among the others. */
const SHARES = [0.09, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03, 0.04, 0.03];

async function writeSurvey(path: string): Promise<void> {
  const random = createRandom(2024);
  const out = createWriteStream(path);
  const header = [
    "Respondent_ID",
    "COUNTRY",
    "ECS_SELECTED_CH_AGE",
    "ECS_SELECTED_CH_GENDER",
    "A1",
    "wgt_scaled",
  ];
  out.write(`${[...header, ...disruptingHarm.items.map(({ column }) => column)].join(",")}\n`);
  for (let from = 0; from < ROWS; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, ROWS - from) }, (_, k) => row(from + k, random));
    if (!out.write(lines.join(""))) await new Promise((resolve) => out.once("drain", () => resolve(null)));
  }
  out.end();
  await finished(out);
}

function row(index: number, random: ReturnType<typeof createRandom>): string {
  const often = random.uniform() < 0.3 ? -3 * Math.log(1 - random.uniform()) : 0.15;
  const answers = SHARES.map((share) => {
    const drawn = random.uniform();
    if (drawn < 0.015) return drawn < 0.005 ? "888" : drawn < 0.012 ? "999" : "";
    return drawn < 0.015 + share * often ? 2 + (Math.floor(-Math.log2(1 - random.uniform()) / 1.3) % 4) : 1;
  });
  const who = [
    COUNTRIES[random.integer(12)],
    1 + random.integer(6),
    1 + random.integer(2),
    1 + random.integer(3),
  ];
  return `respondent-${1e12 + index},${who.join(",")},${(0.2 + 2 * random.uniform()).toFixed(9)},${answers.join(",")}\n`;
}

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  /** Processor time of all threads. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** The fastest of some runs of both, which take turns, with the most memory that any of them took. */
function compare(tasks: readonly [string, string], file: string): void {
  const runs = new Map<string, Measured[]>(tasks.map((task) => [task, []]));
  for (let k = 0; k < REPETITIONS; k++) {
    for (const task of tasks) {
      const found = execFileSync(process.execPath, [TASK, task, file], { encoding: "utf8" });
      runs.get(task)?.push(JSON.parse(found) as Measured);
    }
  }
  const best = tasks.map((task) => {
    const all = runs.get(task) ?? [];
    const seconds = Math.min(...all.map((run) => run.seconds));
    const megabytes = Math.max(...all.map((run) => run.megabytes));
    process.stdout.write(
      `${task.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s ${Math.min(...all.map((run) => run.cpu))
        .toFixed(1)
        .padStart(7)} s of processors ${megabytes.toFixed(0).padStart(6)} MB ${all[0]?.rows} rows\n`,
    );
    return seconds;
  });
  process.stdout.write(
    `${tasks[1]} takes ${(best[1]! / best[0]!).toFixed(2)} times as long as ${tasks[0]}\n\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "itemwise-size-"));
try {
  const csv = join(folder, "survey.csv");
  const parquet = join(folder, "survey.parquet");
  await writeSurvey(csv);
  process.stdout.write(`${ROWS} rows, ${(statSync(csv).size / 1e6).toFixed(0)} MB of CSV\n`);
  compare(["papaparse", "reader"], csv);
  compare(["duckdb", "engine"], csv);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
  process.stdout.write(`${(statSync(parquet).size / 1e6).toFixed(0)} MB of Parquet\n`);
  compare(["duckdb", "engine"], parquet);
} finally {
  rmSync(folder, { recursive: true });
}
