import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { createRecordReader } from "../../../src/data/csv/record-reader";
import { AnswerRows } from "../../../src/data/patterns/aggregate-answers";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";

const yesNo = [{ code: 0 }, { code: 1 }];
const definition: MeasureDefinition = {
  id: "twice",
  items: [
    { id: "a", categories: yesNo },
    { id: "b", scale: "continuous" },
  ],
  repeat: { kind: "occasion", id: "who", occasion: "wave", first: 1, second: "2" },
};
const measure = parseMeasure(definition);
const FILE = "who,wave,a,b\nx,1,0,5\ny,2,1,6\ny,1,1,7\nz,1.0,0,8\nx,2,1,9\n";

describe("rows of two occasions", () => {
  it("are people of the first, with what they answered on the second", () => {
    const { columns, repeated, rowNumbers, excluded } = readResponses(parseCsv(FILE), measure, {
      outside: true,
    });
    expect([...rowNumbers]).toEqual([2, 4, 5]);
    expect(columns.map((column) => [...column])).toEqual([
      [0, 1, 0],
      [5, 7, 8],
    ]);
    expect(repeated.map((own) => own.map(({ values }) => [...values]))).toEqual([
      [
        [1, 1, -1],
        [9, 6, Number.NaN],
      ],
    ]);
    expect(excluded).toEqual([]);
  });

  it("are told apart whether or not the second is read, and left out where they are of another", () => {
    const more = `${FILE}w,2,1,1\nx,3,1,1\n,2,1,1\n`;
    const { columns, repeated, excluded } = readResponses(parseCsv(more), measure);
    expect([...(columns[0] ?? [])]).toEqual([0, 1, 0]);
    expect(repeated).toEqual([]);
    expect(excluded).toEqual([
      { reason: "another occasion", rows: 1 },
      { reason: "a second occasion without a first", rows: 2 },
    ]);
  });

  const joined = (text: string) => {
    const reader = createRecordReader(new AnswerRows(measure, { outside: true, file: "f.csv" }), {});
    reader.push(text);
    return reader.finish().responses;
  };

  it("are the same where the reader joins rows that are alike", () => {
    const { columns, repeated, sums } = joined(FILE);
    expect([...(columns[0] ?? [])]).toEqual([0, 1, 0]);
    expect([...(repeated[0]?.[0]?.values ?? [])]).toEqual([1, 1, -1]);
    expect([...sums.count]).toEqual([1, 1, 1]);
    expect(() => joined(`${FILE}x,1,0,5\n`)).toThrow(/"x" stands twice .*, in rows that are alike/);
  });

  it("are an error where no row has one that the definition names", () => {
    const file = (text: string) => () => readResponses(parseCsv(text, { file: "f.csv" }), measure);
    expect(file("who,wave,a,b\nx,3,0,5\n")).toThrow('f.csv: no row has the occasion "1" in column "wave"');
    expect(file("who,wave,a,b\nx,1,0,5\nx,3,0,5\n")).toThrow('no row has the occasion "2"');
    expect(file("who,wave,a,b\nx,1,0,5\n")().rowNumbers).toHaveLength(1);
  });

  it("are an error where somebody stands twice in one, with the row", () => {
    const twice = (text: string): string => {
      try {
        readResponses(parseCsv(text), measure);
        return "";
      } catch (error) {
        return String(error);
      }
    };
    expect(twice(`${FILE}x,2,0,1\n`)).toContain(
      'row 7, column "who": "x" stands twice in the same occasion, before in row 6.',
    );
    expect(twice(`${FILE}x,1,0,5\n`)).toContain('row 7, column "who": "x" stands twice');
  });

  it("are people as they stand where the file has no such column", () => {
    const { columns } = readResponses(parseCsv("who,a,b\nx,0,1\nx,1,2\n"), measure);
    expect([...(columns[0] ?? [])]).toEqual([0, 1]);
  });

  it("are named as well by a definition that was read and written again", () => {
    expect(parseMeasure(JSON.parse(JSON.stringify(measure)))).toEqual(measure);
    const columns = { ...definition, repeat: { kind: "rater", columns: { a: "a2" } } } as const;
    expect(parseMeasure(JSON.parse(JSON.stringify(parseMeasure(columns))))).toEqual(parseMeasure(columns));
  });

  it("are named whole, or not at all", () => {
    const wrong = (repeat: MeasureDefinition["repeat"]) => () => parseMeasure({ ...definition, repeat });
    expect(wrong({ kind: "occasion", id: "who" })).toThrow(/give "columns" with at least one item, or "id"/);
    expect(wrong({ kind: "occasion" })).toThrow(/give "columns" with at least one item, or "id"/);
    expect(wrong({ kind: "occasion", id: "who", occasion: "wave", first: 1, second: 1 })).toThrow(
      /first occasion too/,
    );
  });
});
