import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../scripts/fuzz/outcome";
import { createCsvReader, parseCsv } from "../../../src/data/csv/csv";
import type { CsvOptions } from "../../../src/data/csv/record-reader";
import type { Table } from "../../../src/data/csv/table";
import { toCsv } from "../../../src/data/csv/to-csv";
import { thrownBy } from "../../support/error";

const records = (table: Table): string[][] => [
  [...table.header],
  ...Array.from({ length: table.rows }, (_, row) => table.columns.map((cells) => cells[row] ?? "?")),
];
const read = (text: string, options?: CsvOptions): string[][] => records(parseCsv(text, options));

describe("parseCsv(text)", () => {
  const expected = [
    ["id", "a"],
    ["007", "1"],
    ["008", ""],
  ];

  it.each([
    ["LF", "id,a\n007,1\n008,\n"],
    ["no line end at the end", "id,a\n007,1\n008,"],
    ["CRLF", "id,a\r\n007,1\r\n008,\r\n"],
    ["CR", "id,a\r007,1\r008,\r"],
    ["LF and CRLF", "id,a\r\n007,1\n008,\r\n"],
    ["a byte-order mark", "\uFEFFid,a\n007,1\n008,\n"],
    ["a byte-order mark and quotes", '\uFEFF"id","a"\r\n"007","1"\r\n"008",""\r\n'],
    ["semicolons", "id;a\n007;1\n008;\n"],
    ["tabs", "id\ta\n007\t1\n008\t\n"],
    ["bars", "id|a\n007|1\n008|\n"],
    ["blanks about the names", " id , a \n007,1\n008,\n"],
    ["blanks after quotes", '"id" ,"a" \n"007" ,"1"\n"008",""\n'],
    ["empty lines", "\nid,a\n\n007,1\n\n\n008,\n\n \n"],
  ])("reads %s", (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  it("keeps the order of the rows and the text of the cells, blanks and zeros too", () => {
    expect(read("id,a\n010, 1\n2,1.0 \n010,+1\n")).toEqual([
      ["id", "a"],
      ["010", " 1"],
      ["2", "1.0 "],
      ["010", "+1"],
    ]);
  });

  it("reads quoted delimiters, quotes and line breaks", () => {
    expect(read('a;b\n"1;2,3";"x ""y"""\n"line\r\nbreak";"5"" tall"\n')).toEqual([
      ["a", "b"],
      ["1;2,3", 'x "y"'],
      ["line\r\nbreak", '5" tall'],
    ]);
  });

  it("takes a quote inside an unquoted cell as text", () => {
    expect(read('a,b\n5" tall,1\n')).toEqual([
      ["a", "b"],
      ['5" tall', "1"],
    ]);
  });

  it("reads a file with one row, and one with one column", () => {
    expect(read("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(read("a\n1\n2\n")).toEqual([["a"], ["1"], ["2"]]);
  });

  it("takes an empty line between the rows of one column as an empty cell", () => {
    const table = parseCsv("\na\n1\n\n2\n\n");
    expect(records(table)).toEqual([["a"], ["1"], [""], ["2"]]);
    expect(Array.from(table.rowNumbers)).toEqual([3, 4, 5]);
  });

  it("calls the columns V1, V2, ... where there is no header", () => {
    const table = parseCsv("1,2\n3,4\n", { header: false });
    expect(records(table)).toEqual([
      ["V1", "V2"],
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(Array.from(table.rowNumbers)).toEqual([1, 2]);
  });

  it("calls a column without a name by its place", () => {
    expect(parseCsv(",a,,V1\n1,2,3,4\n").header).toEqual(["V1_", "a", "V3", "V1"]);
  });

  it("numbers the rows as in the file, where the header is row 1", () => {
    expect(Array.from(parseCsv("a,b\n1,2\n\n3,4\n").rowNumbers)).toEqual([2, 4]);
    expect(Array.from(parseCsv('a,b\n"1\n",2\n3,4\n').rowNumbers)).toEqual([2, 3]);
  });

  it("keeps only the columns asked for, and remembers the names of the others", () => {
    const table = parseCsv("id,a,b\n1,2,3\n", { columns: ["b", "z", "id"] });
    expect(records(table)).toEqual([
      ["id", "b"],
      ["1", "3"],
    ]);
    expect(table.leftOut).toEqual(["a"]);
  });

  it.each(["tab", "\\t", "\t"])("takes the delimiter %j", (delimiter) => {
    expect(read("a,1\tb\n1\t2\n", { delimiter })).toEqual([
      ["a,1", "b"],
      ["1", "2"],
    ]);
  });

  it.each([
    ["", "empty-file", "f.csv: the file is empty."],
    ["\uFEFF", "empty-file", "f.csv: the file is empty."],
    ["\n\r\n \n", "empty-file", "f.csv: the file holds empty lines only."],
    ["a,b\n", "no-rows", "f.csv: there is a header but no row of answers."],
    ["a,b", "no-rows", "f.csv: there is a header but no row of answers."],
    ["a,b\n1,2\n1\n", "ragged-rows", "f.csv, row 3: 1 cell where the header has 2."],
    ["a,b\n\n1,2,3\n", "ragged-rows", "f.csv, row 3: 3 cells where the header has 2."],
    ["a,b, a\n1,2,3\n", "duplicate-column", 'f.csv, row 1: columns 1 and 3 are both called "a".'],
    ['a,b\n1,2\n"1,2\n3,4\n', "unclosed-quote", "f.csv, row 3: a quoted cell is not closed."],
    ['a,b\n1,2\n"1"x,2\n', "bad-quotes", "f.csv, row 3: text follows the closing quote of a cell."],
    ["a,b\n1,\0\n", "not-text", "f.csv: the file holds zero bytes"],
  ])("refuses %j", (text, code, message) => {
    const error = thrownBy(() => parseCsv(text, { file: "f.csv" }));
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe("");
  });

  it.each(["", ",,", '"', "\n", "double"])("refuses the delimiter %j", (delimiter) => {
    expect(thrownBy(() => parseCsv("a\n1\n", { delimiter })).code).toBe("bad-delimiter");
  });
});

describe("createCsvReader()", () => {
  const text = '\uFEFFid;"a;b"\r\n007;"x ""y""\r\nz"\r\n\r\n"008";é\r\n';

  it("gives the same table wherever the text is cut in two", () => {
    const whole = parseCsv(text);
    expect(records(whole)).toEqual([
      ["id", "a;b"],
      ["007", 'x "y"\r\nz'],
      ["008", "é"],
    ]);
    for (let cut = 0; cut <= text.length; cut++) {
      const reader = createCsvReader();
      reader.push(text.slice(0, cut));
      reader.push(text.slice(cut));
      expect(reader.finish(), `cut at ${cut}`).toEqual(whole);
    }
  });

  it("gives the same table for any cells and any pieces, also beyond the first 64 kB", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r\n", "\t", "é", "漢", " ", "0"),
    });
    const cells = fc.array(fc.tuple(cell, cell, fc.nat().map(String)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 5 }),
        (rows, sizes) => {
          const quoted = rows
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","))
            .join("\r\n");
          const repeats = Math.ceil(70_000 / (quoted.length + 2));
          const csv = `p,q,r\r\n${`${quoted}\r\n`.repeat(repeats)}`;
          const reader = createCsvReader({ delimiter: "," });
          for (let at = 0, k = 0; at < csv.length; k++) {
            const size = sizes[k % sizes.length] ?? 1;
            reader.push(csv.slice(at, at + size));
            at += size;
          }
          const table = reader.finish();
          expect(table.rows).toBe(rows.length * repeats);
          const last = Array.from({ length: rows.length }, (_, k) =>
            table.columns.map((column) => column[table.rows - rows.length + k]),
          );
          expect(last).toEqual(rows);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reads what toCsv writes", () => {
    const text = fc
      .string({ unit: fc.constantFrom("a", '"', ",", "\n", "x", " ", "7") })
      .map((cell) => `c${cell}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(records(parseCsv(toCsv(["p", "q"], rows)))).toEqual([["p", "q"], ...rows]);
      }),
    );
  });

  it("is not slowed down by a quote that is left open at the start of a large file", () => {
    const reader = createCsvReader({ file: "f.csv" });
    reader.push('a,b\n"1,2\n');
    const piece = "1,2\n".repeat(16_000);
    const start = processorTime();
    for (let k = 0; k < 200; k++) reader.push(piece);
    expect(thrownBy(() => reader.finish()).message).toBe("f.csv, row 2: a quoted cell is not closed.");
    expect(processorTime() - start).toBeLessThan(5000);
  });
});

describe("a title above the columns' names", () => {
  const error = (text: string) => thrownBy(() => parseCsv(text, { file: "a.csv" }));

  it.each([
    ["a title, filled up with empty cells", "Survey,,\nid,q1,q2\n1,2,3\n", 1],
    ["and an empty row below it", "My survey,,\n,,\nid,q1,q2\n1,2,3\n", 2],
    ["a title in a row of its own, with an empty line", "My survey\n\nid,q1,q2\n1,2,3\n", 1],
    ["sections above their columns", "You,,Part A,\nid,q1,q2,q3\n1,2,3,4\n", 1],
    ["names merged over two rows", "id,q1,Part A,,\n,,q2,q3,q4\n1,2,3,4,5\n", 1],
    ["a title and sections", "Survey,,,\nYou,,Part A,\nid,q1,q2,q3\n1,2,3,4\n", 2],
  ])("is passed over: %s", (_, text, above) => {
    const table = parseCsv(text, { file: "a.csv" });
    expect(table.header.slice(0, 2)).toEqual(["id", "q1"]);
    expect(table.rows).toBe(1);
    expect(table.rowNumbers[0]).toBe(text.trimEnd().split("\n").length);
    expect(table.warnings?.map(({ message }) => message)).toEqual([
      above === 1
        ? "A row above the columns' names was passed over."
        : `${above} rows above the columns' names were passed over.`,
    ]);
  });

  it("is reported where no names stand below it", () => {
    expect(error("My survey,,\n,,\n1,2,3\n")).toMatchObject({ code: "title-above-names" });
    expect(error("My survey,,\n,,\n1,2,3\n").message).toBe(
      "a.csv: above row 2 there is one cell where the columns' names should be; it looks like a title.",
    );
    const text = "A survey, 2024\nid,q1,q2,q3\n1,2,3,4\n";
    expect(error(text)).toMatchObject({ code: "ragged-rows", hint: expect.stringMatching(/^A title /) });
  });

  it("is not seen in names of which most are empty, above answers", () => {
    expect(parseCsv("id,,\n1,2,3\n").header).toEqual(["id", "V2", "V3"]);
    expect(parseCsv("id,,\na,,3\n").header).toEqual(["id", "V2", "V3"]);
  });
});
