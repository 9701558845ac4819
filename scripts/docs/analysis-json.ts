/** Writes docs/analysis-json.md and one complete example (docs/analysis-example.json) from the sample survey. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analysisPage } from "./analysis-page";

const ROOT = join(import.meta.dirname, "../..");

writeFileSync(join(ROOT, "docs/analysis-json.md"), analysisPage());
const example = execFileSync(
  process.execPath,
  ["dist/cli.js", "analyze", "data/sample/disrupting-harm.csv", "--json", "-"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 27 },
);
writeFileSync(join(ROOT, "docs/analysis-example.json"), `${JSON.stringify(JSON.parse(example), null, 1)}\n`);
