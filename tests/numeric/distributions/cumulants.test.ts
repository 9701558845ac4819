import { describe, expect, it } from "vitest";
import { quantileByCumulants } from "../../../src/numeric/distributions/cumulants";
import { noncentralChiSquareLower } from "../../../src/numeric/distributions/noncentral-chi-square";
import { chiSquareLower, normalQuantile } from "../../../src/numeric/distributions/special";

const ofChiSquare = (df: number, ncp = 0) => ({
  mean: df + ncp,
  variance: 2 * (df + 2 * ncp),
  third: 8 * (df + 3 * ncp),
});

describe("quantileByCumulants", () => {
  it.each([1, 2.5, 19, 300, 1e5])("is exact for chi-squares: %d degrees of freedom", (df) => {
    for (const p of [0.01, 0.05, 0.5, 0.95]) {
      expect(chiSquareLower(quantileByCumulants(ofChiSquare(df), p), df)).toBeCloseTo(p, 8);
    }
  });

  it("is near for noncentral ones, and normal without skewness", () => {
    for (const ncp of [1, 20, 500]) {
      for (const p of [0.05, 0.95]) {
        const value = quantileByCumulants(ofChiSquare(19, ncp), p);
        expect(Math.abs(noncentralChiSquareLower(value, 19, ncp) - p)).toBeLessThan(0.002);
      }
    }
    expect(quantileByCumulants({ mean: 3, variance: 4, third: 0 }, 0.9)).toBeCloseTo(
      3 + 2 * normalQuantile(0.9),
      12,
    );
  });

  it("joins the normal limit smoothly", () => {
    const steep = quantileByCumulants({ mean: 0, variance: 1, third: 1.01e-3 }, 0.95);
    const flat = quantileByCumulants({ mean: 0, variance: 1, third: 0.99e-3 }, 0.95);
    expect(Math.abs(steep - flat)).toBeLessThan(1e-3);
  });
});
