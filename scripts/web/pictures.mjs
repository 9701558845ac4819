/**
 * Takes the pictures of the everyday sample, at 1280 and 400 px: its report's answers in short (docs/report-*.png) and in
 * other languages (docs/languages/*.png), and the page with its file open (docs/page-*.png), with a written model
 * (docs/page-model.png). `npm run report` and `npm run build` first.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCREENS = [
  { width: 1280, height: 540, above: 16 },
  { width: 400, height: 800, above: 72 },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const open = async (file, viewport) => {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  await page.goto(pathToFileURL(join(ROOT, file)).href);
  return page;
};
for (const { above, ...viewport } of SCREENS) {
  const page = await open("out/report.html", viewport);
  await page.getByRole("heading", { name: "In short" }).evaluate((heading, space) => {
    const top = heading.getBoundingClientRect().top + window.scrollY - space;
    window.scrollTo({ top, behavior: "instant" });
    return new Promise((resolve) => setTimeout(resolve, 1000));
  }, above);
  await page.screenshot({ path: join(ROOT, `docs/report-${viewport.width}.png`) });
}
mkdirSync(join(ROOT, "docs/languages"), { recursive: true });
for (const language of readdirSync(join(ROOT, "data/languages"))) {
  const report = `out/report-${language}.html`;
  const words = ["report", "data/sample/attitudes.sav", "--language", language, "-o", report];
  spawnSync(process.execPath, ["dist/cli.js", ...words], { cwd: ROOT });
  const page = await open(report, { width: 1280, height: 800 });
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(ROOT, `docs/languages/report-${language}.png`) });
}
for (const { width } of SCREENS) {
  const page = await open("site/itemwise.html", { width, height: width < 600 ? 860 : 560 });
  page.setDefaultTimeout(300_000);
  await page.setInputFiles("input[type=file]", join(ROOT, "data/sample/attitudes.sav"));
  await page.waitForSelector(".answer section");
  await page.waitForTimeout(1000);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  if (width < 600) await page.getByRole("button", { name: "Answer", exact: true }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(ROOT, `docs/page-${width}.png`) });
}
const page = await open("site/itemwise.html", { width: 1280, height: 640 });
page.setDefaultTimeout(300_000);
await page.setInputFiles("input[type=file]", join(ROOT, "data/sample/attitudes.sav"));
await page.waitForSelector(".answer section");
await page.getByRole("button", { name: "Hide data and measure" }).click();
await page.getByRole("button", { name: "Do the items group as declared?" }).click();
await page.getByText("Write a model", { exact: true }).click();
const factors = { Comfort: [1, 2, 3, 4, 5], Usefulness: [6, 7, 8, 9, 10] };
const lines = Object.entries(factors).map(
  ([name, items]) => `${name} =~ ${items.map((k) => `cyc${k}`).join(" + ")}`,
);
await page.getByLabel("Model in lavaan’s syntax").fill(lines.join("\n"));
await page.getByRole("button", { name: "Test this model" }).click();
await page.waitForSelector(".answer section >> text=Written model");
await page.waitForTimeout(1500);
await page.locator(".questions > li.asked").evaluate((one) => one.scrollIntoView({ block: "start" }));
await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
await page.screenshot({ path: join(ROOT, "docs/page-model.png") });
await browser.close();
