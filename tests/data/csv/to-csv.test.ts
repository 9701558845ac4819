import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/data/csv/to-csv";

describe("toCsv(columns, rows)", () => {
  it("writes CRLF after every line and quotes only where a cell needs them", () => {
    expect(
      toCsv(
        ["a", 'b "c"'],
        [
          ["x, y", "line\nbreak"],
          ["plain", null],
        ],
      ),
    ).toBe('a,"b ""c"""\r\n"x, y","line\nbreak"\r\nplain,\r\n');
  });

  it("puts an apostrophe before text that a spreadsheet would run", () => {
    const dangerous = ["=HYPERLINK(1)", "+1+2", "-1+2", "@SUM(A1)", "\tx", "\r=1", "\n=1"];
    const csv = toCsv(
      ["x"],
      dangerous.map((cell) => [cell]),
    );
    const { data } = Papa.parse<string[]>(csv.trimEnd(), { newline: "\r\n" });
    expect(data.slice(1)).toEqual(dangerous.map((cell) => [`'${cell}`]));
  });

  it("leaves numbers and text that is a plain number as they are", () => {
    expect(toCsv(["x"], [[-0.5], ["-0.5"], ["+1e-3"], [1e21], [0.1 + 0.2]])).toBe(
      "x\r\n-0.5\r\n-0.5\r\n+1e-3\r\n1e+21\r\n0.30000000000000004\r\n",
    );
  });

  it("writes no NaN and no infinity", () => {
    expect(toCsv(["x", "y"], [[Number.NaN, Number.POSITIVE_INFINITY]])).toBe("x,y\r\n,\r\n");
  });

  it("keeps a line with one empty cell from being an empty line", () => {
    expect(toCsv(["x"], [[null]])).toBe('x\r\n""\r\n');
  });

  it("is read back as it was, but for the apostrophes", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", " ", "1") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(toCsv(["p", "q"], rows).slice(0, -2), {
          newline: "\r\n",
          delimiter: ",",
        });
        const expected = rows.map((row) => row.map((text) => (/^[\r\n]/.test(text) ? `'${text}` : text)));
        expect(data).toEqual([["p", "q"], ...expected]);
      }),
    );
  });
});
