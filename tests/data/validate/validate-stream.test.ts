import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctTexts } from "../../../src/data/answers/answer-source";
import { profileCells, profileColumns } from "../../../src/data/columns/column-profile";
import { parseCsv } from "../../../src/data/csv/csv";
import { answersTable } from "../../../src/data/files/answers-table";
import { labelledText } from "../../../src/data/files/labelled-text";
import { validateAnswers, validateData } from "../../../src/data/validate/validate-data";
import { ItemwiseError } from "../../../src/errors";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { type Measure, parseMeasure } from "../../../src/measures/measure";
import { diskFile, readTable } from "../../../src/node/files/read-table";
import { readCodedCsv } from "../../../src/project/answers-file";
import { inRepository, itemwise, withFolder } from "../../support/cli";

const answers = [1, 2, 3].map((code) => ({ code }));
const measure = parseMeasure({
  id: "m",
  items: [..."abc"].map((id) => ({ id, categories: answers, missing: [{ code: 9 }] })),
  groups: { g: { column: "g" } },
  weight: { column: "w" },
});

/** What `validate` makes of the whole table, and of the rows as they come; errors by their messages. */
async function bothWays(path: string, of: Measure, options = {}): Promise<readonly unknown[]> {
  const told = (error: unknown): string => {
    if (!(error instanceof ItemwiseError)) throw error;
    return `${error.code}: ${error.message} ${error.hint}`;
  };
  const whole = async () => validateData(answersTable(labelledText(await readTable(path)), of), of, options);
  const streamed = async () => {
    const { source, warnings } = await readCodedCsv(diskFile(path));
    const notes = labelledText({ ...parseCsv("a\n1\n"), warnings }).notes;
    const asTold = answersTable({ ...labelledText(parseCsv("a\n1\n")), notes }, null).warnings ?? [];
    return validateAnswers({ source, warnings: asTold }, of, options);
  };
  return Promise.all([whole().catch(told), streamed().catch(told)]);
}

const CELL = fc.constantFrom("1", "2", "3", "1.0", " 2", "9", "", "NA", "7", "x", '"3"', '"y\nz"', "é");

describe("validate, as the rows come", () => {
  it("tells of the sample what it tells of the whole table", async () => {
    const [whole, streamed] = await bothWays(inRepository("data/sample/disrupting-harm.csv"), disruptingHarm);
    expect(whole).toMatchObject({ rows: 11912, problems: [] });
    expect(streamed).toEqual(whole);
  });

  it("tells of odd files what it tells of the whole table", () =>
    withFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(CELL, CELL, CELL, CELL, fc.constantFrom("1", "0.5", "0", "", "2")), {
            minLength: 1,
            maxLength: 40,
          }),
          fc.constantFrom("\n", "\r\n"),
          fc.constantFrom(",", ";"),
          async (rows, newline, delimiter) => {
            const path = join(folder, "odd.csv");
            const lines = rows.map((row, k) => [...row, `id${k % 30}`]);
            const text = [["a", "b", "c", "g", "w", "id"], ...lines]
              .map((cells) => cells.join(delimiter))
              .join(newline);
            writeFileSync(path, `${text}${newline}`);
            const [whole, streamed] = await bothWays(path, measure);
            expect(streamed).toEqual(whole);
          },
        ),
        { numRuns: 150, seed: 1 },
      ),
    ));

  it("lists the first wrong cells of a file in its order, and counts all", () =>
    withFolder(async (folder) => {
      const path = join(folder, "wrong.csv");
      const rows = Array.from(
        { length: 900 },
        (_, k) => `${k % 3 === 0 ? "x" : 1},${k < 700 ? 1 : "y"},1,1,1`,
      );
      writeFileSync(path, `a,b,c,g,w\n${rows.join("\n")}\n`);
      const [whole, streamed] = await bothWays(path, measure);
      expect(streamed).toEqual(whole);
      expect(streamed).toMatchObject({ wrongCellCount: 500, problems: [{ code: "unknown-code" }] });
      const { wrongCells } = streamed as { readonly wrongCells: readonly { readonly row: number }[] };
      expect(wrongCells.map(({ row }) => row)).toEqual(Array.from({ length: 200 }, (_, k) => 3 * k + 2));
    }));

  it("finds identifiers that stand twice behind thousands of others", () =>
    withFolder(async (folder) => {
      const path = join(folder, "ids.csv");
      const rows = Array.from(
        { length: 70_000 },
        (_, k) => `${1 + (k % 3)},2,3,x,1,p${k === 69_999 ? 68_000 : k}`,
      );
      writeFileSync(path, `a,b,c,g,w,code\n${rows.join("\n")}\n`);
      const [whole, streamed] = await bothWays(path, measure);
      expect(streamed).toEqual(whole);
      const { warnings } = streamed as { readonly warnings: readonly { readonly message: string }[] };
      expect(warnings.map(({ message }) => message)).toContain(
        "Column “code” has 1 value that occurs in several rows (2 rows in all). Each row counts as one person. If these rows belong to the same person or household, intervals are slightly too narrow.",
      );
    }));

  it("profiles a column's distinct texts as its cells", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(CELL, fc.integer({ min: 0, max: 2000 }).map(String)), { maxLength: 3000 }),
        (cells) => {
          const table = { ...parseCsv("a\n1\n"), columns: [cells], rows: cells.length };
          expect(profileCells("a", distinctTexts(cells))).toEqual(profileColumns(labelledText(table))[0]);
        },
      ),
      { numRuns: 100, seed: 1 },
    );
  });

  it("needs no more memory for many rows than for their numbers", () =>
    withFolder((folder) => {
      const path = join(folder, "large.csv");
      const definition = join(folder, "m.json");
      const items = Array.from({ length: 20 }, (_, k) => `q${k}`);
      const line = (k: number): string => items.map((_, item) => 1 + (((k * (item + 3)) % 7) % 3)).join();
      writeFileSync(
        path,
        `${items.join()}\n${Array.from({ length: 200_000 }, (_, k) => line(k)).join("\n")}\n`,
      );
      writeFileSync(
        definition,
        JSON.stringify({
          id: "m",
          sensitive: false,
          items: items.map((id) => ({ id, categories: answers })),
        }),
      );
      const run = itemwise(["validate", path, "--measure", definition, "--json"], { memory: 120 });
      expect(run.stderr).toBe("");
      expect(JSON.parse(run.stdout)).toMatchObject({ rows: 200_000, n: 200_000, complete: 200_000 });
    }));

  it("knows a platform's export that comes through a pipe", () => {
    const input =
      "StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,DistributionChannel,a,b,c\n";
    const head =
      'Start,End,Response Type,Progress,Finished,Recorded,Response ID,Channel,"How, a?",b?,c?\n{"ImportId":"startDate"},{"ImportId":"endDate"},{"ImportId":"status"},{"ImportId":"progress"},{"ImportId":"finished"},{"ImportId":"recordedDate"},{"ImportId":"_recordId"},{"ImportId":"distributionChannel"},{"ImportId":"QID1"},{"ImportId":"QID2"},{"ImportId":"QID3"}\n'.replace(
        /\{"ImportId":"(\w+)"\}/g,
        '"{""ImportId"":""$1""}"',
      );
    const rows = Array.from(
      { length: 30 },
      (_, k) => `2024-01-01,2024-01-01,0,100,1,2024-01-01,R_${k},anonymous,${1 + (k % 3)},${1 + (k % 2)},3`,
    );
    return withFolder((folder) => {
      const definition = join(folder, "m.json");
      writeFileSync(
        definition,
        JSON.stringify({
          id: "m",
          sensitive: false,
          items: [..."abc"].map((id) => ({ id, categories: answers })),
        }),
      );
      const text = `${input}${head}${rows.join("\n")}\n`;
      const run = itemwise(["validate", "-", "--measure", definition], { input: text });
      expect(run.stdout).toContain(
        "The file is an export from Qualtrics, with 2 rows below the column names",
      );
      expect(run.stdout).toContain("30 rows; 30 people analyzed");
      expect(run.stdout).not.toContain("problem: 2 cells");
    });
  });
});
