/**
 * Takes the pictures of the everyday sample's report, docs/report-1280.png and docs/report-400.png: its answers in short, at
 * that width. `npm run report` first.
 */
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
for (const { above, ...viewport } of SCREENS) {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  await page.goto(pathToFileURL(join(ROOT, "out/report.html")).href);
  await page.getByRole("heading", { name: "In short" }).evaluate((heading, space) => {
    const top = heading.getBoundingClientRect().top + window.scrollY - space;
    window.scrollTo({ top, behavior: "instant" });
    return new Promise((resolve) => setTimeout(resolve, 1000));
  }, above);
  await page.screenshot({ path: join(ROOT, `docs/report-${viewport.width}.png`) });
}
await browser.close();
