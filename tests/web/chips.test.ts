import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random/random";
import { launchBrowser, PATIENCE } from "../support/browser";
import { inRepository, itemwise } from "../support/cli";
import { buildSite, type Host, startHost } from "../support/site";
import { choose, openWatched } from "./page-in-browser";
import { knownSurvey, mixedSurvey, replicatedSurvey, wordySurvey } from "./small-survey";

const HOSTILE = "<img src=x onerror=alert(1)>";
/** So many columns that they are searched. */
const WIDE = 40;

const wideSurvey = (): string => {
  const names = Array.from({ length: WIDE }, (_, k) => `w${k + 1}`);
  const random = createRandom(2);
  const rows = Array.from({ length: 60 }, () => names.map(() => 1 + random.integer(5)));
  return `${[names, ...rows].map((row) => row.join(",")).join("\n")}\n`;
};

let folder = "";
let browser: Browser;
let context: BrowserContext;
let host: Host;

beforeAll(async () => {
  buildSite();
  folder = await mkdtemp(join(tmpdir(), "itemwise-chips-"));
  await writeFile(join(folder, "mixed.csv"), mixedSurvey());
  await writeFile(join(folder, "hostile.csv"), mixedSurvey().replace("person,", `"${HOSTILE}",`));
  await writeFile(join(folder, "wide.csv"), wideSurvey());
  await writeFile(join(folder, "known.csv"), knownSurvey());
  await writeFile(join(folder, "wordy.csv"), wordySurvey());
  await writeFile(join(folder, "replicated.csv"), replicatedSurvey());
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), host?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
});

afterEach(async () => {
  await context.close();
});

const opened = async (file: string) => {
  const watched = await openWatched(context, host.url);
  await choose(watched.page, join(folder, file));
  await watched.page.waitForSelector("[role=listbox]");
  return watched;
};
const chip = (page: Page, name: string) => page.locator(`[role=option][data-column="${name}"]`);
const become = (page: Page, role: string) =>
  page.getByRole("menuitemradio", { name: role, exact: true }).click();
/** Waits until a column stands in a role. */
const isIn = (page: Page, name: string, role: string) =>
  page
    .getByRole("group", { name: new RegExp(`^${role} \\(`) })
    .locator(`[data-column="${name}"]`)
    .waitFor();
/** Waits until something with this name has the focus, which moves after the page was drawn. */
const hasFocus = (page: Page, name: string) =>
  page.waitForFunction((wanted) => {
    const { activeElement } = document;
    return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent) === wanted;
  }, name);

async function seriousOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(inRepository("node_modules/axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as AxeHolder).axe.run();
    return violations.flatMap(({ id, impact }) =>
      impact === "serious" || impact === "critical" ? [id] : [],
    );
  });
}

interface AxeHolder {
  readonly axe: {
    run(): Promise<{ violations: readonly { readonly id: string; readonly impact: string }[] }>;
  };
}

/** The words of a shell command without quotation marks inside. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

describe("the menu of what can be saved", () => {
  it("leaves in sight what was saved on a phone", async () => {
    const { page } = await opened("mixed.csv");
    await page.setViewportSize({ width: 400, height: 800 });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const scores = page.getByRole("group", { name: "Your file with scores" });
    const saved = page.waitForEvent("download");
    await scores.getByRole("button", { name: "CSV", exact: true }).click();
    await saved;
    await page.getByText(/^Saved mixed/).waitFor();
    const isSeen = await page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector(".saving")?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(x + width / 2, y + height - 2)?.closest(".saving") instanceof Element;
    });
    expect(isSeen).toBe(true);
  });
});

describe("the columns of a file as chips", () => {
  it("make the definition that the command line drafts by the options shown, to the byte", async () => {
    const { page, errors } = await opened("mixed.csv");
    await chip(page, "q4").click();
    await chip(page, "q5").click({ modifiers: ["Shift"] });
    await become(page, "Left out");
    await isIn(page, "q5", "Left out");
    await chip(page, "site9").click();
    await become(page, "Clusters");
    await isIn(page, "site9", "Clusters");
    await page.getByRole("button", { name: "Use this order, as items" }).click();
    await isIn(page, "m1", "Items");
    await page.getByRole("button", { name: "Count 99 as an answer again" }).click();
    await page.getByRole("button", { name: "Count 99 as an answer again" }).waitFor({ state: "detached" });
    await page.getByPlaceholder("Missing-value code").first().fill("99");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Count 99 as an answer again" }).waitFor();
    await chip(page, "shift").click();
    await become(page, "Groups");
    await isIn(page, "shift", "Groups");
    const command = page.locator(".columns-of textarea");
    await page.getByText("Command line", { exact: true }).click();
    const [, , file, ...words] = wordsOf(await command.inputValue());
    expect([file, words]).toEqual([
      "mixed.csv",
      expect.arrayContaining([
        "--items",
        "--missing-code",
        "--order",
        "--exclude",
        "--cluster-column",
        "--group",
      ]),
    ]);
    await page.getByText("Title and definition", { exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the definition" }).click();
    const definition = await readFile(await (await saved).path(), "utf8");
    const drafted = itemwise(["init", join(folder, "mixed.csv"), "--yes", ...words]);
    expect([drafted.status, drafted.stdout]).toEqual([0, definition]);
    expect(errors).toEqual([]);
  });

  it("are those of a published measure until the file is used as it is, and again on request", async () => {
    const { page, errors } = await opened("known.csv");
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    const definition = async (): Promise<string> => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save the definition" }).click();
      return readFile(await (await saved).path(), "utf8");
    };
    await page.getByText("This is the PHQ-9").waitFor();
    expect(await seriousOf(page)).toEqual([]);
    await page.getByText("Title and definition", { exact: true }).click();
    const published = await definition();
    await press("Use the file as it is");
    await page.getByText("The file is used as it is.").waitFor();
    await page.getByText("Command line", { exact: true }).click();
    const [, , , ...words] = wordsOf(await page.locator(".columns-of textarea").inputValue());
    expect(words).toEqual(["--measure", "none"]);
    const drafted = itemwise(["init", join(folder, "known.csv"), "--yes", ...words]);
    expect([drafted.status, drafted.stdout]).toEqual([0, await definition()]);
    await press("Use the published definition");
    await page.getByText("This is the PHQ-9").waitFor();
    expect(await definition()).toBe(published);
    await press("Undo");
    await page.getByText("The file is used as it is.").waitFor();
    expect(errors).toEqual([]);
  });

  it("say that the order of words is not known, until it is stated", async () => {
    const { page, errors } = await opened("wordy.csv");
    const note = page.getByRole("note").filter({ hasText: "Nothing says in which order" });
    await note.waitFor();
    expect(await note.textContent()).toContain("全くない");
    await page.getByRole("button", { name: "Move 全くない up" }).first().click();
    await page.getByRole("button", { name: "Use this order", exact: true }).click();
    await note.waitFor({ state: "detached" });
    expect(errors).toEqual([]);
  });

  it("are used by the keyboard alone, and undone", async () => {
    const { page } = await opened("mixed.csv");
    await chip(page, "q1").focus();
    await page.keyboard.press("ArrowRight");
    await hasFocus(page, "q2, reverse-worded");
    await page.keyboard.press("Enter");
    await hasFocus(page, "Items");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await hasFocus(page, "Reverse-worded");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[role=option][aria-label="q2"]');
    await hasFocus(page, "q2");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator("[role=option][aria-selected=true]").allTextContents()).toEqual([
      "q2",
      "q3",
      "q4",
    ]);
    await page.keyboard.press("Escape");
    await page.locator("[role=option][aria-selected=true]").first().waitFor({ state: "detached" });
    await page.keyboard.press("Home");
    await hasFocus(page, "q1");
    await page.keyboard.press("End");
    await hasFocus(page, "m3");
    await page.keyboard.press("Control+z");
    await page.waitForSelector('[role=option][aria-label="q2, reverse-worded"]');
  });

  it("say what cannot be, and change nothing", async () => {
    const { page } = await opened("mixed.csv");
    await chip(page, "email").click();
    expect(await page.getByRole("menuitemradio", { name: "Items", exact: true }).isDisabled()).toBe(true);
    expect(await page.textContent(".choose")).toContain("it cannot be an item");
    await page.keyboard.press("Escape");
    for (const name of ["q1", "q2", "q3", "q4", "q5"]) await chip(page, name).click();
    await become(page, "Left out");
    await page.waitForSelector(".columns-of [role=alert]");
    expect(await page.textContent(".columns-of [role=alert]")).not.toContain("--");
    await isIn(page, "q1", "Items");
    expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
  });

  it("still move where the definition was edited by hand, which the command then names", async () => {
    const { page } = await opened("mixed.csv");
    await page.getByText("Title and definition", { exact: true }).click();
    await page.getByLabel("Title", { exact: true }).fill("Mine");
    await page.keyboard.press("Tab");
    await chip(page, "q5").click();
    await become(page, "External variables");
    await isIn(page, "q5", "External variables");
    await page.getByText("Command line", { exact: true }).click();
    expect(await page.locator(".columns-of textarea").inputValue()).toBe(
      "itemwise report mixed.csv --measure mixed.measure.json",
    );
    expect(await page.getByLabel("Title", { exact: true }).inputValue()).toBe("Mine");
  });

  it("are searched where they are many, and chosen in ranges", async () => {
    const { page } = await opened("wide.csv");
    await page.getByRole("searchbox", { name: "Search the columns" }).fill("w1");
    expect(await page.locator("[role=option]").count()).toBe(11);
    await chip(page, "w10").click();
    await chip(page, "w19").click({ modifiers: ["Shift"] });
    await become(page, "Left out");
    await isIn(page, "w19", "Left out");
    await page.getByText("Command line", { exact: true }).click();
    expect(await page.locator(".columns-of textarea").inputValue()).toContain(
      "--items w1:w9,w20:w40 --exclude w10:w19",
    );
  });

  it("have nothing serious against them by axe and fit 400 pixels, with names as text", async () => {
    const { page, errors } = await opened("hostile.csv");
    await chip(page, "q1").click();
    expect(await seriousOf(page)).toEqual([]);
    expect(await page.locator("[role=option]").allTextContents()).toContain(HOSTILE);
    expect(await page.locator("img[src=x]").count()).toBe(0);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(await seriousOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("take replicate weights and margins beside the weight, and say what is wrong with them", async () => {
    const { page, errors } = await opened("replicated.csv");
    await page.getByText("Command line", { exact: true }).click();
    const command = page.locator(".columns-of textarea");
    await page.getByText("Groups and weights", { exact: true }).click();
    await page.getByLabel("Columns of replicate weights").fill("rw1:rw8");
    await page.getByRole("button", { name: "Use these replicate weights" }).click();
    await page.getByText("Choose how the replicate weights were made").waitFor();
    await page.getByLabel("Replication method").selectOption("fay");
    await page.getByRole("button", { name: "Use these replicate weights" }).click();
    await page.getByText('goes with type "fay", which needs it').first().waitFor();
    await page.getByLabel("Fay’s coefficient", { exact: true }).fill("0.3");
    await page.getByRole("button", { name: "Use these replicate weights" }).click();
    await isIn(page, "rw1", "Replicate weights");
    expect(await command.inputValue()).toContain(
      "--replicate-weights rw1:rw8 --replicate-type fay --fay 0.3",
    );
    const margins = page.getByLabel("Population margins");
    await margins.fill("margin,level,people\nregion,north,70\nsex,f,90\n");
    await page.getByRole("button", { name: "Use these margins" }).click();
    await page.getByText('"sex" is no grouping').waitFor();
    await margins.fill("margin\tlevel\tpeople\nregion\tnorth\t70\nregion\tsouth\t90\n");
    await page.getByRole("button", { name: "Use these margins" }).click();
    await page.getByRole("button", { name: "Remove the margins" }).waitFor();
    expect(await margins.inputValue()).toBe("margin,level,people\nregion,north,70\nregion,south,90\n");
    await page.getByLabel("Calibration method").selectOption("linear");
    expect(await command.inputValue()).toContain("--measure replicated.measure.json");
    await page.getByText("Title and definition", { exact: true }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the definition" }).click();
    expect(JSON.parse(await readFile(await (await saved).path(), "utf8"))).toMatchObject({
      replicates: { type: "fay", fay: 0.3 },
      calibration: { method: "linear", margins: { region: { north: 70, south: 90 } } },
    });
    expect(await seriousOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
