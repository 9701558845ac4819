import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/report/page/escape-html";

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
