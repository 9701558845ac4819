import { describe, expect, it } from "vitest";
import {
  betaLower,
  chiSquareLower,
  chiSquareUpper,
  fUpper,
  logGamma,
  normalCdf,
  studentLower,
  studentTwoSided,
} from "../../../src/numeric/distributions/special";

describe("distribution functions", () => {
  it("end at 0 and 1 where a tail is below the smallest double", () => {
    expect([chiSquareLower(5000, 10), chiSquareUpper(5000, 10)]).toEqual([1, 0]);
    expect([chiSquareLower(1, 5000), chiSquareUpper(1, 5000)]).toEqual([0, 1]);
    expect(fUpper(1e6, 10, 1000)).toBeCloseTo(0, 15);
    expect(fUpper(1e9, 1000, 900)).toBe(0);
    expect([studentLower(-300, 1000), studentLower(300, 1000)]).toEqual([0, 1]);
    expect(betaLower(0.9999, 2, 3000)).toBeCloseTo(1, 15);
    for (let size = 26; size < 1e300; size *= 1.7) expect(normalCdf(size)).toBe(1);
    expect(normalCdf(-1e9)).toBe(0);
  });

  it("keep the digits of far tails (R's pf and pt)", () => {
    const cases = [
      [fUpper(3.2, 2, 10), 0.0842909133538738],
      [fUpper(48.7, 4.9, 59518), 1.5527422319689257e-49],
      [studentTwoSided(-2.5, 7), 0.040992218585752874],
      [studentTwoSided(40, 30), 1.3726045194406362e-27],
    ] as const;
    for (const [value, expected] of cases) expect(value / expected).toBeCloseTo(1, 10);
    expect(fUpper(0, 3, 5)).toBe(1);
  });

  it("have complementary tails on both sides of the mean", () => {
    for (const x of [0.5, 3, 9.9, 10.1, 30, 80]) {
      expect(chiSquareLower(x, 10) + chiSquareUpper(x, 10)).toBeCloseTo(1, 14);
    }
  });
});

describe("logGamma", () => {
  it("is the logarithm of a factorial", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  });
});
