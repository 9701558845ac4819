/** Attacks what the program writes as a reader could who has its source, and counts what is given away (docs/disclosure.md). */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { version } from "../package.json";
import { cellText } from "../src/formats/kit/labelled-table";
import { readSpss } from "../src/formats/spss/read-spss";
import { measureById } from "../src/measures/built-in";
import { type AttackResult, attackRun } from "./attack/attack-run";
import { disclosurePage } from "./attack/page";
import { ALL, QUICK } from "./attack/runs";

const ROOT = join(import.meta.dirname, "..");
const RESULTS = join(ROOT, "scripts/attack/results.json");
const sample = readFileSync(join(ROOT, "data/sample/disrupting-harm.csv"), "utf8");
const telling = await asCsv(join(ROOT, "data/sample/disrupting-harm-telling.zsav"));
const quick = process.argv.includes("--quick");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
const measure = measureById("disrupting-harm");
const runs = (quick ? QUICK : ALL).filter(({ name }) => only === undefined || name.includes(only));
// Of the other files what the last run found stays.
const found = new Map<string, AttackResult>(
  JSON.parse(readFileSync(RESULTS, "utf8")).map((one: AttackResult) => [one.name, one]),
);
const results: AttackResult[] = [];
for (const run of runs) {
  const start = performance.now();
  const result = await attackRun(run, {
    sample: run.telling === true ? telling : sample,
    measure,
    folder: join(tmpdir(), `itemwise-attack-${process.pid}`),
  });
  results.push(result);
  // After each, so that a long run that is stopped leaves what it found.
  if (!quick) {
    found.set(run.name, result);
    const all = ALL.flatMap(({ name }) => found.get(name) ?? []);
    writeFileSync(RESULTS, `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
    const left = ALL.filter(({ name }) => !found.has(name)).map(({ name }) => name);
    writeFileSync(join(ROOT, "docs/disclosure.md"), disclosurePage(all, { version, left }));
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${result.name}: ${result.hidden} hidden, ${result.problem ?? `${seconds} s`}`);
  for (const { route, recovered, tooNarrow, wrong, examples } of result.scores.filter(
    (one) => one.recovered + one.tooNarrow + one.wrong > 0,
  ))
    console.log(
      `  ${route}: ${recovered} recovered, ${tooNarrow} too narrow, ${wrong} wrong; ${examples.join("; ")}`,
    );
}
const given = results
  .flatMap(({ scores }) => scores)
  .reduce((sum, one) => sum + one.recovered + one.tooNarrow, 0);
const failed = results.filter(({ problem }) => problem !== null).length;
console.log(`${given} given away, ${failed} files without a result`);
process.exitCode = given + failed > 0 ? 1 : 0;

async function asCsv(path: string): Promise<string> {
  const { columns, rows } = await readSpss(readFileSync(path), path, {});
  const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => cellText(column, row)));
  return Papa.unparse([columns.map(({ name }) => name), ...cells], { newline: "\n" });
}
