import { describe, expect, it } from "vitest";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { inline } from "../../src/numeric/workers/workers";
import type { Project } from "../../src/project/project";
import { createEngine } from "../../src/web/engine/engine";
import type { CountedItem } from "../../src/web/engine/item-counts";
import { boundTexts } from "../../src/web/page/left/measure-items";

async function counted(
  csv: string,
  definition: MeasureDefinition,
  settings: Project["settings"] = {},
): Promise<readonly CountedItem[]> {
  const engine = createEngine(inline);
  const tell = () => {};
  await engine.answer("open", { name: "a.csv", blob: new Blob([csv]), reading: {} }, tell);
  const project: Project = { file: "a.csv", definition, drafted: false, reading: {}, settings };
  return engine.answer("items", { project }, tell);
}

const named = (items: readonly CountedItem[], id: string): CountedItem => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};

describe("how items were answered, as far as the page is told", () => {
  const cells = ["0,1", "1,1", "2,2", "3,2", ",1"];
  const rows = [3, 40, 60, 80, 6].flatMap((times, k) => new Array<string>(times).fill(cells[k] ?? ""));
  const csv = `a,b\n${rows.join("\n")}\n`;
  const categories = [0, 1, 2, 3].map((code) => ({ code }));
  const definition: MeasureDefinition = {
    id: "two",
    items: [
      { id: "a", categories },
      { id: "b", categories: [{ code: 1 }, { code: 2 }], reverse: true },
    ],
  };

  const rowsOf = async (change: Partial<MeasureDefinition>, settings: Project["settings"] = {}) =>
    named(await counted(csv, { ...definition, ...change }, settings), "a").answers.map(({ rows }) => rows);

  it("is told of a sensitive measure as the report tells it, however few: these are figures of everybody", async () => {
    const sensitive = { ...definition, sensitive: true };
    const record = release(readResponses(parseCsv(csv), parseMeasure(sensitive)), { parts: [] });
    const a = named(await counted(csv, sensitive), "a");
    expect(a.answered).toBe(183);
    expect(a.answers.map(({ rows }) => rows)).toEqual(record.items[0]?.asked.map(({ count }) => count));
    expect(a.answers.map(({ rows }) => rows)).toEqual([3, 40, 60, 80]);
    expect(a.missing).toEqual([{ code: null, rows: 6 }]);
  });

  it("is told by code, also where an item is turned round", async () => {
    expect(named(await counted(csv, { ...definition, sensitive: true }), "b").answers).toEqual([
      { code: 1, rows: 49 },
      { code: 2, rows: 140 },
    ]);
  });

  it("hides few and what would give them away where everyone was asked", async () => {
    const everyone = await rowsOf({ sensitive: true, coverage: "everyone" });
    expect(everyone[0]).toBeNull();
    expect(everyone.filter((rows) => rows === null).length).toBeGreaterThan(1);
    expect(await rowsOf({ coverage: "everyone" }, { disclosure: "standard" })).toEqual(everyone);
  });

  it("is counted by the page itself where nothing is protected", async () => {
    for (const sensitive of [false, null])
      expect(await counted(csv, { ...definition, sensitive })).toEqual([]);
  });

  it("is not told where it cannot be read", async () => {
    const [, ...others] = categories;
    const items = [{ id: "a", categories: others }];
    await expect(counted(csv, { ...definition, items, sensitive: true })).rejects.toThrow(/unknown code 0/);
  });
});

describe("how items that are numbers were answered", () => {
  it("knows each code for no answer among thousands of numbers, and leaves it out of the bins", async () => {
    const numbers = Array.from({ length: 2000 }, (_, k) => String(k / 10));
    const csv = `x,y\n${[...numbers, "-99", "-99", "-98", ""].map((x, k) => `${x},${k % 2}`).join("\n")}\n`;
    const items: MeasureDefinition["items"] = [
      { id: "x", scale: "continuous", missing: [{ code: -99 }, { code: -98 }, { code: -97 }] },
      { id: "y", scale: "continuous" },
    ];
    const [x] = await counted(csv, { id: "one", items, sensitive: false });
    expect(x).toEqual({
      id: "x",
      answered: 2000,
      answers: [],
      missing: [
        { code: null, rows: 1 },
        { code: -99, rows: 2 },
        { code: -98, rows: 1 },
        { code: -97, rows: 0 },
      ],
      bins: { from: 0, to: 199.9, counts: new Array(10).fill(200) },
    });
    const [hidden, y] = await counted(csv, { id: "one", items, sensitive: true });
    expect(hidden).toMatchObject({ bins: null, answered: 2000 });
    // A record does not tell the codes of numbers apart.
    expect(hidden?.missing.map(({ rows }) => rows)).toEqual([null, null, null, null]);
    expect(y?.missing).toEqual([{ code: null, rows: 0 }]);
  });
});

describe("boundTexts(bins)", () => {
  const texts = (from: number, to: number) => boundTexts({ from, to, counts: new Array(10).fill(1) });

  it("tells bounds apart, and no more digits than that takes", () => {
    expect(texts(0, 200).slice(0, 3)).toEqual(["0", "20", "40"]);
    expect(texts(1980, 2007)).toEqual(
      ["1980", "1982.7", "1985.4", "1988.1", "1990.8", "1993.5", "1996.2", "1998.9"].concat([
        "2001.6",
        "2004.3",
        "2007",
      ]),
    );
    expect(texts(100_000, 100_001)[1]).toBe("100000.1");
    expect(new Set(texts(1e-9, 2e-9)).size).toBe(11);
    expect(texts(-1e12, 1e12)[0]).toBe("-1000000000000");
  });
});
