import { describe, expect, it } from "vitest";
import { quasiNewton } from "../../../src/numeric/optimization/quasi-newton";

const options = { metric: Float64Array.of(1, 0, 0, 1), tolerance: 1e-14, maxIterations: 200 };

function rosenbrock(x: Float64Array): { value: number; gradient: Float64Array } {
  const [a = 0, b = 0] = x;
  return {
    value: (1 - a) ** 2 + 100 * (b - a * a) ** 2,
    gradient: Float64Array.of(-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)),
  };
}

describe("quasiNewton", () => {
  it("finds the end of Rosenbrock's valley, and its value never rises", () => {
    const values: number[] = [];
    const x = Float64Array.of(-1.2, 1);
    const found = quasiNewton(
      rosenbrock,
      { x, ...rosenbrock(x) },
      { ...options, onIteration: (_, value) => values.push(value) },
    );
    expect(found.converged).toBe(true);
    expect(found.x[0]).toBeCloseTo(1, 6);
    expect(found.x[1]).toBeCloseTo(1, 6);
    expect(values.every((value, k) => k === 0 || value <= values[k - 1]! + 1e-12)).toBe(true);
  });

  it("takes one step where the metric is the inverse Hessian of a quadratic function", () => {
    const bowl = (x: Float64Array) => ({
      value: 2 * x[0]! ** 2 + x[1]! ** 2,
      gradient: Float64Array.of(4 * x[0]!, 2 * x[1]!),
    });
    const x = Float64Array.of(3, -2);
    const found = quasiNewton(
      bowl,
      { x, ...bowl(x) },
      { ...options, metric: Float64Array.of(0.25, 0, 0, 0.5) },
    );
    expect([found.iterations, found.value]).toEqual([1, 0]);
  });

  it("shortens steps that leave the range", () => {
    const log = (x: Float64Array) =>
      x[0]! > 0 ? { value: x[0]! - Math.log(x[0]!), gradient: Float64Array.of(1 - 1 / x[0]!) } : null;
    const x = Float64Array.of(4);
    const found = quasiNewton(log, { x, ...log(x)! }, { ...options, metric: Float64Array.of(50) });
    expect(found.x[0]).toBeCloseTo(1, 6);
  });

  it("says where it was stopped early", () => {
    const x = Float64Array.of(-1.2, 1);
    const found = quasiNewton(rosenbrock, { x, ...rosenbrock(x) }, { ...options, maxIterations: 3 });
    expect([found.converged, found.iterations]).toEqual([false, 3]);
  });
});
