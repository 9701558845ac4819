import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sniffCsv, sniffNewline } from "../../../src/data/csv/record-reader";

describe("sniffCsv(sample, whole)", () => {
  it.each([
    ["a,b\n1,2\n", ","],
    ["a;b\n1;2\n", ";"],
    ["a\tb\n1\t2\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ["a\n1\n2\n", ","],
    ["a,b", ","],
    ["a;b", ";"],
    ["x;y;z\n1,5;2,5;3,5\n", ";"],
    ["1,5;2,5;3,5\n2,5;3,5;4,5\n", ";"],
    ['id,text\n1,"a;b;c"\n2,"d;e;f"\n', ","],
    ['"a;x","b;y"\n"1;1","2;2"\n', ","],
    ['a;b\n"1,2,3";4\n"5,6,7";8\n', ";"],
    ['a,b\n"1\t2\n3\t4",5\n', ","],
    ["name,note\nx,one; two\ny,three\nz,four; five; six\n", ","],
    ["a,b,c\n1,2,3\n4,5\n6,7,8\n9,1,2\n", ","],
  ])("tells the delimiter of %j", (sample, delimiter) => {
    expect(sniffCsv(sample, true).delimiter).toBe(delimiter);
  });

  it("is not misled by a record that the sample cuts off", () => {
    expect(sniffCsv("a;b;c\n1;2;3\n4,", false).delimiter).toBe(";");
  });

  it("finds any of the delimiters about any quoted cells", () => {
    const cell = fc.string({ unit: fc.constantFrom(",", ";", "\t", "|", "a", "\n", '"') });
    const rows = fc.array(fc.tuple(fc.nat(), cell, fc.nat()), { minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t", "|"), (list, delimiter) => {
        const lines = list.map((row) =>
          row.map((value) => `"${String(value).replaceAll('"', '""')}"`).join(delimiter),
        );
        expect(sniffCsv(`"p"${delimiter}"q"${delimiter}"r"\n${lines.join("\n")}\n`, true).delimiter).toBe(
          delimiter,
        );
      }),
    );
  });
});

describe("sniffNewline(sample)", () => {
  it.each([
    ["a\nb\n", "\n"],
    ["a\r\nb\r\n", "\n"],
    ["a\rb\r", "\r"],
    ['a\r"x\ny"\rb', "\r"],
    ['a\n"x\ry"\nb', "\n"],
    ["a", "\n"],
  ])("tells the line end of %j", (sample, newline) => {
    expect(sniffNewline(sample)).toBe(newline);
  });
});
