import { describe, expect, it } from "vitest";
import { maximumLikelihood } from "../../../../src/factor/cfa/estimation/maximum-likelihood";
import { continuousMomentsOf } from "../given-moments";

const data = continuousMomentsOf(
  ["a", "b"],
  [0, 0],
  [
    [1, 0.5],
    [0.5, 1],
  ],
);
const { value, applyWeight } = maximumLikelihood(data);

describe("maximumLikelihood(data)", () => {
  it("is 0 at the sample's own moments, where it weighs as the normal theory does", () => {
    expect(value(data.moments)).toBeCloseTo(0, 12);
    const inverse = 4 / 3;
    expect(applyWeight(Float64Array.of(1, 0, 0, 0, 0), 1, data.moments)[0]).toBeCloseTo(inverse, 12);
  });

  it("is infinite, and has no weights, where the implied covariances are not positive definite", () => {
    const beyond = Float64Array.of(0, 0, 1, 1.01, 1);
    expect(value(beyond)).toBe(Number.POSITIVE_INFINITY);
    expect([...applyWeight(data.moments, 1, beyond)].every(Number.isNaN)).toBe(true);
  });
});
