/** Attacks what the program publishes as a reader could who has its source, and counts what is given away (docs/disclosure.md). */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { version } from "../package.json";
import { cellText } from "../src/formats/kit/labelled-table";
import { readSpss } from "../src/formats/spss/read-spss";
import { measureById } from "../src/measures/built-in";
import { type AttackResult, attackRun } from "./attack/attack-run";
import { disclosurePage } from "./attack/page";
import { ALL, fileOf, measureOf, QUICK } from "./attack/runs";

const ROOT = join(import.meta.dirname, "..");
const RESULTS = join(ROOT, "scripts/attack/results.json");
const sample = readFileSync(join(ROOT, "data/sample/disrupting-harm.csv"), "utf8");
const quick = process.argv.includes("--quick");
const option = (name: string): string | undefined =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const measure = measureById("disrupting-harm");
const runs = (quick ? QUICK : ALL).filter(({ name }) => new RegExp(option("only") ?? "").test(name));
const results: AttackResult[] = [];
for (const run of runs) {
  const start = performance.now();
  const csv = fileOf(run, run.telling === true ? await telling() : sample);
  const seconds = Number(option("seconds") ?? 120);
  const result = await attackRun(run, { csv, measure: measureOf(run, measure), seconds });
  results.push(result);
  // After each, so that a long run that is stopped leaves what it found.
  if (!quick) {
    const before: readonly AttackResult[] = JSON.parse(readFileSync(RESULTS, "utf8"));
    // Of the other files what the last run found stays.
    const found = new Map([...before, result].map((one) => [one.name, one]));
    const all = ALL.flatMap(({ name }) => found.get(name) ?? []);
    writeFileSync(RESULTS, `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
    const left = ALL.filter(({ name }) => !found.has(name)).map(({ name }) => name);
    writeFileSync(join(ROOT, "docs/disclosure.md"), disclosurePage(all, { version, left }));
  }
  const { name, hidden, attacked, forced, recovered, tooNarrow, undecided, exact, problem, routes } = result;
  console.log(
    `${name}: ${hidden} hidden, ${attacked} attacked, ${forced} forced, ${recovered} recovered, ${tooNarrow} too narrow, ${undecided} undecided; ${problem ?? `${Math.round((performance.now() - start) / 1000)} s`}`,
  );
  for (const example of result.examples) console.log(`  ${example}`);
  if (exact !== null) console.log(`  by answer patterns: ${exact.given} of ${exact.attacked} given away`);
  const told = routes.filter((one) => one.given + one.control > 0);
  console.log(
    `  ${told.map(({ route, given, control }) => `${route} ${given} (unprotected ${control})`).join(", ")}`,
  );
}
const given = results.reduce((sum, one) => sum + one.recovered + one.tooNarrow + (one.exact?.given ?? 0), 0);
const failed = results.filter(({ problem }) => problem !== null).length;
console.log(`${given} given away, ${failed} files without a result`);
process.exitCode = given + failed > 0 ? 1 : 0;

async function telling(): Promise<string> {
  const path = join(ROOT, "data/sample/disrupting-harm-telling.zsav");
  const { columns, rows } = await readSpss(readFileSync(path), path, {});
  const cells = Array.from({ length: rows }, (_, row) => columns.map((column) => cellText(column, row)));
  return Papa.unparse([columns.map(({ name }) => name), ...cells], { newline: "\n" });
}
