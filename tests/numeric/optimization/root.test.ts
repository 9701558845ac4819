import { describe, expect, it } from "vitest";
import { rootAbove, rootBetween } from "../../../src/numeric/optimization/root";

describe("rootBetween", () => {
  it("finds a root to the last digits in few steps, from ends in either order", () => {
    const rising = rootBetween((x) => x ** 3 - 2, [0, 2]);
    expect(Math.abs(rising.x - Math.cbrt(2))).toBeLessThan(1e-15);
    expect(rising).toMatchObject({ converged: true });
    expect(rising.iterations).toBeLessThan(14);
    expect(Math.abs(rootBetween((x) => 2 - x ** 3, [2, 0]).x - Math.cbrt(2))).toBeLessThan(1e-15);
  });

  it.each<[string, (x: number) => number, number]>([
    ["a jump", (x) => (x < 0.3 ? -1 : 1), 0.3],
    ["infinite values", (x) => (x < 0.7 ? Number.NEGATIVE_INFINITY : x - 0.7), 0.7],
    ["a triple root", (x) => (x - 0.4) ** 3, 0.4],
    ["a root of size 1e-300", (x) => Math.log(x) + 300 * Math.LN10, 1e-300],
  ])("bisects at %s", (_, f, root) => {
    const { x, converged } = rootBetween(f, [0, 1]);
    expect(converged).toBe(true);
    expect(Math.abs(x / root - 1)).toBeLessThan(1e-12);
  });

  it("ends at the rule that is named", () => {
    const f = (x: number) => Math.exp(x) - 5;
    const exact = rootBetween(f, [0, 8]);
    const byValue = rootBetween(f, [0, 8], { value: 1e-2 });
    expect(Math.abs(byValue.value)).toBeLessThan(1e-2);
    expect(byValue.iterations).toBeLessThan(exact.iterations);
    const byChange = rootBetween(f, [0, 8], { change: 1e-3 });
    expect(Math.abs(byChange.x - Math.log(5))).toBeLessThan(1e-3);
    expect(byChange.iterations).toBeLessThan(exact.iterations);
  });

  it("returns the end where the interval has no width", () => {
    expect(rootBetween(() => Number.NaN, [2, 2]).x).toBe(2);
  });
});

describe("rootAbove", () => {
  it("doubles its guess until the function is positive", () => {
    expect(rootAbove((x) => x - 1000, [0, 1]).x).toBeCloseTo(1000, 10);
  });

  it("says where there is no root", () => {
    expect(rootAbove(() => -1, [0, 1])).toMatchObject({ converged: false, value: -1 });
  });
});
