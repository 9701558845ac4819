import { describe, expect, it } from "vitest";
import { intervalOn } from "../../../src/numeric/distributions/interval";

const SCALES = [
  ["z", 0.6, [1, -1, 1.2, -1.2]],
  ["logit", 0.2, [0, 1, -0.1, 1.1]],
  ["log", 3, [0, -1]],
  ["complement", 0.8, [1, 1.1]],
  ["plain", -4, []],
] as const;

describe("intervalOn(scale, { estimate, se, df })", () => {
  it.each(SCALES)("has ends about the estimate, near estimate -/+ t se: %s", (scale, estimate) => {
    const { low, high } = intervalOn(scale, { estimate, se: 1e-5, df: 10 });
    expect((low! - estimate) / -1e-5).toBeCloseTo(2.228139, 3);
    expect((high! - estimate) / 1e-5).toBeCloseTo(2.228139, 3);
  });

  it.each(SCALES)("has none at the ends of the scale and beyond: %s", (scale, _, outside) => {
    for (const estimate of outside) {
      expect(intervalOn(scale, { estimate, se: 0.1, df: 5 })).toMatchObject({ low: null, high: null });
    }
  });

  it("has none without standard error or degrees of freedom, and is normal for infinitely many", () => {
    expect(intervalOn("plain", { estimate: 1, se: null, df: 5 }).low).toBeNull();
    expect(intervalOn("plain", { estimate: 1, se: 1, df: 0 }).low).toBeNull();
    const normal = intervalOn("plain", { estimate: 0, se: 1, df: Number.POSITIVE_INFINITY });
    expect(normal.high).toBeCloseTo(1.959963984540054, 14);
  });
});
