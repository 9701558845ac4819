/** Attacks what the program writes as a reader could who has its source, and counts what is given away (docs/disclosure.md). */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureById } from "../src/measures/built-in";
import { attackRun } from "./attack/attack-run";
import { ALL, QUICK } from "./attack/runs";

const ROOT = join(import.meta.dirname, "..");
const sample = readFileSync(join(ROOT, "data/sample/disrupting-harm.csv"), "utf8");
const quick = process.argv.includes("--quick");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
const measure = measureById("disrupting-harm");
const runs = (quick ? QUICK : ALL).filter(({ name }) => only === undefined || name.includes(only));
for (const run of runs) {
  const start = performance.now();
  const result = await attackRun(run, {
    sample,
    measure,
    folder: join(tmpdir(), `itemwise-attack-${process.pid}`),
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${result.name}: ${result.hidden} hidden, ${result.problem ?? `${seconds} s`}`);
  for (const { route, recovered, tooNarrow, wrong, examples } of result.scores.filter(
    (one) => one.recovered + one.tooNarrow + one.wrong > 0,
  ))
    console.log(
      `  ${route}: ${recovered} recovered, ${tooNarrow} too narrow, ${wrong} wrong; ${examples.join("; ")}`,
    );
}
