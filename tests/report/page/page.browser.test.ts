import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExploredAnalysis } from "../../../src/analysis/analysis";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../../src/report/build-report";
import { allCharts as chartsOf } from "../../../src/report/page/bundle";
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
  const runtime = await bundledPageRuntime();
  const html = async (analysis: ExploredAnalysis): Promise<string> =>
    renderPage(exampleReport(analysis), { drawings: await renderCharts(allCharts(analysis)), runtime });
  plain = await html(exampleAnalysis());
  hostile = await html(hostileAnalysis());
  const report = exampleReport(exampleAnalysis());
  const tasks = chartTasks(report, "standard");
  const drawings = await renderTasks(tasks);
  folded = await renderPage(report, { drawings, runtime });
}, 300_000);
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
      await chart.evaluate((element) => element.scrollIntoView({ block: "center" }));
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
  await page.locator(`${figure} .chart`).evaluate((chart) => chart.scrollIntoView({ block: "center" }));
  const marks = page.locator(`${figure} svg .role-mark path, ${figure} svg .role-mark line`);
  for (let k = (await marks.count()) - 1; k >= 0; k--) {
    const box = await marks.nth(k).boundingBox();
    if (box === null || box.width + box.height < 6) continue;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const shown = await shownTooltip(page);
    if (shown !== null) return shown;
  }
  return "";
}

describe("the page in a browser", () => {
  it("asks for nothing, breaks no policy and reports no error while its charts come alive", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain);
    expect(await enlivenAll({ page, misdeeds })).toBe(allCharts(exampleAnalysis()).length);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("draws the same picture alive as on paper, and keeps its name and description", async () => {
    const outline = (page: Page): Promise<unknown> =>
      page.locator(".chart svg").evaluateAll((drawings) =>
        drawings.map((svg) => ({
          size: [svg.getAttribute("width"), svg.getAttribute("height")],
          named: ["role", "aria-label", "aria-describedby"].map((name) => svg.getAttribute(name)),
          texts: Array.from(svg.querySelectorAll("text"), (text) => [
            text.textContent,
            text.getAttribute("transform")?.replace(/\.\d+/g, ""), // Logarithms differ in the last digit.
          ]),
        })),
      );
    const still = await openFromDisk(browser, plain, { javaScriptEnabled: false });
    const drawn = await outline(still.page);
    await still.close();
    const alive = await openFromDisk(browser, plain);
    await enlivenAll(alive);
    expect(await outline(alive.page)).toEqual(drawn);
    await alive.close();
  });

  it("shows what is under the pointer", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain);
    await enlivenAll({ page, misdeeds });
    expect(await tooltipOf(page, "#figure-answers")).toMatch(
      /^Item[a-i]: .+Answer(?:Never|Rarely|Sometimes|Often|Very often)Share\d+\.\d%$/,
    );
    expect(await tooltipOf(page, "#figure-correlations")).toMatch(/^Item.+With.+(Residual|Correlation)/);
    expect(await tooltipOf(page, "#figure-reliability")).toMatch(/alpha|omega/i);
    await page.mouse.move(2, 2);
    expect(await page.locator(".tooltip").isHidden()).toBe(true);
    await close();
  });

  it("reads in full without scripts", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain, { javaScriptEnabled: false });
    expect(await page.locator(".chart svg").count()).toBe(allCharts(exampleAnalysis()).length);
    expect(await page.locator("#figure-correlations svg").isVisible()).toBe(false);
    await page.locator("summary", { hasText: "More figures" }).click();
    expect(await page.locator("#figure-correlations svg").isVisible()).toBe(true);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("draws what is folded when it is opened", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, folded);
    expect(await page.locator("#figure-correlations svg").count()).toBe(0);
    await page.locator("summary", { hasText: "More figures" }).click();
    await page.locator("#figure-correlations").scrollIntoViewIfNeeded();
    await page.locator("#figure-correlations svg[role=img]").waitFor();
    expect(await page.locator("#figure-correlations .alternative").isVisible()).toBe(false);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("saves specification, data, code and pictures as files", async () => {
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
    expect(misdeeds.errors).toEqual([]);
    await close();
  });

  it("shows a figure's data when it is asked to", async () => {
    const { page, close } = await openFromDisk(browser, plain);
    await page.locator("#expand").click();
    const data = page.locator("#figure-correlations").getByRole("button", { name: "Data" });
    await data.click();
    expect(await page.locator("#figure-correlations .rows tbody tr").count()).toBe(36);
    await data.click();
    expect(await page.locator("#figure-correlations .rows").count()).toBe(0);
    await close();
  });

  it("copies a table as one that word processors take", async () => {
    const { page, close } = await openFromDisk(browser, plain, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator("#table-items").getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toMatch(/<table[^>]*>[\s\S]*<caption>Table 1[\s\S]*<td align="right">17\.1%/);
    expect(html).not.toContain("script");
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

  it.each([400, 768, 1280])("does not scroll sideways at %d pixels", async (width) => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain, {
      viewport: { width, height: 800 },
    });
    const sizes = (): Promise<number[]> =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect((await sizes())[0]).toBeLessThanOrEqual(width);
    await enlivenAll({ page, misdeeds });
    expect((await sizes())[0]).toBeLessThanOrEqual(width);
    const boxes = page.locator(".page *:not(.scroll, .scroll *)");
    const scrolled = await boxes.evaluateAll((all) =>
      all.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflow)).map((one) => one.className),
    );
    expect(scrolled).toEqual([]); // Only wide figures scroll, in their own box.
    await close();
  });

  it("keeps text in charts at 11 pixels or more on a small screen", async () => {
    const { page, close } = await openFromDisk(browser, plain, { viewport: { width: 400, height: 800 } });
    const smallest = await page.locator(".chart svg").evaluateAll((drawings) =>
      drawings.map((svg) => {
        const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute("width"));
        const sizes = Array.from(svg.querySelectorAll("text"), (text) =>
          Number.parseFloat(text.getAttribute("font-size") ?? ""),
        );
        return scale * Math.min(...sizes);
      }),
    );
    expect(Math.min(...smallest)).toBeGreaterThanOrEqual(11);
    await close();
  });

  it("shades the edge beyond which a wide figure goes on, and no edge of one that is seen whole", async () => {
    const edges = async (width: number, scrolled: number): Promise<readonly string[]> => {
      const { page, close } = await openFromDisk(browser, plain, { viewport: { width, height: 800 } });
      const box = page.locator("figure > .scroll", { has: page.locator("svg") }).first();
      await box.scrollIntoViewIfNeeded();
      // The drawing itself is taken away from the edges, so that what is seen there is the shade.
      await box.evaluate((element, share) => {
        for (const svg of Array.from(element.querySelectorAll("svg"))) svg.style.visibility = "hidden";
        element.scrollLeft = share * element.scrollWidth;
      }, scrolled);
      const shot = (await box.screenshot()).toString("base64");
      const colors = await page.evaluate(async (png) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${png}`;
        await picture.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [picture.width, picture.height];
        const context = canvas.getContext("2d");
        context?.drawImage(picture, 0, 0);
        const at = (x: number) => context?.getImageData(x, Math.floor(picture.height / 2), 1, 1).data[0] ?? 0;
        return [at(1), at(picture.width - 2)];
      }, shot);
      await close();
      return colors.map((color) => (color < 245 ? "shade" : "paper"));
    };
    expect(await edges(400, 0)).toEqual(["paper", "shade"]);
    expect(await edges(400, 0.15)).toEqual(["shade", "shade"]);
    expect(await edges(400, 1)).toEqual(["shade", "paper"]);
    expect(await edges(1280, 0)).toEqual(["paper", "paper"]);
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

describe("the page for those who cannot see it", () => {
  it("has one title, headings without gaps, and landmarks", async () => {
    const { page, close } = await openFromDisk(browser, plain);
    const levels = await page
      .locator("h1, h2, h3, h4")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const steps = levels.slice(1).map((level, k) => level - levels[k]!);
    expect(Math.max(...steps)).toBe(1);
    for (const landmark of ["main", "nav", "header"]) expect(await page.locator(landmark).count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await close();
  });

  it("gives every table a caption and header cells, every drawing a name and a description", async () => {
    const { page, close } = await openFromDisk(browser, plain);
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
      .locator("svg")
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
    await close();
  });

  it("has each id once and no link to nowhere", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, plain);
    await enlivenAll({ page, misdeeds });
    const repeated = await page.locator("[id]").evaluateAll((all) => {
      const ids = all.map((one) => one.id);
      return ids.filter((id, k) => ids.indexOf(id) !== k);
    });
    expect(repeated).toEqual([]);
    const lost = await page
      .locator("a[href^='#']")
      .evaluateAll((all) =>
        all
          .map((one) => one.getAttribute("href") ?? "")
          .filter((href) => document.getElementById(href.slice(1)) === null),
      );
    expect(lost).toEqual([]);
    await close();
  });

  it("lets the keyboard reach what scrolls", async () => {
    const { page, close } = await openFromDisk(browser, plain, { viewport: { width: 400, height: 800 } });
    const unreachable = await page.locator("*").evaluateAll((all) =>
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
    await close();
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
    const { page, close } = await openFromDisk(browser, plain);
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
    await close();
  });
});

describe("hostile text in the page", () => {
  it("is shown as text: no request, dialog, error or element comes of it", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, hostile);
    expect(await enlivenAll({ page, misdeeds })).toBeGreaterThan(8);
    expect(await page.locator("img, iframe, object, embed, form, base, link").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.locator("style").count()).toBe(1);
    expect(await page.locator("h1").textContent()).toContain(`<img src=x onerror=alert("${MARK}")>`);
    expect(misdeeds).toEqual(CLEAN);
    await close();
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

  it("stands in tooltips as text", async () => {
    const { page, misdeeds, close } = await openFromDisk(browser, hostile);
    await enlivenAll({ page, misdeeds });
    const figures = await page.locator("figure").evaluateAll((all) => all.map((one) => `#${one.id}`));
    const texts: string[] = [];
    for (const figure of figures) texts.push(await tooltipOf(page, figure));
    expect(texts.filter((text) => text.includes(MARK)).length).toBeGreaterThan(6);
    expect(await page.locator(".tooltip dd *").count()).toBe(0);
    expect(misdeeds).toEqual(CLEAN);
    await close();
  });

  it("runs as no formula from a saved table", async () => {
    const { page, close } = await openFromDisk(browser, hostile);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#table-items").getByRole("button", { name: "CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
    await close();
  });
});
