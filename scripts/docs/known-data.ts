/**
 * Writes docs/known-data.md: analyzes known data by the built command line and holds the verdicts against the literature.
 * Needs R with psych, psychotools, psychotree and lavaan, whose data are written to a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Verdict } from "../../src/verdicts/verdicts";
import { MADE_AND_ABILITIES } from "./known-abilities";
import { KNOWN_DATA, type KnownData } from "./known-measures";
import { type KnownResult, knownDataPage } from "./known-page";
import { QUESTIONNAIRES } from "./known-questionnaires";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "known-data-"));
const findings = { ...MADE_AND_ABILITIES, ...QUESTIONNAIRES };

try {
  const script = join(import.meta.dirname, "known-data.R");
  const versions = execFileSync("Rscript", [script, folder], { encoding: "utf8" }).trim();
  const results = KNOWN_DATA.map((data) => {
    console.log(data.id);
    return resultOf(data);
  });
  writeFileSync(join(root, "docs/known-data.md"), knownDataPage(results, versions));
} finally {
  rmSync(folder, { recursive: true });
}

function resultOf({ id, title, file, measure, command = "analyze" }: KnownData): KnownResult {
  const [definition, output] = [`${id}.measure.json`, `${id}.json`].map((name) => join(folder, name));
  if (definition === undefined || output === undefined) throw new Error(id);
  if (typeof measure !== "string") writeFileSync(definition, JSON.stringify(measure));
  const data = file === null ? join(folder, `${id}.csv`) : join(root, file);
  const named = typeof measure === "string" ? measure : definition;
  const fewer = command === "analyze" ? ["--bootstrap", "200", "--replicates", "100"] : [];
  const options = ["--measure", named, "--json", output, ...fewer];
  execFileSync("node", [join(root, "dist/cli.js"), command, data, ...options], { stdio: "ignore" });
  const analysis = JSON.parse(readFileSync(output, "utf8")) as {
    readonly data: { readonly n: number; readonly items: readonly string[] };
    readonly verdicts: readonly Verdict[];
  };
  return {
    title,
    people: analysis.data.n,
    items: analysis.data.items.length,
    verdicts: analysis.verdicts,
    findings: findings[id] ?? [],
  };
}
