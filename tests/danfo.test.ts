import { DataFrame } from "danfojs-node";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readResponses } from "../src/data/answers/responses";
import { parseCsv } from "../src/data/csv/csv";
import { makeTable, type Table } from "../src/data/csv/table";
import { fromDanfo, toDanfo } from "../src/data/transform/danfo";
import { parseMeasure } from "../src/measures/measure";
import { thrownBy } from "./support/error";

const table = (columns: Record<string, readonly string[]>): Table =>
  makeTable(Object.keys(columns), Object.values(columns));

describe("fromDanfo(frame)", () => {
  it("takes the cells as text, and what is missing as empty", () => {
    const frame = new DataFrame({
      id: ["007", "008", null],
      a: [1, Number.NaN, 2.5],
      b: [true, false, undefined],
      c: [1e21, 0.1 + 0.2, -0],
    });
    const read = fromDanfo(frame);
    expect(read.header).toEqual(["id", "a", "b", "c"]);
    expect(read.columns).toEqual([
      ["007", "008", ""],
      ["1", "", "2.5"],
      ["1", "0", ""],
      ["1e+21", "0.30000000000000004", "0"],
    ]);
  });

  it("feeds an analysis, with messages that count the frame's rows from 1", () => {
    const categories = [{ code: 1 }, { code: 2 }];
    const measure = parseMeasure({ id: "m", items: [{ id: "a", categories }] });
    const responses = readResponses(fromDanfo(new DataFrame({ a: [1, null, 2] })), measure);
    expect(Array.from(responses.columns[0] ?? [])).toEqual([0, -1, 1]);
    const wrong = fromDanfo(new DataFrame({ a: [1, 7] }), { file: "survey" });
    expect(thrownBy(() => readResponses(wrong, measure)).message).toBe(
      'survey, row 2, column "a": unknown code 7.',
    );
  });

  it("reads dates, and refuses lists and columns of one name", () => {
    const day = new Date(Date.UTC(2024, 0, 2));
    expect(fromDanfo({ columns: ["d"], values: [[day], [new Date(Number.NaN)]] }).columns).toEqual([
      ["2024-01-02T00:00:00.000Z", ""],
    ]);
    expect(thrownBy(() => fromDanfo({ columns: ["a"], values: [[[1]]] })).message).toContain(
      'row 1, column "a"',
    );
    expect(thrownBy(() => fromDanfo({ columns: ["a", "a"], values: [[1, 2]] })).code).toBe("bad-frame");
  });
});

describe("toDanfo(table)", () => {
  beforeAll(() => toDanfo(table({ a: ["1"] })), 60_000);

  it("makes numbers only of columns that lose nothing by it", async () => {
    const frame = await toDanfo(
      table({
        id: ["007", "8", "9"],
        a: ["1", "", "-2.5"],
        b: ["1.0", "2", "3"],
        c: ["x", "NA", "1"],
        d: ["NA", ".", "3"],
        e: ["", "", ""],
        f: ["12345678901234567890", "1", "2"],
      }),
    );
    expect(frame.columns).toEqual(["id", "a", "b", "c", "d", "e", "f"]);
    expect(frame.values).toEqual([
      ["007", 1, "1.0", "x", Number.NaN, "", "12345678901234567890"],
      ["8", Number.NaN, "2", "NA", Number.NaN, "", "1"],
      ["9", -2.5, "3", "1", 3, "", "2"],
    ]);
    expect(frame.dtypes).toEqual(["string", "float32", "string", "string", "float32", "string", "string"]);
    expect(frame.column("a").mean()).toBe(-0.75);
  });

  it("keeps the order of columns with numbers for names", async () => {
    const frame = await toDanfo(makeTable(["2", "1"], [["x"], ["y"]]));
    expect(frame.columns).toEqual(["2", "1"]);
    expect(frame.values).toEqual([["x", "y"]]);
  });

  it("takes another build of the package", async () => {
    class Frame {
      readonly columns: readonly string[];
      readonly values: unknown;
      constructor(rows: unknown, options: { columns: readonly string[] }) {
        this.columns = options.columns;
        this.values = rows;
      }
    }
    const frame = await toDanfo(table({ a: ["1", "2"] }), { DataFrame: Frame });
    expect(frame).toBeInstanceOf(Frame);
    expect(frame.values).toEqual([[1], [2]]);
  });

  it("and back gives the same cells, but for the blanks among numbers", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", "007", "1", "1.0", "-0", "NA", "1e3", "x,y", '"', "NaN", "0.1", "-2"),
      fc.integer().map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const columns = [0, 1, 2].map((index) => list.map((row) => row[index] ?? ""));
        const back = fromDanfo(await toDanfo(makeTable(["p", "q", "r"], columns)));
        const blank = new Set(["", "NA", "NaN"]);
        const numeric = columns.map((cells) =>
          cells.every((text) => blank.has(text) || String(Number(text)) === text),
        );
        const expected = columns.map((cells, index) =>
          numeric[index] && cells.some((text) => !blank.has(text))
            ? cells.map((text) => (blank.has(text) ? "" : text))
            : cells,
        );
        expect(back.columns).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("takes a CSV to a frame and its answers to an analysis unchanged", async () => {
    const csv = parseCsv("id,a\n001,1\n002,NA\n003,2\n");
    const measure = parseMeasure({ id: "m", items: [{ id: "a", categories: [{ code: 1 }, { code: 2 }] }] });
    const direct = readResponses(csv, measure);
    const through = readResponses(fromDanfo(await toDanfo(csv)), measure);
    expect(through.columns).toEqual(direct.columns);
  });
});
