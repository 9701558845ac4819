import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { downloadLink } from "../../../src/report/page/download-link";
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

describe("downloadLink(label, file)", () => {
  it("holds the text, whatever it is, and a name without folders", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, name) => {
        const link = downloadLink("Save", { name, type: "text/csv", text });
        const [, file, href] =
          /^<a class="download" download="([^"]*)" href="data:text\/csv;charset=utf-8,([^"]*)">Save<\/a>$/.exec(
            link,
          ) ?? [];
        expect(file).not.toMatch(/[/\\]|^\./);
        const unescaped = (href ?? "").replace(/&#39;/g, "'").replace(/&amp;/g, "&");
        expect(unescaped).not.toContain("#");
        expect(decodeURIComponent(unescaped)).toBe(text);
      }),
    );
  });

  it("replaces half characters, which have no bytes", () => {
    expect(downloadLink("Save", { name: "a.csv", type: "text/csv", text: "\ud800" })).toContain("%EF%BF%BD");
  });
});
