/**
 * Whether two commits compute and say the same: `npm run compare -- BASE HEAD` (by default origin/main, or else HEAD~1,
 * and HEAD). Builds both, runs five analyses with each, and compares the records (released and restricted) and the
 * visible text of the reports. A record of an earlier version is upgraded first (`upgradeRecord`). Exit code 0: the same; 1: something differs; 2: something could not be run.
 *
 * Options: `--keys FILE`, JSON of the record's renamed keys (`KeyMap` in scripts/compare/record-differences.ts); `--added PATH`
 * (repeatable), what only HEAD has; `--words FILE`, JSON of renamed words; `--tolerance 1e-10`; `--only IDS`, such as
 * attitudes,bfi; `--data FOLDER` with bfi25.csv and holzinger.csv (or COMPARE_DATA; by default from R's packages psych
 * and lavaan, or else from ../shared/reference/models/data).
 */
import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { upgradeRecord } from "../src/analysis/upgrade-record";
import { type ComparedAnalysis, fiveAnalyses } from "./compare/five-analyses";
import {
  compareRecords,
  type Difference,
  type KeyMap,
  pathRenamer,
  type WordMap,
  wordRenamer,
} from "./compare/record-differences";
import { asInHead, visibleText } from "./compare/visible-text";

const ROOT = join(import.meta.dirname, "..");
/** Differences of a record, and lines of a text's, that are listed. */
const LISTED = 20;
const LISTED_LINES = 200;
/** Writes the processor's seconds of a program, its threads included, where it ends. */
const STOPWATCH = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => { const { user, system } = process.cpuUsage(); writeFileSync(process.env.CPU_FILE, String((user + system) / 1e6)); });',
)}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keys: { type: "string" },
    added: { type: "string", multiple: true, default: [] },
    words: { type: "string" },
    tolerance: { type: "string", default: "1e-10" },
    only: { type: "string" },
    data: { type: "string" },
  },
});

/** A commit, checked out and built. */
interface Side {
  readonly name: "base" | "head";
  readonly folder: string;
}

/** What one analysis gives by one program. */
interface Outcome {
  readonly records: Readonly<Record<"released" | "restricted", unknown>>;
  readonly text: readonly string[];
  readonly seconds: number;
}

interface Row {
  readonly id: string;
  readonly problem: string | null;
  readonly cells: readonly string[];
  readonly differs: boolean;
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
const temporary = mkdtempSync(join(tmpdir(), "compare-records-"));
removeAfterwards(temporary);
try {
  process.exitCode = await compareCommits();
} catch (error) {
  console.error(stop.signal.aborted ? "Stopped." : messageOf(error));
  process.exitCode = 2;
} finally {
  rmSync(temporary, { recursive: true, force: true });
  git("worktree", "prune");
}

async function compareCommits(): Promise<number> {
  const compare = comparison();
  const head = commitOf(positionals[1] ?? "HEAD");
  const base = commitOf(positionals[0] ?? (resolved("origin/main") === null ? "HEAD~1" : "origin/main"));
  console.error(`base ${base.slice(0, 10)}, head ${head.slice(0, 10)}`);
  if (head === resolved("HEAD") && git("status", "--porcelain") !== "") {
    console.error("What is not committed is not compared.");
  }
  const built = [await checkout("base", base), await checkout("head", head)] as const;
  const data = join(temporary, "data");
  const only = values.only?.split(",");
  const analyses = fiveAnalyses(data, {
    samples: join(built[1].folder, "data/sample"),
    known: values.data ?? process.env.COMPARE_DATA ?? null,
    fallback: join(ROOT, "../shared/reference/models/data"),
  }).filter(({ id }) => only === undefined || only.includes(id));
  if (analyses.length === 0) throw new Error(`--only ${values.only} names no analysis.`);
  const rows: Row[] = [];
  for (const analysis of analyses) {
    try {
      const [before, after] = [await run(built[0], analysis, data), await run(built[1], analysis, data)];
      rows.push(compare(analysis.id, before, after));
    } catch (error) {
      if (stop.signal.aborted) throw error;
      rows.push({ id: analysis.id, problem: `not run: ${messageOf(error)}`, cells: [], differs: false });
    }
  }
  printSummary(rows);
  if (rows.some(({ differs }) => differs)) return 1;
  return rows.some(({ problem }) => problem !== null) ? 2 : 0;
}

/** Has a folder with worktrees removed when this program is gone, even where it was killed (as tsx does with one that is slow to stop). */
function removeAfterwards(folder: string): void {
  const script = `while kill -0 ${process.pid}; do sleep 1; done; rm -rf "$0"; git worktree prune`;
  spawn("sh", ["-c", script, folder], { cwd: ROOT, detached: true, stdio: "ignore" }).unref();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function git(...args: string[]): string {
  return spawnSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 28 }).stdout.trim();
}

/** The commit that a name stands for; null where there is none. */
function resolved(ref: string): string | null {
  const commit = git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  return commit === "" ? null : commit;
}

function commitOf(ref: string): string {
  const commit = resolved(ref);
  if (commit === null) throw new Error(`${ref} is no commit.`);
  return commit;
}

/** Runs a program to its end; what it wrote to standard error. */
function runProgram(command: string, args: readonly string[], options: SpawnOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const child = spawn(command, args, {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
      signal: stop.signal,
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${command} ended with ${code}: ${said.trim().slice(-2000)}`));
    });
  });
}

/** A worktree of its own for a commit, with its packages (linked where they are those of this checkout) and its build. */
async function checkout(name: Side["name"], commit: string): Promise<Side> {
  const folder = join(temporary, name);
  await runProgram("git", ["worktree", "add", "--detach", folder, commit], { cwd: ROOT });
  const lock = (where: string): string => readFileSync(join(where, "package-lock.json"), "utf8");
  if (lock(folder) === lock(ROOT)) symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  else {
    console.error(`${name}: installs its packages`);
    await runProgram("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder });
  }
  console.error(`${name}: builds`);
  await runProgram(join(folder, "node_modules/.bin/tsup"), ["--no-dts", "--silent"], { cwd: folder });
  return { name, folder };
}

/** One analysis by the program of one side: page and both records at once. */
async function run({ name, folder }: Side, analysis: ComparedAnalysis, data: string): Promise<Outcome> {
  const { id, file, options } = analysis;
  if (file === null) throw new Error("its data are in no folder, and R does not give them");
  const out = join(temporary, `${name}-${id}`);
  const cpuFile = join(out, "seconds");
  mkdirSync(out);
  const program = ["--import", STOPWATCH, join(folder, "dist/cli.js"), "report", join(data, file)];
  const outputs = ["-o", "report.html", "--json", "report.json", "--restricted"];
  const terminal = await runProgram(process.execPath, [...program, ...options, ...outputs], {
    cwd: out,
    env: { ...process.env, CPU_FILE: cpuFile },
  });
  const read = (path: string): string => readFileSync(join(out, path), "utf8");
  const seconds = Number(read("seconds"));
  console.error(`${id}: ${name} ${seconds.toFixed(1)} s of processor`);
  return {
    records: {
      released: JSON.parse(read("report.json")),
      restricted: JSON.parse(read("report.restricted.json")),
    },
    text: [...visibleText(read("report.html")), "[terminal]", ...terminal.trim().split("\n")],
    seconds,
  };
}

/** What compares two outcomes of an analysis, by the maps and the tolerance of the options. */
function comparison(): (id: string, base: Outcome, head: Outcome) => Row {
  const json = (file: string | undefined): unknown =>
    file === undefined ? {} : JSON.parse(readFileSync(file, "utf8"));
  const tolerance = Number(values.tolerance);
  if (!(tolerance >= 0)) throw new Error(`--tolerance ${values.tolerance} is no number from 0 on.`);
  const added = pathRenamer(Object.fromEntries(values.added.map((path) => [path, null])));
  const options = {
    renamePath: pathRenamer(json(values.keys) as KeyMap),
    renameWords: wordRenamer(json(values.words) as WordMap),
    isAdded: (path: readonly (string | number)[]) => added(path) === null,
    tolerance,
  };
  return (id, base, head) => {
    const found = (["released", "restricted"] as const).map((kind) => {
      const compared = compareRecords(upgradeRecord(base.records[kind]), head.records[kind], options);
      printDifferences(`${id}, ${kind} record`, compared.differences);
      return compared;
    });
    const text = asInHead(base.text, head.text, options);
    const lines = compareLines(`${id}, text of the report`, text, head.text);
    const count = found.reduce((sum, { differences }) => sum + differences.length, 0);
    const figures = found.reduce((sum, { values: all }) => sum + all, 0);
    const cells = [figures, count, head.text.length, `-${lines.removed} +${lines.inserted}`];
    return {
      id,
      problem: null,
      cells: [...cells.map(String), base.seconds.toFixed(1), head.seconds.toFixed(1)],
      differs: count + lines.removed + lines.inserted > 0,
    };
  };
}

function printDifferences(title: string, differences: readonly Difference[]): void {
  if (differences.length === 0) return;
  const shown = (value: unknown): string =>
    value === undefined ? "not there" : JSON.stringify(value).slice(0, 160);
  console.log(`\n${title}: ${differences.length} values differ`);
  for (const { path, base, head } of differences.slice(0, LISTED)) {
    console.log(`  ${path}: ${shown(base)} -> ${shown(head)}`);
  }
  if (differences.length > LISTED) console.log(`  and ${differences.length - LISTED} more`);
}

/** Prints the lines that differ, as git finds them. */
function compareLines(
  title: string,
  base: readonly string[],
  head: readonly string[],
): { readonly removed: number; readonly inserted: number } {
  const files = ["base.txt", "head.txt"].map((name) => join(temporary, name));
  for (const [k, lines] of [base, head].entries()) writeFileSync(files[k] ?? "", `${lines.join("\n")}\n`);
  const diff = git("diff", "--no-index", "--no-color", "--no-ext-diff", "--unified=0", ...files);
  const hunks = diff.slice(Math.max(0, diff.indexOf("\n@@")));
  const lines = hunks.split("\n").filter((line) => /^[-+]/.test(line));
  const removed = lines.filter((line) => line.startsWith("-")).length;
  if (lines.length > 0) console.log(`\n${title}: ${lines.length} lines differ`);
  for (const line of lines.slice(0, LISTED_LINES)) console.log(`  ${line}`);
  if (lines.length > LISTED_LINES) console.log(`  and ${lines.length - LISTED_LINES} more`);
  return { removed, inserted: lines.length - removed };
}

function printSummary(rows: readonly Row[]): void {
  const header = ["values", "differ", "lines", "differ", "base s", "head s"];
  const line = (id: string, cells: readonly string[]): string =>
    id.padEnd(12) + cells.map((cell) => cell.padStart(12)).join("");
  console.log(`\n${line("analysis", header)}`);
  for (const { id, problem, cells } of rows) {
    console.log(problem === null ? line(id, cells) : `${id.padEnd(12)}  ${problem}`);
  }
  console.log(rows.some(({ differs }) => differs) ? "Something differs." : "Nothing that was run differs.");
}
