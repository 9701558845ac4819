import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { build } from "tsup";
import { findFirefox, findNode } from "../../scripts/engines.mjs";
import { launchBrowser } from "../support/browser";
import type { Hashes } from "./hashes";
import type { Files } from "./records";

/** The program that hashes records, as one module for Node and for browsers, and the files that it reads. */
export interface Program {
  readonly code: string;
  readonly files: Files;
}

declare global {
  var hashesOf: ((files: Files) => Hashes) | undefined;
}

/** The program of these sources. */
export async function program(): Promise<Program> {
  const text = (path: string): Promise<string> =>
    readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
  const [sample, nine, nineMeasure] = await Promise.all([
    text("data/sample/disrupting-harm.csv"),
    text("tests/reference/nine.csv"),
    text("tests/reference/nine.measure.json"),
  ]);
  return withFolder(async (folder) => {
    await build({
      config: false,
      silent: true,
      entry: { program: fileURLToPath(new URL("./entry.ts", import.meta.url)) },
      outDir: folder,
      format: "esm",
      platform: "browser",
      target: "es2022",
      noExternal: [/.*/],
      outExtension: () => ({ js: ".mjs" }),
    });
    return {
      code: await readFile(join(folder, "program.mjs"), "utf8"),
      files: { sample, nine, nineMeasure },
    };
  });
}

const RUN = `
import { readFileSync } from "node:fs";
await import("./program.mjs");
console.log(JSON.stringify(globalThis.hashesOf(JSON.parse(readFileSync("files.json", "utf8")))));
`;

/** The hashes that a Node gives. */
export function inNode(path: string, { code, files }: Program): Promise<Hashes> {
  return withFolder(async (folder) => {
    await Promise.all([
      writeFile(join(folder, "program.mjs"), code),
      writeFile(join(folder, "files.json"), JSON.stringify(files)),
      writeFile(join(folder, "run.mjs"), RUN),
    ]);
    return JSON.parse(await output(path, ["run.mjs"], folder));
  });
}

/** Those of a Node of another version. */
export async function inOtherNode(version: string, program: Program): Promise<Hashes> {
  const path = findNode(version);
  if (path === null) throw new Error(`No Node ${version} found: \`npm test\` installs it.`);
  return inNode(path, program);
}

export async function inChromium({ code, files }: Program): Promise<Hashes> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code, type: "module" });
    await page.waitForFunction(() => "hashesOf" in globalThis);
    return await page.evaluate((given) => globalThis.hashesOf?.(given) ?? {}, files);
  } finally {
    await browser.close();
  }
}

/** By WebDriver BiDi. */
export async function inFirefox({ code, files }: Program): Promise<Hashes> {
  const executablePath = findFirefox();
  if (executablePath === null) {
    throw new Error(
      "No Firefox found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.",
    );
  }
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    extraPrefsFirefox: { "dom.max_script_run_time": 0 },
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code, type: "module" });
    await page.waitForFunction(() => "hashesOf" in globalThis);
    return await page.evaluate((given) => globalThis.hashesOf?.(given) ?? {}, files);
  } finally {
    await browser.close();
  }
}

function output(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(Buffer.concat(pieces).toString("utf8"));
      else reject(new Error(`${command} ended with ${status}`));
    });
  });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "itemwise-engines-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
