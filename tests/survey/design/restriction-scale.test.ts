import { describe, expect, it } from "vitest";
import { restrictionScale } from "../../../src/survey/design/restriction-scale";

const naive = Float64Array.of(2, 0.5, 0, 0.5, 1, 0.2, 0, 0.2, 3);

describe("restrictionScale", () => {
  it("is the design effect where it is the same for all", () => {
    const robust = naive.map((value) => 1.7 * value);
    const restrictions = Float64Array.of(1, -1, 0, 0, 1, -1);
    expect(restrictionScale({ restrictions, naive, robust, size: 3 })).toBeCloseTo(1.7, 12);
  });

  it("is the ratio of variances of a single restriction", () => {
    const robust = Float64Array.of(4, 1, 0, 1, 3, 0, 0, 0, 5);
    const restrictions = Float64Array.of(1, -1, 0);
    // (4 + 3 - 2) / (2 + 1 - 1)
    expect(restrictionScale({ restrictions, naive, robust, size: 3 })).toBeCloseTo(2.5, 12);
  });

  it("is the mean of the effects of independent restrictions", () => {
    const diagonal = Float64Array.of(2, 0, 0, 4);
    const robust = Float64Array.of(2, 0, 0, 12);
    const restrictions = Float64Array.of(1, 0, 0, 1);
    expect(restrictionScale({ restrictions, naive: diagonal, robust, size: 2 })).toBeCloseTo(2, 12);
  });

  it("has no answer where the restrictions repeat each other", () => {
    const restrictions = Float64Array.of(1, -1, 0, 1, -1, 0);
    expect(restrictionScale({ restrictions, naive, robust: naive, size: 3 })).toBeNull();
  });
});
