import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../../src/report/plain/report-to-markdown";

describe("markdownText", () => {
  it("leaves plain sentences as they are", () => {
    const text = "Two-factor solution: alpha .70, 95% interval of G1a_x (rule: .70 or more).";
    expect(markdownText(text)).toBe(text);
  });

  it.each([
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["a|b", "a&#124;b"],
    ["**bold** _it_ `code`", "\\*\\*bold\\*\\* \\_it\\_ \\`code\\`"],
    ["[a](javascript:alert(1))", "\\[a\\](javascript:alert(1))"],
    ["![a](b)", "\\!\\[a\\](b)"],
    ["# head", "\\# head"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["17.0% of people", "17.0% of people"],
    ["two\nlines\r\nhere", "two lines here"],
    ["http://evil.example", "http&#58;//evil.example"],
    ["www.evil.example", "www&#46;evil.example"],
    ["me@evil.example", "me&#64;evil.example"],
    ["$x$ &amp;", "\\$x\\$ &amp;amp;"],
    ["https://doi.org/10.1207/s15327906mbr2502_4", "https://doi.org/10.1207/s15327906mbr2502_4"],
  ])("makes %j inert", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("never lets a tag, a table cell or a line break through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markdownText(text)).not.toMatch(/[<>|\n\r\u2028\u2029]/);
      }),
    );
  });
});
