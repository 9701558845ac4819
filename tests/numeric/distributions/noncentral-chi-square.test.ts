import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  noncentralChiSquareLower,
  noncentrality,
} from "../../../src/numeric/distributions/noncentral-chi-square";
import { chiSquareLower } from "../../../src/numeric/distributions/special";
import { reference } from "../../factor/reference";

const { x, df, ncp, p } = reference.noncentralChiSquare;

describe("noncentralChiSquareLower", () => {
  it("agrees with R", () => {
    // R sums its series to 1e-12 only
    x.forEach((value, i) => {
      expect(Math.abs(noncentralChiSquareLower(value, df[i]!, ncp[i]!) - p[i]!)).toBeLessThan(2e-12);
    });
  });

  it("passes into the normal distribution where the sum would be long", () => {
    const at = (ncp: number): number => noncentralChiSquareLower(ncp + 2 * Math.sqrt(ncp), 5, ncp);
    expect(at(1.01e9)).toBeCloseTo(at(0.99e9), 4);
    expect(noncentralChiSquareLower(Number.NaN, 5, 1e3)).toBeNaN();
  });

  it("is the central one without noncentrality, and 0 below 0", () => {
    expect(noncentralChiSquareLower(7, 3, 0)).toBe(chiSquareLower(7, 3));
    expect(noncentralChiSquareLower(-1, 3, 2)).toBe(0);
  });
});

describe("noncentrality", () => {
  it.each([1e13, 1e20, 1e300, Number.POSITIVE_INFINITY])("ends for a statistic of %d", (value) => {
    const found = noncentrality(value, 5, 0.95);
    expect(found / value > 0.99 || !Number.isFinite(value)).toBe(true);
  });

  it("inverts the distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(0.05, 0.5, 0.95),
        (value, df, level) => {
          const found = noncentrality(value, df, level);
          if (found === 0) expect(chiSquareLower(value, df)).toBeLessThanOrEqual(level + 1e-9);
          else expect(Math.abs(noncentralChiSquareLower(value, df, found) - level)).toBeLessThan(1e-8);
        },
      ),
    );
  });
});
