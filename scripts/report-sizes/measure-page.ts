import type { Browser } from "playwright-core";
import { openFromDisk } from "../../tests/support/browser";

/** Of one page: words are tokens with a letter or a digit, in no figure; open is what no closed fold hides. */
export interface PageSize {
  readonly screenWords: number;
  readonly textWords: number;
  readonly tableWords: number;
  readonly allWords: number;
  readonly openTables: number;
  readonly allTables: number;
  readonly openFigures: number;
  readonly allFigures: number;
  readonly bytes: number;
  /** At 1280 px. */
  readonly height: number;
  readonly printed: number;
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly longestTask: number;
  /** Whether something runs out sideways at 400 px. */
  readonly wideAt400: boolean;
}

type Counts = Pick<
  PageSize,
  | "screenWords"
  | "textWords"
  | "tableWords"
  | "allWords"
  | "openTables"
  | "allTables"
  | "openFigures"
  | "allFigures"
  | "height"
>;

/** Opens a page in a browser at 1280 x 800, prints it, and opens it again at 400 px. */
export async function measurePage(browser: Browser, html: string): Promise<PageSize> {
  const { page, close } = await openFromDisk(browser, html, { viewport: { width: 1280, height: 800 } });
  await page.waitForTimeout(1500);
  await page.evaluate("globalThis.__name = (named) => named"); // What tsx puts around functions.
  const counts: Counts = await page.evaluate(countPage);
  const timing = await page.evaluate(timePage);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.setViewportSize({ width: 400, height: 800 });
  const wideAt400 = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await close();
  return { ...counts, ...timing, bytes: Buffer.byteLength(html), printed: printedPages(pdf), wideAt400 };
}

/** Chromium writes each page as an object of its own that is not compressed. */
const printedPages = (pdf: Buffer): number =>
  (pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

/** Runs in the page, so that it uses nothing from outside. */
function countPage(): Counts {
  const open = (element: Element): boolean => {
    if (!element.checkVisibility()) return false;
    for (let fold = element.closest("details"); fold !== null; ) {
      if (!fold.open && element.closest("summary")?.parentElement !== fold) return false;
      fold = fold.parentElement?.closest("details") ?? null;
    }
    return true;
  };
  const words = (counted: (element: Element) => boolean): number => {
    let count = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element === null || element.closest("svg,script,style,[hidden]") || !counted(element)) continue;

      const tokens = (walker.currentNode.textContent ?? "").split(/\s+/);
      count += tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
    }
    return count;
  };
  const inTable = (element: Element): boolean => element.closest("table") !== null;
  const [tables, figures] = ["table", "figure"].map((name) => Array.from(document.querySelectorAll(name)));
  return {
    screenWords: words((element) => element.closest(".page > header, .screen") !== null && open(element)),
    textWords: words((element) => open(element) && !inTable(element)),
    tableWords: words((element) => open(element) && inTable(element)),
    allWords: words(() => true),
    openTables: tables?.filter(open).length ?? 0,
    allTables: tables?.length ?? 0,
    openFigures: figures?.filter(open).length ?? 0,
    allFigures: figures?.length ?? 0,
    height: document.documentElement.scrollHeight,
  };
}

/** First contentful paint, and the longest task since the page was opened; 0 where none took 50 ms. */
async function timePage(): Promise<Pick<PageSize, "firstPaint" | "longestTask">> {
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  const longestTask = await new Promise<number>((resolve) => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask", buffered: true });
    setTimeout(() => resolve(longest), 200);
  });
  return { firstPaint: Math.round(paint?.startTime ?? Number.NaN), longestTask: Math.round(longestTask) };
}
