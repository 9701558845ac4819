import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rComment, rNumber, rNumbers, rString, rStrings } from "../../../src/report/scripts/r-literal";

/** Reads a literal as R does; its escapes are JSON's but for \U with eight digits. */
const read = (literal: string): string =>
  JSON.parse(
    literal.replace(/\\(U([0-9a-f]{8})|[\s\S])/g, (whole, _, digits: string | undefined) =>
      digits === undefined ? whole : String.fromCodePoint(Number.parseInt(digits, 16)),
    ),
  );

describe("rString", () => {
  it.each([
    ['say "hi"', '"say \\"hi\\""'],
    ["back\\slash", '"back\\\\slash"'],
    ["new\nline", '"new\\nline"'],
    ["é", '"\\u00e9"'],
    ["😀", '"\\U0001f600"'],
    ["\0", '"\\ufffd"'],
    ["\ud800", '"\\ufffd"'],
    ["'; system('x')", "\"'; system('x')\""],
  ])("writes %j as %s", (text, literal) => {
    expect(rString(text)).toBe(literal);
  });

  it("is ASCII on one line and holds the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const literal = rString(text);
        expect(literal).toMatch(/^"[\x20-\x7e]*"$/);
        expect(read(literal)).toBe(text.replaceAll("\0", "\ufffd"));
      }),
    );
  });
});

describe("the other literals", () => {
  it("have names for nothing", () => {
    expect([rNumbers([]), rStrings([]), rNumber(Number.NaN)]).toEqual([
      "numeric(0)",
      "character(0)",
      "NA_real_",
    ]);
  });

  it("keep all digits", () => {
    expect(rNumbers([0.1, -2, 1e-20])).toBe("c(0.1, -2, 1e-20)");
  });

  it("keep a comment on its line", () => {
    expect(rComment("a\nsystem('x')\r\u2028b")).toBe("# a?system('x')??b");
  });
});
