import { describe, expect, it } from "vitest";
import { fixedPoint, type MapStep } from "../../../src/numeric/optimization/fixed-point";

/** Goes a tenth and a third of the way to (1, -2), lowering the squared distance. */
function slow(x: Float64Array): MapStep {
  const [a, b] = [1 - x[0]!, -2 - x[1]!];
  return { next: Float64Array.of(x[0]! + a / 10, x[1]! + b / 3), value: a * a + b * b };
}

describe("fixedPoint", () => {
  const start = Float64Array.of(5, 5);

  it("reaches it in fewer steps than the map takes", () => {
    const found = fixedPoint(slow, start, { change: 1e-12, iterations: 100 });
    expect(found?.converged).toBe(true);
    expect(found?.x[0]).toBeCloseTo(1, 10);
    expect(found?.x[1]).toBeCloseTo(-2, 10);
    // Plain steps shorten the distance by a tenth: 270 of them.
    expect(found?.iterations).toBeLessThan(30);
  });

  it("keeps the plain steps where their extrapolation is worse or undefined", () => {
    const inside = (x: Float64Array) => (Math.abs(x[0]! - 1) < 4 ? slow(x) : null);
    const astray = { change: 1e-12, iterations: 400, inside: () => Float64Array.of(50, 50) };
    for (const stepFrom of [slow, inside]) {
      const found = fixedPoint(stepFrom, Float64Array.of(4, 5), astray);
      expect(found?.converged).toBe(true);
      expect(found?.x[0]).toBeCloseTo(1, 10);
    }
    expect(fixedPoint(inside, Float64Array.of(9, 9), astray)).toBeNull();
  });

  it("ends at a small improvement, in units, or after some iterations", () => {
    const rough = fixedPoint(slow, start, { improvement: 1e-2, iterations: 100 });
    const exact = fixedPoint(slow, start, { improvement: 1e-20, iterations: 100 });
    expect(rough!.iterations).toBeLessThan(exact!.iterations);
    const units = Float64Array.of(100, 100);
    expect(fixedPoint(slow, start, { change: 0.1, units, iterations: 9 })?.iterations).toBe(0);
    expect(fixedPoint(slow, start, { change: 0, iterations: 2 })).toMatchObject({
      converged: false,
      iterations: 2,
    });
  });
});
