import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinct, textWidth, wrapLabel } from "../../../../src/report/kit/charts/layout";

describe("wrapLabel(text, options)", () => {
  it("leaves a short label alone", () => {
    expect(wrapLabel("Sexual extortion", { width: 180 })).toBe("Sexual extortion");
  });

  it("breaks between words and ends what is left out in an ellipsis", () => {
    const text = "Offered money or gifts to meet in person for something else altogether and more besides";
    const lines = wrapLabel(text, { width: 140, lines: 2 }).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("Offered money or gifts");
    expect(lines[1]).toMatch(/^to meet.*…$/);
  });

  it("breaks a word that is wider than a line", () => {
    expect(wrapLabel("x".repeat(40), { width: 100, lines: 4 }).split("\n").length).toBeGreaterThan(1);
  });

  it("gives lines that fit, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const lines = wrapLabel(text, { width: 90, lines: 3 }).split("\n");
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
        expect(lines.join("")).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("textWidth(text, fontSize)", () => {
  it("adds the advance widths of Helvetica", () => {
    // H 722, e 556, l 222, o 556 thousandths of the font size.
    expect(textWidth("Hello", 10)).toBeCloseTo(22.78, 10);
    expect(textWidth("", 12)).toBe(0);
    expect(textWidth("漢字", 12)).toBe(24);
  });
});

describe("distinct(texts)", () => {
  it("numbers what looks the same", () => {
    expect(distinct(["a", "a", "b", "a"])).toEqual(["a", "a (2)", "b", "a (3)"]);
  });
});
