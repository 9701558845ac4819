/** Writes docs/analysis-json.md and an example with every key (docs/analysis-example.json) from the sample survey. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { analysisPage } from "./analysis-page";

/** Of each list in the example. */
const MOST_ENTRIES = 3;

const ROOT = join(import.meta.dirname, "../..");

writeFileSync(join(ROOT, "docs/analysis-json.md"), analysisPage());
const example = execFileSync(
  process.execPath,
  ["dist/cli.js", "analyze", "data/sample/disrupting-harm.csv", "--json", "-"],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 27 },
);
writeFileSync(
  join(ROOT, "docs/analysis-example.json"),
  `${JSON.stringify(shortened(JSON.parse(example)), null, 1)}\n`,
);

/** A record whose lists have their first entries only: the whole is 2 MB, most of it prevalences by country. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shortened(inner)]));
}
