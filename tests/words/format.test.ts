import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellFormat, formatCell } from "../../src/words/format";

describe("formatCell(value, format)", () => {
  it.each<[string | number | null, CellFormat, string]>([
    [-0.456, "coefficient2", "−.46"],
    [0.5, "coefficient3", ".500"],
    [1, "coefficient2", "1.00"],
    [-1.06, "coefficient2", "−1.06"],
    [0.999, "coefficient2", "1.00"],
    [-0.001, "coefficient2", ".00"],
    [-0.001, "decimal2", "0.00"],
    [-12.345, "decimal1", "−12.3"],
    [0.25, "decimal2", "0.25"],
    [11912, "integer", "11,912"],
    [-1234567, "integer", "−1,234,567"],
    [999, "integer", "999"],
    [94072.034, "decimal2", "94,072.03"],
    [1234.5678, "decimal3", "1,234.568"],
    [0.123456, "decimal3", "0.123"],
    [0.1706, "percent1", "17.1%"],
    [0.0009999, "p", "< .001"],
    [0.001, "p", ".001"],
    [0.0455, "p", ".045"],
    [1, "p", "1.000"],
    ["-5 apples", "decimal2", "-5 apples"],
    [null, "decimal2", "–"],
    [Number.NaN, "decimal2", "–"],
    [Number.POSITIVE_INFINITY, "p", "–"],
  ])("prints %s as %s: %s", (value, format, text) => {
    expect(formatCell(value, format)).toBe(text);
  });

  it("never prints a hyphen for a minus sign, nor a negative zero", () => {
    const formats: CellFormat[] = [
      "integer",
      "decimal1",
      "decimal2",
      "decimal3",
      "coefficient2",
      "coefficient3",
    ];
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.constantFrom(...formats),
        (value, format) => {
          const text = formatCell(value, format);
          expect(text).not.toContain("-");
          expect(text).not.toMatch(/^−[.0]*$/);
          const read = Number(text.replace("−", "-"));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5000001);
        },
      ),
    );
  });

  it("names the formats where it is given another", () => {
    expect(() => formatCell(1, "roman" as CellFormat)).toThrow(/unknown cell format: roman/);
  });
});
