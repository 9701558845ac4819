import { describe, expect, it } from "vitest";
import { betaLower, chiSquareLower, chiSquareUpper } from "../../../src/numeric/distributions/special";
import { betaDraw, gammaDraw } from "../../../src/numeric/random/gamma-random";
import { createRandom } from "../../../src/numeric/random/random";

/** Chi-square test of uniformity of probability-transformed draws in 50 equal bins. */
function uniformityP(values: readonly number[]): number {
  const bins = new Array<number>(50).fill(0);
  for (const value of values) bins[Math.min(49, Math.floor(value * 50))]! += 1;
  const expected = values.length / 50;
  return chiSquareUpper(
    bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0),
    49,
  );
}

describe("gammaDraw(shape, random)", () => {
  it.each([0.2, 0.9, 1, 2.5, 40, 3000])("follows the gamma distribution of shape %f", (shape) => {
    const random = createRandom(11, Math.round(shape * 10));
    const draws = Array.from({ length: 50_000 }, () => gammaDraw(shape, random));
    expect(uniformityP(draws.map((x) => chiSquareLower(2 * x, 2 * shape)))).toBeGreaterThan(1e-4);
  });

  it("refuses a shape that is not positive", () => {
    expect(() => gammaDraw(0, createRandom(1))).toThrow(RangeError);
    expect(() => gammaDraw(Number.NaN, createRandom(1))).toThrow(RangeError);
  });
});

describe("betaDraw(a, b, random)", () => {
  it.each([
    [0.5, 0.5],
    [2, 7],
    [300, 20],
  ])("follows the beta distribution (%f, %f)", (a, b) => {
    const random = createRandom(12, Math.round(a * 10));
    const draws = Array.from({ length: 50_000 }, () => betaDraw(a, b, random));
    expect(uniformityP(draws.map((x) => betaLower(x, a, b)))).toBeGreaterThan(1e-4);
  });

  it("becomes a coin where both parameters vanish", () => {
    const random = createRandom(13);
    const draws = Array.from({ length: 20_000 }, () => betaDraw(3e-9, 1e-9, random));
    const ones = draws.filter((x) => x > 0.5).length / draws.length;
    expect(draws.every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(Math.abs(ones - 0.75)).toBeLessThan(5 * Math.sqrt((0.75 * 0.25) / 20_000));
  });
});
