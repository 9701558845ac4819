import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, escapeJson } from "../../../src/report/page/escape-html";

describe("escapeHtml(text)", () => {
  it("leaves no sign of markup and nothing that HTML does not allow", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(escapeHtml(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
      }),
    );
  });
});

describe("escapeJson(value)", () => {
  it("gives JSON of the same value that cannot end a script element", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = escapeJson(value);
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
