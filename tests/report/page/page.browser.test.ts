import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../../src/report/build-report";
import { allCharts as chartsOf } from "../../../src/report/page/bundle";
import { pageScript } from "../../../src/report/page/page-script";
import { chartTasks, renderCharts, renderTasks } from "../../../src/report/page/render-chart";
import { renderPage } from "../../../src/report/page/render-page";
import { launchBrowser, type Misdeeds, type OpenPage, openFromDisk, paints } from "../../support/browser";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts, exampleReport } from "../../support/example-report";
import { hostileAnalysis, MARK } from "../../support/hostile-analysis";
import { bundledPageRuntime } from "../../support/page-runtime";

let browser: Browser;
let plain = "";
let hostile = "";
/** With what is folded left to the page's script. */
let folded = "";

beforeAll(async () => {
  browser = await launchBrowser();
  const runtime = await pageScript(await bundledPageRuntime());
  const html = async (analysis: ExploredAnalysis): Promise<string> =>
    renderPage(exampleReport(analysis), { drawings: await renderCharts(allCharts(analysis)), runtime });
  plain = await html(exampleAnalysis());
  hostile = await html(hostileAnalysis());
  const report = exampleReport(exampleAnalysis());
  const tasks = chartTasks(report, "standard");
  const drawings = await renderTasks(tasks);
  folded = await renderPage(report, { drawings, runtime });
});
afterAll(() => browser?.close());

const CLEAN: Misdeeds = { requests: [], dialogs: [], errors: [] };

/** Opens every fold, scrolls to every chart and waits until its script has drawn it again. */
async function enlivenAll({ page, misdeeds }: Omit<OpenPage, "close">): Promise<number> {
  await page.evaluate(() => {
    for (const fold of Array.from(document.querySelectorAll(".page details"))) fold.setAttribute("open", "");
  });
  const charts = page.locator(".chart");
  const count = await charts.count();
  for (let k = 0; k < count; k++) {
    const chart = charts.nth(k);
    const comesAlive = async (): Promise<boolean> => {
      await chart.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
      for (let waited = 0; waited < 15_000; waited += 50) {
        if (await chart.evaluate((element) => element.hasAttribute("data-live"))) return true;
        await page.waitForTimeout(50);
      }
      return false;
    };
    if (await comesAlive()) continue;
    const painted = await paints(page);
    await page.bringToFront();
    await page.screenshot(); // Makes Chromium paint where it had stopped.
    if (await comesAlive()) continue;
    throw new Error(
      `Chart ${k} of ${count} does not come alive. Painted: ${painted}. Errors: ${misdeeds.errors.join("; ")}`,
    );
  }
  return count;
}

/** The text of the tooltip, null where none shows; asked in one step, since it may go at any moment. */
function shownTooltip(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector(".tooltip:not([hidden])")?.textContent ?? null);
}

/** Moves the pointer over the marks of a chart until the tooltip shows; its text. */
async function tooltipOf(page: Page, figure: string): Promise<string> {
  await page
    .locator(`${figure} .chart`)
    .evaluate((chart) => chart.scrollIntoView({ block: "center", behavior: "instant" }));
  const marks = page.locator(`${figure} svg .role-mark path, ${figure} svg .role-mark line`);
  const middles = await marks.evaluateAll((all) =>
    all.flatMap((mark): readonly (readonly [number, number])[] => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return width + height < 6 ? [] : [[x + width / 2, y + height / 2]];
    }),
  );
  for (const [x, y] of middles.reverse()) {
    await page.mouse.move(x, y);
    const shown = await shownTooltip(page);
    if (shown !== null) return shown;
  }
  return "";
}

/** What is seen of the charts and what they are called. */
function outline(page: Page): Promise<unknown> {
  return page.locator(".chart svg").evaluateAll((drawings) =>
    drawings.map((svg) => ({
      size: [svg.getAttribute("width"), svg.getAttribute("height")],
      named: ["role", "aria-label", "aria-describedby"].map((name) => svg.getAttribute(name)),
      texts: Array.from(svg.querySelectorAll("text"), (text) => [
        text.textContent,
        text.getAttribute("transform")?.replace(/\.\d+/g, ""), // Logarithms differ in the last digit.
      ]),
    })),
  );
}

/** Elements that can be scrolled. */
function scrolled(page: Page): Promise<readonly string[]> {
  return page
    .locator(".page *")
    .evaluateAll((all) =>
      all.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflow)).map((one) => one.className),
    );
}

/** Pairs of texts in a drawing whose boxes overlap; slanted ones are left out. */
function overlappingTexts(page: Page): Promise<readonly string[]> {
  return page.locator(".chart svg").evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      const texts = Array.from(svg.querySelectorAll("text"))
        .filter((one) => one.textContent !== "" && !/rotate\((?!0)/.test(one.getAttribute("transform") ?? ""))
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
      return texts.flatMap(({ text, box }, k) =>
        texts.slice(0, k).flatMap((other) => {
          const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return width > 2 && height > 3 ? [`${text} / ${other.text}`] : [];
        }),
      );
    }),
  );
}

/** Boxes narrower than their content. */
function overfull(page: Page): Promise<readonly string[]> {
  return page
    .locator("figure, .chart, .table, pre")
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.id || one.className}: ${one.scrollWidth}`),
    );
}

/** How wide the page's content is, in pixels. */
const contentWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

describe("the page with its charts alive", () => {
  let alive: OpenPage;
  let charts = 0;
  let asOpened = 0;
  beforeAll(async () => {
    alive = await openFromDisk(browser, plain, { viewport: { width: 1280, height: 800 } });
    asOpened = await contentWidth(alive.page);
    charts = await enlivenAll(alive);
  });
  afterAll(() => alive?.close());

  it("asked for nothing, broke no policy and reported no error", () => {
    expect(charts).toBe(allCharts(exampleAnalysis()).length);
    expect(alive.misdeeds).toEqual(CLEAN);
  });

  it("has each id once and no link to nowhere", async () => {
    const repeated = await alive.page.locator("[id]").evaluateAll((all) => {
      const ids = all.map((one) => one.id);
      return ids.filter((id, k) => ids.indexOf(id) !== k);
    });
    expect(repeated).toEqual([]);
    const lost = await alive.page
      .locator("a[href^='#']")
      .evaluateAll((all) =>
        all
          .map((one) => one.getAttribute("href") ?? "")
          .filter((href) => document.getElementById(href.slice(1)) === null),
      );
    expect(lost).toEqual([]);
  });

  it("does not scroll sideways at 1280 pixels", async () => {
    expect(asOpened).toBeLessThanOrEqual(1280);
    expect(await contentWidth(alive.page)).toBeLessThanOrEqual(1280);
    expect(await scrolled(alive.page)).toEqual([]);
  });

  it("shows what is under the pointer", async () => {
    const { page } = alive;
    expect(await tooltipOf(page, "#figure-prevalence")).toMatch(/^Group.+Share.*\d+\.\d%/);
    expect(await tooltipOf(page, "#figure-correlations")).toMatch(/^Item.+With.+(Residual|Correlation)/);
    await page.mouse.move(2, 2);
    expect(await page.locator(".tooltip").isHidden()).toBe(true);
  });

  it("has the same pictures without scripts, with their names and descriptions, and reads in full", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain, { javaScriptEnabled: false });
    expect(await outline(alive.page)).toEqual(await outline(page));
    expect(await page.locator(".chart svg").count()).toBe(charts);
    expect(await page.locator("#figure-correlations svg").isVisible()).toBe(false);
    // Without a script the link shows the fold, and its heading opens it.
    await page.locator(".index a", { hasText: "More figures" }).click();
    await page.locator("summary", { hasText: "More figures" }).click();
    expect(await page.locator("#figure-correlations svg").isVisible()).toBe(true);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });
});

describe("the page in a browser", () => {
  it("draws what is folded when it is opened", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, folded);
    expect(await page.locator("#figure-correlations svg").count()).toBe(0);
    await page.locator(".index a", { hasText: "More figures" }).click();
    await page.locator("#figure-correlations").scrollIntoViewIfNeeded();
    await page.locator("#figure-correlations svg[role=img]").waitFor();
    expect(await page.locator("#figure-correlations .alternative").isVisible()).toBe(false);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("saves specification, data, code and pictures as files, and shows data when it is asked to", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain);
    await page.locator("#expand").click();
    const save = async (button: Locator): Promise<[string, string]> => {
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      return [download.suggestedFilename(), await readFile(await download.path(), "utf8")];
    };
    const figure = page.locator("#figure-correlations");
    const [csvName, csv] = await save(figure.getByRole("button", { name: "CSV" }));
    expect(csvName).toBe("figure-correlations.csv");
    expect(csv.split("\r\n")).toHaveLength(1 + 36 + 1);
    const [specName, spec] = await save(figure.getByRole("button", { name: "Vega-Lite" }));
    expect(specName).toBe("figure-correlations.vl.json");
    expect(JSON.parse(spec)).toEqual(
      JSON.parse(
        JSON.stringify(allCharts(exampleAnalysis()).find((chart) => chart.id === "correlations")?.spec),
      ),
    );
    expect((await save(page.getByRole("button", { name: "again.R" })))[1]).toContain("print(label)");
    expect((await save(figure.getByRole("button", { name: "SVG" })))[1]).toMatch(/^<svg /);
    expect((await save(figure.getByRole("button", { name: "PNG" })))[1].slice(1, 4)).toBe("PNG");
    const data = figure.getByRole("button", { name: "Data" });
    await data.click();
    expect(await figure.locator(".rows tbody tr").count()).toBe(36);
    await data.click();
    expect(await figure.locator(".rows").count()).toBe(0);
    expect(misdeeds.errors).toEqual([]);
    await close();
  });

  it("copies a table with title and note as word processors take it, within the policy", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("#table-items").getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toMatch(
      /Table 1<[\s\S]*Items<[\s\S]*<table[^>]*>[\s\S]*<td align="right">17\.1%[\s\S]*Note\. The label/,
    );
    expect(html).not.toContain("script");
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("finds a table or figure by its words, from the keyboard", async () => {
    const { page, close } = await openFromDisk(browser, plain);
    await page.keyboard.press("/");
    await page.keyboard.type("correl");
    expect(await page.locator("#found a").first().textContent()).toMatch(/Figure A?\d+ .*orrelation/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash.startsWith("#figure-"));
    const id = await page.evaluate(() => location.hash);
    expect(await page.locator(id).isVisible()).toBe(true); // Its fold was opened.
    await page.fill("#search", "no such thing");
    expect(await page.locator("#found").textContent()).toBe("Nothing found.");
    await close();
  });

  it("keeps its contents beside the text, or in a menu where there is no room, and marks where one is", async () => {
    const wide = await openFromDisk(browser, plain, { viewport: { width: 1280, height: 800 } });
    await wide.page.locator("#contents a", { hasText: "Blocks" }).click();
    await wide.page.locator("#contents a[aria-current]", { hasText: "Blocks" }).waitFor();
    expect(await wide.page.locator("#contents ol").isVisible()).toBe(true);
    await wide.close();
    const narrow = await openFromDisk(browser, plain, { viewport: { width: 400, height: 800 } });
    expect(await narrow.page.locator("#contents ol").isVisible()).toBe(false);
    await narrow.page.locator("#contents summary").click();
    await narrow.page.locator("#contents a", { hasText: "Blocks" }).click();
    expect(await narrow.page.locator("#contents ol").isVisible()).toBe(false);
    await narrow.close();
  });

  it("does not scroll sideways at 768 pixels", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain, {
      viewport: { width: 768, height: 800 },
    });
    expect(await contentWidth(page)).toBeLessThanOrEqual(768);
    await enlivenAll({ page, misdeeds });
    expect(await contentWidth(page)).toBeLessThanOrEqual(768);
    expect(await scrolled(page)).toEqual([]);
    await close();
  });

  it("prints on paper without controls and with whole charts", async () => {
    const { page, close } = await openFromDisk(browser, plain);
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".page details, .downloads, nav")
        .evaluateAll((all) => all.every((one) => getComputedStyle(one).display === "none")),
    ).toBe(true);
    await page.setViewportSize({ width: 673, height: 950 }); // What A4 leaves between the margins.
    const overflow = await page
      .locator(".chart svg, table")
      .evaluateAll((drawings) => drawings.map((svg) => svg.getBoundingClientRect().right));
    expect(Math.max(...overflow)).toBeLessThanOrEqual(673);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await close();
  });
});

describe("the page on a small screen", () => {
  let narrow: OpenPage;
  beforeAll(async () => {
    narrow = await openFromDisk(browser, plain, { viewport: { width: 400, height: 800 } });
    await enlivenAll(narrow);
  });
  afterAll(() => narrow?.close());

  it("keeps text in charts at 11 pixels or more", async () => {
    const smallest = await narrow.page.locator(".chart svg").evaluateAll((drawings) =>
      drawings.map((svg) => {
        const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
        const sizes = Array.from(svg.querySelectorAll("text"), (text) =>
          Number.parseFloat(text.getAttribute("font-size") ?? ""),
        );
        return scale * Math.min(...sizes);
      }),
    );
    expect(smallest.length).toBeGreaterThan(8);
    expect(Math.min(...smallest)).toBeGreaterThanOrEqual(11);
  });

  it("stacks panels and puts long names above their rows, so that nothing overlaps or runs out", async () => {
    expect(await overlappingTexts(narrow.page)).toEqual([]);
    expect(await overfull(narrow.page)).toEqual([]);
    const sides = await narrow.page
      .locator(
        "#figure-prevalence-levels svg .role-scope, #figure-prevalence-levels svg .role-axis-label text",
      )
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
    expect(Math.max(...sides)).toBeLessThan(400);
  });

  it("lets the keyboard reach what scrolls", async () => {
    const unreachable = await narrow.page.locator("*").evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 &&
            ["auto", "scroll"].includes(getComputedStyle(one).overflowX),
        )
        .filter((one) => one.getAttribute("tabindex") !== "0" || one.getAttribute("aria-label") === null)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(unreachable).toEqual([]);
  });

  it("does not scroll sideways at 400 pixels", async () => {
    expect(await contentWidth(narrow.page)).toBeLessThanOrEqual(400);
    await enlivenAll(narrow);
    expect(await contentWidth(narrow.page)).toBeLessThanOrEqual(400);
    expect(await scrolled(narrow.page)).toEqual([]);
  });
});

describe("the page for those who cannot see it", () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openFromDisk(browser, plain);
  });
  afterAll(() => open?.close());

  it("has one title, headings without gaps, and landmarks", async () => {
    const { page } = open;
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const steps = levels.slice(1).map((level, k) => level - levels[k]!);
    expect(Math.max(...steps)).toBe(1);
    for (const landmark of ["main", "nav", "header"]) expect(await page.locator(landmark).count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("gives every table a caption and header cells, every drawing a name and a description", async () => {
    const { page } = open;
    const tables = await page.locator("table").evaluateAll((all) =>
      all.map((table) => ({
        caption: (table.querySelector("caption")?.textContent ?? "").trim(),
        columns: table.querySelectorAll("thead th[scope=col]").length,
        cells: table.querySelectorAll("thead > tr > *").length,
        rows:
          table.querySelectorAll("tbody th[scope=row]").length === table.querySelectorAll("tbody tr").length,
      })),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.caption).not.toBe("");
      expect(table.columns).toBe(table.cells);
      expect(table.rows).toBe(true);
    }
    const drawings = await page
      .locator("svg:not(.sign)")
      .evaluateAll((all) =>
        all.map((svg) => [
          svg.getAttribute("role"),
          svg.getAttribute("aria-label") ?? "",
          document.getElementById(svg.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
        ]),
      );
    for (const [role, name, description] of drawings) {
      expect(role).toBe("img");
      expect(name).not.toBe("");
      expect(description?.length).toBeGreaterThan(40);
    }
  });

  it.each(["light", "dark"] as const)("has nothing serious for axe to find, %s", async (colorScheme) => {
    const { page, close } = await openFromDisk(browser, plain, { colorScheme, bypassCSP: true });
    await page.locator("#expand").click();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
    });
    expect(found).toEqual([]);
    await close();
  });

  it("has text of enough contrast", async () => {
    const { page } = open;
    const faint = await page
      .locator(".page :is(p, li, h1, h2, h3, th, td, a, summary, span, button), svg text")
      .evaluateAll((all) => {
        const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const luminance = (color: string): number => {
          const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return all.flatMap((one) => {
          const style = getComputedStyle(one);
          const color = one instanceof SVGElement ? style.fill : style.color;
          const contrast = 1.05 / (luminance(color) + 0.05);
          return contrast < 4.5 ? [`${color} ${one.textContent?.slice(0, 40)}`] : [];
        });
      });
    expect(faint).toEqual([]);
  });
});

describe("hostile text in the page", () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openFromDisk(browser, hostile);
  });
  afterAll(() => open?.close());

  it("is shown as text: no request, dialog, error or element comes of it", async () => {
    const { page, misdeeds } = open;
    expect(await enlivenAll({ page, misdeeds })).toBeGreaterThan(8);
    expect(await page.locator("img, iframe, object, embed, form, base, link").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(5); // Words, data, the script, what unpacks and runs it.
    expect(await page.locator("style").count()).toBe(1);
    expect(await page.locator("h1").textContent()).toContain(`<img src=x onerror=alert("${MARK}")>`);
    expect(misdeeds).toEqual(CLEAN);
  });

  it("stands in tooltips as text", async () => {
    const { page, misdeeds } = open;
    const figures = await page.locator("figure").evaluateAll((all) => all.map((one) => `#${one.id}`));
    const texts: string[] = [];
    for (const figure of figures) texts.push(await tooltipOf(page, figure));
    expect(texts.filter((text) => text.includes(MARK)).length).toBeGreaterThan(6);
    expect(await page.locator(".tooltip dd *").count()).toBe(0);
    expect(misdeeds).toEqual(CLEAN);
  });

  it("runs as no formula from a saved table", async () => {
    const { page } = open;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#table-items").getByRole("button", { name: "CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
  });

  it("is shown as text in the whole report of an analysis", async () => {
    const report = buildReport(hostileAnalysis(), disruptingHarm);
    const html = await renderPage(report, { drawings: await renderCharts(chartsOf(report)), runtime: null });
    const { page, misdeeds, close } = await openFromDisk(browser, html);
    expect(await page.locator("img, iframe, object, embed, form, base, link, script").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toContain(MARK);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });
});
