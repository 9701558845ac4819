import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitFigure } from "../../../../src/report/kit/words/fit-sentences";

describe("fitFigure", () => {
  it.each([
    [0.397, ".397"],
    [-0.3996, "−.3996"],
    [0.4, ".400"],
    [0.404, ".404"],
    [0.2, ".200"],
    [0.39996, ".39996"],
    [1.02, "1.020"],
  ])("prints %s beside a rule from .40 as %s", (value, text) => {
    expect(fitFigure(value, { value: 0.4 })).toBe(text);
  });

  it("knows a rule that must be exceeded", () => {
    expect(fitFigure(0.851, { value: 0.85, above: true })).toBe(".851");
    expect(fitFigure(0.8501, { value: 0.85, above: true })).toBe(".8501");
    expect(fitFigure(0.8499, { value: 0.85, above: true })).toBe(".850");
  });

  it("never rounds across any of its rules", () => {
    const size = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(size, (value) => {
        const shown = Number(fitFigure(value, { value: 0.4 }, { value: 0.3 }));
        expect(shown >= 0.4).toBe(value >= 0.4);
        expect(shown >= 0.3).toBe(value >= 0.3);
      }),
    );
  });
});
