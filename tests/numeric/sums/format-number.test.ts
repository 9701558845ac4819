import { describe, expect, it } from "vitest";
import { formatCount, formatFigure } from "../../../src/numeric/sums/format-number";

describe("numbers in sentences", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [8869, "8,869"],
    [48_000_000, "48,000,000"],
  ])("count %d", (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each([
    [-0.0419, "−0.042"],
    [-0.00003, "−0.000030"],
    [-2.2e-16, "−2.2e−16"],
    [0.5, "0.50"],
  ])("figure %d", (value, text) => {
    expect(formatFigure(value)).toBe(text);
  });
});
