import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import puppeteer from "puppeteer-core";
import { findFirefox } from "../../scripts/engines.mjs";
import { PATIENCE } from "../support/browser";

/** What a page did that it must not do. */
export interface Watched {
  readonly page: Page;
  /** Requests to others than the page's own host. */
  readonly elsewhere: string[];
  /** Errors and warnings of the console (broken policies among them), and errors that nobody caught. */
  readonly errors: string[];
}

/** The page at an address, watched from its first request on. */
export async function openWatched(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, elsewhere: [], errors: [] };
  const own = [url.replace(/[^/]*$/, ""), "blob:", "data:"];
  page.on("request", (request) => {
    if (!own.some((start) => request.url().startsWith(start))) watched.elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) watched.errors.push(message.text());
  });
  page.on("pageerror", (error) => watched.errors.push(error.message));
  await page.goto(url);
  return watched;
}

/** Opens a file as a user does, and waits for the first answer. */
export async function choose(page: Page, file: string): Promise<void> {
  await page.setInputFiles("input[type=file]", file);
  await page.waitForSelector(".answer section");
}

/** What the button JSON saves. */
export async function savedRecord(page: Page): Promise<string> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "JSON", exact: true }).click();
  return readFile(await (await saved).path(), "utf8");
}

/** In Firefox, by WebDriver BiDi: the answer's text once a file was opened. */
export async function answerInFirefox(url: string, file: string): Promise<string> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error("No Firefox found: `npm test` installs it.");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(url);
    const input = await page.waitForSelector("input[type=file]");
    if (input === null) throw new Error("no field for a file");
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await page.waitForSelector(".answer section", { timeout: PATIENCE });
    return await page.evaluate(() => document.querySelector(".answer")?.textContent ?? "");
  } finally {
    await browser.close();
  }
}
