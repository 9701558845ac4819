import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coefficientNear } from "../../../../src/report/kit/words/fit-sentences";

describe("coefficientNear", () => {
  it.each([
    [0.397, ".397"],
    [-0.3996, "−.3996"],
    [0.4, ".40"],
    [0.404, ".40"],
    [0.2, ".20"],
    [-0.001, ".00"],
    [1.02, "1.02"],
  ])("prints %s beside a rule from .40 as %s", (value, text) => {
    expect(coefficientNear(value, { value: 0.4 })).toBe(text);
  });

  it("knows a rule that must be exceeded", () => {
    expect(coefficientNear(0.851, { value: 0.85, above: true })).toBe(".851");
    expect(coefficientNear(0.849, { value: 0.85, above: true })).toBe(".85");
  });

  it("never rounds across any of its rules", () => {
    const size = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1e6);
    fc.assert(
      fc.property(size, (value) => {
        const shown = Number(coefficientNear(value, { value: 0.4 }, { value: 0.3 }));
        expect(shown >= 0.4).toBe(value >= 0.4);
        expect(shown >= 0.3).toBe(value >= 0.3);
      }),
    );
  });
});
