/**
 * Builds the site: the documentation with the sample's report, site/app (the page, for a host of static files) and
 * site/itemwise.html (the page as one file, which the package has too, as dist/itemwise.html). A part is named to build it
 * alone: `node scripts/site.mjs alone`. `SITE_BASE` is the path that the documentation has on its host ("/" by default).
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const PARTS = {
  // The first: it makes the folder anew.
  docs: () => {
    if (!existsSync(join(ROOT, "dist/cli.js"))) run("tsup", "--no-dts", "--silent");
    if (!existsSync(join(ROOT, "out/report.html"))) run("node", "scripts/sample-report.mjs");
    run("tsx", "scripts/site/docs.ts", "site", "out/report.html");
  },
  app: () => run("vite", "build", "--logLevel", "warn"),
  alone: () => {
    run("vite", "build", "--logLevel", "warn", "--mode", "alone");
    mkdirSync(join(ROOT, "site"), { recursive: true });
    copyFileSync(join(ROOT, "dist/itemwise.html"), join(ROOT, "site/itemwise.html"));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) {
  console.error(`No part of the site is named ${unknown}: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}
// The page holds the report's script, which is built with the package.
if (!existsSync(join(ROOT, "dist/page-runtime.json"))) run("tsup", "--no-dts", "--silent");
for (const [part, build] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(part)) build();

function run(...args) {
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    cwd: ROOT,
    stdio: "inherit",
    // Also where tests build it. Its configuration imports files by names without endings, as all of this repository does.
    env: { ...process.env, NODE_ENV: "production", VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
  });
  if (status !== 0) process.exit(1);
}
