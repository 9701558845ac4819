import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../src/measures/measure";
import { readAnswersByDuckDb } from "../../src/node/database/read-duckdb";
import { readAnswers } from "../../src/node/files/read-table";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "itemwise-numbers-"));
});
afterAll(() => rm(folder, { recursive: true }));

const measure = parseMeasure({
  id: "m",
  items: [
    { id: "a", scale: "continuous" },
    { id: "b", categories: [{ code: 1 }, { code: 2 }] },
  ],
  weight: { column: "w", type: "design" },
});

/** Rows of a continuous item, an item of two codes and a weight, with a decimal sign. */
function rowsOf(decimal: string): string {
  const rows = Array.from({ length: 400 }, (_, k) => [
    k % 7 === 0 ? 3 : 0.25 * (k % 13),
    1 + (k % 2),
    0.5 + (k % 9) / 8,
  ]);
  return `a;b;w\n${rows.map((row) => row.map((cell) => String(cell).replace(".", decimal)).join(";")).join("\n")}\n`;
}

describe("answers with decimal commas", () => {
  it("are read as those with points, by every engine and in UTF-16 of either order", async () => {
    const path = (name: string): string => join(folder, name);
    const utf16 = Buffer.from(`\ufeff${rowsOf(",")}`, "utf16le");
    await writeFile(path("points.csv"), rowsOf("."));
    await writeFile(path("commas.csv"), rowsOf(","));
    await writeFile(path("little.csv"), utf16);
    await writeFile(path("big.csv"), Buffer.from(utf16).swap16());
    const points = await readAnswers(path("points.csv"), measure);
    const read = [
      await readAnswers(path("commas.csv"), measure),
      await readAnswers(path("little.csv"), measure),
      await readAnswers(path("big.csv"), measure),
      await readAnswersByDuckDb(path("commas.csv"), measure),
    ];
    for (const responses of read) {
      expect(patternTable(responses)).toEqual(patternTable(points));
      expect(responses.warnings.map(({ code }) => code)).toEqual([
        "decimal-commas",
        ...points.warnings.map(({ code }) => code),
      ]);
    }
  });
});
