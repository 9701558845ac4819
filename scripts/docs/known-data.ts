/**
 * Writes docs/known-data.md: analyzes known data by the built command line and holds its record against what is known.
 * Ends with an error where a record says something absurd. Needs R with the packages that the data come with; on Debian:
 * `apt-get install r-cran-{lavaan,psych,psychotools,psychotree,psy,openmx,multilevel,sem,erm}` (and semTools).
 *
 * `npm run known-data -- bfi lsat6` prints the page of these sets and writes nothing. `--records FOLDER` keeps data and
 * records there, and reads those that are there already.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { absurdities } from "./known-absurd";
import { KNOWN_DATA, type KnownData, writeKnownData } from "./known-entries";
import { judge } from "./known-judge";
import { type KnownResult, knownDataPage } from "./known-page";
import { readRecord } from "./known-record";

const { values, positionals: ids } = parseArgs({
  options: { records: { type: "string" } },
  allowPositionals: true,
});
const root = join(import.meta.dirname, "../..");
const folder = values.records ?? mkdtempSync(join(tmpdir(), "known-data-"));
mkdirSync(folder, { recursive: true });
const chosen = KNOWN_DATA.filter(({ id }) => ids.length === 0 || ids.includes(id));

try {
  const versions = writeKnownData(folder, chosen);
  const results = chosen.map(resultOf);
  const page = knownDataPage(results, versions);
  if (ids.length > 0) console.log(page);
  else writeFileSync(join(root, "docs/known-data.md"), page);
  const absurd = results.flatMap(({ title, absurd }) => absurd.map((one) => `${title}: ${one}`));
  if (absurd.length > 0) throw new Error(`absurd:\n${absurd.join("\n")}`);
} finally {
  if (values.records === undefined) rmSync(folder, { recursive: true });
}

function resultOf(known: KnownData): KnownResult {
  const { id, title, r, file, command, expect } = known;
  const output = join(folder, `${id}.json`);
  if (!existsSync(output)) analyze(known, output);
  const read = readRecord(output, command === "analyze");
  const [, from, name] = /(?:of\(")?(\w+)(?:", "|::)([\w.]+)/.exec(r ?? "") ?? [];
  const origin = from === undefined ? (file ?? "made by R") : `R package ${from} (${name})`;
  return {
    title,
    source: r?.startsWith("moments") === true ? `from a matrix, ${origin}` : origin,
    people: read.record.data.n,
    items: read.record.data.items.length,
    findings: expect.map((one) => ({ ...one, ...judge(read.record, one) })),
    lines: read.lines,
    absurd: absurdities(read),
  };
}

function analyze({ id, file, measure, command }: KnownData, output: string): void {
  const start = Date.now();
  const definition = join(folder, `${id}.measure.json`);
  if (typeof measure !== "string") writeFileSync(definition, JSON.stringify(measure));
  const data = file === undefined ? join(folder, `${id}.csv`) : join(root, file);
  const named = typeof measure === "string" ? measure : definition;
  const fewer = command === "analyze" ? ["--replicates", "100"] : [];
  const options = [command, data, "--measure", named, "--json", output, ...fewer];
  execFileSync("node", [join(root, "dist/cli.js"), ...options], { stdio: ["ignore", "ignore", "inherit"] });
  console.error(`${id}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
