import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { measurePages } from "../../scripts/site/measures";
import { bankMeasures } from "../../src/measures/bank/bank";
import { parseMeasure } from "../../src/measures/measure";
import { bytesFile, readDefinition } from "../../src/project/answers-file";
import { launchBrowser } from "../support/browser";
import { inRepository, withFolder } from "../support/cli";
import { simulatedMeasure } from "../support/simulated-measure";
import { startHost } from "../support/site";

const { pages, files } = await measurePages();
const pageOf = (id: string): string => pages.get(`measures/${id}.md`) ?? "";

/** A site with some of the pages, as VitePress builds it with our theme. */
function buildPages(folder: string, ids: readonly string[]): string {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const id of ids) write(`measures/${id}.md`, pageOf(id));
  write(
    ".vitepress/theme/index.ts",
    `export { default } from "${inRepository("scripts/site/theme/index.ts")}";\n`,
  );
  write(".vitepress/config.ts", `export default { base: "/app/", ignoreDeadLinks: true };\n`);
  symlinkSync(inRepository("node_modules"), join(folder, "node_modules"));
  const vitepress = inRepository("node_modules/vitepress/bin/vitepress.js");
  const run = spawnSync(process.execPath, [vitepress, "build", folder, "--outDir", join(folder, "built")], {
    env: { ...process.env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return join(folder, "built");
}

describe("the site's pages of measures", () => {
  it("has a page for every measure, with cut-offs, studies and how to cite it", () => {
    for (const { id, bank, source } of bankMeasures) {
      expect(pageOf(id)).toContain(bank.abbreviation);
      expect(pageOf(id)).toContain(source.slice(0, 12));
      expect(pageOf(id)).toContain("## Studies");
      expect(pageOf(id).includes("## Published cut-offs")).toBe((bank.cutoffs ?? []).length > 0);
    }
    expect(pageOf("brs")).toMatch(/\| 2 \| brs_2 \| I have a hard time.* \| reversed \|/);
    expect(pageOf("disrupting-harm")).toMatch(
      /Take care with context \| to look at \|.*`itemwise invariance` tests it/,
    );
    expect(pageOf("audit_c")).toContain(
      "audit_c_2 is not asked after answer 0 to audit_c_1, and then counts 0.",
    );
  });

  it("offers forms that are read back, of measures whose wording may be passed on alone", async () => {
    for (const { id, bank } of bankMeasures) {
      const own = [...files].filter(([path]) => path.startsWith(`measures/files/${id}-`));
      expect([id, own.length]).toEqual([id, bank.license.wording ? 6 : 0]);
      if (!bank.license.wording)
        expect(pageOf(id)).toMatch(/There are no forms, because the bank does not have the wording/);
      for (const [path, content] of own) {
        expect(pageOf(id)).toContain(`(/${path})`);
        if (!/xlsform|redcap|codebook/.test(path)) continue;
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        const read = parseMeasure(
          await readDefinition(bytesFile(path.slice("measures/files/".length), bytes)),
        );
        expect([path, read.items.length]).toEqual([path, pageOf(id).match(/^\| \d+ \| /gm)?.length]);
      }
    }
  });

  it("has commands that run as they stand", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "answers.csv"), simulatedMeasure("gad7").csv);
      const lines = [...pageOf("gad7").matchAll(/^npx itemwise ((?:scores|measures) [^>\n]*)/gm)];
      expect(lines).toHaveLength(2);
      for (const [, words = ""] of lines) {
        const run = spawnSync(process.execPath, [inRepository("dist/cli.js"), ...words.trim().split(" ")], {
          cwd: folder,
          encoding: "utf8",
        });
        expect([words, run.status]).toEqual([words, 0]);
      }
    }));

  it("searches and sorts them by keyboard on a telephone, without another host", () =>
    withFolder(async (folder) => {
      const host = await startHost({}, buildPages(folder, ["index", "gad7"]));
      const browser = await launchBrowser();
      try {
        const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
        const elsewhere: string[] = [];
        page.on("request", (request) => {
          if (!request.url().startsWith(host.url)) elsewhere.push(request.url());
        });
        await page.goto(`${host.url}measures/index.html`);
        const shown = () => page.locator(".measure-table tbody td:first-child").allInnerTexts();
        expect(await shown()).toHaveLength(bankMeasures.length);
        await page.getByLabel("Topic or name").focus();
        await page.keyboard.type("anxiety");
        await page.getByText("3 of 29 measures.").waitFor();
        await page.getByRole("columnheader", { name: "Items" }).getByRole("button").focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Enter");
        await page.locator("th[aria-sort=descending]").waitFor();
        expect((await shown()).map((name) => /\((\S+)\)$/.exec(name)?.[1])).toEqual([
          "DASS-21",
          "GAD-7",
          "GAD-2",
        ]);
        await page.getByLabel("Topic or name").fill("");
        await page.getByLabel("Youngest age").fill("13");
        await page.getByLabel("Class in a classification").selectOption("4Cs of online risk: Contact");
        await page.getByText("1 of 29 measures.").waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
        expect(elsewhere).toEqual([]);
      } finally {
        await browser.close();
        await host.stop();
      }
    }));
});
