import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readCatalog } from "../../scripts/messages/catalog";
import { ENCODINGS, encodingTitle } from "../../src/data/csv/encoding-names";
import { createRandom } from "../../src/numeric/random/random";
import { projectText, stampOf } from "../../src/project/project-file";
import { launchBrowser, PATIENCE } from "../support/browser";
import { inRepository } from "../support/cli";
import { ALONE, buildSite, type Host, ISOLATED, startHost } from "../support/site";
import { answerInFirefox, choose, openWatched, savedRecord } from "./page-in-browser";
import { smallSurvey } from "./small-survey";

const FORMS = ["csv", "sav", "xlsx"] as const;
/** Bytes, packed, that come before a file can be opened. */
const FIRST_LOAD = 500_000;
/** Bytes of the page as one file. */
const ONE_FILE = 4_600_000;
const MARKUP = ["<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "<!-- <b>"];
const HOSTILE = [...Array(6).keys()].map((k) => `q${k + 1} ${MARKUP[k % MARKUP.length]}`);

/** Its names and labels have no Latin letter. */
const cyrillicSurvey = (): string =>
  smallSurvey([1, 2, 3, 4, 5, 6].map((k) => `ж${k}`))
    .replace("region", "край")
    .replaceAll("south", "юг")
    .replaceAll("north", "север");

/** A project of two factors whose last item also measures the first. */
async function crossLoadedProject(): Promise<string> {
  const random = createRandom(3);
  const names = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => `q${k}`);
  const rows = Array.from({ length: 400 }, () => {
    const [one, two] = [random.normal(), random.normal()];
    return names.map((_name, k) => {
      const trait = k < 4 ? one : two + (k === 7 ? 0.45 * one : 0);
      return (0.7 * trait + 0.7 * random.normal()).toFixed(3);
    });
  });
  const data = new TextEncoder().encode(`${[names, ...rows].map((row) => row.join(",")).join("\n")}\n`);
  const model = "f1 =~ q1 + q2 + q3 + q4\nf2 =~ q5 + q6 + q7 + q8";
  const items = names.map((id) => ({ id, scale: "continuous" as const }));
  const structures = { two: { label: "Two", model } };
  const definition = { id: "cross", sensitive: false, items, structures };
  const project = {
    file: "cross.csv",
    definition,
    drafted: false,
    reading: {},
    settings: { replicates: 20 },
  };
  return projectText(project, { stamp: await stampOf(data), data, page: { question: "structure" } });
}

let folder = "";
let browser: Browser;
let context: BrowserContext;
let host: Host;
let isolated: Host;

const records: Record<string, Promise<void>> = {};
const fileOf = (form: string): string => join(folder, `survey.${form}`);

/** The command line beside what else is done. */
function run(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRepository("dist/cli.js"), ...args], { stdio: "ignore" });
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`itemwise ${args.join(" ")} ended with ${status}`)),
    );
  });
}

/** The record of a file, as the command line writes it. */
async function recordOf(form: string): Promise<string> {
  const output = join(folder, `${form}.json`);
  // Nobody waits for one that failed until its test does.
  records[form] ??= run("analyze", fileOf(form), "--json", output);
  await records[form];
  return readFile(output, "utf8");
}

beforeAll(async () => {
  buildSite();
  folder = await mkdtemp(join(tmpdir(), "itemwise-web-"));
  await writeFile(fileOf("csv"), smallSurvey());
  await writeFile(fileOf("hostile.csv"), smallSurvey(HOSTILE));
  await writeFile(fileOf("cyrillic.csv"), cyrillicSurvey());
  await Promise.all(
    FORMS.filter((form) => form !== "csv").map((form) => run("convert", fileOf("csv"), fileOf(form))),
  );
  [browser, host, isolated] = await Promise.all([launchBrowser(), startHost(), startHost(ISOLATED)]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), host?.stop(), isolated?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
});

afterEach(async () => {
  await context.close();
});

describe("the page on a host of static files", () => {
  it.each(FORMS)(
    "saves the record of a .%s that the command line writes, and asks nobody else",
    async (form) => {
      const { page, elsewhere, errors } = await openWatched(context, host.url);
      const expected = recordOf(form);
      await choose(page, fileOf(form));
      expect(await savedRecord(page)).toBe(await expected);
      expect(elsewhere).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it.each([1, 2, 4])("gives the same bytes on %i threads", async (threads) => {
    const { page, errors } = await openWatched(context, `${isolated.url}?threads=${threads}`);
    await choose(page, fileOf("csv"));
    expect(page.workers().length).toBe(threads);
    expect(await savedRecord(page)).toBe(await recordOf("csv"));
    expect(errors).toEqual([]);
  });

  it("loads little before a file is opened", async () => {
    const own = await startHost();
    const { page } = await openWatched(context, own.url);
    // The page starts its worker with the first file; what it then loads at once is counted too.
    const worker = readdirSync(inRepository("site/app/assets")).find((file) => /^worker-.*\.js$/.test(file));
    await page.evaluate((name) => void new Worker(`./assets/${name}`, { type: "module" }), worker);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    const files = [...new Set(own.loaded)];
    await own.stop();
    expect(files.filter((file) => /(?:index\.html|worker-|start-engine-)/.test(file)).length).toBe(3);
    expect(files.filter((file) => /(?:vega|compute|read-(?!words)\w+)-/.test(file))).toEqual([]);
    const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_LOAD);
  });

  it("computes at the first visit without isolation; then opens without the host, and isolated", async () => {
    const own = await startHost();
    const { page, errors } = await openWatched(context, own.url);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await own.stop();
    await page.goto(own.url);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await choose(page, fileOf("xlsx"));
    expect(await page.textContent(".answer")).toContain("240 people");
    expect(errors).toEqual([]);
  });

  it("stops at Cancel, and answers the next question", async () => {
    const { page, errors } = await openWatched(context, host.url);
    await page.setInputFiles("input[type=file]", inRepository("data/sample/disrupting-harm.csv"));
    await page.getByRole("button", { name: "How many dimensions?" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await choose(page, fileOf("csv"));
    expect(await page.textContent(".answer")).toContain("240 people");
    expect(errors).toEqual([]);
  });

  it("sorts loadings and leaves small ones blank, and keeps that for the next answer; focus moves to the answer", async () => {
    const { page, errors } = await openWatched(context, host.url);
    await choose(page, inRepository("data/sample/attitudes.sav"));
    await page.getByRole("button", { name: "How many dimensions?" }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("How many dimensions?");
    const table = page.locator(".table[id^='table-loadings-']").first();
    const loadings = () =>
      table.locator("tbody tr").evaluateAll((rows) =>
        rows.map((row) => {
          const cells = [...row.querySelectorAll("td")].slice(0, -1);
          const numbers = cells.map((cell) => Number.parseFloat((cell.textContent ?? "").replace("−", "-")));
          return {
            loadings: numbers.filter(Number.isFinite).map(Math.abs),
            hidden: cells.filter((cell) => getComputedStyle(cell).visibility === "hidden").length,
          };
        }),
      );
    // The first estimates give way to the whole answer, maybe under a click.
    await table.waitFor();
    await page.locator("progress").first().waitFor({ state: "detached" });
    await table.getByLabel("Sort by factor").check();
    await table.getByLabel("Blank below").selectOption("0.3");
    const rows = await loadings();
    const places = rows.map(({ loadings: own }) => own.indexOf(Math.max(...own)));
    expect(rows.length).toBe(10);
    expect(places).toEqual([...places].sort());
    const first = rows.filter((_, k) => places[k] === 0).map(({ loadings: own }) => own[0] ?? 0);
    expect(first).toEqual([...first].sort((one, other) => other - one));
    const small = (own: readonly number[]): number => own.filter((size) => size < 0.3).length;
    expect(rows.map(({ hidden }) => hidden)).toEqual(rows.map((row) => small(row.loadings)));
    await page.getByLabel("Rotation").selectOption("varimax");
    await page.waitForSelector("text=varimax rotation");
    expect(await table.getByLabel("Sort by factor").isChecked()).toBe(true);
    expect((await loadings()).some(({ hidden }) => hidden > 0)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("shows the tables of correlations that are ticked, and saves the file with scores", async () => {
    const { page, errors } = await openWatched(context, host.url);
    await choose(page, inRepository("data/sample/attitudes.sav"));
    await page.getByRole("button", { name: "How do the items correlate?" }).click();
    await page.waitForSelector("#table-correlations");
    expect(await page.locator("#table-correlations").textContent()).toMatch(/\.\d\d\*\*\*/);
    expect(await page.locator("#table-p-values").isVisible()).toBe(false);
    await page.getByLabel("p", { exact: true }).check();
    expect(await page.locator("#table-p-values").isVisible()).toBe(true);
    await page.setViewportSize({ width: 400, height: 900 });
    await page.waitForSelector(".answer.narrow");
    // A line for each correlation, none for the pairs that the table leaves blank.
    const cells = page.locator("#table-correlations td");
    const lines = await cells.evaluateAll((all) =>
      all.filter((cell) => cell.getClientRects().length > 0).map(({ textContent }) => textContent),
    );
    expect(lines.length).toBeGreaterThan(40);
    expect(lines).not.toContain("");
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const unhidden = page.getByRole("button", { name: "With nothing hidden…" });
    expect(await unhidden.count()).toBe(0);
    const scores = page.getByRole("group", { name: "Your file with scores" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      scores.getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.scores\.csv$/);
    expect(readFileSync(await download.path(), "utf8").split(/\r?\n/)[0]).toMatch(
      /cyc10,total_sum,total_mean$/,
    );
    await scores.getByText("Which scores").click();
    await scores.getByLabel("T", { exact: true }).check();
    await scores.getByLabel("Missing answers allowed").selectOption("0.2");
    await page.waitForSelector(".which pre >> text=--score sum,mean,t --missing-items 0.2");
    const [other] = await Promise.all([
      page.waitForEvent("download"),
      scores.getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(readFileSync(await other.path(), "utf8").split(/\r?\n/)[0]).toMatch(/total_mean,total_T$/);
    await page.keyboard.press("Escape");
    await page.getByLabel("Yes, hide small counts of groups").check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await unhidden.waitFor();
    expect(errors).toEqual([]);
  });

  it("answers what a command of its own answers by the keyboard alone, with nothing serious against it by axe", async () => {
    const { page, errors } = await openWatched(context, host.url);
    await choose(page, fileOf("hostile.csv"));
    const shown = (text: string) => page.waitForSelector(`.answer section:not(.stale) >> text=${text}`);
    const ask = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    const letter = async (label: string, keys: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.type(keys);
      await page.keyboard.press("Tab");
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("How did people answer?");
    await ask("How do the items correlate?");
    await letter("Correlations", "Kendall");
    await shown("Kendall");
    await letter("Correlations", "Pearson");
    await page.getByRole("group", { name: "Hold constant" }).getByRole("checkbox").first().focus();
    await page.keyboard.press("Space");
    await shown("held constant");
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await seriousOf(page)).toEqual([]);
    await ask("How do items load on factors or components?");
    await letter("Factor extraction", "Principal c");
    await letter("Rotation", "Crawford");
    await page.getByLabel("Kappa").focus();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    expect(await page.getByText("Enter a number from 0 to 1").count()).toBe(1);
    expect(await seriousOf(page)).toEqual([]);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(".2");
    await page.keyboard.press("Enter");
    await letter("Number of factors or components", "2");
    await shown("Component 2");
    await shown("kappa = 0.2");
    await ask("Which items function differently?");
    await letter("Method", "Mantel,");
    await shown("Mantel");
    await page.getByLabel("Purify").focus();
    await page.keyboard.press("Space");
    await shown("Anchor");
    expect(await seriousOf(page)).toEqual([]);
    await ask("How well do raters agree?");
    await page.waitForSelector("text=Agreement is of two raters or more.");
    expect(await page.locator(".answer").count()).toBe(0);
    const raters = page.getByRole("group", { name: "Raters" }).getByRole("checkbox");
    for (const place of [0, 1]) {
      await raters.nth(place).focus();
      await page.keyboard.press("Space");
    }
    await shown("Krippendorff");
    await ask("Is the file as it should be?");
    await shown("The file can be analyzed.");
    await ask("How are the answers to each item distributed?");
    await shown("Skewness");
    await page.waitForSelector(".answer .chart svg");
    await ask("What would an adaptive test save?");
    await page.getByLabel("Maximum number of items").focus();
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await shown("Simulated adaptive test");
    expect(await seriousOf(page)).toEqual([]);
    await ask("Where does a score stand?");
    await shown("Percentile rank");
    expect(await page.locator("#table-norms").isVisible()).toBe(true);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await seriousOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("plans a survey and factors a matrix without a file, by the keyboard alone", async () => {
    const { page, errors } = await openWatched(context, host.url);
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    const enter = async (label: string, text: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
      await page.keyboard.press("Tab");
    };
    await press("Plan how many people a survey needs");
    await enter("How often each answer is given", "70");
    await page.waitForSelector("[role=alert] >> text=two to ten numbers");
    await enter("How often each answer is given", "70, 30");
    await enter("Half-width of intervals, in percentage points", "4");
    await press("Compute");
    await page.waitForSelector(".answer section >> text=Statistical power");
    expect(await seriousOf(page)).toEqual([]);
    await press("Back to the start");
    await page.waitForFunction(() => document.activeElement?.matches("input[type=file]"));
    // Whoever types in the moment the form appears loses neither the text nor the place.
    await page.evaluate((text) => {
      const watch = new MutationObserver(() => {
        const area = document.querySelector("textarea");
        if (area === null) return;
        watch.disconnect();
        area.focus();
        area.select();
        document.execCommand("insertText", false, text);
      });
      watch.observe(document.body, { childList: true, subtree: true });
    }, "<img src=x>,b,c\n1\n.5,1\nx,.4,1");
    await press("Analyze a published correlation matrix");
    await page.waitForFunction(() => document.activeElement?.matches("textarea"));
    await press("Use this matrix");
    await page.waitForSelector(".problem >> text=which is no number");
    await enter("Number of factors or components", "1");
    await enter("Matrix", "<img src=x>,b,c\n1\n.5,1\n.3,.4,1");
    await press("Use this matrix");
    await page.waitForSelector(".answer section >> text=Loadings of one factor");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Use this matrix");
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await seriousOf(page)).toEqual([]);
    await press("Back to the start");
    await choose(page, fileOf("csv"));
    expect(errors).toEqual([]);
  });

  it("tests a model in lavaan’s syntax and rotates to a target, typed by the keyboard alone", async () => {
    const { page, errors } = await openWatched(context, host.url);
    await choose(page, fileOf("csv"));
    const ask = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    const write = async (label: string, text: string, button: string) => {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
      await ask(button);
    };
    await ask("Do the items group as declared?");
    await page.getByText("Write a model", { exact: true }).focus();
    await page.keyboard.press("Enter");
    const syntax = "Model in lavaan’s syntax";
    await write(syntax, "f =~ <b>q1</b>", "Test this model");
    await page.waitForSelector(".text-file [role=alert]");
    expect(await seriousOf(page)).toEqual([]);
    await write(syntax, "f =~ q1 + q2 + q3\ng =~ q4 + q5 + q6\ng ~ f", "Test this model");
    await page.waitForSelector(".answer section >> text=structural model “Written model”");
    await page.getByText("Show the command", { exact: true }).click();
    expect(await page.getByLabel("Command", { exact: true }).inputValue()).toContain("--structure written");
    await ask("How do items load on factors or components?");
    await page.getByLabel("Rotation", { exact: true }).selectOption("target");
    await page.waitForSelector(".problem >> text=needs a target");
    const rows = ["q1,,0", "q2,,0", "q3,,0", "q4,0,", "q5,0,", "q6,0,"];
    await write("Target", ["item,f,g", ...rows].join("\n"), "Use this target");
    await page.waitForSelector(".answer section >> text=target rotation");
    expect(await seriousOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("shows names with markup as text", async () => {
    const { page, errors } = await openWatched(context, host.url);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await choose(page, fileOf("hostile.csv"));
    expect(await page.textContent("body")).toContain(HOSTILE[0]);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("takes every text from the message files: in the pseudo-language no plain word is left", async () => {
    const page = await context.newPage();
    await page.route(host.url, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('lang="en"', 'lang="en-x-pseudo"');
      await route.fulfill({ response, body });
    });
    await page.goto(host.url);
    const found = new Set(await plainWords(page));
    await choose(page, fileOf("cyrillic.csv"));
    const questions = page.locator(".questions > li > button");
    for (let place = 0; place < (await questions.count()); place++) {
      await questions.nth(place).click();
      await page.waitForSelector(".answer section:not(.stale)");
      for (const word of await plainWords(page)) found.add(word);
    }
    expect([...found].sort()).toEqual([]);
  });

  it("is in the language chosen, answers too, and proposes that of the browser", async () => {
    const spanish = await browser.newContext({ locale: "es-MX" });
    spanish.setDefaultTimeout(PATIENCE);
    const page = await spanish.newPage();
    await page.goto(host.url);
    await page.getByRole("button", { name: "Español" }).click();
    await page.waitForSelector('html[lang="es"]');
    expect(await page.textContent(".promise")).toMatch(/archivo/);
    await choose(page, fileOf("csv"));
    await page.waitForSelector(".answer section:not(.stale)");
    expect(await page.textContent(".answer")).toMatch(/ítems/);
    await page.getByRole("combobox", { name: "Idioma" }).selectOption("fr");
    await page.waitForSelector('html[lang="fr"]');
    await page.waitForSelector(".answer section:not(.stale)");
    await page.waitForFunction(() => /réponses/.test(document.querySelector(".answer")?.textContent ?? ""));
    expect(await page.textContent(".answer")).not.toMatch(/ítems|items answered/);
    await page.getByRole("combobox", { name: "Langue" }).selectOption("en");
    await page.waitForFunction(() => /items/.test(document.querySelector(".answer")?.textContent ?? ""));
    await spanish.close();
  });

  it("has data of its own in each tab", async () => {
    const [one, other] = await Promise.all([openWatched(context, host.url), openWatched(context, host.url)]);
    await Promise.all([choose(one.page, fileOf("csv")), choose(other.page, fileOf("hostile.csv"))]);
    expect(await one.page.textContent("body")).not.toContain(HOSTILE[0]);
    expect(await other.page.textContent("body")).toContain(HOSTILE[0]);
  });

  it("scrolls to the answer on a narrow screen, and asks before Back takes an open file away", async () => {
    const { page } = await openWatched(context, `${host.url}?before`);
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(host.url);
    await choose(page, fileOf("csv"));
    expect(
      (await page.getByRole("heading", { name: "How did people answer?" }).boundingBox())?.y,
    ).toBeLessThan(200);
    await page.getByRole("button", { name: "How did people answer?" }).click();
    const asked = page.waitForEvent("dialog");
    void page.goBack().catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await page.textContent(".answer")).toContain("240 people");
  });

  it("adds the parameters that the working model lacks, and makes another model the working model", async () => {
    const file = fileOf("itemwise.json");
    await writeFile(file, await crossLoadedProject());
    const { page, errors } = await openWatched(context, host.url);
    await choose(page, file);
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const restsOn = (model: string) =>
      page.waitForSelector(`.models >> text=rest on the working model, “${model}”.`);
    // The project opens at the question at which it was saved.
    await restsOn("Two");
    expect(await page.textContent(".models")).toContain("f1 =~ q8");
    await press("Add these parameters to the definition");
    await restsOn("Two with named parameters");
    expect(await page.textContent(".models [role=note]")).toContain("confirm them on other data");
    expect(await page.getByRole("button", { name: "Add these parameters" }).count()).toBe(0);
    await page.getByText("Title and definition", { exact: true }).click();
    const saved = page.waitForEvent("download");
    await press("Save the definition");
    const definition = JSON.parse(await readFile(await (await saved).path(), "utf8"));
    expect(definition.structures["two-modified"].model).toBe(`${definition.structures.two.model}\nf1 =~ q8`);
    await press("One factor");
    await restsOn("One factor");
    await press("Choose by fit");
    await restsOn("Two with named parameters");
    for (let step = 0; step < 3; step++) await press("Undo");
    await restsOn("Two");
    expect(errors).toEqual([]);
  });

  it("has nothing serious against it by axe, before and after a file is open", async () => {
    const { page } = await openWatched(context, host.url);
    expect(await seriousOf(page)).toEqual([]);
    await choose(page, fileOf("csv"));
    expect(await seriousOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Which scores").click();
    expect(await seriousOf(page)).toEqual([]);
  });
});

describe("the page as one file, opened from a disk", () => {
  const url = pathToFileURL(ALONE).href;

  it("saves the same record in Chromium, and asks nobody", async () => {
    const { page, elsewhere, errors } = await openWatched(context, url);
    const expected = recordOf("csv");
    await choose(page, fileOf("csv"));
    expect(await savedRecord(page)).toBe(await expected);
    expect(elsewhere.filter((request) => request !== url)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("keeps of each translation what it words itself, and is no larger", async () => {
    expect(statSync(ALONE).size).toBeLessThan(ONE_FILE);
    const { page, errors } = await openWatched(context, url);
    await page.getByRole("combobox", { name: "Language" }).selectOption("es");
    await page.waitForSelector('html[lang="es"]');
    await choose(page, fileOf("csv"));
    const shown = await page.textContent("#app");
    const english = readCatalog(inRepository("."))
      .filter(({ folder }) => folder.startsWith("src/web/page"))
      .flatMap(({ messages }) => messages.map(({ pattern }) => pattern.elements))
      .flatMap(([first, ...rest]) =>
        first?.type === "TextElement" && rest.length === 0
          ? [String((first as { value?: unknown }).value)]
          : [],
      )
      .filter((text) => text.length > 15);
    expect(english.length).toBeGreaterThan(100);
    expect(english.filter((text) => shown?.includes(text))).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("answers in Firefox", async () => {
    expect(await answerInFirefox(url, fileOf("sav"))).toContain("240 people");
  });
});

/** What axe finds serious or critical. */
async function seriousOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(inRepository("node_modules/axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeHolder).axe.run();
    return violations.flatMap(({ id, impact }) =>
      impact === "serious" || impact === "critical" ? [id] : [],
    );
  });
}

/** Names that are the same in every language: of programs, formats, the file and an option. */
const NAMES =
  /\b(?:itemwise|SPSS|Stata|SAS|Excel|Parquet|CSV|JSON|HTML|Word|Markdown|LaTeX|lavaan|mirt|Mplus|psych|sav|csv|xlsx|lav|SHA|UTF|Latin|PNG|SVG|Vega-Lite|survey\.cyrillic|margins\.csv|standard)\b/g;

/** Words in plain letters that a page shows or reads aloud, code and references apart. */
async function plainWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    // Languages have their own names.
    const left = "pre, code, style, script, noscript, .references, .language [lang]";
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(left) != null) continue;
      if (node instanceof Element) {
        for (const name of ["title", "aria-label", "placeholder", "alt"]) {
          const text = node.getAttribute(name);
          if (text !== null) texts.push(text);
        }
      } else texts.push(node.textContent ?? "");
    }
    return texts;
  });
  const encodings = new Set<string>(ENCODINGS.map(encodingTitle));
  return texts.flatMap((text) => {
    if (encodings.has(text)) return [];
    const rest = text.replace(/https?:\/\/\S+/g, " ").replace(NAMES, " ");
    const words = rest.match(/(?<![\p{L}\p{N}_])[A-Za-z]{2,}(?![\p{L}\p{N}_])/gu) ?? [];
    return words.length === 0 ? [] : [`${words.join(" ")} in: ${text}`];
  });
}

interface AxeHolder {
  readonly axe: {
    run(): Promise<{ readonly violations: readonly { readonly id: string; readonly impact: string }[] }>;
  };
}
