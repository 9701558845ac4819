import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ANALYSIS_PARTS } from "../../../src/analysis/analysis-parts";
import { analyze } from "../../../src/analysis/analyze";
import { PARTS } from "../../../src/analysis/parts/parts";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";

const ids = PARTS.map(({ id }) => id);

const yesNo = [{ code: 0 }, { code: 1 }];
const measure = parseMeasure({
  id: "three",
  items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })),
});
const rows = "0,0,0\n1,1,1\n0,1,0\n1,0,1\n1,1,0\n0,0,1\n".repeat(20);
const responses = readResponses(parseCsv(`a,b,c\n${rows}`), measure);

const INTERNAL = ["amongHidden", "working"];

describe("the parts of an analysis", () => {
  it("have each its own id", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("come after those that they need", () => {
    for (const { id, needs } of PARTS) {
      const before = PARTS.slice(0, ids.indexOf(id));
      const earlier: string[] = before.flatMap(({ id: own, comparedByValue, optional }) => [
        own,
        ...(comparedByValue ?? []),
        ...Object.keys(optional?.otherwise ?? {}),
      ]);
      expect({ id, needs: needs.filter((need) => !earlier.includes(need)) }).toEqual({ id, needs: [] });
    }
  });

  it("are each asked for by a choice or always computed, and every choice asks for some", () => {
    const asked = PARTS.flatMap(({ optional }) => (optional === undefined ? [] : optional.asked));
    expect(new Set(asked)).toEqual(new Set(ANALYSIS_PARTS));
  });

  it("give nothing where they are not asked for", () => {
    const analysis = analyze(responses, { parts: [] });
    for (const { optional } of PARTS) {
      // What only other parts go on with is no part of the record.
      const told = Object.entries(optional?.otherwise ?? {}).filter(([key]) => !INTERNAL.includes(key));
      expect(analysis).toMatchObject(Object.fromEntries(told));
    }
    for (const key of INTERNAL) expect(analysis).not.toHaveProperty(key);
    expect(analysis.items).toHaveLength(3);
    for (const key of ["margins", "declared", "asked", "factors"]) expect(analysis).not.toHaveProperty(key);
    expect(analysis).not.toHaveProperty("pieces");
  });

  it("have each a file, but for five pairs that share one", () => {
    const folder = new URL("../../../src/analysis/parts/", import.meta.url);
    const list = readFileSync(new URL("parts.ts", folder), "utf8");
    const imported = [...list.matchAll(/from "\.(?:\.\/outside)?\/([\w-]+)"/g)].map(
      ([, file]) => `${file}.ts`,
    );
    expect(new Set(imported).size).toBe(PARTS.length - 5);
    const others = ["parts.ts", "pieces.ts"];
    const files = readdirSync(folder).filter((file) => !others.includes(file));
    expect(files.filter((file) => !imported.includes(file))).toEqual([]);
  });
});
