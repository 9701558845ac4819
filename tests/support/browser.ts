import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

/** A Chromium of this machine. Throws where there is none: a test that needs one fails and is not skipped. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      "No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
    );
  }
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** Milliseconds that a page has for what it is asked: a busy machine is slow, not broken. */
export const PATIENCE = 240_000;

/** What a page did that a report must not do. */
export interface Misdeeds {
  readonly requests: string[];
  readonly dialogs: string[];
  /** Console errors and warnings (broken security policies among them), uncaught errors. */
  readonly errors: string[];
}

export interface OpenPage {
  readonly page: Page;
  readonly misdeeds: Misdeeds;
  readonly close: () => Promise<void>;
}

/**
 * An HTML text opened from disk, as a reader would open it. Chromium without a screen opens, very rarely, a window that
 * it never paints, in which nothing comes near: such a window is closed and another one opened.
 */
export async function openFromDisk(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  for (let attempt = 1; ; attempt++) {
    const opened = await openOnce(browser, html, options);
    if (options.javaScriptEnabled === false || attempt === 3 || (await paints(opened.page))) return opened;
    await opened.close();
  }
}

/** Whether a window is painted, within ten seconds. */
export function paints(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => resolve(true));
        setTimeout(() => resolve(false), 10_000);
      }),
  );
}

async function openOnce(browser: Browser, html: string, options: BrowserContextOptions): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), "itemwise-page-"));
  const file = join(folder, "report.html");
  await writeFile(file, html);
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const misdeeds: Misdeeds = { requests: [], dialogs: [], errors: [] };
  const address = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (request.url() !== address) misdeeds.requests.push(request.url().slice(0, 200));
  });
  page.on("dialog", (dialog) => {
    misdeeds.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) misdeeds.errors.push(message.text());
  });
  page.on("pageerror", (error) => misdeeds.errors.push(error.message));
  await page.goto(address);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, misdeeds, close };
}
