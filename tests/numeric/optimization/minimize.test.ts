import { describe, expect, it } from "vitest";
import { minimizeInBox, type SmoothFunction } from "../../../src/numeric/optimization/minimize";

/** Rosenbrock's valley with its minimum at (1, 1). */
const valley: SmoothFunction = {
  value: ([x, y]) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
  derivatives: (at) => {
    const [x, y] = at as unknown as [number, number];
    return {
      value: valley.value(at),
      gradient: Float64Array.of(-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)),
      hessian: Float64Array.of(2 - 400 * (y - 3 * x * x), -400 * x, -400 * x, 200),
    };
  },
};

describe("minimizeInBox", () => {
  it("finds a minimum within the box", () => {
    const { x, converged, projected } = minimizeInBox(valley, [-1.2, 1], { box: { lower: -3, upper: 3 } });
    expect(converged).toBe(true);
    expect(projected).toBeLessThan(1e-10);
    expect(x[0]).toBeCloseTo(1, 9);
    expect(x[1]).toBeCloseTo(1, 9);
  });

  it("finds a minimum on a bound, from a start outside the box", () => {
    const { x, converged } = minimizeInBox(valley, [9, -9], { box: { lower: -3, upper: 0.5 } });
    expect(converged).toBe(true);
    // with x at its bound .5 the valley's floor is y = x^2
    expect(x[0]).toBe(0.5);
    expect(x[1]).toBeCloseTo(0.25, 9);
  });

  it("goes down from a place where the function bends the wrong way", () => {
    const wave: SmoothFunction = {
      value: ([x]) => Math.cos(x!),
      derivatives: (at) => ({
        value: Math.cos(at[0]!),
        gradient: Float64Array.of(-Math.sin(at[0]!)),
        hessian: Float64Array.of(-Math.cos(at[0]!)),
      }),
    };
    const { x, converged } = minimizeInBox(wave, [0.1], { box: { lower: -1, upper: 5 } });
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(Math.PI, 9);
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, -1e-320])(
    "descends where the Hessian is %d, and no ridge helps",
    (bend) => {
      const bowl: SmoothFunction = {
        value: ([x]) => (x! - 0.3) ** 2 / 2,
        derivatives: ([x]) => ({
          value: (x! - 0.3) ** 2 / 2,
          gradient: Float64Array.of(x! - 0.3),
          hessian: Float64Array.of(bend),
        }),
      };
      const { x, converged } = minimizeInBox(bowl, [2], { box: { lower: -3, upper: 3 } });
      expect(converged).toBe(true);
      expect(x[0]).toBeCloseTo(0.3, 9);
    },
  );

  it("takes the concave part out of the Hessian where the function gives it", () => {
    // Rounded corners, (d^2 + .001)^(1/4) for the distances of two values from three points: far from all it is concave.
    const points = [-1, 0.2, 2];
    const each = (x: number, of: (d: number, square: number) => number): number =>
      points.reduce((sum, point) => sum + of(x - point, (x - point) ** 2 + 0.001), 0);
    let last = 0;
    let relaxed = 0;
    const curvature = (x: number, concave: number): number =>
      each(x, (d, square) => 0.5 * square ** -0.75 * (1 - (1.5 * concave * d * d) / square));
    const corners: SmoothFunction = {
      value: ([x]) => each(x!, (_, square) => square ** 0.25),
      derivatives: (at) => {
        last = at[0]!;
        return {
          value: corners.value(at),
          gradient: Float64Array.of(each(last, (d, square) => 0.5 * d * square ** -0.75)),
          hessian: Float64Array.of(curvature(last, 1)),
        };
      },
      relaxedHessian: (share) => {
        relaxed++;
        return Float64Array.of(curvature(last, 1 - share));
      },
    };
    const { x, converged, iterations } = minimizeInBox(corners, [9], { box: { lower: -20, upper: 20 } });
    expect(converged).toBe(true);
    expect(relaxed).toBeGreaterThan(0);
    expect(iterations).toBeLessThan(20);
    expect(Math.min(...points.map((point) => Math.abs(point - x[0]!)))).toBeLessThan(0.01);
  });

  it("says that it has not converged", () => {
    const { converged, iterations } = minimizeInBox(valley, [-1.2, 1], {
      box: { lower: -3, upper: 3 },
      iterations: 2,
    });
    expect({ converged, iterations }).toEqual({ converged: false, iterations: 2 });
  });
});
