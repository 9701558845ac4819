import { describe, expect, it } from "vitest";
import { crossProduct, innerProduct, transposedProduct } from "../../../src/numeric/linear-algebra/dense";
import { dampedScoring } from "../../../src/numeric/optimization/damped-scoring";
import type { ScoringTarget } from "../../../src/numeric/optimization/scoring-step";

/** Half the sum of squares of residuals r(x) with their Jacobian (row-major). */
function squares(
  residuals: (x: Float64Array) => number[],
  jacobian: (x: Float64Array) => number[],
  bent = true,
): ScoringTarget {
  const at = (x: Float64Array) => Float64Array.from(residuals(x));
  return {
    value: (x) => innerProduct(at(x), at(x)) / 2,
    derivatives(x) {
      const j = Float64Array.from(jacobian(x));
      const shape = { rows: j.length / x.length, columns: x.length };
      const across = (vector: Float64Array) =>
        transposedProduct(j, vector, { rows: x.length, inner: shape.rows, columns: 1 });
      const moved = (direction: Float64Array, step: number) =>
        at(x.map((value, i) => value + step * direction[i]!));
      return {
        gradient: across(at(x)),
        hessian: crossProduct(j, shape),
        acceleration(direction) {
          if (!bent) return null;
          const ahead = moved(direction, 0.1);
          const behind = moved(direction, -0.1);
          return across(at(x).map((here, i) => (ahead[i]! - 2 * here + behind[i]!) / 0.01));
        },
      };
    },
  };
}

const rosenbrock = (bent: boolean) =>
  squares(
    (x) => [10 * (x[1]! - x[0]! ** 2), 1 - x[0]!],
    (x) => [-20 * x[0]!, 10, -1, 0],
    bent,
  );

describe("dampedScoring(target, start)", () => {
  it("solves a linear problem in one step, whatever the units", () => {
    const target = squares(
      (x) => [1e6 * x[0]! - 2, 1e-6 * x[1]! - 3],
      () => [1e6, 0, 0, 1e-6],
    );
    const { x, converged, iterations } = dampedScoring(target, Float64Array.of(0, 0));
    expect(converged).toBe(true);
    expect(iterations).toBe(1);
    expect(x[0]).toBeCloseTo(2e-6, 18);
    expect(x[1]! / 3e6).toBeCloseTo(1, 12);
  });

  it("finds the end of Rosenbrock's valley, with bent steps and without", () => {
    for (const bent of [true, false]) {
      const { x, converged } = dampedScoring(rosenbrock(bent), Float64Array.of(-1.2, 1));
      expect(converged).toBe(true);
      expect(Math.max(Math.abs(x[0]! - 1), Math.abs(x[1]! - 1))).toBeLessThan(1e-8);
    }
  });

  it("converges where residuals are so large that Gauss-Newton steps would not", () => {
    // r = (x + 1, c x^2 + x - 1) with c = -3 has a minimum at 0 where r2 r2'' = 6 exceeds J'J = 2 (an example of Madsen, Nielsen & Tingleff 2004).
    const target = squares(
      (x) => [x[0]! + 1, -3 * x[0]! ** 2 + x[0]! - 1],
      (x) => [1, -6 * x[0]! + 1],
      false,
    );
    const { x, converged, gradient } = dampedScoring(target, Float64Array.of(0.3));
    expect(converged).toBe(true);
    expect(Math.abs(x[0]!)).toBeLessThan(1e-8);
    expect(Math.abs(gradient[0]!)).toBeLessThan(1e-8);
  });

  it("reaches a minimum that a singular matrix does not pin down, and stays out of where there is no value", () => {
    const ridge = squares(
      (x) => [x[0]! + x[1]! - 1],
      () => [1, 1],
    );
    const flat = dampedScoring(ridge, Float64Array.of(3, 0));
    expect(flat.converged).toBe(true);
    expect(flat.x[0]! + flat.x[1]!).toBeCloseTo(1, 9);

    const root = squares(
      (x) => [Math.sqrt(x[0]!) - 0.1],
      (x) => [0.5 / Math.sqrt(x[0]!)],
    );
    const bounded: ScoringTarget = { ...root, value: (x) => (x[0]! > 0 ? root.value(x) : Infinity) };
    const positive = dampedScoring(bounded, Float64Array.of(1));
    expect(positive.converged).toBe(true);
    expect(positive.x[0]).toBeCloseTo(0.01, 9);
  });

  it("says that it did not converge where the minimum lies at infinity, and stops when it is told to", () => {
    const target = squares(
      (x) => [1 + 1 / (1 + Math.exp(x[0]!))],
      (x) => [-Math.exp(x[0]!) / (1 + Math.exp(x[0]!)) ** 2],
    );
    const all = dampedScoring(target, Float64Array.of(0), { iterations: 15 });
    expect(all.converged).toBe(false);
    const stopped = dampedScoring(target, Float64Array.of(0), { stop: ({ x }) => x[0]! > 1 });
    expect(stopped.converged).toBe(false);
    expect(stopped.iterations).toBeLessThan(all.iterations);
  });
});
