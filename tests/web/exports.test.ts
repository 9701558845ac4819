import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { pageRuntime } from "../../src/node/render/render-report";
import { createRandom } from "../../src/numeric/random/random";
import { inline } from "../../src/numeric/workers/workers";
import type { Project } from "../../src/project/project";
import { parseProject, stampOf } from "../../src/project/project-file";
import { createEngine } from "../../src/web/engine/engine";
import type { SavedKind } from "../../src/web/engine/save-requests";
import { sizeText } from "../../src/web/page/save/size-text";
import { itemwise, withFolder } from "../support/cli";

/** Four yes-or-no questions, and who is asked. */
function answers(rows = 300): string {
  const random = createRandom(8);
  const lines = Array.from({ length: rows }, () => {
    const trait = random.integer(4);
    const items = Array.from({ length: 4 }, () => (random.integer(4) < trait ? 1 : 0));
    return [random.integer(2) === 0 ? "f" : "m", ...items].join(",");
  });
  return `sex,a,b,c,d\n${lines.join("\n")}\n`;
}

const CSV = answers();
const categories = [
  { code: 0, label: "No" },
  { code: 1, label: "Yes" },
];
const PROJECT: Project = {
  file: "four.csv",
  definition: {
    id: "four",
    title: "Four <b>questions</b>",
    items: ["a", "b", "c", "d"].map((id) => ({ id, categories })),
    groups: { sex: { column: "sex" } },
    structures: { one: { model: "f =~ a + b + c + d" } },
  },
  drafted: true,
  reading: {},
  settings: { replicates: 20, bootstrap: 20, seed: 4 },
};

const ENGINE = createEngine(inline);
const steps = new Set<string>();
const onProgress = (step: string): void => void steps.add(step);
const blob = (text = CSV): Blob => new Blob([text]);

async function saved(
  kind: SavedKind,
  more: object = {},
): Promise<{ name: string; content: string | Uint8Array }> {
  return ENGINE.answer("save", { project: PROJECT, kind, ...more }, onProgress);
}
async function unzipped(kind: SavedKind, more: object = {}): Promise<Record<string, Uint8Array>> {
  return unzipSync((await saved(kind, more)).content as Uint8Array);
}

describe("what the page saves", () => {
  beforeAll(() =>
    ENGINE.answer("open", { name: "four.csv", blob: blob(), reading: {}, project: PROJECT }, onProgress),
  );

  it("is what the command line writes of the saved project, byte for byte", () =>
    withFolder(async (folder) => {
      const project = await saved("project-data");
      expect(project.name).toBe("four.itemwise.json");
      writeFileSync(join(folder, project.name), project.content);
      const args = ["-o", "r.html", "--json", "r.json", "--restricted", "--tables", "t"];
      const run = itemwise(["report", project.name, ...args], { cwd: folder });
      expect(run.status).toBe(0);
      const written = (name: string) => readFileSync(join(folder, name));
      const runtime = await pageRuntime();
      for (const [kind, name, own] of [
        ["record", "r.json", "four.json"],
        ["restricted", "r.restricted.json", "four.restricted.json"],
        ["page", "r.html", "four.html"],
        ["tables-excel", "t/tables.xlsx", "four.tables.xlsx"],
      ] as const) {
        const file = await saved(kind, { runtime });
        expect(file.name).toBe(own);
        expect(written(name).equals(Buffer.from(file.content as string)), name).toBe(true);
      }
      const tables = { ...(await unzipped("tables-csv")), ...(await unzipped("tables-latex")) };
      Object.assign(tables, await unzipped("tables-word"));
      const names = readdirSync(join(folder, "t")).filter((name) => !/\.(md|xlsx)$/.test(name));
      expect(Object.keys(tables).sort()).toEqual(names.sort());
      for (const name of names) {
        expect(written(`t/${name}`).equals(tables[name] ?? Buffer.alloc(0)), name).toBe(true);
      }
    }));

  it("has scripts for other programs and the definition", async () => {
    const files = await unzipped("scripts");
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "analysis.R",
        "irt.R",
        "models.lavaan.txt",
        "models.mplus.txt",
        "four.measure.json",
      ]),
    );
    expect(strFromU8(files["analysis.R"] ?? new Uint8Array()).includes('"four.csv"')).toBe(true);
  });

  it("has figures as drawings, and as the pictures that the page makes of them", async () => {
    const drawings = await ENGINE.answer("drawings", { project: PROJECT, kind: "figures-png" }, onProgress);
    expect(drawings.length).toBeGreaterThan(3);
    const svgs = await unzipped("figures-svg");
    expect(Object.keys(svgs).sort()).toEqual(drawings.map(({ id }) => `${id}.svg`).sort());
    for (const { id, svg } of drawings) {
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(strFromU8(svgs[`${id}.svg`] ?? new Uint8Array())).toBe(svg);
    }
    const pictures = drawings.map((_, k) => ({ png: new Uint8Array([k]), width: 10, height: 10 }));
    const pngs = await unzipped("figures-png", { pictures });
    expect(drawings.map(({ id }) => pngs[`${id}.png`]?.[0])).toEqual(drawings.map((_, k) => k));
    expect([...steps]).toContain("figures");
  });

  it("has the report as Word, with a picture for each figure shown", async () => {
    const drawings = await ENGINE.answer("drawings", { project: PROJECT, kind: "word" }, onProgress);
    const pictures = drawings.map((_, k) => ({ png: new Uint8Array([k, 1, 2]), width: 10, height: 10 }));
    const files = await unzipped("word", { pictures });
    const media = Object.keys(files).filter((name) => name.startsWith("word/media/"));
    expect(media).toHaveLength(drawings.length);
    expect(strFromU8(files["word/document.xml"] ?? new Uint8Array())).toContain(
      "Four &lt;b&gt;questions&lt;/b&gt;",
    );
  });

  it("prints the page without its script", async () => {
    const { content } = await saved("print");
    expect(String(content).startsWith("<!DOCTYPE html>")).toBe(true);
    expect(String(content).includes("<script")).toBe(false);
  });

  it("keeps a project without the data, and knows its file again", async () => {
    const { content, name } = await saved("project");
    expect(parseProject(String(content), name)).toEqual({
      project: PROJECT,
      data: null,
      stamp: await stampOf(new TextEncoder().encode(CSV)),
    });
    const { stamp } = await ENGINE.answer("stored", { name, text: String(content) }, onProgress);
    const page = { question: "dimensions", statements: { groups: ["g"] } } as const;
    const chosen = await ENGINE.answer("save", { project: PROJECT, kind: "project", page }, onProgress);
    expect(parseProject(String(chosen.content), name).page).toEqual(page);
    const same = (text: string) => ENGINE.answer("same", { blob: blob(text), stamp }, onProgress);
    expect([await same(CSV), await same(`${CSV}f,1,1,1,1\n`), await same(CSV.replace("f", "m"))]).toEqual([
      ...[true, false],
      false,
    ]);
    expect(await ENGINE.answer("commands", { project: PROJECT }, onProgress)).toEqual([
      "itemwise report four.itemwise.json",
      "itemwise report four.csv --measure four.measure.json --replicates 20 --bootstrap 20 --seed 4",
    ]);
  });

  it("opens no project whose data were changed on their way", async () => {
    const { content, name } = await saved("project-data");
    const text = String(content).replace(/"size": \d+/, '"size": 9999');
    await expect(ENGINE.answer("stored", { name, text }, onProgress)).rejects.toMatchObject({
      code: "other-file",
    });
  });
});

describe("the size of a file", () => {
  it.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1000, "1.0 kB"],
    [9949, "9.9 kB"],
    [9960, "10 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [1_234_567, "1.2 MB"],
    [5_000_000_000_000, "5,000 GB"],
  ])("of %d bytes is %s", (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
