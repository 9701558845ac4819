/**
 * Walks through the built page in Chromium with what takes long: a CSV of 100 MB, every format, from a file to its
 * answers and to Word by the keyboard alone, and from an SPSS file to a Word table of its factors by clicks, which are
 * counted. Prints a table for docs/web.md. `npm run site` first.
 *
 * node scripts/web/walk.mjs [part ...]
 */
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SAMPLE = join(ROOT, "data/sample/disrupting-harm.csv");
const MB = 2 ** 20;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const folder = mkdtempSync(join(tmpdir(), "itemwise-walk-"));
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://host").pathname.slice(1) || "index.html";
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    ...ISOLATED,
  });
  createReadStream(join(ROOT, "site/app", path))
    .on("error", () => response.end())
    .pipe(response);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ["--no-sandbox"],
});

const PARTS = {
  big: async () => {
    const file = join(folder, "big.csv");
    await writeBig(file);
    return [[`CSV of ${Math.round(statSync(file).size / MB)} MB`, await answer(file)]];
  },
  formats: async () => {
    const rows = [];
    for (const form of ["csv", "sav", "zsav", "dta", "xlsx", "parquet"]) {
      const file = join(folder, `sample.${form}`);
      itemwise("convert", SAMPLE, file);
      rows.push([`the sample as .${form}`, await answer(file, true)]);
    }
    return rows;
  },
  keyboard: async () => [["by the keyboard alone, to a Word report", await byKeyboard()]],
  clicks: async () => {
    const { clicks, first, ...seen } = await byClicks();
    console.error(`from .sav to Word: ${clicks} clicks, the answer on screen after ${first.toFixed(1)} s`);
    return [[`an SPSS file to the factor table in Word (${clicks} clicks)`, seen]];
  },
};

const asked = process.argv.slice(2);
console.log(
  "| what | seconds to the first answer | all of the record | requests elsewhere | errors |\n|---|---:|---|---:|---:|",
);
let failed = false;
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const [what, { seconds, same, elsewhere, errors }] of await part()) {
    console.log(`| ${what} | ${seconds.toFixed(1)} | ${same ?? "–"} | ${elsewhere} | ${errors.length} |`);
    for (const error of errors) console.error(error);
    failed ||= same === "differs" || elsewhere > 0 || errors.length > 0;
  }
}
await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** The sample again and again, up to 100 MB. */
async function writeBig(file) {
  const [header, ...rows] = readFileSync(SAMPLE, "utf8").trimEnd().split("\n");
  const text = `${rows.join("\n")}\n`;
  const out = createWriteStream(file);
  out.write(`${header}\n`);
  for (let size = 0; size < 100 * MB; size += text.length) out.write(text);
  out.end();
  await finished(out);
}

function itemwise(...args) {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "dist/cli.js"), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}

async function watched() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = { page, context, elsewhere: 0, errors: [] };
  page.on("request", (request) => {
    if (![url, "blob:", "data:"].some((start) => request.url().startsWith(start))) seen.elsewhere++;
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  await page.goto(url);
  return seen;
}

/** The first answer about a file; where it is asked for, its record beside the command line's. */
async function answer(file, withRecord = false) {
  const { page, context, ...seen } = await watched();
  const began = performance.now();
  await page.setInputFiles("input[type=file]", file);
  await page.waitForSelector(".answer section", { timeout: 600_000 });
  const seconds = (performance.now() - began) / 1000;
  let same;
  if (withRecord) {
    const saved = page.waitForEvent("download", { timeout: 600_000 });
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    const record = readFileSync(await (await saved).path(), "utf8");
    const output = join(folder, "record.json");
    itemwise("analyze", file, "--json", output);
    same = record === readFileSync(output, "utf8") ? "the same bytes" : "differs";
  }
  await context.close();
  return { ...seen, seconds, same };
}

/** Tab and Enter only: to the field for a file, to a question, to its answer. */
async function byKeyboard() {
  const { page, context, ...seen } = await watched();
  const began = performance.now();
  await tabTo(page, (element) => element.matches("input[type=file]"));
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(SAMPLE);
  await page.waitForSelector(".answer section", { timeout: 600_000 });
  const seconds = (performance.now() - began) / 1000;
  await tabTo(page, (element) => element.matches("nav button") && /reliable/.test(element.textContent));
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => /alpha|omega/i.test(document.querySelector(".answer")?.textContent ?? ""),
    null,
    {
      timeout: 600_000,
    },
  );
  await tabTo(page, (element) => element.matches(".save > button") && element.textContent === "Save");
  await page.keyboard.press("Enter");
  await tabTo(page, (element) => element.matches(".save-menu button") && element.textContent === "Word");
  const saved = page.waitForEvent("download", { timeout: 600_000 });
  await page.keyboard.press("Enter");
  if (!(await saved).suggestedFilename().endsWith(".docx")) throw new Error("no Word file came");
  await context.close();
  return { ...seen, seconds };
}

/** From an SPSS file to a Word file with the table of its factors; seconds until that is on the disk. */
async function byClicks() {
  const { page, context, ...seen } = await watched();
  const began = performance.now();
  const chooser = page.waitForEvent("filechooser");
  let clicks = 0;
  const click = async (place) => {
    clicks++;
    await place.click();
  };
  await click(page.locator("input[type=file]").first());
  await (await chooser).setFiles(join(ROOT, "data/sample/attitudes.sav"));
  await page.waitForSelector(".answer section", { timeout: 600_000 });
  await click(page.getByRole("button", { name: "How many dimensions?" }));
  await page.waitForFunction(
    () => /loading/i.test(document.querySelector(".answer")?.textContent ?? ""),
    null,
    { timeout: 600_000 },
  );
  const first = (performance.now() - began) / 1000;
  await click(page.getByRole("button", { name: "Save", exact: true }));
  const saved = page.waitForEvent("download", { timeout: 600_000 });
  await click(page.locator(".save-menu").getByRole("button", { name: "Word" }).first());
  const path = await (await saved).path();
  const seconds = (performance.now() - began) / 1000;
  const text = strFromU8(unzipSync(new Uint8Array(readFileSync(path)))["word/document.xml"]);
  if (!/Factor 2/.test(text)) throw new Error("The Word file has no table of two factors.");
  await context.close();
  return { ...seen, seconds, clicks, first };
}

async function tabTo(page, isIt) {
  const test = `(${isIt})(document.activeElement)`;
  for (let pressed = 0; pressed < 300; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(test)) return;
  }
  throw new Error("The keyboard does not reach it.");
}
